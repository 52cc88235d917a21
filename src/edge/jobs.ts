import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Jobs } from '../app/jobs/jobs.js'
import { orThrow } from '../core/model/problem.js'
import { type Budget, budgetOf, budgetVariables } from '../core/scheduling/budget.js'
import { birthOf, isGone } from './alive.js'
import { cpuFacts } from './cpu-facts.js'
import { gpus } from './gpus.js'
import { endTree } from './jobs/ending.js'
import { jobsFolder, makeFolder, readShelf, sweep, writeRecord } from './jobs/folder.js'
import { startWorker } from './jobs/worker.js'
import { withLock } from './lock.js'
import { markDescendants } from './process-tree.js'

/** Milliseconds; whoever holds the lock needs a few. */
const patience = 15_000

/** The jobs in the home that the environment names. `cli` is what a worker is started with. */
export function openJobs(cli: string, environment = process.env): Jobs {
  const folder = jobsFolder(environment)
  const host = hostname()
  return {
    folder,
    self: { host, pid: process.pid, birth: birthOf(process.pid) },
    // Each host admits by itself, also where several share the folder.
    async locked(work) {
      makeFolder(folder)
      return withLock(join(folder, `${host}.lock`), patience, work)
    },
    async read() {
      const shelf = readShelf(folder)
      for (const note of shelf.notes.filter((one) => !told.has(one))) {
        told.add(note)
        process.stderr.write(`warning: ${note}\n`)
      }
      return shelf
    },
    write: async (record) => writeRecord(folder, record),
    sweep: async (ended) => sweep(folder, ended),
    logOf: (id) => join(folder, `${id}.log`),
    budget,
    isGone,
    mark: markDescendants,
    startWorker: (record) => startWorker(cli, record),
    endTree,
    stoppable,
    pause: (seconds) => sleep(seconds * 1000),
  }
}

/** A program that looks again and again names what is wrong once. */
const told = new Set<string>()

const noCards = { cards: [], problem: null }
const known = new Map<boolean, Budget>()

/** Found out once in the life of the process. */
function budget(cards: boolean): Budget {
  const found = known.get(cards) ?? orThrow(budgetOf(cpuFacts(), cards ? cardFacts() : noCards, said()))
  known.set(cards, found)
  return found
}

function cardFacts() {
  const { cards, problem } = gpus()
  return { cards: cards.map(({ memory }) => (memory === null ? null : memory / 1024)), problem }
}

const said = () => ({
  threads: process.env[budgetVariables.threads],
  cards: process.env[budgetVariables.cards],
})

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const

const stoppable: Jobs['stoppable'] = async (work) => {
  let code: number | null = null
  const listeners = signals.map(([name, number]) => {
    const listener = () => {
      code ??= number
    }
    process.on(name, listener)
    return () => process.removeListener(name, listener)
  })
  try {
    return await work(() => code)
  } finally {
    for (const remove of listeners) remove()
  }
}

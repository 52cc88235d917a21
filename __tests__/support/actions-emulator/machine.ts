import fs from 'node:fs'
import path from 'node:path'
import type { FilledOptions } from './options.js'
import type { MachineFolders } from './run-environment.js'
import type { RunId } from './run-event.js'
import { tryLock } from './state-lock.js'

/** The machine a job runs on, taken until `release`. */
export interface Machine {
  readonly folders: MachineFolders
  /** True when it was wiped for a new job. */
  readonly fresh: boolean
  release(): void
}

/** Takes the number of a run: the one asked for, or the next free one. */
export function takeRunId(state: string, asked: number | undefined): RunId {
  const dir = path.join(state, 'ids')
  fs.mkdirSync(dir, { recursive: true })
  let id = asked ?? 7_000_000_001 + fs.readdirSync(dir).length
  while (fs.existsSync(path.join(dir, String(id))) && asked === undefined) id++
  fs.mkdirSync(path.join(dir, String(id)), { recursive: true })
  const ids = fs.readdirSync(dir).map(Number)
  return { id, number: ids.sort((a, b) => a - b).indexOf(id) + 1 }
}

/** A new job gets a wiped folder; further steps of a job find it as it was. True when wiped. */
function prepare(dir: string, job: string): boolean {
  const owner = path.join(dir, '.job')
  const fresh = !fs.existsSync(owner) || fs.readFileSync(owner, 'utf8') !== job
  if (fresh) fs.rmSync(dir, { recursive: true, force: true })
  fs.mkdirSync(dir, { recursive: true })
  fs.writeFileSync(owner, job)
  return fresh
}

/**
 * Takes `work-1` of the state folder, or a further one for jobs at the same time. Paths stay the same from run to
 * run, as on hosted runners.
 */
export function takeMachine(state: string, options: FilledOptions, job: string): Machine {
  let number = 1
  while (!tryLock(path.join(state, `work-${number}.lock`))) number++
  const root = path.join(state, `work-${number}`)
  const fresh = prepare(root, job)
  const name = options.repo.split('/')[1]!
  const folders: MachineFolders = {
    root,
    temp: path.join(root, '_temp'),
    tools: path.join(root, '_tool'),
    home: path.join(root, 'home'),
    workspace: path.resolve(options.workspace ?? path.join(root, name, name)),
  }
  for (const dir of Object.values(folders)) fs.mkdirSync(dir, { recursive: true })
  if (options.checkout && fresh) fs.cpSync(options.checkout, folders.workspace, { recursive: true })
  return { folders, fresh, release: () => fs.rmSync(`${root}.lock`, { force: true }) }
}

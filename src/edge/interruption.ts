import { rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Processes } from '../app/world.js'
import { killAllTrees } from './process-tree.js'

/** Thrown where work would go on although we were told to stop. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
    this.name = 'Interrupted'
  }
}

/** The wish of somebody outside that a measuring process stops. */
export interface Interruption {
  /** 128 + the signal's number once we were told to stop, as a shell reports it; null before. */
  exitCode(): number | null
  /** From now on an end has to be made in order; before, the process may end at once. */
  begin(): void
  /** The same processes, but none is started after we were told to stop. */
  guard(processes: Processes): Processes
  /** Throws Interrupted once we were told to stop. */
  check(): void
}

/** Seconds after which a second signal no longer waits for an orderly end. One Ctrl-C may reach us twice. */
const patience = 1

const signals = [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const

/**
 * Listens for SIGINT, SIGTERM and SIGHUP, and for the end of the process that started us: a measuring process that
 * outlived its gate would disturb what is measured next. Every running benchmark is killed at once; what has been
 * built is left to whoever built it to remove. Called once, by the entry point.
 *
 * @param jobFile removed with its temporary folder when the gate, which else removes it, is gone.
 */
export function interruptible(jobFile: string): Interruption {
  let code: number | null = null
  let begun = false
  let since = 0
  const stop = (number: number): void => {
    const again = code !== null && performance.now() - since > patience * 1000
    if (code === null) since = performance.now()
    code ??= 128 + number
    killAllTrees()
    if (!begun || again) process.exit(code)
  }
  process.on('exit', killAllTrees)
  for (const [signal, number] of signals) process.on(signal, () => stop(number))
  process.once('disconnect', () => {
    const folder = dirname(jobFile)
    if (basename(folder).startsWith('benchgate-job-')) rmSync(folder, { recursive: true, force: true })
    stop(1)
  })
  // Listening to the channel must not keep us alive.
  process.channel?.unref()
  const check = (): void => {
    if (code !== null) throw new Interrupted()
  }
  return {
    exitCode: () => code,
    begin: () => {
      begun = true
    },
    check,
    guard: (processes) => ({
      ...processes,
      async run(command) {
        check()
        return processes.run(command)
      },
    }),
  }
}

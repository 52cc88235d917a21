import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measurer } from '../app/request.js'

/** Which flags of the caller the measuring process shares. */
export interface MeasurerOptions {
  readonly quiet: boolean
  readonly verbose: boolean
}

/**
 * Measures in a process of its own: `node <cli> measure-job JOB`.
 *
 * A process with the history in memory adds milliseconds to every child it starts; this one stays small. It shares
 * our stderr for progress, and is told of our own end so that no benchmark outlives us.
 */
export function measurer(cli: string, options: MeasurerOptions): Measurer {
  return async (job) => {
    const folder = await mkdtemp(join(tmpdir(), 'benchgate-job-'))
    const file = join(folder, 'job.json')
    await writeFile(file, JSON.stringify(job), { mode: 0o600 })
    const flags = [...(options.quiet ? ['--quiet'] : []), ...(options.verbose ? ['--verbose'] : [])]
    try {
      return await runToEnd([cli, 'measure-job', file, ...flags])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

function runToEnd(args: readonly string[]): ReturnType<Measurer> {
  return new Promise((resolve, reject) => {
    // The channel carries nothing: that it closes tells the child of our end, even by SIGKILL.
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const forward = (signal: NodeJS.Signals) => child.kill(signal)
    const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    const done = () => {
      for (const signal of signals) process.removeListener(signal, forward)
    }
    child.once('error', (error) => {
      done()
      reject(error)
    })
    child.once('exit', (exitCode, signal) => {
      done()
      resolve({ exitCode, message: signal ? `the measuring process was ended by ${signal}` : null })
    })
  })
}

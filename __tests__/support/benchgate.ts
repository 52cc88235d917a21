import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { JsonOutcome } from '../../src/core/documents/json-schema.js'

/** The bundle under test: what users run, not what the tests were compiled from. */
const bundle = join(process.cwd(), 'dist', 'cli', 'index.js')

/** The Node that runs the bundle; CI names an older one here. */
export const node = process.env['BENCHGATE_TEST_NODE'] ?? process.execPath

/** How a command line ended. */
export interface Finished {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** A command line that runs, and what will come of it. */
export interface Started {
  readonly child: ChildProcess
  readonly finished: Promise<Finished>
}

export interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Starts `benchgate ARGS`. */
export function start(args: readonly string[], { cwd, env }: Surroundings): Started {
  const child = spawn(node, [bundle, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8')
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) =>
      resolve({ exitCode, signal, stdout: text(stdout), stderr: text(stderr) }),
    )
  })
  return { child, finished }
}

/** Runs `benchgate ARGS` to its end. */
export const benchgate = (args: readonly string[], where: Surroundings): Promise<Finished> =>
  start(args, where).finished

/** The one JSON object on stdout; a failure shows what was said instead. */
export function outcomeOf({ stdout, stderr }: Finished): JsonOutcome {
  try {
    return JSON.parse(stdout) as JsonOutcome
  } catch {
    throw new Error(`stdout is not one JSON object:\n${stdout}\nstderr:\n${stderr}`)
  }
}

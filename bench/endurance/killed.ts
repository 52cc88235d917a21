import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

/** How a command line ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Place {
  readonly node: string
  /** `dist/cli/index.js`, absolute. */
  readonly cli: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

function start({ node, cli, cwd, env }: Place, args: readonly string[]): [ChildProcess, Promise<Ended>] {
  const child = spawn(node, [cli, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const parts = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (parts.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (parts.stderr += text))
  return [child, once(child, 'close').then(([code]) => ({ code, ...parts }))]
}

/** Runs a command line to its end. */
export const run = (place: Place, ...args: readonly string[]): Promise<Ended> => start(place, args)[1]

/** Starts a command line and kills it with SIGKILL after so many milliseconds, unless it is over by then. */
export async function killAfter(delay: number, place: Place, ...args: readonly string[]): Promise<Ended> {
  const [child, ended] = start(place, args)
  await Promise.race([sleep(delay), ended])
  child.kill('SIGKILL')
  return ended
}

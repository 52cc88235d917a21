import { type ChildProcess, spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { collect, makeCommandFiles } from './command-files.js'
import type { Environment } from './run-environment.js'
import type { PhaseResult, Session } from './session.js'
import { commandReader } from './workflow-commands.js'

/** One phase of a step to run. */
export interface PhasePlan {
  readonly name: string
  readonly script: string
  readonly node: string
  readonly env: Environment
  readonly inputs: Readonly<Record<string, string>>
  readonly temp: string
  readonly workspace: string
  readonly debug: boolean
  /** Milliseconds until the runner cancels it. */
  readonly cancelAfter: number | undefined
  /** Text of a line; half a second after it is printed the runner cancels the phase. */
  readonly cancelAt: string | undefined
}

/** When the runner's signals come after a cancellation, in milliseconds. */
const escalation = [
  [0, 'SIGINT'],
  [7500, 'SIGTERM'],
  [10_000, 'SIGKILL'],
] as const

/** Calls `take` with each whole line. */
function eachLine(stream: Readable, take: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const lines = (rest + text).split(/\r?\n/)
    rest = lines.pop()!
    for (const line of lines) take(line)
  })
  stream.on('end', () => {
    if (rest) take(rest)
  })
}

/** Signals the whole group of a detached child; one that is gone is no error. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function environmentOf(
  plan: PhasePlan,
  session: Session,
  files: Readonly<Record<string, string>>,
): Environment {
  const env: Record<string, string> = { ...plan.env, ...session.env }
  if (session.paths.length > 0)
    env['PATH'] = [...[...session.paths].reverse(), env['PATH'] ?? ''].join(path.delimiter)
  for (const [name, file] of Object.entries(files)) env[`GITHUB_${name}`] = file
  for (const [name, value] of Object.entries(plan.inputs))
    env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value
  for (const [name, value] of Object.entries(session.state)) env[`STATE_${name}`] = value
  return env
}

/** How the runner ends a child. */
interface Cancelling {
  /** Begins in so many milliseconds. */
  readonly after: (milliseconds: number) => void
  /** Ends it, and says whether the child was cancelled. */
  readonly stop: () => boolean
}

function cancelling(child: ChildProcess): Cancelling {
  let cancelled = false
  const timers: NodeJS.Timeout[] = []
  const after = (milliseconds: number): void => {
    for (const [delay, name] of escalation) {
      const send = (): void => {
        cancelled = true
        signal(child, name)
      }
      timers.push(setTimeout(send, milliseconds + delay))
    }
  }
  const stop = (): boolean => {
    timers.forEach(clearTimeout)
    return cancelled
  }
  return { after, stop }
}

/** Runs one phase and takes over what it said. */
export async function runPhase(plan: PhasePlan, session: Session): Promise<PhaseResult> {
  const files = makeCommandFiles(plan.temp)
  const read = commandReader(plan.name, session, plan.debug)
  const started = Date.now()
  const child = spawn(plan.node, [plan.script], {
    cwd: plan.workspace,
    env: { ...environmentOf(plan, session, files) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { after, stop } = cancelling(child)
  if (plan.cancelAfter) after(plan.cancelAfter)
  eachLine(child.stdout, (line) => {
    read(line)
    if (plan.cancelAt !== undefined && line.includes(plan.cancelAt)) after(500)
  })
  eachLine(child.stderr, read)
  // At exit, not at close: an orphan that holds the pipes open must not hold the step open.
  child.once('exit', () => signal(child, 'SIGKILL'))
  const [code, name] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exit, by) => resolve([exit, by]))
  })
  const timedOut = stop()
  collect(files, session)
  const exitCode = code ?? 128 + (name ? os.constants.signals[name] : 0)
  return { name: plan.name, exitCode, signal: name, timedOut, ms: Date.now() - started }
}

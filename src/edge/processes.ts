import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, sep } from 'node:path'
import type { Command, Ended, Processes } from '../app/world.js'
import { childEnvironment } from '../core/protocol/environment.js'
import { capture, first, type Keeper, last, toFile } from './captured-stream.js'
import { findExecutable } from './executable.js'
import { markerVariable, type ProcessTree, processTree } from './process-tree.js'

const defaultOutputLimit = 2 ** 20
const defaultFileLimit = 2 ** 28
/** Seconds that a tree has between SIGTERM and SIGKILL. */
const killGrace = 1
/** Seconds after SIGKILL until we stop waiting for what cannot be killed (another user's process, a dead disk). */
const givingUp = 5
/** Seconds after the exit of the child during which a descendant may still write into its pipes. */
const pipeGrace = 0.25
/** Longest delay that a timer of Node takes, in seconds. */
const longestTimer = 2 ** 31 / 1000 - 1

/** How the child itself ended; `error` when it never began. */
type Exit = Pick<Ended, 'exitCode' | 'signal' | 'timedOut' | 'wall'> & { readonly error: Error | null }

function argvOf({ command, cpus }: Command): readonly string[] {
  const shell = process.platform === 'win32' ? 'sh' : '/bin/sh'
  const argv = typeof command === 'string' ? [shell, '-c', command] : command
  const taskset = cpus && process.platform === 'linux' ? findExecutable('taskset') : undefined
  // taskset replaces itself by the command, so that no process stands between us and it.
  return taskset && cpus ? [taskset, '-c', cpus, ...argv] : argv
}

const notStarted = (startError: string): Ended => ({
  exitCode: null,
  signal: null,
  timedOut: false,
  wall: 0,
  stdout: '',
  stderr: '',
  stdoutBytes: 0,
  stderrBytes: 0,
  startError,
  peakRss: null,
})

/** Why `argv` could not be started. The system says ENOENT for a missing folder as for a missing program. */
function startProblem(argv: readonly string[], cwd: string, error: Error | null): string {
  const program = argv[0] ?? ''
  const { code, message } = (error ?? { message: 'no process id' }) as NodeJS.ErrnoException
  if (code === 'ENOENT' && !existsSync(cwd)) return `the working folder ${cwd} does not exist`
  if (code === 'ENOENT') return `there is no program "${program}" on PATH`
  if (code === 'EACCES') return `"${program}" may not be executed`
  if (code === 'E2BIG') return `the arguments and environment of "${program}" are too long`
  return `"${program}" could not be run: ${message}`
}

/** Waits for the child itself, not for its pipes, which a grandchild may hold open for ever. */
function exitOf(child: ChildProcess, tree: ProcessTree, start: number, timeout: number): Promise<Exit> {
  return new Promise((resolve) => {
    let timedOut = false
    let timer: NodeJS.Timeout
    const wait = (seconds: number, then: () => void): void => {
      timer = setTimeout(then, Math.min(seconds, longestTimer) * 1000)
    }
    const settle = (part: Partial<Exit>): void => {
      const wall = (performance.now() - start) / 1000
      clearTimeout(timer)
      resolve({ exitCode: null, signal: null, error: null, timedOut, wall, ...part })
    }
    const kill = (): void => {
      tree.signal('SIGKILL')
      wait(givingUp, () => settle({}))
    }
    const terminate = (): void => {
      timedOut = true
      tree.signal('SIGTERM')
      wait(killGrace, kill)
    }
    wait(timeout, terminate)
    child.once('exit', (exitCode, signal) => settle({ exitCode, signal }))
    child.once('error', (error) => settle({ error, wall: 0 }))
  })
}

/** Resolves when the pipes are closed, or when their grace is over. */
function pipesClosed(closed: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pipeGrace * 1000)
    void closed.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

function start(argv: readonly string[], { cwd, env }: Command, tree: ProcessTree) {
  const child = spawn(argv[0] ?? '', argv.slice(1), {
    cwd,
    env: { ...env, [markerVariable]: tree.marker },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  if (child.pid !== undefined) tree.started(child.pid)
  return child
}

async function runTo(keeper: Keeper, argv: readonly string[], command: Command): Promise<Ended> {
  const tree = processTree()
  const begin = performance.now()
  const child = start(argv, command, tree)
  const exiting = exitOf(child, tree, begin, command.timeout)
  if (child.pid === undefined) return notStarted(startProblem(argv, command.cwd, (await exiting).error))
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stdout = capture(child.stdout, keeper)
  const stderr = capture(child.stderr, last(command.outputLimit ?? defaultOutputLimit))
  const { exitCode, signal, timedOut, wall } = await exiting
  await pipesClosed(closed)
  tree.finish()
  child.stdout.destroy()
  child.stderr.destroy()
  child.unref()
  const texts = { stdout: stdout.text(), stderr: stderr.text() }
  const totals = { stdoutBytes: stdout.total(), stderrBytes: stderr.total() }
  // Node gives no resource usage of a child, and sampling /proc misses peaks.
  return { exitCode, signal, timedOut, wall, ...texts, ...totals, startError: null, peakRss: null }
}

async function run(command: Command): Promise<Ended> {
  const argv = argvOf(command)
  const { stdoutFile, fileLimit = defaultFileLimit, outputLimit = defaultOutputLimit } = command
  try {
    const keeper = stdoutFile === undefined ? first(outputLimit) : toFile(stdoutFile, fileLimit)
    const ended = await runTo(keeper, argv, command).finally(keeper.close)
    return keeper.problem() === null ? ended : notStarted(`stdout could not be kept: ${keeper.problem()}`)
  } catch (error) {
    return notStarted(startProblem(argv, command.cwd, error as Error))
  }
}

function resolved(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

const withoutEndingSlash = (path: string): string => (path.endsWith(sep) ? path.slice(0, -1) : path)

/** Real child processes: each leads its own group, has no stdin, and takes all its descendants with it. */
export const processes: Processes = {
  run,
  baseEnvironment(passthrough, repository, tree) {
    const spellings = [repository, resolved(repository)].map(withoutEndingSlash).filter((path) => path !== '')
    return childEnvironment(process.env, passthrough, {
      repository: [...new Set(spellings)],
      tree: withoutEndingSlash(tree),
      delimiter,
    })
  },
}

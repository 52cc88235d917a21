import { execFile } from 'node:child_process'
import { devNull } from 'node:os'
import { ProblemError } from '../../core/model/problem.js'

/** How a git command ended. `stdout` is bytes: paths and contents need not be UTF-8. */
export interface GitOutput {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Buffer
}

/** Runs git in `cwd` with these arguments, never through a shell. Throws ProblemError if git cannot be run at all. */
export type RunGit = (cwd: string, args: readonly string[], options?: GitOptions) => Promise<GitOutput>

/** Seconds; a fetch over a bad network must end some day. */
const deadline = 900

const outputLimit = 512 * 1024 * 1024

/** No code of the repository is run on git's behalf, and no remote helper may run commands. */
const precautions = [
  '--no-pager',
  '--no-optional-locks',
  ...['-c', `core.hooksPath=${devNull}`],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'protocol.ext.allow=never'],
  ...['-c', 'submodule.recurse=false'],
  ...['-c', 'gc.auto=0'],
  ...['-c', 'maintenance.auto=false'],
]

/** Who to talk to and how is the caller's business; which repository, index and diff program is ours. */
const keptVariables =
  /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|PROTOCOL|ALLOW_PROTOCOL|EXEC_PATH|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/

/** The environment of every git child: ours without the variables that redirect git or change its answers. */
export function gitEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (!entry[0].startsWith('GIT_') || keptVariables.test(entry[0])),
  )
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }
}

/** A runner of git whose children see `environment`, cleaned. */
export function gitRunner(environment: NodeJS.ProcessEnv): RunGit {
  const cleaned = gitEnvironment(environment)
  return (cwd, args, options = {}) =>
    new Promise((resolve, reject) => {
      const child = execFile(
        'git',
        [...precautions, ...args],
        {
          cwd,
          env: { ...cleaned, ...options.env },
          encoding: 'buffer',
          maxBuffer: outputLimit,
          timeout: deadline * 1000,
          windowsHide: true,
        },
        (error, stdout, stderr) => {
          if (error && typeof error.code !== 'number') reject(cannotRun(cwd, args, error))
          else resolve({ code: Number(error?.code ?? 0), stdout, stderr: stderr.toString('utf8') })
        },
      )
      child.stdin?.on('error', () => {})
      child.stdin?.end(options.input)
    })
}

/** Standard output of a command that must succeed; throws ProblemError with git's own words otherwise. */
export async function must(
  run: RunGit,
  cwd: string,
  args: readonly string[],
  options?: GitOptions,
): Promise<Buffer> {
  const { code, stdout, stderr } = await run(cwd, args, options)
  if (code !== 0) throw gitFailed(cwd, args, stderr)
  return stdout
}

/** The text of a one-line answer. */
export const line = (output: Buffer): string => output.toString('utf8').replace(/\n$/, '')

/** NUL-separated fields as text in which every character is one byte, so that no path is damaged. */
export const fields = (output: Buffer): string[] => output.toString('latin1').split('\0').slice(0, -1)

/** For people: the path of `fields` as UTF-8, with replacement characters where it is none. */
export const readable = (path: string): string => Buffer.from(path, 'latin1').toString('utf8')

/** `rev` if git cannot take it for an option or for several words; else throws ProblemError. */
export function safeRevision(repository: string, rev: string): string {
  if (isSafeRevision(rev)) return rev
  throw new ProblemError([
    {
      where: { file: repository },
      what: `${JSON.stringify(rev)} cannot be the name of a commit`,
      hint: 'give a branch, a tag or a commit id',
    },
  ])
}

/** False for empty text, options, and anything with blanks or control characters. */
export function isSafeRevision(rev: string): boolean {
  return /^[^\s-]\S*$/.test(rev) && [...rev].every((character) => character >= ' ')
}

/** The problem that a failed git command is, with the end of what git said. */
export function gitFailed(cwd: string, args: readonly string[], stderr: string): ProblemError {
  const said = stderr.trim().split('\n').slice(-5).join('\n')
  return new ProblemError([
    {
      where: { file: cwd },
      what: `git ${args[0]} failed: ${said || 'it gave no reason'}`,
      hint: `try it by hand: git -C ${cwd} ${args.join(' ')}`,
    },
  ])
}

function cannotRun(cwd: string, args: readonly string[], error: Error & { code?: unknown }): ProblemError {
  const what =
    error.code === 'ENOENT'
      ? 'git could not be started: it is not on PATH, or this folder does not exist'
      : `git ${args[0]} was stopped: ${error.message.split('\n')[0]}`
  return new ProblemError([
    { where: { file: cwd }, what, hint: 'see that "git --version" answers in this folder' },
  ])
}

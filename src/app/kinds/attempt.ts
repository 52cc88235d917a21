import type { Measurement } from '../../core/model/measurement.js'
import type { Ended, Files } from '../world.js'
import type { Attempt, Kind, RunRequest } from './kind.js'

/** Characters of stderr that are kept with an attempt. */
const keptStderr = 8192
const shownLines = 5

/** How a process failed to end well. */
export interface Failure {
  readonly status: 'error' | 'timeout'
  readonly message: string
}

/** Control characters but line breaks and tabs, with the rest of the terminal code that they begin. */
const terminalCodes = /(?![\n\t])\p{Cc}(?:\[[0-9;?]*[ -/]*[@-~])?/gu

/** The last lines of what a program said, fit to be shown: no terminal codes, at most 1000 characters. */
export function lastWords(text: string): string {
  const lines = text.slice(-keptStderr).replaceAll('\r', '\n').replace(terminalCodes, '').split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .slice(-shownLines)
    .join('\n')
    .slice(-1000)
}

function exitMessage(code: number): string {
  const signal = code > 128 && code <= 192 ? ` (so a shell reports signal ${code - 128})` : ''
  return `the command exited with code ${code}${signal}`
}

/** Why a run did not end well, or null when it exited with 0 in time. */
export function failureOf(ended: Ended, timeout: number): Failure | null {
  if (ended.startError !== null) {
    return { status: 'error', message: `the command could not be started: ${ended.startError}` }
  }
  if (ended.timedOut) {
    return { status: 'timeout', message: `the command did not end within ${timeout} s and was killed` }
  }
  if (ended.exitCode === 0) return null
  const what =
    ended.exitCode === null
      ? `the command was ended by ${ended.signal ?? 'nobody'}`
      : exitMessage(ended.exitCode)
  const words = lastWords(ended.stderr)
  return { status: 'error', message: words === '' ? what : `${what}; its stderr ends:\n${words}` }
}

const ranFor = (ended: Ended) => ({
  exitCode: ended.exitCode,
  wall: ended.wall,
  stderr: ended.stderr.slice(-keptStderr),
})

/** An attempt that did not give what it should. `measurements`: what is known all the same. */
export const failed = (
  ended: Ended,
  failure: Failure,
  measurements: readonly Measurement[] = [],
): Attempt => ({ ...ranFor(ended), ...failure, measurements, artifactHash: null })

/** An attempt whose process ended well but left something wrong. */
export const spoiled = (ended: Ended, message: string, measurements: readonly Measurement[] = []): Attempt =>
  failed(ended, { status: 'error', message }, measurements)

/** An attempt that gave all it should. */
export const succeeded = (
  ended: Ended,
  yielded: Partial<Pick<Attempt, 'measurements' | 'artifactHash' | 'message'>>,
): Attempt => ({
  status: 'ok',
  message: null,
  measurements: [],
  artifactHash: null,
  ...ranFor(ended),
  ...yielded,
})

/** The same execution, but what it throws (a full disk, a lost folder) becomes a failed attempt. */
export function neverThrowing(execute: Kind['execute']): Kind['execute'] {
  return async (world, request) => {
    try {
      return await execute(world, request)
    } catch (error) {
      const message = `the run could not be made: ${(error as Error).message}`
      return {
        status: 'error',
        message,
        exitCode: null,
        wall: 0,
        measurements: [],
        artifactHash: null,
        stderr: '',
      }
    }
  }
}

/** The hash of what a run produced at `path`, kept in the archive where there is one; undefined without a regular file. */
export const artifactHashOf = (
  files: Files,
  path: string,
  { archive }: Pick<RunRequest, 'archive'>,
): Promise<string | undefined> => (archive === null ? files.sha256(path) : files.archive(path, archive))

/** Values of the placeholders that every kind knows: `{subject.id}`, `{subject.<attribute>}`, and `{seed}` if there is one. */
export function commonValues({ benchmark, seed }: RunRequest): Readonly<Record<string, string>> {
  const attributes = Object.entries(benchmark.subject.attributes)
  return {
    ...Object.fromEntries(attributes.map(([name, value]) => [`subject.${name}`, String(value)])),
    'subject.id': benchmark.subject.id,
    ...(seed === null ? {} : { seed: String(seed) }),
  }
}

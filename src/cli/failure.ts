import { ProblemError } from '../core/model/problem.js'
import { UsageError } from './command.js'

const exitUsage = 64
const exitBadData = 65
const exitInternal = 70

/** The exit code says whose fault it was: 64 the command line, 65 the manifest or data, 75 another process, 70 ours. */
export function failureCode(error: unknown): number {
  if (error instanceof UsageError) return exitUsage
  return error instanceof ProblemError ? (error.exitCode ?? exitBadData) : exitInternal
}

/** Says on stderr what went wrong, and answers the exit code. */
export function explain(error: unknown, verbose: boolean): number {
  process.stderr.write(wordsOf(error, verbose))
  return failureCode(error)
}

function wordsOf(error: unknown, verbose: boolean): string {
  if (error instanceof UsageError)
    return `benchgate: ${error.message}\nRun "benchgate help" for the commands and their options.\n`
  if (error instanceof ProblemError) {
    const count = error.problems.length
    return `${error.message}\n${count === 1 ? '1 problem' : `${count} problems`} to mend.\n`
  }
  const shown = error instanceof Error ? (verbose ? error.stack : error.message) : String(error)
  return `benchgate: internal error: ${shown}\n${verbose ? '' : 'Run again with --verbose for the stack trace.\n'}`
}

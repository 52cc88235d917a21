import { ProblemError } from '../core/model/problem.js'
import { BusyError, DataError } from './errors.js'

const exitBusy = 75

/** What `work` gives, or its problems as an error of the public hierarchy. */
export async function typed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { message, problems, exitCode } = error
    throw exitCode === exitBusy ? new BusyError(message, problems) : new DataError(message, problems)
  }
}

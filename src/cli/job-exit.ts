import type { JobEnd } from '../app/jobs/amend.js'
import { Withdrawn } from '../app/jobs/turn.js'

/** The exit code of a job that is done here; one that was told to stop before it began says so. */
export async function exitCodeOf(job: Promise<JobEnd>): Promise<number> {
  try {
    return (await job).exitCode ?? 0
  } catch (error) {
    if (!(error instanceof Withdrawn)) throw error
    process.stderr.write(`benchgate: ${error.message}\n`)
    return error.exitCode
  }
}

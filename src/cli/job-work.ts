import { endJob, type JobEnd } from '../app/jobs/amend.js'
import { refuseOther } from '../app/jobs/applicant.js'
import type { Jobs } from '../app/jobs/jobs.js'
import { type Patience, takeTurn, Withdrawn } from '../app/jobs/turn.js'
import type { RunSetRequest } from '../app/run-request.js'
import { type PreparedRuns, prepareRuns } from '../app/run-set.js'
import type { World } from '../app/world.js'
import type { JobRecord } from '../core/model/job.js'
import { ProblemError } from '../core/model/problem.js'
import { failureCode } from './failure.js'
import { type ShowOptions, showRunSet } from './shown-run-set.js'

/** A job that this process is to do. */
export interface JobWork {
  readonly record: JobRecord
  readonly patience: Patience
  /** What it is about; a request is looked into only when its turn has come. */
  readonly prepared: PreparedRuns | RunSetRequest
  readonly options: ShowOptions
}

/** Waits for its turn, makes the run set and writes down how the job ended; the number is the exit code. */
export async function doJob(
  world: World,
  jobs: Jobs,
  { record, patience, prepared, options }: JobWork,
): Promise<number> {
  try {
    await takeTurn(world, jobs, record, patience)
    const end = await showRunSet(world, await current(world, record, prepared), options)
    await endJob(world, jobs, record.id, end)
    return end.exitCode ?? 0
  } catch (error) {
    const withdrawn = error instanceof Withdrawn
    const end: JobEnd = {
      exitCode: withdrawn ? error.exitCode : failureCode(error),
      session: null,
      message: wordsOf(error),
    }
    await endJob(world, jobs, record.id, { ...end, withdrawn })
    if (!withdrawn) throw error
    process.stderr.write(`benchgate: ${error.message}\n`)
    return error.exitCode
  }
}

/** What was wrong, without where and how to mend it: that stands in the log. */
const wordsOf = (error: unknown): string =>
  error instanceof ProblemError ? error.problems.map(({ what }) => what).join('; ') : (error as Error).message

/** While it waited, the checkout may have become another. */
async function current(
  world: World,
  record: JobRecord,
  prepared: PreparedRuns | RunSetRequest,
): Promise<PreparedRuns> {
  if ('ground' in prepared && record.state !== 'queued') return prepared
  const now = await prepareRuns(world, 'ground' in prepared ? prepared.request : prepared)
  refuseOther(now, record)
  return now
}

import type { JobRecord } from '../../core/model/job.js'
import { ProblemError } from '../../core/model/problem.js'
import type { RunSetRequest } from '../run-request.js'
import { type PreparedRuns, prepareRuns } from '../run-set.js'
import type { World } from '../world.js'
import { endJob, type JobEnd } from './amend.js'
import { applicantOf, type JobManner, refuseOther } from './applicant.js'
import { enter } from './enter.js'
import type { Jobs } from './jobs.js'
import { type Patience, takeTurn, Withdrawn } from './turn.js'

const exitBadData = 65
const exitInternal = 70

/** A job that this process is to do. */
export interface JobTask {
  readonly record: JobRecord
  readonly patience: Patience
  /** What it is about; a request is looked into only when its turn has come. */
  readonly prepared: PreparedRuns | RunSetRequest
}

/** Does the work as a job of this process, in the foreground. Throws ProblemError where there is no room for it. */
export async function asJob<T extends JobEnd>(
  world: World,
  jobs: Jobs,
  { prepared, manner }: { readonly prepared: PreparedRuns; readonly manner: Omit<JobManner, 'background'> },
  work: (prepared: PreparedRuns) => Promise<T>,
): Promise<T> {
  const applicant = applicantOf(world, jobs, prepared, { ...manner, background: false })
  const record = await unlessReadOnly(world, enter(world, jobs, applicant))
  if (record === null) return work(prepared)
  if (!manner.guest) jobs.mark(record.marker)
  const patience = { place: applicant.place, seconds: manner.wait?.seconds ?? null }
  return doJob(world, jobs, { record, patience, prepared }, work)
}

/** Waits for its turn, does the work and writes down how the job ended. Throws Withdrawn when told to stop before. */
export async function doJob<T extends JobEnd>(
  world: World,
  jobs: Jobs,
  { record, patience, prepared }: JobTask,
  work: (prepared: PreparedRuns) => Promise<T>,
): Promise<T> {
  try {
    await takeTurn(world, jobs, record, patience)
    const end = await work(await current(world, record, prepared))
    await endJob(world, jobs, record.id, end)
    return end
  } catch (error) {
    const withdrawn = error instanceof Withdrawn
    const end: JobEnd = { exitCode: codeOf(error), session: null, message: wordsOf(error) }
    await endJob(world, jobs, record.id, { ...end, withdrawn })
    throw error
  }
}

function codeOf(error: unknown): number {
  if (error instanceof Withdrawn) return error.exitCode
  return error instanceof ProblemError ? (error.exitCode ?? exitBadData) : exitInternal
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

/** Where nobody may write, as in some containers, there are no jobs to get in the way of: null. */
async function unlessReadOnly(world: World, entering: Promise<JobRecord>): Promise<JobRecord | null> {
  try {
    return await entering
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!['EACCES', 'EPERM', 'EROFS'].includes(code ?? '')) throw error
    world.progress.note(`not known to other jobs: ${message}; set BENCHGATE_HOME to a folder of yours`)
    return null
  }
}

import { isActive, type JobStanding } from '../../core/model/job.js'
import { ProblemError } from '../../core/model/problem.js'
import type { World } from '../world.js'
import { amend, endJob } from './amend.js'
import { findJob } from './find.js'
import type { Jobs } from './jobs.js'

/**
 * Ends a job and everything that it started, and answers how it stands then. What it had measured stays: it is in the
 * store, or in a journal that the next command takes in. Throws ProblemError for a job of another host, and for one that a
 * program does which has more to do.
 */
export async function cancelJob(
  world: Pick<World, 'clock'>,
  jobs: Jobs,
  prefix: string,
): Promise<JobStanding> {
  const job = await findJob(jobs, prefix)
  if (!job.here)
    throw new ProblemError([
      {
        where: { file: jobs.folder },
        what: `job ${job.id} belongs to ${job.host}; its processes cannot be reached from here`,
        hint: `cancel it on ${job.host}`,
      },
    ])
  if (job.state !== 'stale' && !isActive(job)) return job
  if (job.guest && isActive(job))
    throw new ProblemError([
      {
        where: { file: jobs.folder },
        what: `job ${job.id} is done by a program of yours, process ${job.pid}, which is not ended with it`,
        hint: 'end that program, or let it end the job',
      },
    ])
  await amend(jobs, job.id, (record) => ({ ...record, cancelRequested: true }))
  await jobs.endTree(job)
  // One that could say how it ended has done so.
  const none = { exitCode: null, session: null, message: 'cancelled' }
  await endJob(world, jobs, job.id, none)
  return findJob(jobs, job.id)
}

import type { JobStanding } from '../../core/model/job.js'
import { ProblemError } from '../../core/model/problem.js'
import type { Jobs } from './jobs.js'
import { jobsNow } from './standing.js'

/** The job whose id begins so. Throws ProblemError unless it is exactly one. */
export async function findJob(jobs: Jobs, prefix: string): Promise<JobStanding> {
  const { jobs: standings } = await jobsNow(jobs)
  const fitting = standings.filter(({ id }) => id.startsWith(prefix))
  const [only] = fitting
  if (only !== undefined && fitting.length === 1) return only
  const what =
    fitting.length === 0
      ? `no job's id begins with ${prefix}`
      : `the ids of ${fitting.length} jobs begin with ${prefix}`
  throw new ProblemError([
    { where: { file: jobs.folder }, what, hint: '"benchgate jobs --all" lists all that are known' },
  ])
}

import { isActive, type JobRecord, type JobStanding } from '../../core/model/job.js'
import type { Jobs } from './jobs.js'

/** What is true of a job now. Of another host's only its file is known, so that is believed. */
export function standingOf(jobs: Pick<Jobs, 'self' | 'isGone'>, record: JobRecord): JobStanding {
  const here = record.host === jobs.self.host
  const lost = here && isActive(record) && jobs.isGone(record)
  return { ...record, here, state: lost ? 'stale' : record.state }
}

/** Every job as it stands, oldest first, and what is wrong with files that are none. */
export async function jobsNow(
  jobs: Jobs,
): Promise<{ readonly jobs: readonly JobStanding[]; readonly notes: readonly string[] }> {
  const { records, notes } = await jobs.read()
  return { jobs: records.map((record) => standingOf(jobs, record)), notes }
}

/** Jobs of this host that run, or wait and were asked for before `job`; all of them without one. */
export const ahead = (
  standings: readonly JobStanding[],
  job: JobRecord | null = null,
): readonly JobStanding[] =>
  standings.filter(
    (other) =>
      other.here &&
      isActive(other) &&
      other.id !== job?.id &&
      (other.state === 'running' || job === null || isBefore(other, job)),
  )

const isBefore = (a: JobRecord, b: JobRecord): boolean =>
  a.submittedAt < b.submittedAt || (a.submittedAt === b.submittedAt && a.id < b.id)

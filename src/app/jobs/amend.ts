import { isActive, type JobRecord } from '../../core/model/job.js'
import type { World } from '../world.js'
import type { Jobs } from './jobs.js'

/** Changes the record of a job as it is now, not as somebody read it once; null when there is none any more. */
export function amend(
  jobs: Jobs,
  id: string,
  change: (record: JobRecord) => JobRecord,
): Promise<JobRecord | null> {
  return jobs.locked(async () => {
    const { records } = await jobs.read()
    const found = records.find((record) => record.id === id)
    if (!found) return null
    const changed = change(found)
    if (changed !== found) await jobs.write(changed)
    return changed
  })
}

/**
 * Makes a job that of this process, which was started to do it. Whoever started it may be gone by now, and somebody
 * may have noticed. Throws Error when there is no such job.
 */
export async function adopt(jobs: Jobs, id: string): Promise<JobRecord> {
  const taken = await amend(jobs, id, (record) => ({
    ...record,
    ...jobs.self,
    ...(record.state === 'stale'
      ? { state: record.startedAt === null ? 'queued' : 'running', endedAt: null, message: null }
      : {}),
  }))
  if (taken === null) throw new Error(`there is no job ${id}`)
  return taken
}

/** How a job ended. */
export interface JobEnd {
  readonly exitCode: number | null
  readonly session: string | null
  readonly message: string | null
}

/** Writes down how a job ended. One that was told to stop is cancelled, however well it did. */
export function endJob(
  world: Pick<World, 'clock'>,
  jobs: Jobs,
  id: string,
  end: JobEnd & { readonly withdrawn?: boolean },
): Promise<JobRecord | null> {
  const { exitCode, session, message, withdrawn = false } = end
  return amend(jobs, id, (record) => {
    if (!isActive(record) && record.state !== 'stale') return record
    const state = withdrawn || record.cancelRequested ? 'cancelled' : exitCode === 0 ? 'finished' : 'failed'
    return { ...record, state, exitCode, session, message, endedAt: world.clock.now() }
  })
}

import { isActive, type JobStanding } from '../../core/model/job.js'
import type { World } from '../world.js'
import { findJob } from './find.js'
import type { Jobs } from './jobs.js'

/** Seconds between two looks. */
const lookEvery = 0.1

/** Of a job elsewhere only the file is known: where its machine went down, nobody writes into it how it ended. */
const elsewhere = ({ id, host }: JobStanding): string =>
  `job ${id} is of ${host}, which alone can say that it ended: if that machine went down, only --timeout ends this`

/** The jobs when all have ended, or as they are when `seconds` are over (null: never). In the order asked for. */
export async function waitFor(
  world: Pick<World, 'clock' | 'progress'>,
  jobs: Jobs,
  prefixes: readonly string[],
  seconds: number | null,
): Promise<readonly JobStanding[]> {
  const deadline = world.clock.monotonic() + (seconds ?? Number.POSITIVE_INFINITY)
  const asked = await Promise.all(prefixes.map((prefix) => findJob(jobs, prefix)))
  for (const job of asked.filter((one) => !one.here && isActive(one))) world.progress.note(elsewhere(job))
  const ids = asked.map(({ id }) => id)
  for (;;) {
    const now = await Promise.all(ids.map((id) => findJob(jobs, id)))
    if (!now.some(isActive) || world.clock.monotonic() >= deadline) return now
    await jobs.pause(lookEvery)
  }
}

import { isActive, type JobRecord, type JobStanding } from '../../core/model/job.js'
import { type Place, ProblemError } from '../../core/model/problem.js'
import { admit } from '../../core/scheduling/admission.js'
import type { World } from '../world.js'
import type { Jobs } from './jobs.js'
import { ahead, standingOf } from './standing.js'

/** A refusal is neither a verdict nor wrong data: nothing ran, and the same command may work later. */
const exitRefused = 1

/** Ended jobs that are kept, the newest, with their logs. */
const keptJobs = 100

/** A job that asks to be admitted. */
export interface Applicant {
  readonly record: Omit<JobRecord, 'state' | 'submittedAt' | 'startedAt'>
  /** Where the benchmark is declared. */
  readonly place: Place
  /** True: where there is no room it waits for some. */
  readonly waits: boolean
}

type Entering = Pick<World, 'clock'>

/** Admits a job or lets it wait, and writes its record; throws ProblemError with exit code 1 for a refused one. */
export function enter(world: Entering, jobs: Jobs, applicant: Applicant): Promise<JobRecord> {
  return jobs.locked(async () => {
    const others = await tidied(world, jobs)
    const { record, place, waits } = applicant
    const admission = admit(record, ahead(others), jobs.budget(record.gpu === 'direct'))
    if (admission.state === 'never' || (admission.state === 'full' && !waits))
      throw refusal(record, place, admission)
    const now = world.clock.now()
    // Two of one millisecond must not change places later.
    const submittedAt = Math.max(now, ...others.map((other) => other.submittedAt + 1))
    const isIn = admission.state === 'admitted'
    const entered = { state: isIn ? 'running' : 'queued', submittedAt, startedAt: isIn ? now : null } as const
    const written: JobRecord = { ...record, ...entered }
    await jobs.write(written)
    return written
  })
}

/** Writes down which jobs have lost their process, and removes what nobody will ask for. Only under the lock. */
async function tidied(world: Entering, jobs: Jobs): Promise<readonly JobStanding[]> {
  const { records } = await jobs.read()
  const standings = records.map((record) => standingOf(jobs, record))
  for (const [index, record] of records.entries()) {
    if (standings[index]!.state === record.state) continue
    await jobs.write({ ...record, state: 'stale', endedAt: world.clock.now(), message: lostWords })
  }
  const over = standings.filter((job) => !isActive(job)).slice(0, -keptJobs)
  await jobs.sweep(over.map(({ id }) => id))
  return standings
}

const lostWords = 'its process ended without saying how'

/** There is no room now; there may be some later. */
export class NoRoom extends ProblemError {}

/** Why a job was not admitted. */
export function refusal(
  { benchmark }: Pick<JobRecord, 'benchmark'>,
  where: Place,
  { state, reason }: { readonly state: 'full' | 'never'; readonly reason: string },
): ProblemError {
  const hint =
    state === 'full'
      ? 'wait for room with --wait [SECONDS]; "benchgate jobs" shows what is in the way'
      : 'declare less (threads, gpu, requires.min_vram_gb) or use another machine; BENCHGATE_MAX_THREADS and BENCHGATE_GPU_COUNT replace what was found'
  const Refused = state === 'full' ? NoRoom : ProblemError
  return new Refused([{ where, what: `${benchmark} ${reason}`, hint }], exitRefused)
}

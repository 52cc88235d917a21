import type { JobRecord } from '../../core/model/job.js'
import type { Place } from '../../core/model/problem.js'
import { type Admission, admit } from '../../core/scheduling/admission.js'
import type { World } from '../world.js'
import { refusal } from './enter.js'
import type { Jobs } from './jobs.js'
import { ahead, jobsNow } from './standing.js'

/** Seconds between two looks at whether there is room. */
const lookEvery = 0.2

/** How long a job waits for room. */
export interface Patience {
  readonly place: Place
  /** Seconds; null: without end. */
  readonly seconds: number | null
}

/** Told to stop while it waited. */
export class Withdrawn extends Error {
  /** As a shell reports a signal. */
  readonly exitCode: number

  constructor(exitCode: number) {
    super('cancelled before it began')
    this.name = 'Withdrawn'
    this.exitCode = exitCode
  }
}

type Waiting = Pick<World, 'clock' | 'progress'>

/**
 * The admitted job: the same if it was admitted already, else as soon as there is room. Throws ProblemError when its
 * patience is at an end or there can be no room any more, and Withdrawn when it was told to stop.
 */
export function takeTurn(world: Waiting, jobs: Jobs, job: JobRecord, patience: Patience): Promise<JobRecord> {
  if (job.state !== 'queued') return Promise.resolve(job)
  const deadline = world.clock.monotonic() + (patience.seconds ?? Number.POSITIVE_INFINITY)
  return jobs.stoppable(async (stopped) => {
    let told = ''
    for (;;) {
      const signal = stopped()
      if (signal !== null) throw new Withdrawn(signal)
      const answer = await look(world, jobs, job)
      if (answer.state === 'admitted') return answer.job
      const over = world.clock.monotonic() >= deadline
      if (answer.state === 'never' || over)
        throw refusal(job, patience.place, {
          ...answer,
          reason: over ? `${answer.reason}; it waited ${patience.seconds} s` : answer.reason,
        })
      if (answer.reason !== told) world.progress.note(`waiting: ${job.benchmark} ${answer.reason}`)
      told = answer.reason
      await jobs.pause(lookEvery)
    }
  })
}

type Look =
  | { readonly state: 'admitted'; readonly job: JobRecord }
  | Exclude<Admission, { readonly state: 'admitted' }>

/** The lock is taken only where it looks as if there were room: many may wait. */
async function look(world: Waiting, jobs: Jobs, job: JobRecord): Promise<Look> {
  const first = await roomFor(jobs, job)
  if (first.state !== 'admitted') return first
  return jobs.locked(async () => {
    const room = await roomFor(jobs, job)
    if (room.state !== 'admitted') return room
    const { records } = await jobs.read()
    const current = records.find(({ id }) => id === job.id) ?? job
    const admitted: JobRecord = { ...current, state: 'running', startedAt: world.clock.now() }
    await jobs.write(admitted)
    return { state: 'admitted', job: admitted }
  })
}

async function roomFor(jobs: Jobs, job: JobRecord): Promise<Admission> {
  const { jobs: standings } = await jobsNow(jobs)
  return admit(job, ahead(standings, job), jobs.budget(job.gpu === 'direct'))
}

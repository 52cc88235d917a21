import type { Measured, MeasureJob } from './job.js'
import { readMeasured } from './journal.js'
import type { Measurer } from './request.js'
import type { World } from './world.js'

/** Runs the job in its process and reads its journal. A process that left no journal is an internal error. */
export async function measureAll(
  world: Pick<World, 'files'>,
  job: MeasureJob,
  measurer: Measurer,
): Promise<Measured> {
  if (job.contests.length === 0)
    return { runSets: [], sides: [], contests: [], findings: [], k: 0, complete: true, damage: [] }
  const ended = await measurer(job)
  const text = await world.files.readText(job.journal)
  if (text === undefined)
    throw new Error(
      `the measuring process ended with ${ended.exitCode} and left no journal: ${ended.message ?? ''}`,
    )
  return readMeasured(text)
}

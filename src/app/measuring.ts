import type { SessionHeader } from '../core/model/session.js'
import type { Measured, MeasureJob } from './job.js'
import { readMeasured } from './journal.js'
import type { Measurer } from './request.js'
import type { World } from './world.js'

/** Has a job measured and reads its journal. Throws Error when the measuring process left none. */
export async function measureBy(
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

/** Keeps the diff of a dirty tree beside the store, where only its owner reads it. */
export async function keepDiff(
  { files }: Pick<World, 'files'>,
  { diffHash }: SessionHeader,
  diff: Uint8Array | null,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  if (diff === null || diffHash === null) return {}
  const path = `${folder}/diffs/${diffHash}.diff`
  await files.writeAtomic(path, diff, 0o600)
  return { diff: path }
}

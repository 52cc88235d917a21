import type { Finding } from '../core/model/finding.js'
import type { SessionHeader } from '../core/model/session.js'
import { decidedBefore } from './continued.js'
import type { Measured, MeasureJob } from './job.js'
import { readMeasured } from './journal.js'
import type { Measurer } from './request.js'
import type { World } from './world.js'

/** Lets the measuring process do the job and reads what it left. Throws Error when it left nothing at all. */
export async function measureAll(
  world: Pick<World, 'files'>,
  job: MeasureJob,
  measurer: Measurer,
): Promise<Measured> {
  if (job.contests.length === 0)
    return { runSets: [], sides: [], contests: [], findings: [], k: 0, complete: true, damage: [] }
  const decided = decidedBefore(job)
  if (decided) return decided
  const ended = await measurer(job)
  const text = await world.files.readText(job.journal)
  if (text === undefined)
    throw new Error(
      `the measuring process ended with ${ended.exitCode} and left no journal: ${ended.message ?? ''}`,
    )
  return readMeasured(text)
}

/** A finding when the measuring did not come to its end. */
export function interruption(parts: readonly Measured[]): readonly Finding[] {
  const damage = parts.flatMap((part) => part.damage)
  if (parts.every(({ complete }) => complete) && damage.length === 0) return []
  const message = `the measuring was cut short; what had been measured was kept${damage.length > 0 ? ` (${damage.join('; ')})` : ''}`
  return [
    {
      rule: 'interrupted',
      level: 'error',
      message,
      file: 'bench/manifest.toml',
      line: 1,
      remedy: 'Run it again.',
    },
  ]
}

/** Keeps the diff of a dirty tree beside the store, where only its owner reads it; answers where it lies. */
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

import type { SessionHeader } from '../core/model/session.js'
import { readMeasured } from './journal.js'
import { journalFolder, ownerOf } from './recover.js'
import type { World } from './world.js'

/** A session that has a journal and is not in the history yet. */
export interface Underway {
  readonly store: string
  /** False: its process is gone; the next command that writes to this store takes its finished runs in. */
  readonly alive: boolean
  readonly pid: number
  readonly host: string
  readonly header: SessionHeader | null
  readonly benchmarks: readonly string[]
  /** Runs that have ended. */
  readonly runs: number
}

/** Every session that is being measured into `store`, or was when its process ended. */
export async function sessionsUnderway(
  { files, host }: Pick<World, 'files' | 'host'>,
  store: string,
): Promise<readonly Underway[]> {
  const folder = journalFolder(store)
  const found: Underway[] = []
  for (const name of (await files.list(folder)).filter((one) => one.endsWith('.jsonl'))) {
    const text = await files.readText(`${folder}/${name}`)
    // A session that ended meanwhile has taken its journal with it.
    if (text === undefined) continue
    const { header, runSets } = readMeasured(text)
    const owner = ownerOf(name)
    const benchmarks = [...new Set(runSets.map(({ benchmark }) => benchmark))]
    const runs = runSets.reduce((count, set) => count + set.runs.length, 0)
    found.push({ store, alive: host.isAlive(owner), ...owner, header, benchmarks, runs })
  }
  return found
}

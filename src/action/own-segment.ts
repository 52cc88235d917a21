import { dirname, join } from 'node:path'
import type { Finding } from '../core/model/finding.js'
import { files } from '../edge/files.js'
import { fileHistories } from '../edge/history/histories.js'
import type { Segments } from './services.js'
import type { Standing } from './standing.js'
import { storageFailed } from './storage-findings.js'
import { takeCopy } from './uniting.js'

/** What this run added, and where it was gathered. */
interface Own {
  readonly store: string
  /** Folder for a store that holds these sessions alone. */
  readonly segment: string
  readonly ids: readonly string[]
}

interface KeptSegment {
  readonly savedTo: readonly string[]
  readonly findings: readonly Finding[]
  /** Its number among the repository's artifacts; null when there is none. */
  readonly artifact: number | null
  /** The sessions in it. */
  readonly ids: readonly string[]
}

/** The sessions of this run alone, under a name that all runs of its sort share. */
export async function saveSegment(
  segments: Segments | null,
  { store, segment, ids }: Own,
  of: Standing['of'],
): Promise<KeptSegment> {
  if (segments === null) return { savedTo: [], findings: [], artifact: null, ids }
  await writeSegment(store, segment, ids)
  const { saved, findings } =
    of === 'change'
      ? { saved: await segments.replace(segment, 'change'), findings: [] }
      : await addSegment(segments, segment)
  const inIt = await idsIn(segment)
  if (saved.state === 'saved')
    return { savedTo: [`artifact (${saved.as})`], findings, artifact: saved.id ?? null, ids: inIt }
  const message = `artifact did not take what was measured: ${saved.state}: ${saved.reason}`
  const lost = [storageFailed(message, lostRemedy), ...findings]
  return { savedTo: [], findings: lost, artifact: null, ids: inIt }
}

/**
 * A run has one artifact of a name: where an earlier attempt of it, or another job, has left one, its sessions go into
 * the one that takes its place, for a copy of the whole store that has them may be gone before a later one is made.
 */
async function addSegment(segments: Segments, segment: string) {
  const earlier = join(dirname(segment), 'earlier')
  await files.makeFolder(earlier)
  const added = await segments.add(segment, earlier)
  if (added.state !== 'exists') return { saved: added, findings: [] }
  const from = 'an earlier attempt of this run'
  const taken =
    added.lost === null ? await takeCopy({ folder: earlier, from }, segment) : { unusable: added.lost }
  const findings =
    'unusable' in taken
      ? [storageFailed(`${notTakenOver}: ${taken.unusable}`, notTakenOverRemedy)]
      : taken.findings
  await bare(segment)
  return { saved: await segments.replace(segment, 'history'), findings }
}

const notTakenOver =
  'the artifact of what an earlier attempt of this run added was replaced without taking it over'
const notTakenOverRemedy = 'It is in the history that was restored, if that was whole, and is saved with it.'

const lostRemedy =
  'The verdicts stand. Only where the output saved-to names no place is what this run measured lost with its machine.'

/** A store in `folder` that holds these sessions of `store` and no other, under the ids that they have there. */
async function writeSegment(store: string, folder: string, ids: readonly string[]): Promise<void> {
  const [from, into] = [await openedStore(store), await openedStore(folder)]
  into.merge({ ids: () => ids, content: (id) => from.content(id), signatures: () => from.signatures() })
  await into.save()
  from.close()
  into.close()
  await bare(folder)
}

/** Leaves the store alone. */
async function bare(folder: string): Promise<void> {
  for (const name of ['benchmarks.json', 'store.db.sha256']) await files.remove(join(folder, name))
}

async function idsIn(folder: string): Promise<readonly string[]> {
  const history = await openedStore(folder)
  const ids = history.ids()
  history.close()
  return ids
}

/** A store that is there, or an empty one, to be written to. */
export async function openedStore(folder: string) {
  const found = await fileHistories.open(folder, { verify: false, write: true })
  if (found.state !== 'absent' && found.state !== 'open') throw new Error(`${folder}: ${found.reason}`)
  return found.history
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../core/model/finding.js'
import { wholeAncestry } from '../core/store/ancestry.js'
import { files } from '../edge/files.js'
import { fileHistories } from '../edge/history/histories.js'
import type { Services } from './services.js'
import { historyNote } from './storage-findings.js'
import { readTaken } from './taken.js'

/**
 * Removes caches and artifacts that the copy `id` makes superfluous, once that copy has been read back and is, byte by
 * byte, the store that was saved. Nothing that goes wrong here is worth more than a note.
 */
export async function pruneBehind(
  { places, prune }: Services,
  store: string,
  id: number,
): Promise<readonly Finding[]> {
  const place = places.find(({ name }) => name === 'artifact')?.place
  if (prune === null || place === undefined) return []
  const folder = await files.makeTemporaryFolder('benchgate-read-back-')
  try {
    const loaded = await place.load(folder)
    if (loaded.state !== 'found' || !(await isSame(folder, store)))
      return [nothingPruned('the copy that was just saved could not be read back')]
    const pruned = await prune(id, await heldBy(store))
    if (pruned.state === 'failed') return [nothingPruned(pruned.reason)]
    const { caches, copies, segments, forbidden } = pruned
    const gone = `${caches} caches, ${copies} copies and ${segments} segments were removed, all held by artifact ${id}, which was read back`
    const notes = caches + copies + segments > 0 ? [historyNote(gone)] : []
    return forbidden ? [...notes, nothingPruned('the token may not; give the job actions: write')] : notes
  } finally {
    await files.remove(folder)
  }
}

/** Segments of runs of which the store holds all that they restored, too. */
async function heldBy(store: string): Promise<readonly number[]> {
  const opened = await fileHistories.open(store, { verify: false })
  if (opened.state !== 'open') return []
  const whole = wholeAncestry(opened.history.sessions())
  opened.history.close()
  const taken = Object.entries(await readTaken(store))
  return taken
    .filter(([, ids]) => ids.length > 0 && ids.every((one) => whole.has(one)))
    .map(([id]) => Number(id))
}

const nothingPruned = (why: string): Finding =>
  historyNote(`older copies of the history were not removed, as prune-after asks: ${why}`)

async function isSame(folder: string, store: string): Promise<boolean> {
  const [theirs, ours] = await Promise.all([folder, store].map((dir) => readFile(join(dir, 'store.db'))))
  return theirs!.equals(ours!)
}

import { isKeptAside } from '../core/store/layout.js'
import type { History, World } from './world.js'

/**
 * Paths of the stores that were kept aside in `folder` and of which nothing is in `history`. A copy that is kept of a
 * damaged store is none: its good sessions are there, under the ids that its bytes hold. Nor is one that a good copy
 * took the place of, where so much of it can still be read.
 */
export async function lostStores(
  { files }: Pick<World, 'files'>,
  folder: string,
  history: History,
): Promise<readonly string[]> {
  const kept = (await files.list(folder)).filter(isKeptAside).map((name) => `${folder}/${name}`)
  if (kept.length === 0) return []
  const ids = measuredIn(history)
  const lost: string[] = []
  for (const path of kept) {
    const bytes = await files.readBytes(path)
    if (bytes && !namesOne(bytes, ids)) lost.push(path)
  }
  return lost
}

/** Without imports: a benchmarks.json gives the same session to the store that is lost and to the one begun beside it. */
const measuredIn = (history: History): ReadonlySet<string> =>
  new Set(history.sessions().flatMap(({ id, kind }) => (kind === 'import' ? [] : [id])))

const idLength = 64

/** Whether one of the ids stands in these bytes, which may be those of anything. */
function namesOne(bytes: Uint8Array, ids: ReadonlySet<string>): boolean {
  for (const [digits] of new TextDecoder('latin1').decode(bytes).matchAll(/[0-9a-f]{64,}/g)) {
    // What stands before or behind an id in its row may look like more of it.
    for (let from = 0; from + idLength <= digits.length; from++)
      if (ids.has(digits.slice(from, from + idLength))) return true
  }
  return false
}

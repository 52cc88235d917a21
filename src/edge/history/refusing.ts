import { rename } from 'node:fs/promises'
import type { SessionSource, StoreProblem } from '../../app/world.js'
import { type Layout, layout } from '../../core/store/layout.js'
import { sourceOf, takeIn } from './append.js'
import { createEngine, type Engine } from './engine.js'
import { openStoreFile } from './histories.js'
import { importEntries } from './import-entries.js'
import { openBytes } from './open-bytes.js'
import { readIfThere, withStoreLock, writeStore } from './opened-store.js'
import { sha256 } from './sha256.js'
import { unproven } from './signing.js'
import type { SigningKeys } from './signing-keys.js'

/** Lies beside a store and holds the sessions that nobody vouched for. */
export const refusedFile = 'refused.db'

/** What was set aside because no key vouched for it. */
export interface Refused {
  /** Sessions that were not set aside before. */
  readonly sessions: readonly string[]
  /** Those that were, and came again. */
  readonly again: readonly string[]
  /** Sessions that stay. */
  readonly kept: number
  /** Reports that stood in benchmarks.json alone. */
  readonly reports: number
  /** What was wrong with the file that they came in, when it was written anew. */
  readonly damage: readonly StoreProblem[]
}

const nothing: Refused = { sessions: [], again: [], kept: 0, reports: 0, damage: [] }

/**
 * Leaves in the store of a folder only what one of the keys vouches for. Nothing is lost: sessions go to `refused.db`
 * beside it, and a benchmarks.json with reports of its own gets another name. A store that cannot be used is left as it
 * is, for whoever opens it to say so.
 */
export function refuseUnproven(folder: string, keys: SigningKeys): Promise<Refused> {
  const paths = layout(folder)
  return withStoreLock(paths, async () => {
    const bytes = await readIfThere(paths.store)
    const opened = bytes
      ? await openBytes(bytes, true)
      : { state: 'open' as const, engine: await createEngine() }
    if (opened.state !== 'open' && opened.state !== 'rescued') return nothing
    const { engine } = opened
    try {
      const reports = await setReportsAside(engine, paths)
      const refused = unproven(sourceOf(engine), keys)
      if (refused.length === 0) return { ...nothing, reports, kept: sourceOf(engine).ids().length }
      const again = await setSessionsAside(sourceOf(engine), refused, folder)
      const kept = await without(engine, refused)
      const damage = opened.state === 'rescued' ? opened.problems : []
      const options = { verify: true, write: true }
      const damaged = opened.state === 'rescued' ? bytes! : null
      await writeStore(
        { paths, options, engine: kept, seen: null, damaged, changed: true, proven: false },
        noEntries,
      )
      const left = sourceOf(kept).ids().length
      kept.close()
      return { sessions: refused.filter((id) => !again.includes(id)), again, kept: left, reports, damage }
    } finally {
      engine.close()
    }
  })
}

/** Sessions that were set aside beside a store; none where that file cannot be used. */
export async function refusedIds(folder: string): Promise<readonly string[]> {
  const opened = await openStoreFile(`${folder}/${refusedFile}`, false)
  if (opened.state !== 'open') return []
  const ids = opened.history.ids()
  opened.history.close()
  return ids
}

/**
 * Sets aside beside the store of `folder` what lies set aside beside the one of `from`, but for the sessions that were
 * `accepted` since. Answers why not all of that can be read; null where it can, or where nothing else lies there.
 */
export async function uniteRefused(
  from: string,
  folder: string,
  accepted: ReadonlySet<string>,
): Promise<string | null> {
  const [bytes, own] = await Promise.all([from, folder].map((at) => readIfThere(`${at}/${refusedFile}`)))
  if (!bytes || (own && sha256(own) === sha256(bytes))) return null
  const theirs = await openStoreFile(`${from}/${refusedFile}`, false)
  if (!('history' in theirs)) return theirs.reason
  const { history } = theirs
  const refused = history.ids().filter((id) => !accepted.has(id))
  if (refused.length > 0) await setSessionsAside(history, refused, folder)
  history.close()
  return theirs.state === 'open' && theirs.damage.length > 0 ? theirs.notes.join('; ') : null
}

const noEntries = { added: 0, leftOut: [], notes: [] }

async function without(engine: Engine, refused: readonly string[]): Promise<Engine> {
  const gone = new Set(refused)
  const source = sourceOf(engine)
  const kept = await createEngine()
  takeIn(kept, { ...source, ids: () => source.ids().filter((id) => !gone.has(id)) })
  return kept
}

/** Returns those of the sessions that stood there already. */
async function setSessionsAside(
  source: SessionSource,
  refused: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const file = `${folder}/${refusedFile}`
  const first = await openStoreFile(file, true)
  // What cannot be used has another name by now.
  const opened = first.state === 'open' || first.state === 'absent' ? first : await openStoreFile(file, true)
  if (opened.state !== 'open' && opened.state !== 'absent') throw new Error(`${file}: ${opened.reason}`)
  const { history } = opened
  const before = new Set(history.ids())
  history.merge({ content: (id) => source.content(id), ids: () => refused })
  await history.save()
  history.close()
  return refused.filter((id) => before.has(id))
}

/** No hash and no key covers what only benchmarks.json holds. Returns how many reports that are. */
async function setReportsAside(engine: Engine, { benchmarks }: Layout): Promise<number> {
  const bytes = benchmarks === null ? undefined : await readIfThere(benchmarks)
  if (!bytes || benchmarks === null) return 0
  const { leftOut } = importEntries(engine, new TextDecoder().decode(bytes), benchmarks, undefined)
  if (leftOut.length > 0) await rename(benchmarks, `${benchmarks}.refused-${sha256(bytes).slice(0, 12)}`)
  return leftOut.length
}

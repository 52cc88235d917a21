import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { History, SessionSource, StoreProblem } from '../../app/world.js'
import { ProblemError } from '../../core/model/problem.js'
import { benchstoneTables, newSessions } from './benchstone-tables.js'
import { openStoreFile } from './histories.js'
import { readIfThere } from './opened-store.js'

/** Something that holds sessions or reports, opened to be taken in. */
export type Source =
  | {
      readonly kind: 'store'
      readonly history: History
      /** What is wrong with it; then `history` holds what is still good. */
      readonly damage: readonly StoreProblem[]
    }
  | { readonly kind: 'benchstone'; sessionsFor(target: History): SessionSource }
  | { readonly kind: 'benchmarks.json'; readonly text: string }

async function fileOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() ? join(path, 'store.db') : path
}

const problem = (file: string, what: string, hint: string): ProblemError =>
  new ProblemError([{ where: { file }, what, hint }])

/**
 * Opens what lies at `path`: a store, its folder, a segment, an archive, benchstone's store.db, a benchmarks.json.
 * Throws ProblemError for everything else, and for a store of which nothing can be used.
 */
export async function openSource(path: string): Promise<Source> {
  const file = await fileOf(path)
  const bytes = await readIfThere(file)
  if (bytes === undefined)
    throw problem(file, 'there is no such file', 'name a store, its folder or a file to import')
  const text = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart()
  if (text.startsWith('[')) return { kind: 'benchmarks.json', text: new TextDecoder().decode(bytes) }
  const tables = await benchstoneTables(bytes)
  if (tables) return { kind: 'benchstone', sessionsFor: (target) => newSessions(tables, target) }
  const opened = await openStoreFile(file, false)
  if (opened.state === 'open') return { kind: 'store', history: opened.history, damage: opened.damage }
  const reason = 'reason' in opened ? `${opened.state}: ${opened.reason}` : opened.state
  throw problem(file, `nothing in it can be used (${reason})`, 'name a good copy; it was left as it is')
}

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
      /** benchmarks.json of the same folder, whose entries may stand only there; null where there is none. */
      readonly beside: { readonly file: string; readonly text: string } | null
      /** What is wrong with it; then `history` holds what is still good. */
      readonly damage: readonly StoreProblem[]
    }
  | { readonly kind: 'benchstone'; sessionsFor(target: History): SessionSource }
  | { readonly kind: 'benchmarks.json'; readonly text: string }

/** What is to be read at `path`: of a folder its store, and where there is none its benchmarks.json. */
async function fileOf(path: string): Promise<string> {
  if (!(await isFolder(path))) return path
  const [store, list] = [join(path, 'store.db'), join(path, 'benchmarks.json')]
  const isThere = async (file: string) => (await stat(file).catch(() => undefined)) !== undefined
  return !(await isThere(store)) && (await isThere(list)) ? list : store
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false

async function listBeside(path: string): Promise<{ readonly file: string; readonly text: string } | null> {
  if (!(await isFolder(path))) return null
  const file = join(path, 'benchmarks.json')
  const bytes = await readIfThere(file)
  return bytes === undefined ? null : { file, text: new TextDecoder().decode(bytes) }
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
  if (opened.state === 'open') {
    const { history, damage } = opened
    return { kind: 'store', history, damage, beside: await listBeside(path) }
  }
  const reason = 'reason' in opened ? `${opened.state}: ${opened.reason}` : opened.state
  throw problem(file, `nothing in it can be used (${reason})`, 'name a good copy; it was left as it is')
}

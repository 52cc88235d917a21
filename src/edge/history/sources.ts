import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { History, SessionSource, StoreProblem } from '../../app/world.js'
import { ProblemError } from '../../core/model/problem.js'
import { type BenchstoneRow, benchstoneSessions, runKey } from '../../core/store/benchstone.js'
import { contentId, toContent } from '../../core/store/content.js'
import { type Engine, openEngine } from './engine.js'
import { openStoreFile } from './histories.js'
import { readIfThere } from './opened-store.js'
import { sha256 } from './sha256.js'

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

/** Every row of a table by column name, integers as bigint. */
function table(engine: Engine, name: string): readonly BenchstoneRow[] {
  const columns = engine
    .rows('SELECT name FROM pragma_table_info(?)', [name])
    .map(([column]) => String(column))
  return engine
    .rows(`SELECT * FROM ${name} ORDER BY rowid`)
    .map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])))
}

const marks = ['project', 'benchmark', 'git_sha', 'git_dirty', 'timestamp', 'meta_seed', 'metric']

async function benchstoneTables(bytes: Uint8Array) {
  const engine = await openEngine(bytes)
  try {
    const names = engine.rows("SELECT name FROM pragma_table_info('runs')").map(([name]) => String(name))
    if (!marks.every((mark) => names.includes(mark))) return undefined
    return { runs: table(engine, 'runs'), baselines: table(engine, 'baselines') }
  } catch {
    return undefined
  } finally {
    engine.close()
  }
}

/** Sessions made of benchstone's rows, without the rows that `target` imported before. */
function imported(store: Parameters<typeof benchstoneSessions>[0], target: History): SessionSource {
  const benchmarks = new Set(store.runs.map((row) => String(row['benchmark'])))
  const known = new Set(
    [...benchmarks].flatMap((benchmark) =>
      target.runs({ benchmark }).map((run) => `${run.project} ${runKey(run)}`),
    ),
  )
  const sessions = benchstoneSessions(store, (project, key) => known.has(`${project} ${key}`))
  const contents = new Map(
    sessions.map((session) => {
      const content = toContent(session, sha256)
      return [contentId(content, sha256), content]
    }),
  )
  return { ids: () => [...contents.keys()], content: (id) => contents.get(id) }
}

const isSqlite = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 15)) === 'SQLite format 3'

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
  const tables = isSqlite(bytes) ? await benchstoneTables(bytes) : undefined
  if (tables) return { kind: 'benchstone', sessionsFor: (target) => imported(tables, target) }
  const opened = await openStoreFile(file, false)
  if (opened.state === 'open') return { kind: 'store', history: opened.history, damage: opened.damage }
  const reason = 'reason' in opened ? `${opened.state}: ${opened.reason}` : opened.state
  throw problem(file, `nothing in it can be used (${reason})`, 'name a good copy; it was left as it is')
}

import type { History, SessionSource } from '../../app/world.js'
import type { Session } from '../../core/model/session.js'
import {
  type BenchstoneRow,
  type BenchstoneStore,
  benchstoneSessions,
  runKey,
} from '../../core/store/benchstone.js'
import { contentId, toContent } from '../../core/store/content.js'
import { type Engine, openEngine } from './engine.js'
import { sha256 } from './sha256.js'

const isSqlite = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 15)) === 'SQLite format 3'

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

/** What benchstone's store.db holds; undefined for everything else. */
export async function benchstoneTables(bytes: Uint8Array): Promise<BenchstoneStore | undefined> {
  if (!isSqlite(bytes)) return undefined
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
export function newSessions(store: BenchstoneStore, target: History): SessionSource {
  const benchmarks = new Set(store.runs.map((row) => String(row['benchmark'])))
  const known = new Set(
    [...benchmarks].flatMap((benchmark) =>
      target.runs({ benchmark }).map((run) => `${run.project} ${runKey(run)}`),
    ),
  )
  const sessions = benchstoneSessions(store, (project, key) => known.has(`${project} ${key}`))
  return sourceOf(sessions)
}

/** Sessions as something to take from. */
export function sourceOf(sessions: readonly Session[]): SessionSource {
  const contents = new Map(
    sessions.map((session) => {
      const content = toContent(session, sha256)
      return [contentId(content, sha256), content]
    }),
  )
  return { ids: () => [...contents.keys()], content: (id) => contents.get(id) }
}

import type { StoreProblem, Verification } from '../../app/world.js'
import { schemaDifferences } from '../../core/store/schema.js'
import type { Table } from '../../core/store/table.js'
import { tables } from '../../core/store/tables/index.js'
import { sessionEntries, sessionProblems } from './content-store.js'
import type { Engine } from './engine.js'
import { hasSignatures } from './signature-store.js'

const owners = { session: 'sessions', run_set: 'run_sets', run: 'runs' } as const

const ofFile = (what: string): StoreProblem => ({ session: null, what })

/** What differs from the schema that this program makes. Throws what the engine throws for damaged pages. */
export const schemaProblems = (engine: Engine): readonly StoreProblem[] =>
  schemaDifferences(
    engine
      .rows('SELECT name, sql FROM sqlite_schema')
      .map(([name, sql]) => ({ name: String(name), sql: sql === null ? null : String(sql) })),
  ).map((difference) => ofFile(`schema: ${difference}`))

/** Rows that no session accounts for: hashes do not cover them. */
function orphans(engine: Engine, { name, owner }: Pick<Table, 'name' | 'owner'>): readonly StoreProblem[] {
  if (owner === null) return []
  const [[count] = []] = engine.rows(
    `SELECT count(*) FROM ${name} WHERE ${owner} NOT IN (SELECT id FROM ${owners[owner]})`,
  )
  return count === 0n ? [] : [ofFile(`${name}: ${count} rows belong to no ${owner.replace('_', ' ')}`)]
}

/** SQLite's own check; it finds indexes that disagree with their tables, which row hashes cannot see. */
function structure(engine: Engine): readonly StoreProblem[] {
  const answers = engine.rows('PRAGMA integrity_check(10)').map(([line]) => String(line))
  return answers.filter((line) => line !== 'ok').map((line) => ofFile(`structure: ${line}`))
}

function attempt(check: () => readonly StoreProblem[]): readonly StoreProblem[] {
  try {
    return check()
  } catch (error) {
    return [ofFile(`it cannot be read: ${(error as Error).message}`)]
  }
}

/** Sessions that others name as parent and that are not here; so a merge of parts may still be whole later. */
export function missingParents(engine: Engine): readonly StoreProblem[] {
  const rows = engine.rows('SELECT hash, parents FROM sessions')
  const present = new Set(rows.map(([id]) => String(id)))
  return rows.flatMap(([id, parents]) =>
    (JSON.parse(String(parents)) as string[])
      .filter((parent) => !present.has(parent))
      .map((parent) => ({ session: String(id), what: `its parent ${parent} is missing` })),
  )
}

/** Everything that is not as it was written, and the sessions that are. Absent parents are not looked at. */
export function verifyContent(engine: Engine): Omit<Verification, 'archived'> {
  const good: string[] = []
  const problems: StoreProblem[] = [
    ...attempt(() => schemaProblems(engine)),
    ...attempt(() => structure(engine)),
  ]
  for (const table of [...tables, { name: 'archived', owner: 'session' } as const])
    problems.push(...attempt(() => orphans(engine, table)))
  problems.push(
    ...attempt(() =>
      hasSignatures(engine) ? orphans(engine, { name: 'signatures', owner: 'session' }) : [],
    ),
  )
  const sessions = attempt(() => {
    return sessionEntries(engine).flatMap((entry) => {
      const wrong = sessionProblems(engine, entry)
      if (wrong.length === 0) good.push(entry.id)
      return wrong.map((what) => ({ session: entry.id, what }))
    })
  })
  return { problems: [...problems, ...sessions], good }
}

function archivedIds(engine: Engine): readonly string[] {
  try {
    const rows = engine.rows(
      'SELECT hash FROM sessions WHERE id IN (SELECT id FROM archived_sessions) ORDER BY id',
    )
    return rows.map(([id]) => String(id))
  } catch {
    return []
  }
}

/** `verifyContent` and the sessions that are missing. `proven`: its content was verified before, and all was well. */
export function verifyAll(engine: Engine, proven: boolean): Verification {
  const { problems, good } = proven
    ? { problems: [], good: sessionEntries(engine).map(({ id }) => id) }
    : verifyContent(engine)
  const archived = archivedIds(engine)
  return { problems: [...problems, ...attempt(() => missingParents(engine))], good, archived }
}

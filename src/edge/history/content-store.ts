import type { Cell, Row } from '../../core/store/cell.js'
import { type Content, contentId, type Item, runHashes } from '../../core/store/content.js'
import { rowUid } from '../../core/store/digest.js'
import type { Table } from '../../core/store/table.js'
import { type TableName, tables } from '../../core/store/tables/index.js'
import { measurements, runs } from '../../core/store/tables/runs.js'
import type { Engine } from './engine.js'
import { sha256 } from './sha256.js'

/** A session's local number and the id that it claims. */
export interface SessionEntry {
  readonly local: bigint
  readonly id: string
}

export const sessionEntries = (engine: Engine): readonly SessionEntry[] =>
  engine
    .rows('SELECT id, hash FROM sessions ORDER BY id')
    .map(([local, id]) => ({ local: local as bigint, id: String(id) }))

const nextId = (engine: Engine, table: TableName): bigint =>
  engine.rows(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`)[0]?.[0] as bigint

const placeholders = (count: number): string => Array(count).fill('?').join(', ')

/** Local ids of the first row of each owner that this session's rows will have. */
type Bases = Readonly<Record<'session' | 'run_set' | 'run', bigint>>

function* keyed(table: Table, items: readonly Item[], first: bigint, bases: Bases): Generator<Cell[]> {
  let place = 0n
  let lastOwner = -1
  for (const [index, { owner, row }] of items.entries()) {
    if (table.owner === 'run') {
      place = owner === lastOwner ? place + 1n : 0n
      lastOwner = owner
      yield [bases.run + BigInt(owner), place, ...row]
    } else {
      const uid = table.uid ? [rowUid(sha256, table.name, row)] : []
      const base = table.owner === 'run_set' ? bases.run_set : bases.session
      yield [first + BigInt(index), base + BigInt(owner), ...uid, ...row]
    }
  }
}

/** The number under which a session stands here, or undefined. */
export const localId = (engine: Engine, id: string): bigint | undefined =>
  engine.rows('SELECT id FROM sessions WHERE hash = ?', [id])[0]?.[0] as bigint | undefined

function insert(engine: Engine, table: Table, lists: Iterable<readonly Cell[]>): void {
  const width = Object.keys(table.columns).length + (table.uid ? 3 : 2)
  engine.each(`INSERT INTO ${table.name} VALUES (${placeholders(width)})`, lists)
}

function insertItems(engine: Engine, table: Table, items: readonly Item[], bases: Bases): void {
  if (items.length === 0) return
  const first = table.owner === 'run' ? 0n : nextId(engine, table.name as TableName)
  insert(engine, table, keyed(table, items, first, bases))
}

/** Writes one session; the caller holds the transaction. */
export function insertContent(engine: Engine, id: string, content: Content): bigint {
  const session = nextId(engine, 'sessions')
  const bases = { session, run_set: nextId(engine, 'run_sets'), run: nextId(engine, 'runs') }
  for (const table of tables) {
    const items = content[table.name]
    if (table.owner === null) insert(engine, table, [[session, id, ...(items[0]?.row ?? [])]])
    else insertItems(engine, table, items, bases)
  }
  const { archived } = content
  if (archived)
    engine.each('INSERT INTO archived VALUES (?, ?, ?)', [[session, archived.runs, archived.measurements]])
  return session
}

/** Gives the runs of `content` back to a session that is here without them; the caller holds the transaction. */
export function fillContent(engine: Engine, session: bigint, content: Content): void {
  const bases = { ...firstIds(engine, session), run: nextId(engine, 'runs') }
  insertItems(engine, runs, content.runs, bases)
  insertItems(engine, measurements, content.measurements, bases)
}

const columnsOf = (table: Table, prefix: string): string =>
  Object.keys(table.columns)
    .map((column) => `${prefix}.${column}`)
    .join(', ')

/** SELECT of a session's rows in stored order; the first column is the owner's local id. */
function selection(table: Table): string {
  const columns = columnsOf(table, 'mine')
  switch (table.owner) {
    case null:
      return `SELECT mine.id, ${columns} FROM ${table.name} AS mine WHERE mine.id = ?`
    case 'session':
      return `SELECT mine.session, ${columns} FROM ${table.name} AS mine WHERE mine.session = ? ORDER BY mine.id`
    case 'run_set':
      return `SELECT mine.run_set, ${columns} FROM run_sets JOIN runs AS mine ON mine.run_set = run_sets.id WHERE run_sets.session = ? ORDER BY mine.run_set, mine.id`
    case 'run':
      return `SELECT mine.run, ${columns} FROM run_sets JOIN runs ON runs.run_set = run_sets.id JOIN measurements AS mine ON mine.run = runs.id WHERE run_sets.session = ? ORDER BY mine.run, mine.place`
  }
}

function firstIds(engine: Engine, session: bigint): Bases {
  const [runSet, run] = engine.rows(
    'SELECT min(run_sets.id), min(runs.id) FROM run_sets LEFT JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = ?',
    [session],
  )[0] as [bigint | null, bigint | null]
  return { session, run_set: runSet ?? 0n, run: run ?? 0n }
}

/** A session's content as the database gives it back. Throws what the engine throws for damaged pages. */
export function readContent(engine: Engine, session: bigint): Content {
  const bases = firstIds(engine, session)
  const read = (table: Table): Item[] =>
    engine.rows(selection(table), [session]).map(([owner, ...row]) => ({
      owner: table.owner === null ? 0 : Number((owner as bigint) - bases[table.owner]),
      row: row as Row,
    }))
  const rows = Object.fromEntries(tables.map((table) => [table.name, read(table)])) as Record<
    TableName,
    Item[]
  >
  const [found] = engine.rows('SELECT runs, measurements FROM archived_sessions WHERE id = ?', [session])
  return found ? { ...rows, archived: { runs: String(found[0]), measurements: String(found[1]) } } : rows
}

/** True if runs that came back from an archive are other runs than the ones that left. */
function contradictsArchive(engine: Engine, session: bigint, content: Content): boolean {
  const [left] = engine.rows('SELECT runs, measurements FROM archived WHERE session = ?', [session])
  const now = content.archived ?? runHashes(content, sha256)
  return left !== undefined && (left[0] !== now.runs || left[1] !== now.measurements)
}

function wrongUids(engine: Engine, session: bigint, content: Content): string[] {
  return tables
    .filter(({ uid }) => uid)
    .flatMap(({ name }) => {
      const stored = engine.rows(`SELECT uid FROM ${name} WHERE session = ? ORDER BY id`, [session])
      const same = content[name].every(({ row }, index) => stored[index]?.[0] === rowUid(sha256, name, row))
      return same ? [] : [`a uid in ${name} does not fit its row`]
    })
}

/** What is wrong with a stored session; nothing when its content is what its id says. Never throws. */
export function sessionProblems(engine: Engine, { local, id }: SessionEntry): readonly string[] {
  try {
    const content = readContent(engine, local)
    if (contentId(content, sha256) !== id) return ['its content is not what its id says']
    if (contradictsArchive(engine, local, content)) return ['its note of archived runs does not fit its runs']
    return wrongUids(engine, local, content)
  } catch (error) {
    return [`it cannot be read: ${(error as Error).message}`]
  }
}

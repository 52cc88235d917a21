import initSqlJs, { type Database } from 'sql.js'
import { tables } from '../../src/core/store/tables/index.js'
import { below, oneOf } from './random.js'

type Random = () => number

/** One way in which a store's bytes may come back other than they were written. */
export interface Mutation {
  readonly name: string
  /** True where no row was touched, so that every session must be recovered. */
  readonly keepsRows: boolean
  apply(bytes: Uint8Array, random: Random): Promise<Uint8Array>
}

const pageSize = 4096
const pagesIn = (bytes: Uint8Array): number => bytes.length / pageSize
const pageAt = (bytes: Uint8Array, page: number): Uint8Array =>
  bytes.slice(page * pageSize, (page + 1) * pageSize)

function flipped(bytes: Uint8Array, random: Random, bits: number): Uint8Array {
  const copy = bytes.slice()
  for (let flip = 0; flip < bits; flip++) {
    const at = below(random, copy.length)
    copy[at] = copy[at]! ^ (1 << below(random, 8))
  }
  return copy
}

/** The bytes with one page in the place of another. */
function withPage(bytes: Uint8Array, page: number, content: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  copy.set(content, page * pageSize)
  return copy
}

const onBytes = (name: string, change: (bytes: Uint8Array, random: Random) => Uint8Array): Mutation => ({
  name,
  keepsRows: false,
  apply: async (bytes, random) => change(bytes, random),
})

let engine: ReturnType<typeof initSqlJs> | undefined

/** What another SQLite program does to the file. */
function bySql(name: string, keepsRows: boolean, work: (db: Database, random: Random) => void): Mutation {
  return {
    name,
    keepsRows,
    async apply(bytes, random) {
      engine ??= initSqlJs()
      const { Database } = await engine
      const db = new Database(bytes)
      try {
        work(db, random)
        return db.export()
      } finally {
        db.close()
      }
    },
  }
}

const objects = (db: Database, type: string): readonly string[] =>
  (db.exec('SELECT name FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL', [type])[0]?.values ?? []).map(
    ([name]) => String(name),
  )

const planted = [
  'CREATE VIEW planted AS SELECT 1',
  'CREATE TABLE planted (x)',
  'CREATE INDEX planted ON runs (wall)',
  'CREATE TRIGGER planted AFTER INSERT ON runs BEGIN SELECT 1; END',
  'CREATE TRIGGER planted BEFORE INSERT ON sessions BEGIN SELECT RAISE(IGNORE); END',
] as const

function withoutGuards(db: Database, table: string, sql: string): void {
  const triggers = db.exec("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", [
    table,
  ])[0]
  for (const [name] of triggers?.values ?? []) db.run(`DROP TRIGGER "${String(name)}"`)
  db.run(sql)
  for (const [, text] of triggers?.values ?? []) db.run(String(text))
}

/** Changes one cell of one row, with the guards out of the way and back as they were. */
function changeCell(db: Database, random: Random): void {
  const filled = tables.filter(
    ({ name }) => Number(db.exec(`SELECT count(*) FROM ${name}`)[0]?.values[0]?.[0]) > 0,
  )
  const { name, columns } = oneOf(random, filled)
  const [column, type] = oneOf(random, Object.entries(columns))
  const value = type.startsWith('TEXT')
    ? `${column} || 'x'`
    : type.startsWith('BLOB')
      ? `${column} || x'00'`
      : `${column} + 1`
  const given = type.endsWith('?') ? `coalesce(${value}, ${type.startsWith('TEXT') ? "'x'" : '7'})` : value
  const key = name === 'measurements' ? 'run' : 'id'
  const [keys] = db.exec(`SELECT ${key} FROM ${name}`)
  const row = String(oneOf(random, keys?.values ?? [])[0])
  withoutGuards(db, name, `UPDATE ${name} SET ${column} = ${given} WHERE ${key} = ${row}`)
}

export const mutations: readonly Mutation[] = [
  onBytes('a flipped bit', (bytes, random) => flipped(bytes, random, 1)),
  onBytes('flipped bits', (bytes, random) => flipped(bytes, random, 2 + below(random, 30))),
  onBytes('a flipped bit in the first page', (bytes, random) => {
    const first = flipped(bytes.slice(0, pageSize), random, 1)
    return withPage(bytes, 0, first)
  }),
  onBytes('a cut tail', (bytes, random) => bytes.slice(0, 1 + below(random, bytes.length - 1))),
  onBytes('two swapped pages', (bytes, random) => {
    const [one, other] = [below(random, pagesIn(bytes)), below(random, pagesIn(bytes))]
    return withPage(withPage(bytes, one, pageAt(bytes, other)), other, pageAt(bytes, one))
  }),
  onBytes('a page of zeros', (bytes, random) =>
    withPage(bytes, below(random, pagesIn(bytes)), new Uint8Array(pageSize)),
  ),
  onBytes('a page of noise', (bytes, random) =>
    withPage(
      bytes,
      below(random, pagesIn(bytes)),
      Uint8Array.from({ length: pageSize }, () => below(random, 256)),
    ),
  ),
  onBytes('a page in the place of another', (bytes, random) =>
    withPage(bytes, below(random, pagesIn(bytes)), pageAt(bytes, below(random, pagesIn(bytes)))),
  ),
  bySql('an altered trigger', true, (db, random) => {
    const name = oneOf(random, objects(db, 'trigger'))
    const table = /^(.*)_no_/.exec(name)![1]
    db.run(`DROP TRIGGER ${name}`)
    if (random() < 0.5) db.run(`CREATE TRIGGER ${name} BEFORE DELETE ON ${table} BEGIN SELECT 1; END`)
  }),
  bySql('an altered view', true, (db, random) => {
    const name = oneOf(random, objects(db, 'view'))
    db.run(`DROP VIEW ${name}`)
    db.run(`CREATE VIEW ${name} AS SELECT 1 AS id`)
  }),
  bySql('a planted object', true, (db, random) => db.run(oneOf(random, planted))),
  bySql('a changed cell', false, changeCell),
]

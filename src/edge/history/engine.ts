import type { BindParams, Database, SqlJsStatic, SqlValue, Statement } from 'sql.js'
import type { Cell } from '../../core/store/cell.js'
import { applicationId, connectionPragmas, plainVersion, schemaStatements } from '../../core/store/schema.js'
import { readWasm } from './wasm.js'

let loading: Promise<SqlJsStatic> | undefined

// The browser build takes its WebAssembly as bytes; the Node build finds it by __dirname, which no bundle has.
async function load(): Promise<SqlJsStatic> {
  const { default: initialise } = await import('sql.js/dist/sql-wasm-browser.js')
  return initialise({ wasmBinary: Uint8Array.from(readWasm()).buffer })
}

/** Rows are read with integers as bigint, which the published types do not know. */
interface BigStatement extends Statement {
  get(params?: BindParams, config?: { readonly useBigInt: boolean }): SqlValue[]
}

// Bigints go as decimal text: INTEGER columns of STRICT tables turn it back without loss up to 63 bits.
const bindable = (cell: Cell): SqlValue => (typeof cell === 'bigint' ? cell.toString() : cell)

/** A database in memory: bytes in, bytes out. */
export interface Engine {
  rows(sql: string, params?: readonly Cell[]): Cell[][]
  /** Runs `sql` once for each list of parameters. */
  each(sql: string, lists: Iterable<readonly Cell[]>): void
  /** Everything `work` does, or nothing if it throws. */
  transaction<T>(work: () => T): T
  bytes(): Uint8Array
  close(): void
}

/** Statements by their text. Translating one takes longer than most answers, and the same is asked of every session. */
class Statements {
  readonly #db: Database
  readonly #idle = new Map<string, BigStatement>()

  constructor(db: Database) {
    this.#db = db
  }

  /** Gives `work` the statement, which nobody else has until it returns. */
  with<T>(sql: string, work: (statement: BigStatement) => T): T {
    const statement = this.#idle.get(sql) ?? (this.#db.prepare(sql) as BigStatement)
    this.#idle.delete(sql)
    try {
      const result = work(statement)
      statement.reset()
      this.#idle.set(sql, statement)
      return result
    } catch (error) {
      statement.free()
      throw error
    }
  }

  /** Whoever exports or closes the database ends all of them. */
  forget(): void {
    this.#idle.clear()
  }
}

function select(statement: BigStatement, params: readonly Cell[]): Cell[][] {
  statement.bind(params.map(bindable))
  const rows: Cell[][] = []
  while (statement.step()) rows.push(statement.get(null, { useBigInt: true }) as Cell[])
  return rows
}

function each(statement: Statement, lists: Iterable<readonly Cell[]>): void {
  for (const list of lists) statement.run(list.map(bindable))
}

function transaction<T>(db: Database, work: () => T): T {
  db.run('BEGIN')
  try {
    const result = work()
    db.run('COMMIT')
    return result
  } catch (error) {
    db.run('ROLLBACK')
    throw error
  }
}

function configure(db: Database): void {
  for (const pragma of connectionPragmas) db.run(pragma)
}

function engineOf(db: Database): Engine {
  const statements = new Statements(db)
  return {
    rows: (sql, params = []) => statements.with(sql, (statement) => select(statement, params)),
    each: (sql, lists) => statements.with(sql, (statement) => each(statement, lists)),
    transaction: (work) => transaction(db, work),
    bytes: () => {
      // Exporting opens the database anew: statements and settings belong to a connection.
      statements.forget()
      const bytes = db.export()
      configure(db)
      return bytes
    },
    close: () => {
      statements.forget()
      db.close()
    },
  }
}

/** Begins to load the engine, for whoever has other work to do before the first database is opened. */
export function preload(): void {
  loading ??= load()
  // Whoever opens a database meets the failure.
  loading.catch(() => undefined)
}

async function database(bytes?: Uint8Array): Promise<Database> {
  loading ??= load()
  const { Database } = await loading
  // sql.js copies a Uint8Array by `slice`, and that of a Buffer gives the very bytes: a store may be large.
  return new Database(bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/**
 * Opens bytes as they are; damage shows at the first query. They become the engine's: whoever writes to the database
 * may change them, so that they are read again by nobody who does.
 */
export async function openEngine(bytes: Uint8Array): Promise<Engine> {
  const db = await database(bytes)
  configure(db)
  return engineOf(db)
}

let empty: Promise<Uint8Array> | undefined

async function makeEmpty(): Promise<Uint8Array> {
  const db = await database()
  db.run(`PRAGMA application_id = ${applicationId}`)
  db.run(`PRAGMA user_version = ${plainVersion}`)
  for (const statement of schemaStatements) db.run(statement)
  const bytes = db.export()
  db.close()
  return bytes
}

/** A fresh, empty store. The statements run once: opening what they made is a hundred times quicker. */
export async function createEngine(): Promise<Engine> {
  empty ??= makeEmpty()
  return openEngine(Uint8Array.from(await empty))
}

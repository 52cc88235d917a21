import type { Cell, Row } from './cell.js'

/** SQLite types; a trailing `?` allows NULL. */
export type ColumnType = 'INTEGER' | 'REAL' | 'TEXT' | 'BLOB' | 'INTEGER?' | 'REAL?' | 'TEXT?' | 'BLOB?'

/** What a row belongs to. Links are local integers; they are no content and enter no hash. */
export type Owner = 'session' | 'run_set' | 'run'

/** One table: what is content, in hashing order, and whose child its rows are. */
export interface Table {
  readonly name: string
  readonly owner: Owner | null
  /** Rows carry a `uid`, the hash of their content, because other rows refer to them. */
  readonly uid: boolean
  readonly columns: Readonly<Record<string, ColumnType>>
}

/** Content by column name. */
export type Fields<T extends Table> = Readonly<Record<keyof T['columns'] & string, Cell>>

/** The cells of `fields` in the table's order. */
export const toRow = <T extends Table>(table: T, fields: Fields<T>): Row =>
  Object.keys(table.columns).map((column) => (fields as Readonly<Record<string, Cell>>)[column] ?? null)

type Positions = ReadonlyMap<string, number>

const known = new WeakMap<Table['columns'], Positions>()

/** Where each column stands in a row: found once for a table, because a row has its own Reader. */
function positionsOf({ columns }: Pick<Table, 'columns'>): Positions {
  const found = known.get(columns)
  if (found) return found
  const positions = new Map(Object.keys(columns).map((column, index) => [column, index]))
  known.set(columns, positions)
  return positions
}

/** Reads cells by column name, each as the type the caller expects of that column. */
export class Reader<T extends Pick<Table, 'columns'>> {
  readonly #positions: Positions
  readonly #row: Row

  constructor(table: T, row: Row) {
    this.#positions = positionsOf(table)
    this.#row = row
  }

  #cell(column: string): Cell {
    return this.#row[this.#positions.get(column)!] ?? null
  }

  text(column: keyof T['columns'] & string): string {
    return String(this.#cell(column))
  }

  optionalText(column: keyof T['columns'] & string): string | null {
    return this.#cell(column) === null ? null : this.text(column)
  }

  number(column: keyof T['columns'] & string): number {
    return Number(this.#cell(column))
  }

  optionalNumber(column: keyof T['columns'] & string): number | null {
    return this.#cell(column) === null ? null : this.number(column)
  }

  flag(column: keyof T['columns'] & string): boolean {
    return this.number(column) === 1
  }

  big(column: keyof T['columns'] & string): bigint | null {
    const cell = this.#cell(column)
    return typeof cell === 'bigint' ? cell : null
  }

  bytes(column: keyof T['columns'] & string): Uint8Array {
    const cell = this.#cell(column)
    return cell instanceof Uint8Array ? cell : new Uint8Array()
  }

  /** Parsed JSON of a column that `json` wrote; throws SyntaxError for anything else. */
  json<V>(column: keyof T['columns'] & string): V {
    return JSON.parse(this.text(column)) as V
  }

  optionalJson<V>(column: keyof T['columns'] & string): V | null {
    return this.#cell(column) === null ? null : this.json<V>(column)
  }
}

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

/** Reads cells by column name, each as the type the caller expects of that column. */
export class Reader<T extends Table> {
  readonly #cells: ReadonlyMap<string, Cell>

  constructor(table: T, row: Row) {
    this.#cells = new Map(Object.keys(table.columns).map((column, index) => [column, row[index] ?? null]))
  }

  text(column: keyof T['columns'] & string): string {
    return String(this.#cells.get(column))
  }

  optionalText(column: keyof T['columns'] & string): string | null {
    return this.#cells.get(column) === null ? null : this.text(column)
  }

  number(column: keyof T['columns'] & string): number {
    return Number(this.#cells.get(column))
  }

  optionalNumber(column: keyof T['columns'] & string): number | null {
    return this.#cells.get(column) === null ? null : this.number(column)
  }

  flag(column: keyof T['columns'] & string): boolean {
    return this.number(column) === 1
  }

  big(column: keyof T['columns'] & string): bigint | null {
    const cell = this.#cells.get(column)
    return typeof cell === 'bigint' ? cell : null
  }

  bytes(column: keyof T['columns'] & string): Uint8Array {
    const cell = this.#cells.get(column)
    return cell instanceof Uint8Array ? cell : new Uint8Array()
  }

  /** Parsed JSON of a column that `json` wrote; throws SyntaxError for anything else. */
  json<V>(column: keyof T['columns'] & string): V {
    return JSON.parse(this.text(column)) as V
  }

  optionalJson<V>(column: keyof T['columns'] & string): V | null {
    return this.#cells.get(column) === null ? null : this.json<V>(column)
  }
}

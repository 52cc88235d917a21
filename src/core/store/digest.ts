import type { Cell, Row } from './cell.js'

/** SHA-256 as lower-case hex. */
export type Sha256 = (bytes: Uint8Array) => string

const utf8 = new TextEncoder()

/** A growing run of bytes. Every cell of a store passes through here, so nothing is allocated for one. */
class Bytes {
  #buffer = new Uint8Array(1024)
  #view = new DataView(this.#buffer.buffer)
  #length = 0

  /** Makes room for `count` bytes and returns where they begin. */
  #reserve(count: number): number {
    const at = this.#length
    this.#length += count
    if (this.#length > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(this.#length, 2 * this.#buffer.length))
      larger.set(this.#buffer)
      this.#buffer = larger
      this.#view = new DataView(larger.buffer)
    }
    return at
  }

  byte(value: number): void {
    const at = this.#reserve(1)
    this.#buffer[at] = value
  }

  int64(value: bigint): void {
    const at = this.#reserve(8)
    this.#view.setBigInt64(at, value)
  }

  float64(value: number): void {
    const at = this.#reserve(8)
    this.#view.setFloat64(at, value)
  }

  count(value: number): void {
    const at = this.#reserve(4)
    this.#view.setUint32(at, value)
  }

  block(value: Uint8Array): void {
    this.count(value.length)
    const at = this.#reserve(value.length)
    this.#buffer.set(value, at)
  }

  /** The same block as that of the text's UTF-8 bytes. */
  text(value: string): void {
    const head = this.#reserve(4)
    // No UTF-16 unit takes more than three bytes.
    const at = this.#reserve(3 * value.length)
    const { written } = utf8.encodeInto(value, this.#buffer.subarray(at))
    this.#view.setUint32(head, written)
    this.#length = at + written
  }

  take(): Uint8Array {
    return this.#buffer.subarray(0, this.#length)
  }
}

function addCell(bytes: Bytes, cell: Cell): void {
  if (cell === null) {
    bytes.byte(0)
  } else if (typeof cell === 'bigint') {
    bytes.byte(1)
    bytes.int64(cell)
  } else if (typeof cell === 'number') {
    bytes.byte(2)
    bytes.float64(cell === 0 ? 0 : cell)
  } else {
    bytes.byte(typeof cell === 'string' ? 3 : 4)
    if (typeof cell === 'string') bytes.text(cell)
    else bytes.block(cell)
  }
}

function addRow(bytes: Bytes, row: Row): void {
  bytes.count(row.length)
  for (const cell of row) addCell(bytes, cell)
}

/**
 * The one byte string that stands for a table's rows: name, number of rows, then each row as number of cells and
 * cells, each cell as type byte and value (big-endian 64 bits, or length and bytes). No two contents share it.
 */
export function canonical(table: string, rows: readonly Row[]): Uint8Array {
  const bytes = new Bytes()
  bytes.text(table)
  bytes.count(rows.length)
  for (const row of rows) addRow(bytes, row)
  return bytes.take()
}

/** The identity of one row: the hash of its content, without any local integer. */
export const rowUid = (sha256: Sha256, table: string, row: Row): string => sha256(canonical(table, [row]))

/** A session's id: the hash over the hashes of its tables, the header's first. */
export const sessionId = (sha256: Sha256, tableHashes: readonly string[]): string =>
  sha256(canonical('session 1', [tableHashes]))

import type { Cell, Row } from './cell.js'

/** SHA-256 as lower-case hex. */
export type Sha256 = (bytes: Uint8Array) => string

const utf8 = new TextEncoder()

/** A growing run of bytes. */
class Bytes {
  #buffer = new Uint8Array(1024)
  #length = 0

  #reserve(count: number): number {
    const at = this.#length
    this.#length += count
    if (this.#length > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(this.#length, 2 * this.#buffer.length))
      larger.set(this.#buffer)
      this.#buffer = larger
    }
    return at
  }

  byte(value: number): void {
    const at = this.#reserve(1)
    this.#buffer[at] = value
  }

  #view(count: number): DataView {
    const at = this.#reserve(count)
    return new DataView(this.#buffer.buffer, at, count)
  }

  int64(value: bigint): void {
    this.#view(8).setBigInt64(0, value)
  }

  float64(value: number): void {
    this.#view(8).setFloat64(0, value)
  }

  count(value: number): void {
    this.#view(4).setUint32(0, value)
  }

  block(value: Uint8Array): void {
    this.count(value.length)
    const at = this.#reserve(value.length)
    this.#buffer.set(value, at)
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
    bytes.block(typeof cell === 'string' ? utf8.encode(cell) : cell)
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
  bytes.block(utf8.encode(table))
  bytes.count(rows.length)
  for (const row of rows) addRow(bytes, row)
  return bytes.take()
}

/** The identity of one row: the hash of its content, without any local integer. */
export const rowUid = (sha256: Sha256, table: string, row: Row): string => sha256(canonical(table, [row]))

/** A session's id: the hash over the hashes of its tables, the header's first. */
export const sessionId = (sha256: Sha256, tableHashes: readonly string[]): string =>
  sha256(canonical('session 1', [tableHashes]))

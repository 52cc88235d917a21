/** A value as SQLite keeps it: NULL, INTEGER, REAL, TEXT, BLOB. Integers are bigint so that 63-bit seeds survive. */
export type Cell = null | bigint | number | string | Uint8Array

/** One row, its cells in the order in which the table declares its content. */
export type Row = readonly Cell[]

/** Text that SQLite gives back unchanged: it cuts at NUL and has no lone surrogates. */
export const text = (value: string): string => value.replace(/[\0\u{D800}-\u{DFFF}]/gu, '\uFFFD')

export const optionalText = (value: string | null | undefined): Cell =>
  value === null || value === undefined ? null : text(value)

/** A whole number. Throws RangeError for anything else. */
export const integer = (value: number): bigint => BigInt(value)

export const optionalInteger = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? null : integer(value)

/** A whole number of at most 63 bits. Throws RangeError for what an INTEGER column cannot hold. */
export function optionalBig(value: bigint | null): Cell {
  if (value !== null && BigInt.asIntN(64, value) !== value)
    throw new RangeError(`${value} cannot be stored: it has more than 63 bits`)
  return value
}

export const flag = (value: boolean): bigint => (value ? 1n : 0n)

/** A finite number; -0 becomes 0 because SQLite keeps no other. Throws RangeError for NaN and infinities. */
export function real(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be stored: values must be finite`)
  return value === 0 ? 0 : value
}

export const optionalReal = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? null : real(value)

function sorted(value: unknown): unknown {
  if (typeof value === 'number') return real(value)
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : sorted(item)))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]))
}

/** JSON with sorted keys, so that equal content is equal text. Throws RangeError for non-finite numbers. */
export const json = (value: unknown, indent?: number): string => JSON.stringify(sorted(value), null, indent)

export const optionalJson = (value: unknown): Cell =>
  value === null || value === undefined ? null : json(value)

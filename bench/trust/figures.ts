/** A share or a mean with its standard error. */
export interface Figure {
  readonly value: number
  readonly error: number
  /** Observations it rests on. */
  readonly count: number
}

/** Figures by `table | row | column`. */
export type Figures = Readonly<Record<string, Figure>>

/** The key of a cell. */
export const cell = (table: string, row: string, column: string): string => `${table} | ${row} | ${column}`

const rounded = (value: number): number => Number(value.toPrecision(6))

/**
 * A share of `count` trials. Its error is that of the share with two successes and two failures added (Agresti and
 * Coull 1998), so that 0 of few is not taken for certain.
 */
export function share(hits: number, count: number): Figure {
  const p = (hits + 2) / (count + 4)
  return { value: rounded(hits / count), error: rounded(Math.sqrt((p * (1 - p)) / (count + 4))), count }
}

/** The mean of a sample of at least two. */
export function meanOf(values: readonly number[]): Figure {
  const value = values.reduce((sum, x) => sum + x, 0) / values.length
  const squares = values.reduce((sum, x) => sum + (x - value) ** 2, 0)
  const error = Math.sqrt(squares / (values.length - 1) / values.length)
  return { value: rounded(value), error: rounded(error), count: values.length }
}

/** Standard errors that two runs of one cell may differ by: the chance of more is below 1 in 100,000 a cell. */
const tolerated = 4.5

/**
 * The error of the difference of two runs of one cell. A small run may show no spread at all where a large one does:
 * both are taken to spread as the one that spreads more.
 */
function errorBetween(a: Figure, b: Figure): number {
  const variance = Math.max(a.error ** 2 * a.count, b.error ** 2 * b.count)
  return Math.sqrt(variance / a.count + variance / b.count)
}

/** Where a run differs from the stated figures by more than chance: one line for each cell. */
export function differences(stated: Figures, found: Figures): readonly string[] {
  return Object.entries(found).flatMap(([key, figure]) => {
    const { value } = figure
    const other = stated[key]
    if (!other) return [`${key}: not among the stated figures`]
    const allowed = tolerated * errorBetween(figure, other) + 1e-9
    if (Math.abs(value - other.value) <= allowed) return []
    return [`${key}: ${value.toFixed(4)}, stated ${other.value.toFixed(4)} (± ${allowed.toFixed(4)})`]
  })
}

/** Of `figure`, the share of single trials: the share of families of `k` independent trials with any. */
export function anyOf(k: number, { value, error, count }: Figure): Figure {
  const none = (1 - value) ** (k - 1)
  return { value: rounded(1 - none * (1 - value)), error: rounded(k * none * error), count }
}

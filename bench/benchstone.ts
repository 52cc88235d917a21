/**
 * What benchstone 0.2.0 takes for the same on CPython 3.11, SQLite 3.40 and 2 processors of a Xeon: medians of 15
 * whole processes in milliseconds, and the bytes of its store for a row, by the number of stored rows.
 */
export const benchstone = {
  evaluate: { 100: 63.5, 100000: 65.8, 1000000: 66.4 },
  'history --limit 20': { 100: 60, 100000: 155.3, 1000000: 883.6 },
  'bytes of a run': { 100: 696, 100000: 448, 1000000: 448 },
  'bytes of a run, by zstd': { 100000: 85 },
} as const

/** What benchstone takes for `what` at this size, or undefined where that was not measured. */
export const ofBenchstone = (what: string, rows: number): number | undefined =>
  (benchstone as Readonly<Record<string, Readonly<Record<number, number>>>>)[what]?.[rows]

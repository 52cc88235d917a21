/** What one contest would cost up to its first useful look. */
export interface Estimate {
  readonly contest: number
  /** Seconds to the first look that can decide anything. */
  readonly seconds: number
}

/**
 * Which contests may start: cheapest first, while all that are admitted reach their first useful look in `budget`.
 *
 * A contest that never reaches a look has cost time and answered nothing; leaving it out lets the others answer.
 */
export function admit(estimates: readonly Estimate[], budget: number): ReadonlySet<number> {
  const admitted = new Set<number>()
  let spent = 0
  for (const { contest, seconds } of [...estimates].sort((a, b) => a.seconds - b.seconds)) {
    if (spent + seconds > budget) break
    spent += seconds
    admitted.add(contest)
  }
  return admitted
}

/** Seconds for people: `0.42 s`, `12 s`, `3 min 20 s`, `2 h 5 min`. */
export function showSeconds(seconds: number): string {
  if (seconds < 10) return `${Number(seconds.toPrecision(2))} s`
  if (seconds < 100) return `${Math.round(seconds)} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${Math.round(seconds % 60)} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

import { studentUpperTail } from '../../src/core/stats/special.js'
import type { Samples } from './layout.js'

/** p below which a change point stays; candidates are searched with a level ten times weaker. */
const level = 0.001

/** Mean absolute distances within and between two parts, as sums over a matrix of prefix sums. */
function distanceSums(series: readonly number[]): (from: number, to: number, i: number, j: number) => number {
  const n = series.length
  const prefix = new Float64Array((n + 1) * (n + 1))
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      prefix[(i + 1) * (n + 1) + j + 1] =
        Math.abs(series[i]! - series[j]!) +
        prefix[i * (n + 1) + j + 1]! +
        prefix[(i + 1) * (n + 1) + j]! -
        prefix[i * (n + 1) + j]!
    }
  }
  const at = (i: number, j: number) => prefix[i * (n + 1) + j]!
  return (from, to, i, j) => at(to, j) - at(from, j) - at(to, i) + at(from, i)
}

/** The divergence of the parts before and after `split` (Matteson and James 2014, α = 1). */
function divergence(sums: ReturnType<typeof distanceSums>, from: number, split: number, to: number): number {
  const [m, n] = [split - from, to - split]
  const between = (2 * sums(from, split, split, to)) / (m * n)
  const withinFirst = m > 1 ? sums(from, split, from, split) / (m * (m - 1)) : 0
  const withinLast = n > 1 ? sums(split, to, split, to) / (n * (n - 1)) : 0
  return ((m * n) / (m + n)) * (between - withinFirst - withinLast)
}

/** Two-sided t test of two parts with the population deviations that Otava uses. */
export function otavaP(before: readonly number[], after: readonly number[]): number {
  const moments = (values: readonly number[]) => {
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length
    return { mean, square: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) }
  }
  const [a, b] = [moments(before), moments(after)]
  const df = before.length + after.length - 2
  if (df < 1) return 1
  const variances = [a.square / before.length, b.square / after.length] as const
  const pooled = ((before.length - 1) * variances[0] + (after.length - 1) * variances[1]) / df
  if (pooled === 0) return a.mean === b.mean ? 1 : 0
  const t = Math.abs(a.mean - b.mean) / Math.sqrt(pooled * (1 / before.length + 1 / after.length))
  return 2 * studentUpperTail(t, df)
}

/** Change points between `from` and `to`, by bisection while the best split is significant at ten times the level. */
function candidates(
  series: readonly number[],
  sums: ReturnType<typeof distanceSums>,
  from: number,
  to: number,
): readonly number[] {
  let best = { split: -1, value: Number.NEGATIVE_INFINITY }
  for (let split = from + 1; split < to; split++) {
    const value = divergence(sums, from, split, to)
    if (value > best.value) best = { split, value }
  }
  const { split } = best
  if (split < 0 || otavaP(series.slice(from, split), series.slice(split, to)) > 10 * level) return []
  return [...candidates(series, sums, from, split), split, ...candidates(series, sums, split, to)]
}

/** Drops the weakest change point until all are significant at the level. */
function pruned(series: readonly number[], found: readonly number[]): readonly number[] {
  const p = found.map((split, k) =>
    otavaP(series.slice(found[k - 1] ?? 0, split), series.slice(split, found[k + 1])),
  )
  const worst = p.indexOf(Math.max(...p))
  if (worst < 0 || p[worst]! <= level) return found
  return pruned(series, found.toSpliced(worst, 1))
}

/** The change points of one window of a series, at most 50 values: indices of the first value after a change. */
export const changePoints = (series: readonly number[]): readonly number[] =>
  pruned(series, candidates(series, distanceSums(series), 0, series.length))

/** Otava on a history and the newest run: a change for the worse is found exactly at that run. */
export function newChange({ head, base }: Samples): boolean {
  const newest = head.reduce((sum, x) => sum + x, 0) / head.length
  const last = changePoints([...base, newest]).at(-1)
  return last === base.length && newest > base.at(-1)!
}

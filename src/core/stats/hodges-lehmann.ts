import { select, selectMedian } from './order-statistic.js'
import { walshRank } from './signed-rank.js'

/** A confidence interval; an infinite end means that the sample is too small to give a bound. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Where the signed-rank test of `deltas[i] - θ weights[i]` changes its mind: (δi + δj) / (wi + wj) for i <= j.
 * With weights of 1 (left out) these are the Walsh averages. Items with δ = 0 and w = 0 are zero under every θ,
 * so the test drops them, and so does this.
 */
export function walshAverages(deltas: ArrayLike<number>, weights?: ArrayLike<number>): Float64Array {
  const [d, w] = informative(deltas, weights)
  const n = d.length
  const averages = new Float64Array((n * (n + 1)) / 2)
  let filled = 0
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      const average = (d[i]! + d[j]!) / (w[i]! + w[j]!)
      averages[filled++] = Number.isNaN(average) ? 0 : average
    }
  }
  return averages
}

/** The items that can tell margins apart, as typed arrays: a job computes these averages by the hundred thousand. */
function informative(
  deltas: ArrayLike<number>,
  weights?: ArrayLike<number>,
): readonly [Float64Array, Float64Array] {
  const d = new Float64Array(deltas.length)
  const w = new Float64Array(deltas.length)
  let kept = 0
  for (let i = 0; i < deltas.length; i++) {
    d[kept] = deltas[i]!
    w[kept] = weights ? weights[i]! : 1
    if (d[kept] !== 0 || w[kept] !== 0) kept++
  }
  return [d.subarray(0, kept), w.subarray(0, kept)]
}

/** How many values the averages came from. */
export const sampleSizeOf = (averages: Float64Array): number => (Math.sqrt(8 * averages.length + 1) - 1) / 2

/** The estimate of the centre: the median of the averages (Hodges and Lehmann 1963). Reorders them. */
export function hodgesLehmann(averages: Float64Array): number {
  return averages.length === 0 ? 0 : selectMedian(averages)
}

/** The k-th smallest average, -∞ when k is 0. Reorders `averages`. */
export function lowerBound(averages: Float64Array, k: number): number {
  return k === 0 ? Number.NEGATIVE_INFINITY : select(averages, k - 1)
}

/** The k-th largest average, +∞ when k is 0. Reorders `averages`. */
export function upperBound(averages: Float64Array, k: number): number {
  return k === 0 ? Number.POSITIVE_INFINITY : select(averages, averages.length - k)
}

/** The fixed-n interval of the centre, each end at the one-sided `level` (Walsh averages by rank). */
export function centreInterval(values: ArrayLike<number>, level: number): Interval {
  const averages = walshAverages(values)
  const k = walshRank(values.length, level)
  return { low: lowerBound(averages, k), high: upperBound(averages, k) }
}

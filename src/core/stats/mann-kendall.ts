import { requireFinite } from './noise.js'
import { normalUpperTail, notZero } from './special.js'

/** Whether values go up or down with time. */
export interface MannKendall {
  /** Kendall's τ-b of the values against their order, from -1 (falling) to 1 (rising). */
  readonly tau: number
  readonly pTwoSided: number
}

/** Up to here the distribution of the number of inversions is counted out. */
const exactUpTo = 50

/** P(at most `limit` inversions in a random order of n values), by the recurrence over n. */
function inversionTail(n: number, limit: number): number {
  let chance = Float64Array.of(1)
  for (let k = 2; k <= n; k++) {
    const next = new Float64Array(Math.min(limit, (k * (k - 1)) / 2) + 1)
    for (const [inversions, p] of chance.entries()) {
      for (let more = 0; more < k && inversions + more < next.length; more++) {
        next[inversions + more]! += p / k
      }
    }
    chance = next
  }
  return chance.reduce((total, p) => total + p, 0)
}

/** Rises minus falls over all pairs of values. */
function scoreOf(values: ArrayLike<number>): number {
  let score = 0
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) score += Math.sign(values[j]! - values[i]!)
  }
  return score
}

function tieSizes(values: ArrayLike<number>): readonly number[] {
  const counts = new Map<number, number>()
  for (let i = 0; i < values.length; i++) counts.set(values[i]!, (counts.get(values[i]!) ?? 0) + 1)
  return [...counts.values()].filter((count) => count > 1)
}

/** Normal tail with tie and continuity correction (Kendall 1975). */
function normalP(score: number, n: number, ties: readonly number[]): number {
  const term = (t: number) => t * (t - 1) * (2 * t + 5)
  const variance = (term(n) - ties.reduce((total, t) => total + term(t), 0)) / 18
  return Math.min(1, 2 * normalUpperTail((Math.abs(score) - 1) / Math.sqrt(variance)))
}

/**
 * Mann and Kendall's test for a trend: exact up to 50 values without ties, normal otherwise. τ 0 and p 1 where there
 * is nothing to see (constant, fewer than 2 values). @throws RangeError when a value is not finite.
 */
export function mannKendall(values: ArrayLike<number>): MannKendall {
  requireFinite(values)
  const n = values.length
  const ties = tieSizes(values)
  const pairs = (n * (n - 1)) / 2
  const untied = pairs - ties.reduce((total, t) => total + (t * (t - 1)) / 2, 0)
  if (untied === 0) return { tau: 0, pTwoSided: 1 }
  const score = scoreOf(values)
  const tau = score / Math.sqrt(pairs * untied)
  const exact = ties.length === 0 && n <= exactUpTo
  const p = exact ? 2 * inversionTail(n, (pairs - Math.abs(score)) / 2) : normalP(score, n, ties)
  return { tau, pTwoSided: notZero(Math.min(1, p)) }
}

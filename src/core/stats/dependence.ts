import { requireFinite } from './noise.js'
import { slack } from './signed-rank.js'

/** A generator of numbers in [0, 1), seeded by the caller. */
export type Uniform = () => number

/** Whether neighbours resemble each other more, or less, than chance makes them. */
export interface Dependence {
  /** Lag-1 autocorrelation of the ranks; 0 where nothing varies. */
  readonly rankAutocorrelation: number
  readonly pTwoSided: number
}

/** With these the smallest p is 0.0005: far enough below the level of 0.01 that is asked for. */
const shuffles = 1999

/** Mid-ranks minus their mean. */
function centredRanks(values: ArrayLike<number>): Float64Array {
  const n = values.length
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const ranks = new Float64Array(n)
  for (let from = 0; from < n; ) {
    let to = from
    while (to < n && values[order[to]!] === values[order[from]!]) to++
    for (const index of order.slice(from, to)) ranks[index] = (from + to - n) / 2
    from = to
  }
  return ranks
}

function neighbourSum(ranks: Float64Array): number {
  let total = 0
  for (let i = 1; i < ranks.length; i++) total += ranks[i - 1]! * ranks[i]!
  return total
}

function shuffle(values: Float64Array, random: Uniform): void {
  for (let last = values.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1))
    const kept = values[last]!
    values[last] = values[chosen]!
    values[chosen] = kept
  }
}

/**
 * Permutation test of the lag-1 autocorrelation of the ranks, two-sided around its mean over all orders, which is
 * -Σ r² / n. The same generator state gives the same p. @throws RangeError when a value is not finite.
 */
export function neighbourDependence(values: ArrayLike<number>, random: Uniform): Dependence {
  requireFinite(values)
  const ranks = centredRanks(values)
  const squares = ranks.reduce((total, rank) => total + rank * rank, 0)
  if (squares === 0) return { rankAutocorrelation: 0, pTwoSided: 1 }
  const expected = -squares / ranks.length
  const observed = neighbourSum(ranks)
  const distance = Math.abs(observed - expected) - slack * squares
  let asFar = 1
  for (let round = 0; round < shuffles; round++) {
    shuffle(ranks, random)
    if (Math.abs(neighbourSum(ranks) - expected) >= distance) asFar++
  }
  return { rankAutocorrelation: observed / squares, pTwoSided: asFar / (shuffles + 1) }
}

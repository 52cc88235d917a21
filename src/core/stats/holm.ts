import { slack } from './signed-rank.js'

/** Indices of `p` from the smallest value to the largest. */
const ascending = (p: readonly number[]): readonly number[] =>
  p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!)

/**
 * Holm's adjusted p values (1979), capped at 1, in the order given. `family` counts all hypotheses; those not
 * given count as p = 1. An adjusted value <= alpha is a rejection with family-wise error <= alpha.
 */
export function holm(p: readonly number[], family: number = p.length): readonly number[] {
  const adjusted = new Array<number>(p.length)
  let running = 0
  for (const [rank, index] of ascending(p).entries()) {
    running = Math.max(running, Math.min(1, (family - rank) * p[index]!))
    adjusted[index] = running
  }
  return adjusted
}

/**
 * The level at which Holm's procedure tested each hypothesis: alpha / (family - rank) for the rejected ones, and
 * for all others the level that the first of them missed.
 */
export function holmLevels(
  p: readonly number[],
  alpha: number,
  family: number = p.length,
): readonly number[] {
  const adjusted = holm(p, family)
  const rejected = adjusted.filter((value) => value <= alpha + slack).length
  const levels = new Array<number>(p.length)
  for (const [rank, index] of ascending(p).entries()) {
    levels[index] = alpha / Math.max(1, family - Math.min(rank, rejected))
  }
  return levels
}

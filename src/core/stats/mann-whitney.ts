import { slack } from './signed-rank.js'
import { normalUpperTail, notZero } from './special.js'

/** The rank-sum test of two independent samples. */
export interface MannWhitney {
  /** Pairs in which head is larger, ties counting one half. */
  readonly u: number
  /** P(U* >= U): small when head is larger. */
  readonly pGreater: number
  readonly pLess: number
  readonly ties: boolean
  /** False: the normal approximation with tie and continuity correction. */
  readonly exact: boolean
}

/** Up to this many values in all the permutation counts are whole numbers below 2^53. */
const exactUpTo = 50

interface Ranked {
  /** Twice the mid-ranks, head's values first. */
  readonly doubled: readonly number[]
  /** Σ t³ - t over the groups of t equal values. */
  readonly tieTerm: number
}

/** Twice the mid-rank of every value of the pooled sample. */
function doubledRanks(pooled: readonly number[]): Ranked {
  const order = pooled.map((_, i) => i).sort((a, b) => pooled[a]! - pooled[b]!)
  const doubled = new Array<number>(pooled.length)
  let tieTerm = 0
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && pooled[order[to]!] === pooled[order[from]!]) to++
    for (const index of order.slice(from, to)) doubled[index] = from + to + 1
    tieTerm += (to - from) ** 3 - (to - from)
    from = to
  }
  return { doubled, tieTerm }
}

/** Ways to choose `count` of the ranks with each sum: the exact permutation distribution, ties or not. */
function sumCounts(ranks: readonly number[], count: number): Float64Array {
  const largest = [...ranks].sort((a, b) => b - a).slice(0, count)
  const width = largest.reduce((total, rank) => total + rank, 0) + 1
  const ways = Array.from({ length: count + 1 }, () => new Float64Array(width))
  ways[0]![0] = 1
  for (const [seen, rank] of ranks.entries()) {
    for (let chosen = Math.min(count, seen + 1); chosen > 0; chosen--) {
      const [target, source] = [ways[chosen]!, ways[chosen - 1]!]
      for (let total = rank; total < width; total++) target[total]! += source[total - rank]!
    }
  }
  return ways[count]!
}

function exactTails(doubled: readonly number[], count: number): readonly [number, number] {
  const observed = doubled.slice(0, count).reduce((total, rank) => total + rank, 0)
  const ways = sumCounts(doubled, count)
  const all = ways.reduce((total, way) => total + way, 0)
  const above = ways.subarray(observed).reduce((total, way) => total + way, 0)
  const below = ways.subarray(0, observed + 1).reduce((total, way) => total + way, 0)
  return [above / all, below / all]
}

/** Standard deviation of U under the null, corrected for ties (Lehmann 1975, §1.4). */
function deviation(heads: number, bases: number, tieTerm: number): number {
  const n = heads + bases
  return Math.sqrt(((heads * bases) / 12) * (n + 1 - tieTerm / (n * (n - 1))))
}

function normalTails(u: number, mean: number, sd: number): readonly [number, number] {
  if (sd === 0) return [1, 1]
  return [normalUpperTail((u - mean - 0.5) / sd), normalUpperTail((mean - u - 0.5) / sd)]
}

/**
 * The test with both tails of the normal approximation, whatever the sample sizes. `inflation` multiplies the
 * variance: (1 + φ) / (1 - φ) for values whose neighbours correlate by φ.
 */
export function mannWhitneyNormal(
  head: readonly number[],
  base: readonly number[],
  inflation = 1,
): MannWhitney {
  return rankSumTest(head, base, { exact: false, inflation })
}

/**
 * The test: exact (conditional on mid-ranks when values tie) up to 50 values in all, beyond that normal with
 * tie and continuity correction. Both p are 1 when a side is empty.
 */
export function mannWhitney(head: readonly number[], base: readonly number[]): MannWhitney {
  return rankSumTest(head, base, { exact: head.length + base.length <= exactUpTo, inflation: 1 })
}

function rankSumTest(
  head: readonly number[],
  base: readonly number[],
  { exact, inflation }: { readonly exact: boolean; readonly inflation: number },
): MannWhitney {
  if (head.length === 0 || base.length === 0) return { u: 0, pGreater: 1, pLess: 1, ties: false, exact }
  const { doubled, tieTerm } = doubledRanks([...head, ...base])
  const sum = doubled.slice(0, head.length).reduce((total, rank) => total + rank, 0) / 2
  const u = sum - (head.length * (head.length + 1)) / 2
  const mean = (head.length * base.length) / 2
  const [greater, less] = exact
    ? exactTails(doubled, head.length)
    : normalTails(u, mean, deviation(head.length, base.length, tieTerm) * Math.sqrt(inflation))
  return { u, pGreater: notZero(greater), pLess: notZero(less), ties: tieTerm > 0, exact }
}

/** Both sides of a one-sided p: twice the smaller, at most 1. */
export const twoSided = ({ pGreater, pLess }: { pGreater: number; pLess: number }): number =>
  Math.min(1, 2 * Math.min(pGreater, pLess))

/** The smallest p that samples of these sizes can give: one over the number of ways to choose head's values. */
export function smallestP(heads: number, bases: number): number {
  let p = 1
  for (let i = 1; i <= Math.min(heads, bases); i++) p *= i / (heads + bases - Math.min(heads, bases) + i)
  return notZero(p)
}

/**
 * benchstone's rank z: positive when head is larger, with neither continuity nor tie correction (its threshold
 * is unreachable with few values: |z| <= √(3 n m / (n + m + 1))).
 */
export function literalRankZ(head: readonly number[], base: readonly number[]): number {
  const { u } = mannWhitneyNormal(head, base)
  return (u - (head.length * base.length) / 2) / deviation(head.length, base.length, 0)
}

/**
 * k such that the k-th smallest difference head - base is a one-sided lower bound of the shift at `level`;
 * 0 when the samples are too small for one. Tie-free null; normal beyond 50 values and where `inflation` multiplies
 * the variance, as for `mannWhitneyNormal`.
 */
export function shiftRank(heads: number, bases: number, level: number, inflation = 1): number {
  if (heads + bases > exactUpTo || inflation > 1) {
    return normalShiftRank(heads * bases, deviation(heads, bases, 0) * Math.sqrt(inflation), level)
  }
  const ranks = Array.from({ length: heads + bases }, (_, i) => i + 1)
  const ways = sumCounts(ranks, heads).subarray((heads * (heads + 1)) / 2)
  const all = ways.reduce((total, way) => total + way, 0)
  let k = 0
  for (let below = ways[0]!; below / all <= level + slack; below += ways[k]!) k++
  return k
}

function normalShiftRank(differences: number, sd: number, level: number): number {
  const mean = differences / 2
  let k = 0
  while (k < mean && normalUpperTail((mean - k - 0.5) / sd) <= level) k++
  return k
}

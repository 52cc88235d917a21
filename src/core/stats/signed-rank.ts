import { notZero } from './special.js'

/** Wilcoxon's signed-rank test of values against a centre of 0. */
export interface SignedRank {
  /** How many values are not zero. */
  readonly n: number
  /** Sum of the mid-ranks of the positive values. */
  readonly tPlus: number
  /** P(T* >= T): small when the values lie above 0. */
  readonly pGreater: number
  /** P(T* <= T): small when they lie below 0. */
  readonly pLess: number
  readonly ties: boolean
}

/** Resolution of log ratios: what differs by less is rounding, so it ties, and half of it is zero. */
export const logQuantum = 1e-12

/**
 * What a value weighs in the statistic: its rank, or its rank but at most half of the sample's size, rounded up
 * ('capped'), so that how far the largest values stray counts for less. Any such scores are exact under symmetry,
 * because only the signs are random (Hájek and Šidák 1967, signed-rank statistics).
 */
export type Scores = 'ranks' | 'capped'

/** The largest score of `n` values. */
const capOf = (n: number, scores: Scores): number => (scores === 'capped' ? Math.ceil(n / 2) : n)

/** Bounds like 2^-6 / 0.3125 = 0.05 are hit exactly; rounding must not decide them. */
export const slack = 1e-12

/** So many coins are counted before the counts are scaled down: 2^1000 is near the largest number. */
const coinsCounted = 1000

/** P(W <= limit) where W is the sum of those `weights` whose fair coin shows heads. */
function coinSumTail(weights: readonly number[], limit: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (limit >= total) return 1
  if (limit < 0) return 0
  if (2 * limit >= total) return 1 - coinSumTail(weights, total - limit - 1)
  // How many of the 2^n throws give each sum: counting takes half the work of halving chances at every coin.
  const counts = new Float64Array(limit + 1)
  counts[0] = 1
  let [reached, thrown] = [0, 0]
  for (const weight of weights) {
    reached = Math.min(limit, reached + weight)
    for (let t = reached; t >= weight; t--) counts[t] = counts[t]! + counts[t - weight]!
    thrown++
    if (thrown % coinsCounted === 0)
      for (let t = 0; t <= reached; t++) counts[t] = counts[t]! * 2 ** -coinsCounted
  }
  let sum = 0
  for (let t = 0; t <= reached; t++) sum += counts[t]!
  return sum * 2 ** -(thrown % coinsCounted)
}

/** P(T+ <= t) for every t with n values and no ties; built once for each n, because every look asks for it. */
const nullTables = { ranks: new Map<number, Float64Array>(), capped: new Map<number, Float64Array>() }

function buildNullTable(n: number, cap: number): Float64Array {
  const total = sumOfScores(n, cap)
  const table = new Float64Array(total + 1)
  table[0] = 1
  for (let rank = 1, reached = 0; rank <= n; rank++) {
    const score = Math.min(rank, cap)
    reached += score
    for (let t = reached; t >= score; t--) table[t] = (table[t]! + table[t - score]!) / 2
    for (let t = score - 1; t >= 0; t--) table[t] = table[t]! / 2
  }
  for (let t = 1; t <= total; t++) table[t] = Math.min(1, table[t - 1]! + table[t]!)
  return table
}

/** 1 + 2 + … + cap, and cap for every rank above it. */
const sumOfScores = (n: number, cap: number): number => (cap * (cap + 1)) / 2 + (n - cap) * cap

function nullTable(n: number, scores: Scores = 'ranks'): Float64Array {
  const known = nullTables[scores].get(n)
  if (known) return known
  const built = buildNullTable(n, capOf(n, scores))
  nullTables[scores].set(n, built)
  return built
}

interface RankGroup {
  /** Twice the score: a mid-rank doubled is whole. */
  readonly doubledScore: number
  readonly positive: number
  readonly count: number
}

/** Magnitudes of the positive and of the negative values in steps of the quantum, each sorted, zeros dropped. */
function magnitudes(values: ArrayLike<number>, quantum: number): readonly [Float64Array, Float64Array] {
  const found = new Float64Array(values.length)
  // Positive ones from the front, negative ones from the back.
  let [front, back] = [0, values.length]
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]!)
    const steps = quantum > 0 ? Math.round(size / quantum) : size
    if (steps > 0) found[values[i]! > 0 ? front++ : --back] = steps
  }
  return [found.subarray(0, front).sort(), found.subarray(back).sort()]
}

/** Merges the two sorted sides; values of one magnitude share their mean rank. */
function rankGroups([positive, negative]: readonly [Float64Array, Float64Array]): readonly RankGroup[] {
  const groups: RankGroup[] = []
  let i = 0
  let j = 0
  while (i < positive.length || j < negative.length) {
    const before = i + j
    const fromPositive = j === negative.length || positive[i]! <= negative[j]!
    const size = fromPositive ? positive[i]! : negative[j]!
    const first = i
    while (positive[i] === size) i++
    while (negative[j] === size) j++
    const count = i + j - before
    groups.push({ doubledScore: 2 * before + count + 1, positive: i - first, count })
  }
  return groups
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

interface Ranked {
  readonly groups: readonly RankGroup[]
  readonly scores: Scores
  readonly n: number
  readonly doubledT: number
  readonly doubledTotal: number
}

function ranked(values: ArrayLike<number>, quantum: number, scores: Scores): Ranked {
  const midRanks = rankGroups(magnitudes(values, quantum))
  const n = midRanks.reduce((sum, { count }) => sum + count, 0)
  const groups = scores === 'ranks' ? midRanks : capped(midRanks, 2 * capOf(n, scores))
  let [doubledT, doubledTotal] = [0, 0]
  for (const { count, positive, doubledScore } of groups) {
    doubledT += positive * doubledScore
    doubledTotal += count * doubledScore
  }
  return { groups, scores, n, doubledT, doubledTotal }
}

const capped = (groups: readonly RankGroup[], doubledCap: number): readonly RankGroup[] =>
  groups.map((group) => ({ ...group, doubledScore: Math.min(group.doubledScore, doubledCap) }))

/**
 * P(T* <= doubledT / 2): from the table without ties, else from the exact conditional distribution given the
 * mid-ranks (Pratt and Gibbons 1981, §3.7).
 */
function lowerTail({ groups, n, scores }: Ranked, doubledT: number): number {
  if (groups.length === n) return notZero(nullTable(n, scores)[doubledT / 2]!)
  const unit = groups.reduce((common, { doubledScore }) => gcd(common, doubledScore), 0)
  const weights: number[] = []
  for (const { doubledScore, count } of groups) {
    for (let i = 0; i < count; i++) weights.push(doubledScore / unit)
  }
  return notZero(coinSumTail(weights, doubledT / unit))
}

/** P(T* >= T), which by symmetry is the lower tail at the same distance from the other end. */
const upperTail = (sample: Ranked): number => lowerTail(sample, sample.doubledTotal - sample.doubledT)

/**
 * The exact test: zeros dropped (Wilcoxon), mid-ranks for ties, p from the distribution conditional on them.
 * Values are told apart in steps of `quantum`; 0 tells apart whatever differs. No NaN allowed.
 */
export function signedRank(values: ArrayLike<number>, quantum: number = logQuantum): SignedRank {
  const sample = ranked(values, quantum, 'ranks')
  const { n, doubledT, groups } = sample
  const [pGreater, pLess] = [upperTail(sample), lowerTail(sample, doubledT)]
  return { n, tPlus: doubledT / 2, pGreater, pLess, ties: groups.length < n }
}

/** `pGreater` of the same test alone, for those who ask for it at every look. */
export function signedRankP(
  values: ArrayLike<number>,
  quantum: number = logQuantum,
  scores: Scores = 'ranks',
): number {
  return upperTail(ranked(values, quantum, scores))
}

/**
 * k such that the k-th smallest Walsh average of n values is a one-sided lower confidence bound at `level`:
 * the number of t with P(T+ <= t) <= level under the tie-free null; 0 when no bound exists.
 */
export function walshRank(n: number, level: number): number {
  const table = nullTable(n)
  let k = 0
  while (k < table.length && table[k]! <= level + slack) k++
  return k
}

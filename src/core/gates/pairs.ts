import { worseSign } from '../model/measurement.js'
import {
  hodgesLehmann,
  type Interval,
  lowerBound,
  sampleSizeOf,
  upperBound,
  walshAverages,
} from '../stats/hodges-lehmann.js'
import { sequentialP } from '../stats/looks.js'
import { type Scores, signedRankP, slack, walshRank } from '../stats/signed-rank.js'
import type { Design } from './design.js'
import type { JudgedPolicy } from './gate.js'
import { logRatio, quantumOf, type Scale } from './margins.js'

/** One metric of a base run and a head run side by side. */
export interface Pair {
  readonly base: number
  readonly head: number
}

/**
 * Pairs as the test sees them: pair i is worse than the margin θ when deltas[i] > θ weights[i]. Log ratios and
 * absolute margins weigh 1, relative margins |base|, so one set of formulas serves all.
 */
export interface Shifts {
  readonly deltas: Float64Array
  readonly weights: Float64Array
  /** Differences below this are rounding. */
  readonly quantum: number
}

/** What one look at the pairs found; p of the single look, and sequentially over all looks so far. */
export interface Look {
  readonly n: number
  /** Against "not worse than the tolerance"; 1 where it is not asked. */
  readonly pRegression: number
  /** Against "worse than the limit"; in mode promote against "not better than base". */
  readonly pNoninferior: number
  readonly seqPRegression: number
  readonly seqPNoninferior: number
}

export function shiftsOf(pairs: readonly Pair[], policy: JudgedPolicy, scale: Scale): Shifts {
  const sign = worseSign(policy.direction)
  const ratio = scale.form === 'ratio'
  const deltas = Float64Array.from(
    pairs,
    ({ base, head }) => sign * (ratio ? logRatio(head, base) : head - base),
  )
  const weights = Float64Array.from(pairs, ({ base }) => (ratio || scale.absolute ? 1 : Math.abs(base)))
  const magnitudes = pairs.map(({ base, head }) => Math.max(Math.abs(base), Math.abs(head)))
  return { deltas, weights, quantum: quantumOf(scale, magnitudes) }
}

interface Question {
  readonly theta: number
  readonly sign: 1 | -1
  readonly scores: Scores
}

/** p of the first `n` pairs against "worse than θ" (sign 1) or "better than θ" (sign -1). */
function pValue(shifts: Shifts, n: number, { theta, sign, scores }: Question): number {
  const { deltas, weights, quantum } = shifts
  const values = new Float64Array(n)
  for (let i = 0; i < n; i++) values[i] = sign * (deltas[i]! - theta * weights[i]!)
  return signedRankP(values, quantum, scores)
}

/** Every look that the pairs reach, against the two margins on the θ scale. */
export function traceOf(
  shifts: Shifts,
  design: Design,
  margins: { readonly tolerance: number; readonly limit: number },
): readonly Look[] {
  const { scores, worse, good } = design
  const reached = design.looks.filter((look) => look <= shifts.deltas.length)
  const asked = (weights: readonly number[], question: Question) =>
    reached.map((n, i) => (weights[i]! > 0 ? pValue(shifts, n, question) : 1))
  const regression = asked(worse, { theta: margins.tolerance, sign: 1, scores })
  const noninferior = asked(good, { theta: margins.limit, sign: -1, scores })
  return reached.map((n, i) => ({
    n,
    pRegression: regression[i]!,
    pNoninferior: noninferior[i]!,
    seqPRegression: sequentialP(regression.slice(0, i + 1), worse),
    seqPNoninferior: sequentialP(noninferior.slice(0, i + 1), good),
  }))
}

/** The margins θ at which the test of the first `n` pairs turns. */
export const turningPoints = ({ deltas, weights }: Shifts, n: number): Float64Array =>
  walshAverages(deltas.subarray(0, n), weights.subarray(0, n))

function countAtMost(points: Float64Array, bound: number): number {
  let count = 0
  for (let i = 0; i < points.length; i++) if (points[i]! <= bound) count++
  return count
}

function countAtLeast(points: Float64Array, bound: number): number {
  let count = 0
  for (let i = 0; i < points.length; i++) if (points[i]! >= bound) count++
  return count
}

/**
 * The margins θ that the sequential tests leave open: below `low` all looks together reject "not worse than θ" at
 * level `worse`, above `high` they reject "not better than θ" at level `good`.
 */
export function openMargins(
  shifts: Shifts,
  looks: readonly Look[],
  design: Design,
  levels: { readonly worse: number; readonly good: number },
): Interval & { readonly estimate: number } {
  let [low, high, estimate] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  if (design.scores !== 'ranks') return invertedMargins(shifts, looks, { design, levels })
  // The last look first: it mostly gives the tightest bounds, and then counting is enough for the others.
  for (let i = looks.length - 1; i >= 0; i--) {
    const points = turningPoints(shifts, looks[i]!.n)
    const size = sampleSizeOf(points)
    const [worse, good] = [levels.worse * design.worse[i]!, levels.good * design.good[i]!]
    const [below, above] = [walshRank(size, worse), walshRank(size, good)]
    if (countAtMost(points, low) < below) low = lowerBound(points, below)
    if (countAtLeast(points, high) < above) high = upperBound(points, above)
    if (i === looks.length - 1) estimate = hodgesLehmann(points)
  }
  return { low, high, estimate }
}

/**
 * The same bounds for scores that are not ranks: no count of averages gives them, so the tests are asked at the
 * averages, between which nothing changes.
 */
function invertedMargins(
  shifts: Shifts,
  looks: readonly Look[],
  {
    design,
    levels,
  }: { readonly design: Design; readonly levels: { readonly worse: number; readonly good: number } },
): Interval & { readonly estimate: number } {
  const { scores } = design
  let [low, high, estimate] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  // The last look first, as above: one question tells whether an earlier one reaches further.
  for (let i = looks.length - 1; i >= 0; i--) {
    const { n } = looks[i]!
    const points = turningPoints(shifts, n).sort()
    const size = points.length
    const [worse, good] = [levels.worse * design.worse[i]!, levels.good * design.good[i]!]
    const rejects = (theta: number, sign: 1 | -1, level: number) =>
      level > 0 && pValue(shifts, n, { theta, sign, scores }) <= level + slack
    const below = further(countAtMost(points, low), size, (k) => rejects(gap(points, k), 1, worse))
    const above = further(countAtLeast(points, high), size, (k) => rejects(gap(points, size - k), -1, good))
    if (below > 0) low = points[below - 1]!
    if (above > 0) high = points[size - above]!
    if (i === looks.length - 1) estimate = hodgesLehmann(points)
  }
  return { low, high, estimate }
}

/** How many of the first `size` numbers hold, if that is more than `known`; else 0. */
function further(known: number, size: number, holds: (k: number) => boolean): number {
  if (known >= size || !holds(known)) return 0
  const more = leading(size - known - 1, (k) => holds(known + 1 + k))
  return known + 1 + more
}

/** A margin between the averages `k` - 1 and `k`; beyond the ends there is no average. */
function gap(points: Float64Array, k: number): number {
  const [before, after] = [points[k - 1], points[k]]
  if (before === undefined) return (after ?? 0) - 1
  return after === undefined ? before + 1 : before / 2 + after / 2
}

/** How many of the first `size` numbers hold, where all that hold come before all that do not. */
function leading(size: number, holds: (k: number) => boolean): number {
  let [from, to] = [0, size]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) from = middle + 1
    else to = middle
  }
  return from
}

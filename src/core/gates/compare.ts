import type { Direction } from '../model/measurement.js'
import { type Evidence, noEvidence } from '../model/verdict.js'
import { smallestP } from '../stats/mann-whitney.js'
import { slack } from '../stats/signed-rank.js'
import type { PairedMetric } from './assess.js'
import { agreeing, finiteOrNull, shownInterval } from './bounds.js'
import { type Design, designOf } from './design.js'
import { allFinite, type JudgedPolicy, type Judgement } from './gate.js'
import { formFor, obstacleTo, type Scale, scaleOf } from './margins.js'
import { judgePaired } from './paired.js'
import type { Look, Pair } from './pairs.js'
import { crossings, mediansOf, rankTest, samplesOf, shiftInterval, type TwoSamples } from './samples.js'
import { amount, counted, notFinite, number, without } from './wording.js'

/** How to compare two columns of numbers. Margins are shares, or in the metric's unit where `absolute`. */
export interface CompareOptions {
  readonly direction: Direction
  /** Default 0.02. */
  readonly tolerance?: number
  /** Default 0.05. */
  readonly limit?: number
  /** Default 0.05. */
  readonly alpha?: number
  /** Default 0.05. */
  readonly beta?: number
  /** Default 60. */
  readonly maxPairs?: number
  /** Default false. */
  readonly absolute?: boolean
}

/** A judgement and the looks that led to it; none for independent samples. */
export interface Comparison extends Judgement {
  readonly looks: readonly Look[]
}

/** The policy that the options amount to. */
export function policyOf({
  direction,
  tolerance = 0.02,
  limit = 0.05,
  absolute = false,
}: CompareOptions): JudgedPolicy {
  return {
    direction,
    unit: null,
    mandatory: true,
    exact: false,
    machineIndependent: false,
    tolerance,
    limit,
    absTolerance: absolute ? tolerance : null,
    absLimit: absolute ? limit : null,
    target: null,
    enforceTarget: false,
    quarantine: null,
    origin: [],
  }
}

function compareDesign({ alpha = 0.05, beta = 0.05, maxPairs = 60 }: CompareOptions): Design {
  return designOf({ mode: 'no-regression', alpha, beta, minPairs: 0, maxPairs }, 1)
}

/** Looks at ever more pairs, as measuring would have, and stops at the first answer. */
function judgeInOrder(metric: PairedMetric, design: Design): Comparison {
  for (const look of design.looks.filter((n) => n <= metric.pairs.length)) {
    const [judgement] = judgePaired([{ ...metric, pairs: metric.pairs.slice(0, look) }], design)
    if (judgement!.kind !== 'NEEDS_MORE_DATA') return judgement!
  }
  return judgePaired([metric], design)[0]!
}

/**
 * Judges pairs, base[i] with head[i], in the order measured: the sequential gate with the design that `maxPairs`
 * gives, not the number of pairs at hand, so INCONCLUSIVE is said only when the design is used up.
 */
export function comparePaired(
  base: readonly number[],
  head: readonly number[],
  options: CompareOptions,
): Comparison {
  if (base.length !== head.length) {
    const counts = `base has ${counted(base.length, 'value')}, head ${head.length}`
    return { ...without('ERROR', `pairs need as many values on both sides: ${counts}`), looks: [] }
  }
  const design = compareDesign(options)
  const policy = policyOf(options)
  const pairs: readonly Pair[] = base.map((value, i) => ({ base: value, head: head[i]! }))
  const known = pairs.slice(0, design.looks[0] ?? 0)
  const form = formFor(
    policy,
    known.flatMap((pair) => [pair.base, pair.head]),
  )
  const { kind, evidence, reason, looks } = judgeInOrder({ id: 'compared', pairs, policy, form }, design)
  return { kind, evidence, reason, looks }
}

function independentEvidence(samples: TwoSamples, scale: Scale, levels: { alpha: number; beta: number }) {
  const pReject = rankTest(samples, scale.toTheta(scale.tolerance)).pGreater
  const pPass = rankTest(samples, scale.toTheta(scale.limit)).pLess
  const [worse, within] = [pReject <= levels.alpha + slack, pPass <= levels.beta + slack]
  const found = shiftInterval(samples, { worse: levels.alpha, good: levels.beta })
  const proven = { worse, within, tolerance: scale.tolerance, limit: scale.limit }
  const changes = () => Array.from(crossings(samples), scale.toMargin)
  const { low, high } = agreeing(shownInterval(found, scale.toMargin), proven, changes)
  const evidence: Evidence = {
    ...noEvidence,
    worse: finiteOrNull(scale.toMargin(found.estimate)),
    low: finiteOrNull(low),
    high: finiteOrNull(high),
    confidence: 1 - Math.max(levels.alpha, levels.beta),
    pReject,
    pPass,
    absolute: scale.absolute,
  }
  return { evidence, worse, within }
}

/**
 * Judges two independent samples once, by exact rank-sum tests against both margins; the interval is the fixed-n
 * one. NEEDS_MORE_DATA: so few values that no data could decide. Runs of different times or machines differ by
 * more than their spread shows: pairs are the better evidence.
 */
export function compareIndependent(
  base: readonly number[],
  head: readonly number[],
  options: CompareOptions,
): Judgement {
  const { alpha = 0.05, beta = 0.05 } = options
  if (!allFinite([...base, ...head])) return notFinite
  const least = base.length && head.length ? smallestP(head.length, base.length) : 1
  if (least > Math.max(alpha, beta) + slack) {
    const sizes = `${head.length} against ${base.length} values`
    return without('NEEDS_MORE_DATA', `${sizes} can give no p below ${number(least)}: more runs are needed`)
  }
  const policy = policyOf(options)
  const scale = scaleOf(policy, formFor(policy, [...base, ...head]))
  const obstacle = obstacleTo(scale, base, head, policy)
  if (obstacle) return without('INCONCLUSIVE', obstacle)
  const found = independentEvidence(samplesOf(head, base, policy, scale), scale, { alpha, beta })
  const evidence = { ...found.evidence, ...mediansOf(head, base) }
  const [tolerance, limit] = [amount(scale.tolerance, scale.absolute), amount(scale.limit, scale.absolute)]
  if (found.worse)
    return { kind: 'FAIL', evidence, reason: `proven worse than the tolerance of ${tolerance}` }
  if (found.within) return { kind: 'PASS', evidence, reason: `proven better than the limit of ${limit}` }
  const reason = `neither worse than ${tolerance} nor better than ${limit} is proven`
  return { kind: 'INCONCLUSIVE', evidence, reason }
}

import { worseSign } from '../model/measurement.js'
import { type Evidence, noEvidence } from '../model/verdict.js'
import { type Summary, summaryOf } from '../stats/summary.js'
import { sigmaZ, welch } from '../stats/welch.js'
import { agreeing, finiteOrNull } from './bounds.js'
import { compareDirectly } from './direct.js'
import {
  allFinite,
  type JudgedPolicy,
  type Judgement,
  type Sampled,
  type StoredGate,
  type StoredOptions,
} from './gate.js'
import { scaleOf } from './margins.js'
import { isSameConstant, judgementFrom, literalJudgement, tooFewValues } from './proof.js'
import { movedBase, samplesOf, type TwoSamples } from './samples.js'
import { amount, notFinite } from './wording.js'

const bisections = 80

/** p of "head's mean is worse than base's moved by θ". */
const pAbove = (samples: TwoSamples, theta: number): number =>
  welch(samples.head, movedBase(samples, theta))?.pGreater ?? Number.NaN

/** Margin at which p reaches `level`, searched outwards from the estimate in the direction of `sign`. */
function turningPoint(samples: TwoSamples, estimate: number, level: number, sign: 1 | -1): number {
  const open = (theta: number) =>
    sign < 0 ? pAbove(samples, theta) > level : pAbove(samples, theta) < 1 - level
  let step = Math.abs(estimate) * 1e-6 || 1e-12
  while (open(estimate + sign * step) && step < Number.MAX_VALUE / 4) step *= 2
  let [inside, outside] = [estimate, estimate + sign * step]
  if (open(outside) || Number.isNaN(pAbove(samples, outside))) return sign * Number.POSITIVE_INFINITY
  for (let i = 0; i < bisections; i++) {
    const middle = inside / 2 + outside / 2
    if (open(middle)) inside = middle
    else outside = middle
  }
  return outside
}

function intervalOf(samples: TwoSamples, alpha: number) {
  const [head, base] = [summaryOf(samples.head), summaryOf(samples.base)]
  const estimate = (head.mean - base.mean) / summaryOf(samples.weights).mean
  if (!Number.isFinite(estimate)) {
    return { estimate, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  }
  const [low, high] = [turningPoint(samples, estimate, alpha, -1), turningPoint(samples, estimate, alpha, 1)]
  return { estimate, low, high }
}

/** Welch's t with its real degrees of freedom, head against base moved by the tolerance. */
function judgeByWelch(head: Sampled, base: Sampled, policy: JudgedPolicy, options: StoredOptions): Judgement {
  const scale = scaleOf(policy, 'linear')
  const samples = samplesOf(head.values, base.values, policy, scale)
  const pWorse = pAbove(samples, scale.tolerance)
  const pBetter = welch(samples.base, samples.head)!.pGreater
  const found = intervalOf(samples, options.alpha)
  const worse = pWorse <= options.alpha
  const proven = { worse, within: pBetter <= options.alpha, tolerance: scale.tolerance, limit: 0 }
  const { low, high } = agreeing(found, proven, () => [found.estimate])
  const evidence: Evidence = {
    ...noEvidence,
    head: summaryOf(head.values).mean,
    base: summaryOf(base.values).mean,
    worse: finiteOrNull(found.estimate),
    low: finiteOrNull(low),
    high: finiteOrNull(high),
    confidence: 1 - options.alpha,
    absolute: scale.absolute,
  }
  return judgementFrom({ evidence, pWorse, pBetter }, policy, options)
}

function judgeByZ(head: Sampled, base: Sampled, policy: JudgedPolicy, options: StoredOptions): Judgement {
  const [h, b] = [summaryOf(head.values), summaryOf(base.values)]
  const z = isSameConstant(head, base) ? 0 : -worseSign(policy.direction) * sigmaZ(h, b)
  const evidence = { ...noEvidence, head: h.mean, base: b.mean }
  const judged = literalJudgement(z, options.literalThreshold ?? 0, evidence, options.mode)
  return { ...judged, reason: `${judged.reason}${fragility(b)}` }
}

/** benchstone's warning: z rests on the mean of the baseline, and its standard error is more than this share of it. */
const fragileAbove = 0.05

function fragility({ mean, se }: Summary): string {
  const share = mean === 0 ? 0 : se / Math.abs(mean)
  if (share <= fragileAbove) return ''
  return `; fragile: the baseline's mean is uncertain by ${amount(share, false)} (standard error), more runs or mann_whitney would be steadier`
}

export const sigma: StoredGate = {
  name: 'sigma',
  summary: "Means of stored runs by Welch's t; benchstone's z against its threshold where that is asked for.",
  judges: 'values',
  judge(head, base, policy, options) {
    if (!allFinite([...head.values, ...base.values])) return notFinite
    const missing = tooFewValues(head, base)
    if (missing) return missing
    if (options.literalThreshold !== null) return judgeByZ(head, base, policy, options)
    // Without spread on both sides there is no error to test against, and nothing that could be chance.
    if (welch(head.values, base.values) === null) {
      return compareDirectly(head.values[0]!, base.values[0]!, policy, options.mode)
    }
    return judgeByWelch(head, base, policy, options)
  },
}

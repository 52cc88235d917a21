import { worseSign } from '../model/measurement.js'
import { type Evidence, noEvidence } from '../model/verdict.js'
import { literalRankZ, smallestP } from '../stats/mann-whitney.js'
import { slack } from '../stats/signed-rank.js'
import { agreeing, finiteOrNull, shownInterval } from './bounds.js'
import {
  allFinite,
  type JudgedPolicy,
  type Judgement,
  type Sampled,
  type StoredGate,
  type StoredOptions,
} from './gate.js'
import { formFor, scaleOf } from './margins.js'
import { isSameConstant, judgementFrom, literalJudgement, tooFewValues } from './proof.js'
import { crossings, mediansOf, rankTest, samplesOf, shiftInterval } from './samples.js'
import { notFinite, number, without } from './wording.js'

function judgeByRanks(head: Sampled, base: Sampled, policy: JudgedPolicy, options: StoredOptions): Judgement {
  const scale = scaleOf(policy, formFor(policy, [...base.values, ...head.values]))
  const samples = samplesOf(head.values, base.values, policy, scale)
  const pWorse = rankTest(samples, scale.toTheta(scale.tolerance)).pGreater
  const pBetter = rankTest(samples, 0).pLess
  const { alpha } = options
  const found = shiftInterval(samples, { worse: alpha, good: alpha })
  const within = pBetter <= alpha + slack
  const proven = { worse: pWorse <= alpha + slack, within, tolerance: scale.tolerance, limit: 0 }
  const changes = () => Array.from(crossings(samples), scale.toMargin)
  const { low, high } = agreeing(shownInterval(found, scale.toMargin), proven, changes)
  const evidence: Evidence = {
    ...noEvidence,
    ...mediansOf(head.values, base.values),
    worse: finiteOrNull(scale.toMargin(found.estimate)),
    low: finiteOrNull(low),
    high: finiteOrNull(high),
    confidence: 1 - alpha,
    absolute: scale.absolute,
  }
  return judgementFrom({ evidence, pWorse, pBetter }, policy, options)
}

function judgeByZ(head: Sampled, base: Sampled, policy: JudgedPolicy, options: StoredOptions): Judgement {
  const z = isSameConstant(head, base)
    ? 0
    : -worseSign(policy.direction) * literalRankZ(head.values, base.values)
  const evidence = { ...noEvidence, ...mediansOf(head.values, base.values) }
  return literalJudgement(z, options.literalThreshold ?? 0, evidence, options.mode)
}

/** Two against two can give no p below 1/6: more values are needed before any answer but PASS is possible. */
function cannotDecide(head: Sampled, base: Sampled, alpha: number): Judgement | null {
  const least = smallestP(head.values.length, base.values.length)
  if (least <= alpha + slack) return null
  const sizes = `${head.values.length} against ${base.values.length} values`
  const reason = `${sizes} can give no p below ${number(least)}, and ${number(alpha)} is needed: run more repetitions`
  return without('NEEDS_MORE_DATA', reason)
}

export const mannWhitney: StoredGate = {
  name: 'mann-whitney',
  summary:
    "Stored runs by the exact rank-sum test; benchstone's rank z against its threshold where asked for.",
  judges: 'values',
  judge(head, base, policy, options) {
    if (!allFinite([...head.values, ...base.values])) return notFinite
    const missing = tooFewValues(head, base)
    if (missing) return missing
    if (options.literalThreshold !== null) return judgeByZ(head, base, policy, options)
    return cannotDecide(head, base, options.alpha) ?? judgeByRanks(head, base, policy, options)
  },
}

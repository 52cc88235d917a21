import { worseSign } from '../model/measurement.js'
import type { GatePolicy } from '../model/policy.js'
import { type Evidence, noEvidence } from '../model/verdict.js'
import { finiteOrNull } from './bounds.js'
import { allFinite, type JudgedPolicy, type Judgement, worseKind } from './gate.js'
import { amount, notFinite, number } from './wording.js'

/** Two values closer than this share of the larger one are the same value, written with different rounding. */
const relativeSlack = 1e-9

/** The difference that rounding may cause between two values. */
export const roundingOf = (a: number, b: number): number => relativeSlack * Math.max(Math.abs(a), Math.abs(b))

interface Difference {
  /** Change in the direction of worse, in the metric's unit. */
  readonly worse: number
  /** Without a declared absolute tolerance: that share of |base|. */
  readonly allowance: number
  readonly rounding: number
}

function differenceOf(head: number, base: number, policy: JudgedPolicy): Difference {
  return {
    worse: worseSign(policy.direction) * (head - base),
    allowance: policy.absTolerance ?? policy.tolerance * Math.abs(base),
    rounding: roundingOf(head, base),
  }
}

/** Change as a share of |base|, or in the metric's unit where that is declared or base is 0. */
function evidenceOf(head: number, base: number, worse: number, policy: JudgedPolicy): Evidence {
  const absolute = policy.absTolerance !== null || base === 0
  const change = absolute ? worse : worse / Math.abs(base)
  return { ...noEvidence, head, base, worse: finiteOrNull(change === 0 ? 0 : change), absolute }
}

function factOf({ worse, head, base, absolute }: Evidence): string {
  const values = `${number(head ?? 0)} against ${number(base ?? 0)}`
  if (!worse) return `${values}: no change`
  return `${values}: ${worse > 0 ? 'worse' : 'better'} by ${amount(Math.abs(worse), absolute)}`
}

/**
 * Compares two values as they are. Worse by more than the tolerance is a regression: the
 * boundary itself passes, with a slack of 1e-9 relative for rounding. Mode promote asks for any improvement
 * above that slack.
 */
export function compareDirectly(
  head: number,
  base: number,
  policy: JudgedPolicy,
  mode: GatePolicy['mode'],
): Judgement {
  if (!allFinite([head, base])) return notFinite
  const { worse, allowance, rounding } = differenceOf(head, base, policy)
  const evidence = evidenceOf(head, base, worse, policy)
  const margin = amount(policy.absTolerance ?? policy.tolerance, policy.absTolerance !== null)
  const fact = factOf(evidence)
  if (worse > allowance + rounding) {
    return { kind: worseKind(mode), evidence, reason: `${fact}, more than the tolerance of ${margin}` }
  }
  if (mode === 'no-regression') return { kind: 'PASS', evidence, reason: `${fact}, tolerance ${margin}` }
  return worse < -rounding
    ? { kind: 'PROMOTE', evidence, reason: fact }
    : { kind: 'REJECT', evidence, reason: `${fact}; only an improvement is promoted` }
}

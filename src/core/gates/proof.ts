import type { Evidence } from '../model/verdict.js'
import { slack } from '../stats/signed-rank.js'
import { roundingOf } from './direct.js'
import { type JudgedPolicy, type Judgement, type Sampled, type StoredOptions, worseKind } from './gate.js'
import { amount, counted, without } from './wording.js'

const valuesNeeded = 2

/** What a stored gate found before the mode gives it a name. `p` of proven worse and of proven better. */
export interface Proof {
  readonly evidence: Evidence
  readonly pWorse: number
  readonly pBetter: number
}

/** The word for what the exact tests found: no-regression asks "proven worse?", promote asks "proven better?". */
export function judgementFrom(proof: Proof, policy: JudgedPolicy, options: StoredOptions): Judgement {
  const { mode, alpha } = options
  const { pWorse, pBetter } = proof
  const evidence = { ...proof.evidence, pReject: pWorse, pPass: mode === 'promote' ? pBetter : null }
  const show = (value: number) => amount(value, evidence.absolute)
  const margin = show(policy.absTolerance ?? policy.tolerance)
  if (pWorse <= alpha + slack) {
    const reason = `worse by at least ${show(evidence.low ?? 0)}, more than the tolerance of ${margin}`
    return { kind: worseKind(mode), evidence, reason }
  }
  if (mode === 'no-regression') {
    return { kind: 'PASS', evidence, reason: `not proven worse than the tolerance of ${margin}` }
  }
  return pBetter <= alpha + slack
    ? { kind: 'PROMOTE', evidence, reason: `better by at least ${show(-(evidence.high ?? 0))}` }
    : { kind: 'REJECT', evidence, reason: 'not proven better than base' }
}

/** benchstone's rule: the statistic, positive = better, against its threshold. */
export function literalJudgement(
  z: number,
  threshold: number,
  evidence: Evidence,
  mode: StoredOptions['mode'],
): Judgement {
  const shown = Number.isFinite(z) ? z.toFixed(4) : String(z)
  const reason = `z = ${shown} (positive is better), threshold ${threshold}`
  if (mode === 'promote') return { kind: z >= threshold ? 'PROMOTE' : 'REJECT', evidence, reason }
  return { kind: z <= -threshold ? 'FAIL' : 'PASS', evidence, reason }
}

/** True when neither side varies and they differ by no more than rounding does: whatever the formula, no change. */
export function isSameConstant(head: Sampled, base: Sampled): boolean {
  const [first] = base.values
  const all = [...head.values, ...base.values]
  const isConstant = (values: readonly number[]) => values.every((value) => value === values[0])
  if (first === undefined || !isConstant(head.values) || !isConstant(base.values)) return false
  return all.every((value) => Math.abs(value - first) <= roundingOf(value, first))
}

/** Null when both sides have enough values to speak of spread. */
export function tooFewValues(head: Sampled, base: Sampled): Judgement | null {
  for (const [side, { values }] of [
    ['base', base],
    ['head', head],
  ] as const) {
    if (values.length < valuesNeeded) {
      const has = `${side} has ${counted(values.length, 'value')}`
      return without('NEEDS_MORE_DATA', `${has}, at least ${valuesNeeded} are needed to know its spread`)
    }
  }
  return null
}

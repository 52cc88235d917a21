import { median } from '../stats/order-statistic.js'
import { logQuantum } from '../stats/signed-rank.js'
import type { JudgedPolicy } from './gate.js'

/**
 * How head is set against base: `ratio` by log ratios, `linear` by differences against a margin that is a share
 * of base or absolute. Which one is fixed before the first look, so that the data cannot choose their test.
 */
export type Form = 'ratio' | 'linear'

/** The two margins as declared, and the way to and from θ, the scale that the tests work on. */
export interface Scale {
  readonly form: Form
  /** Margins and changes are in the metric's unit, not shares. */
  readonly absolute: boolean
  readonly tolerance: number
  readonly limit: number
  toTheta(margin: number): number
  toMargin(theta: number): number
}

const same = (value: number): number => value

/** The scale for a policy. Absolute margins are always linear; without an absolute limit none is ever reached. */
export function scaleOf(policy: JudgedPolicy, form: Form): Scale {
  if (policy.absTolerance !== null) {
    const limit = policy.absLimit ?? Number.NEGATIVE_INFINITY
    const { absTolerance: tolerance } = policy
    return { form: 'linear', absolute: true, tolerance, limit, toTheta: same, toMargin: same }
  }
  const { tolerance, limit } = policy
  if (form === 'linear') return { form, absolute: false, tolerance, limit, toTheta: same, toMargin: same }
  return { form, absolute: false, tolerance, limit, toTheta: Math.log1p, toMargin: Math.expm1 }
}

/** The form for a metric, from the policy and the values known at the first look: ratios need values above 0. */
export function formFor(policy: JudgedPolicy, values: readonly number[]): Form {
  return policy.absTolerance === null && values.every((value) => value > 0) ? 'ratio' : 'linear'
}

/** Why these values cannot be set against each other on this scale, with the way out; null when they can. */
export function obstacleTo(
  scale: Scale,
  base: readonly number[],
  head: readonly number[],
  policy: JudgedPolicy,
): string | null {
  if (scale.absolute) {
    return policy.absLimit === null
      ? 'abs_tolerance says when this metric fails but not when it passes; declare abs_limit beside it'
      : null
  }
  if (scale.form === 'ratio') {
    const bad = [...base, ...head].find((value) => value <= 0)
    return bad === undefined
      ? null
      : `the value ${bad} came after the metric was taken to be above 0; declare abs_tolerance and abs_limit`
  }
  return base.length > 0 && median(base) === 0
    ? 'relative margin undefined: the median of base is 0; declare abs_tolerance and abs_limit'
    : null
}

/** ln(head / base), also where the quotient itself overflows or vanishes. */
export function logRatio(head: number, base: number): number {
  const quotient = head / base
  return quotient > 0 && quotient < Number.POSITIVE_INFINITY
    ? Math.log(quotient)
    : Math.log(head) - Math.log(base)
}

/** What counts as rounding on this scale: 1e-12 of a typical magnitude, or of a log ratio 1e-12 itself. */
export function quantumOf(scale: Scale, magnitudes: readonly number[]): number {
  if (scale.form === 'ratio') return logQuantum
  const least = scale.absolute ? Math.max(Math.abs(scale.tolerance), Math.abs(scale.limit)) : 0
  const typical = magnitudes.map((size) => Math.max(size, Number.isFinite(least) ? least : 0))
  return typical.length === 0 ? 0 : logQuantum * median(typical)
}

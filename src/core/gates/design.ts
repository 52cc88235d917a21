import type { GatePolicy } from '../model/policy.js'
import { type Schedule, scheduleOf } from '../stats/looks.js'
import type { Scores } from '../stats/signed-rank.js'

/** A sequential comparison, fixed before any pair is judged. */
export interface Design extends Schedule {
  readonly mode: GatePolicy['mode']
  readonly alpha: number
  readonly beta: number
  /** How many metrics are judged in all, K: those not at hand count as p = 1. */
  readonly metrics: number
  /** What a pair weighs in the test. */
  readonly scores: Scores
}

/** The design that a policy gives for `metrics` judged metrics. */
export function designOf(
  policy: Pick<GatePolicy, 'mode' | 'alpha' | 'beta' | 'minPairs' | 'maxPairs'>,
  metrics: number,
): Design {
  const { mode, alpha, beta, minPairs, maxPairs } = policy
  return {
    ...scheduleOf(minPairs, maxPairs),
    mode,
    alpha,
    beta,
    metrics: Math.max(1, metrics),
    scores: 'ranks',
  }
}

/**
 * The same questions asked once, of all `pairs`, whose number was fixed before any was measured: the exact test itself,
 * with nothing taken off for looking more often.
 */
export const onceAfter = (pairs: number, design: Design): Design => ({
  ...design,
  looks: pairs > 0 ? [pairs] : [],
  weights: pairs > 0 ? [1] : [],
})

/** The next look of a metric that has `pairs` pairs; null when the schedule has ended. */
export function nextLook(design: Design, pairs: number): number | null {
  return design.looks.find((look) => look > pairs) ?? null
}

import type { GatePolicy } from '../model/policy.js'
import { firstRejectingLook, type Schedule, scheduleOf } from '../stats/looks.js'
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

/** False when no data could ever fail a metric, or none could ever pass one: such a design is refused. */
export function isReachable(design: Design): boolean {
  return (
    firstRejectingLook(design.metrics, design.alpha, design) !== null &&
    firstRejectingLook(1, design.beta, design) !== null
  )
}

/** The next look of a metric that has `pairs` pairs; null when the schedule has ended. */
export function nextLook(design: Design, pairs: number): number | null {
  return design.looks.find((look) => look > pairs) ?? null
}

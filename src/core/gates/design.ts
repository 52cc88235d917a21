import type { GatePolicy } from '../model/policy.js'
import { schedulesOf } from '../stats/looks.js'
import type { Scores } from '../stats/signed-rank.js'

/** A sequential comparison, fixed before any pair is judged. */
export interface Design {
  readonly mode: GatePolicy['mode']
  readonly alpha: number
  readonly beta: number
  /** How many metrics are judged in all, K: those not at hand count as p = 1. */
  readonly metrics: number
  /** Numbers of pairs at which either question is asked, ascending. */
  readonly looks: readonly number[]
  /** Per look, how much of the error "worse than the tolerance" may spend; 0: not asked there. */
  readonly worse: readonly number[]
  /** The same of "better than the limit", or than base in mode promote. */
  readonly good: readonly number[]
  /** What a pair weighs in the test. */
  readonly scores: Scores
  /** From this look on a metric goes on only while what takes long, FAIL or PROMOTE, is in sight; null: always. */
  readonly sightFrom: number | null
}

/** The design that a policy gives for `metrics` judged metrics. */
export function designOf(
  policy: Pick<GatePolicy, 'mode' | 'alpha' | 'beta' | 'minPairs' | 'maxPairs'>,
  metrics: number,
): Design {
  const { mode, alpha, beta, minPairs, maxPairs } = policy
  const { looks, long, short, scores, sightFrom } = schedulesOf(minPairs, maxPairs)
  const sides = mode === 'promote' ? { worse: short, good: long } : { worse: long, good: short }
  return { mode, alpha, beta, metrics: Math.max(1, metrics), looks, ...sides, scores, sightFrom }
}

/**
 * The same questions asked once, of all `pairs`, whose number was fixed before any was measured: the exact test itself,
 * with nothing taken off for looking more often.
 */
export function onceAfter(pairs: number, design: Design): Design {
  const [looks, weights] = pairs > 0 ? [[pairs], [1]] : [[], []]
  return { ...design, looks, worse: weights, good: weights, sightFrom: null }
}

/** The next look of a metric that has `pairs` pairs; null when the schedule has ended. */
export function nextLook(design: Design, pairs: number): number | null {
  return design.looks.find((look) => look > pairs) ?? null
}

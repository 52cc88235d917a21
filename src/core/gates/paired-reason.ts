import type { Evidence } from '../model/verdict.js'
import { firstRejectingLook } from '../stats/looks.js'
import type { Assessed } from './assess.js'
import { nextLook } from './design.js'
import { isOutOfSight } from './sight.js'
import { amount, counted } from './wording.js'

/**
 * Which attempt it is and what that leaves to PASS or PROMOTE; nothing where all of the error is left. Says so where
 * the last look could not prove that much any more.
 */
export function attemptWords({ metric, share, design }: Assessed, { allowed }: Evidence): string {
  if (share === 1 || allowed === undefined) return ''
  const goal = design.mode === 'promote' ? 'PROMOTE' : 'PASS'
  const words = `; attempt ${metric.attempt} against this base, which leaves ${goal} an error of ${amount(allowed, false)}`
  if (firstRejectingLook(1, allowed, { looks: design.looks, weights: design.good }) !== null) return words
  return `${words}, and no ${counted(design.looks.at(-1) ?? 0, 'pair')} can prove that: raise max_pairs`
}

/** Why it is FAIL (`worse`) or PASS. */
export function provenReason(evidence: Evidence, assessed: Assessed, worse: boolean): string {
  const { scale, goal } = assessed
  const show = (value: number) => amount(value, scale.absolute)
  const pairs = counted(evidence.pairs ?? 0, 'pair')
  if (worse) {
    return `worse by at least ${show(evidence.low ?? scale.tolerance)}, more than the tolerance of ${show(scale.tolerance)}, after ${pairs}`
  }
  if (goal === 0) return `better by at least ${show(-(evidence.high ?? 0))} after ${pairs}`
  const high = evidence.high ?? goal
  const bound = high < 0 ? `better by at least ${show(-high)}` : `worse by at most ${show(high)}`
  return `${bound}, within the limit of ${show(goal)}, after ${pairs}`
}

/** Why there is no answer, and what would bring one. */
export function undecidedReason({ scale, metric, looks, goal, design }: Assessed, stopped: boolean): string {
  const show = (value: number) => amount(value, scale.absolute)
  const seen = counted(looks.at(-1)?.n ?? metric.pairs.length, 'pair')
  const next = nextLook(design, metric.pairs.length)
  const wanted = goal === 0 ? 'better than base' : `better than ${show(goal)}`
  const fact = `neither worse than ${show(scale.tolerance)} nor ${wanted} is proven after ${seen}`
  if (metric.fixedCount) return `${fact}, and their number was fixed before`
  if (next === null) return `${fact}, and the schedule has no further look`
  if (isOutOfSight({ looks, design }))
    return `${fact}, and too little points to ${design.mode === 'promote' ? 'better' : 'worse'} to go on`
  return stopped
    ? `${fact}, and no more pairs will come before the look at ${next}`
    : `${fact}; the next look is at ${next}`
}

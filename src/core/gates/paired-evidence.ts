import type { Evidence } from '../model/verdict.js'
import { hodgesLehmann } from '../stats/hodges-lehmann.js'
import { median } from '../stats/order-statistic.js'
import { slack } from '../stats/signed-rank.js'
import type { Assessed } from './assess.js'
import { agreeing, finiteOrNull, type Proven, shownInterval } from './bounds.js'
import { openMargins, turningPoints } from './pairs.js'
import type { Standing } from './standing.js'

/** Whether head is proven worse than the tolerance, and proven to reach the goal. */
export function proofOf({ scale, goal, design }: Assessed, { pWorse, pGood }: Standing): Proven {
  const goodLevel = design.mode === 'promote' ? design.alpha : design.beta
  return {
    worse: pWorse <= design.alpha + slack,
    within: pGood <= goodLevel + slack,
    tolerance: scale.tolerance,
    limit: goal,
  }
}

/** The look that a side's sequential p comes from. */
function decidingLook({ looks }: Assessed, side: 'worse' | 'good'): number {
  const key = side === 'worse' ? 'seqPRegression' : 'seqPNoninferior'
  const final = looks.at(-1)![key]
  return looks.find((look) => look[key] === final)!.n
}

function intervalOf(assessed: Assessed, standing: Standing) {
  const { shifts, looks, scale, design } = assessed
  const { toMargin } = scale
  const levels = { worse: standing.worseLevel, good: standing.goodLevel }
  const open = openMargins(shifts, looks, design, levels)
  const proven = proofOf(assessed, standing)
  const changes = (side: 'worse' | 'good') =>
    Array.from(turningPoints(shifts, decidingLook(assessed, side)), toMargin)
  const bounds = agreeing(shownInterval(open, toMargin), proven, changes)
  return { worse: toMargin(open.estimate), ...bounds }
}

/** The estimate while no look is reached; null without pairs. */
function earlyEstimate({ shifts, scale }: Assessed): number | null {
  const n = shifts.deltas.length
  return n > 0 ? finiteOrNull(scale.toMargin(hodgesLehmann(turningPoints(shifts, n)))) : null
}

/** Numbers from the pairs up to the last look; before the first look all pairs, and no interval. */
export function evidenceOf(assessed: Assessed, standing: Standing): Evidence {
  const { metric, looks, scale } = assessed
  const pairs = metric.pairs.slice(0, looks.at(-1)?.n ?? metric.pairs.length)
  const undecided = looks.length === 0
  const interval = undecided ? null : intervalOf(assessed, standing)
  return {
    head: pairs.length > 0 ? median(pairs.map(({ head }) => head)) : null,
    base: pairs.length > 0 ? median(pairs.map(({ base }) => base)) : null,
    worse: interval ? finiteOrNull(interval.worse) : earlyEstimate(assessed),
    low: interval && finiteOrNull(interval.low),
    high: interval && finiteOrNull(interval.high),
    confidence: interval && 1 - Math.max(standing.worseLevel, standing.goodLevel),
    pairs: pairs.length,
    pReject: undecided ? null : standing.pWorse,
    pPass: undecided ? null : standing.pGood,
    absolute: scale.absolute,
  }
}

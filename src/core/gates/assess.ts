import { type Design, onceAfter } from './design.js'
import { allFinite, type JudgedPolicy, type Judgement } from './gate.js'
import { type Form, obstacleTo, type Scale, scaleOf } from './margins.js'
import { type Look, type Pair, type Shifts, shiftsOf, traceOf } from './pairs.js'
import { notFinite, without } from './wording.js'

/** One metric to judge, its pairs in the order they were measured. */
export interface PairedMetric {
  readonly id: string
  readonly pairs: readonly Pair[]
  readonly policy: JudgedPolicy
  /** Fixed before the first look: `formFor` of the pairs known then. */
  readonly form: Form
  /**
   * True: the number of pairs was fixed before measuring, as it must be where they come from several runners. They are
   * looked at once, at the end, in whatever order they came.
   */
  readonly fixedCount?: boolean
}

/** One metric with its looks, before it is set among the others. */
export interface Assessed {
  readonly metric: PairedMetric
  /** The family's design, or a single look at pairs of a fixed number. */
  readonly design: Design
  readonly scale: Scale
  readonly shifts: Shifts
  readonly looks: readonly Look[]
  /** The margin that must be proven for PASS: the limit, or no change at all for PROMOTE. */
  readonly goal: number
  readonly pWorse: number
  readonly pGood: number
  /** A judgement that no p value can change. */
  readonly settled: Judgement | null
}

function settledBy({ pairs, policy }: PairedMetric, scale: Scale, design: Design): Judgement | null {
  const [base, head] = [pairs.map((pair) => pair.base), pairs.map((pair) => pair.head)]
  if (!allFinite([...base, ...head])) return notFinite
  if (pairs.length < (design.looks[0] ?? 0)) return null
  const obstacle = obstacleTo(scale, base, head, policy)
  return obstacle === null ? null : without('INCONCLUSIVE', obstacle)
}

/** Takes every look that the pairs reach; what cannot be judged at all is settled here. */
export function assess(metric: PairedMetric, family: Design): Assessed {
  const design = metric.fixedCount ? onceAfter(metric.pairs.length, family) : family
  const scale = scaleOf(metric.policy, metric.form)
  const goal = design.mode === 'promote' ? 0 : scale.limit
  const settled = settledBy(metric, scale, design)
  const shifts = shiftsOf(settled ? [] : metric.pairs, metric.policy, scale)
  const margins = { tolerance: scale.toTheta(scale.tolerance), limit: scale.toTheta(goal) }
  const looks = traceOf(shifts, design, margins)
  const last = looks.at(-1)
  const [pWorse, pGood] = [last?.seqPRegression ?? 1, last?.seqPNoninferior ?? 1]
  return { metric, design, scale, shifts, looks, goal, pWorse, pGood, settled }
}

import type { Plugin } from '../model/plugin.js'
import type { VerdictKind } from '../model/verdict.js'
import { type Assessed, assess, type PairedMetric } from './assess.js'
import { type Design, nextLook } from './design.js'
import { type Judgement, worseKind } from './gate.js'
import { evidenceOf, proofOf } from './paired-evidence.js'
import { attemptWords, provenReason, undecidedReason } from './paired-reason.js'
import type { Look } from './pairs.js'
import { isOutOfSight } from './sight.js'
import { type Standing, standings } from './standing.js'

/** A judgement and every look that led to it. */
export interface PairedJudgement extends Judgement {
  readonly id: string
  /** Every look at this metric, oldest first. */
  readonly looks: readonly Look[]
}

/** The kind alone: it needs no interval, which is most of the work of a judgement. */
function kindOf(
  assessed: Assessed,
  standing: Standing,
  { stopped }: { readonly stopped: boolean },
): VerdictKind {
  const { design } = assessed
  if (assessed.settled) return assessed.settled.kind
  const { worse, within } = proofOf(assessed, standing)
  if (worse) return worseKind(design.mode)
  if (within) return design.mode === 'promote' ? 'PROMOTE' : 'PASS'
  const ended = stopped || nextLook(design, assessed.metric.pairs.length) === null || isOutOfSight(assessed)
  if (!ended) return 'NEEDS_MORE_DATA'
  return design.mode === 'promote' ? 'REJECT' : 'INCONCLUSIVE'
}

/** The kinds that `judgePaired` answers, from metrics already assessed under the same design. */
export function decide(
  assessed: readonly Assessed[],
  design: Design,
  { stopped = false }: { readonly stopped?: boolean } = {},
): readonly VerdictKind[] {
  const standing = standings(assessed, design)
  return assessed.map((one, i) => kindOf(one, standing[i]!, { stopped }))
}

function judgementOf(assessed: Assessed, standing: Standing, stopped: boolean): Judgement {
  if (assessed.settled) return assessed.settled
  const evidence = evidenceOf(assessed, standing)
  const { worse, within } = proofOf(assessed, standing)
  const reason =
    worse || within ? provenReason(evidence, assessed, worse) : undecidedReason(assessed, stopped)
  const kind = kindOf(assessed, standing, { stopped })
  return { kind, evidence, reason: `${reason}${attemptWords(assessed, evidence)}` }
}

/**
 * Judges metrics from their pairs: exact signed-rank tests at the looks of the design, sequential p values, Holm
 * over the design's K for what is worse. Worse than the tolerance wins over within the limit.
 * Pairs of a fixed number are looked at once instead; both kinds stand in one family.
 * `stopped`: no more pairs will come. Every metric is answered, in the order given; nothing throws.
 */
export function judgePaired(
  metrics: readonly PairedMetric[],
  design: Design,
  { stopped = false }: { readonly stopped?: boolean } = {},
): readonly PairedJudgement[] {
  const assessed = metrics.map((metric) => assess(metric, design))
  const standing = standings(assessed, design)
  return assessed.map((one, i) => ({
    id: one.metric.id,
    looks: one.looks,
    ...judgementOf(one, standing[i]!, stopped),
  }))
}

/** The gate over pairs; it judges all metrics of a job at once, because Holm's levels depend on all. */
export interface PairedGate extends Plugin {
  readonly judges: 'pairs'
  judge: typeof judgePaired
}

export const paired: PairedGate = {
  name: 'paired',
  summary: 'Head and base measured side by side: exact sequential signed-rank test with two margins.',
  judges: 'pairs',
  judge: judgePaired,
}

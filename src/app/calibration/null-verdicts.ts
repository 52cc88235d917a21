import { assess } from '../../core/gates/assess.js'
import { designOf } from '../../core/gates/design.js'
import type { Judgement } from '../../core/gates/gate.js'
import { decide, judgePaired } from '../../core/gates/paired.js'
import type { GatePolicy } from '../../core/model/policy.js'
import type { VerdictKind } from '../../core/model/verdict.js'
import { isDecided, pairedMetric } from '../assess.js'
import type { NullSeries } from './null-series.js'

/**
 * What the gate would have said of each metric had this been a change: it looks where the gate looks, and a benchmark
 * takes no more pairs once all its metrics are decided. `k`: the metrics that share alpha.
 */
export function nullVerdicts(
  family: readonly NullSeries[],
  gate: GatePolicy,
  k: number,
): readonly Judgement[] {
  const design = designOf(gate, k)
  const used = family.map(() => 0)
  const metrics = () =>
    family.map(({ series }, i) =>
      pairedMetric(String(i), { ...series, pairs: series.pairs.slice(0, used[i]) }, gate),
    )
  const closed = new Set<NullSeries['benchmark']>()
  for (const look of design.looks) {
    for (const [i, { benchmark, pairs }] of family.entries())
      if (!closed.has(benchmark) && pairs.length >= look) used[i] = look
    const kinds = decide(
      metrics().map((metric) => assess(metric, design)),
      design,
    )
    for (const { benchmark } of family)
      if (isDecided(kinds.filter((_, i) => family[i]!.benchmark === benchmark))) closed.add(benchmark)
  }
  return judgePaired(metrics(), design)
}

/** True for the answer that must not come when nothing has changed. */
export const isFalseAlarm = (kind: VerdictKind, { mode }: Pick<GatePolicy, 'mode'>): boolean =>
  kind === (mode === 'promote' ? 'PROMOTE' : 'FAIL')

import { target } from '../../core/gates/target.js'
import { type PlannedBenchmark, policyOf } from '../../core/model/plan.js'
import type { Report } from '../../core/model/session.js'
import type { Verdict } from '../../core/model/verdict.js'
import { verdictOf } from './case.js'

const options = { mode: 'no-regression', alpha: 0.05, literalThreshold: null } as const

/** One verdict for every measured metric with a declared target. */
export function targetVerdicts(benchmark: PlannedBenchmark, report: Report): readonly Verdict[] {
  return report.metrics.flatMap(({ name, value, direction, unit }) => {
    const policy = policyOf(benchmark, name)
    if (!policy || policy.target === null || value === null || direction === null) return []
    const measured = { values: [value], value }
    const judged = target.judge(measured, measured, { ...policy, direction }, options)
    return [
      verdictOf(
        { benchmark, gate: 'target', baseline: 'target', metric: name, policy, direction, unit },
        judged,
      ),
    ]
  })
}

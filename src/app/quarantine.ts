import type { LoadedManifest } from '../core/manifest/parse.js'
import type { Finding } from '../core/model/finding.js'
import type { Plan, PlannedBenchmark } from '../core/model/plan.js'
import type { MetricPolicy } from '../core/model/policy.js'

/**
 * The plan without quarantines that are over at `now` (milliseconds since 1970), so that they soften nothing, and a
 * finding for each. The last day of a quarantine ends with the day in UTC.
 */
export function endQuarantines(
  plan: Plan,
  { manifest, file, lines }: LoadedManifest,
  now: number,
): { readonly plan: Plan; readonly findings: readonly Finding[] } {
  const today = new Date(now).toISOString().slice(0, 10)
  const findings = manifest.policy.flatMap(({ match, quarantine }, index): readonly Finding[] => {
    if (!quarantine || quarantine.until >= today) return []
    return [
      {
        rule: 'quarantine-expired',
        level: 'warning',
        message: `the quarantine of ${match} ended with ${quarantine.until} (${quarantine.reason}): it can fail again`,
        file,
        line: lines.policy[index]!,
        remedy: 'take the quarantine out of the manifest, or give it a new last day',
      },
    ]
  })
  if (findings.length === 0) return { plan, findings }
  return { plan: { ...plan, benchmarks: plan.benchmarks.map((each) => ended(each, today)) }, findings }
}

function ended(benchmark: PlannedBenchmark, today: string): PlannedBenchmark {
  const judged = (policy: MetricPolicy): MetricPolicy =>
    policy.quarantine && policy.quarantine.until < today ? { ...policy, quarantine: null } : policy
  return {
    ...benchmark,
    metrics: benchmark.metrics.map((selector) => ({ ...selector, policy: judged(selector.policy) })),
    defaultPolicy: benchmark.defaultPolicy && judged(benchmark.defaultPolicy),
  }
}

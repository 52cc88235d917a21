import { ruleOf } from '../../core/documents/rules.js'
import type { Finding } from '../../core/model/finding.js'
import { type MetricSelector, matches, type Plan, type PlannedBenchmark } from '../../core/model/plan.js'
import { namesJudged } from '../../core/model/rename.js'
import type { Measured } from '../job.js'
import { runsOf } from './case.js'

/**
 * A finding for each pattern of a benchmark's metrics that selects nothing of what either side measured: most likely it
 * is misspelt, and what it should judge is judged by nobody. A name that must have a value is missed by a verdict.
 */
export function unselectedFindings(session: {
  readonly plan: Pick<Plan, 'benchmarks'>
  readonly measured: Pick<Measured, 'runSets'>
}): readonly Finding[] {
  return session.plan.benchmarks.flatMap((benchmark) => {
    const good = runsOf(session, benchmark).filter(({ status }) => status === 'ok')
    const names = new Set(good.flatMap((run) => run.measurements.map(({ metric }) => metric)))
    if (names.size === 0) return []
    const known = [...names].flatMap((name) => [name, ...namesJudged(benchmark.renames, name)])
    return benchmark.metrics
      .filter((selector) => isLoose(selector) && !known.some((name) => matches(selector.pattern, name)))
      .map(({ pattern }) => findingOf(benchmark, pattern))
  })
}

const isLoose = ({ pattern, within, policy }: MetricSelector): boolean =>
  within === undefined && (/[*?]/.test(pattern) || !policy.mandatory)

function findingOf({ name, subject, place }: PlannedBenchmark, pattern: string): Finding {
  return {
    ...{ rule: 'selects-nothing', level: 'warning', remedy: ruleOf('selects-nothing').help },
    message: `${name}: "${pattern}" selects none of the metrics that were measured`,
    ...{ file: place.file, line: place.line ?? 1, benchmark: name, subject: subject.id },
  }
}

import type { StepAnswer } from '../../core/model/bisection.js'
import type { PlannedBenchmark } from '../../core/model/plan.js'
import type { MetricPolicy } from '../../core/model/policy.js'
import { noEvidence, type Verdict } from '../../core/model/verdict.js'
import type { Compared } from './comparison.js'
import { withMetric } from './ground.js'

/** What a comparison says of its commit. */
export interface Answered {
  readonly answer: StepAnswer | 'interrupted'
  readonly reason: string
  readonly evidence: Verdict['evidence']
}

/** The answer about one metric; of a correctness benchmark, which has none, about what it produced. */
export function answerOf({ measured, verdicts }: Compared, metric: string | null): Answered {
  const verdict = verdicts.find((one) => one.metric === metric) ?? verdicts[0]
  const evidence = verdict?.evidence ?? noEvidence
  const reason = verdict?.reason ?? 'nothing was measured'
  if (!measured.complete) return { answer: 'interrupted', reason: 'the measuring was cut short', evidence }
  const judged = verdict?.metric === metric && (metric !== null || verdict.gate === 'reference')
  if (judged) return { answer: wordFor(verdict), reason, evidence }
  return { answer: 'unusable', reason: measured.contests[0]?.message ?? reason, evidence }
}

function wordFor({ kind, gate, evidence }: Verdict): StepAnswer {
  switch (kind) {
    case 'PASS':
      return 'good'
    case 'FAIL':
      // Without a size it failed for another reason than its level: its runs disagree with each other.
      return gate === 'reference' || evidence.worse !== null ? 'bad' : 'unusable'
    case 'INCONCLUSIVE':
    case 'NEEDS_MORE_DATA':
      return 'undecided'
    default:
      return 'unusable'
  }
}

/** The metric that got worse most, by share; the first verdict where none did. */
export function worstOf(verdicts: readonly Verdict[]): Verdict | undefined {
  const size = ({ evidence }: Verdict): number => (evidence.absolute ? 0 : (evidence.worse ?? 0))
  const failed = verdicts.filter(({ kind }) => kind === 'FAIL')
  return failed.toSorted((a, b) => size(b) - size(a))[0] ?? verdicts[0]
}

/**
 * The level between the ends that tells good from bad: half of the estimated difference, and never more than what the
 * comparison of the ends proved, so that the bad end lies above it.
 */
export function thresholdOf({ evidence }: Verdict): number | null {
  const { worse, low } = evidence
  if (worse === null) return null
  return low === null ? worse / 2 : Math.min(worse / 2, low)
}

/** The benchmark whose one metric is judged by one margin: above it FAIL, below it PASS. */
export function atThreshold(
  benchmark: PlannedBenchmark,
  { metric, policy, evidence }: Verdict,
  threshold: number | null,
): PlannedBenchmark {
  if (metric === null || policy === null || threshold === null) return benchmark
  const margins: Partial<MetricPolicy> = evidence.absolute
    ? { absTolerance: threshold, absLimit: threshold }
    : { tolerance: threshold, limit: threshold, absTolerance: null, absLimit: null }
  return withMetric(benchmark, metric, { ...policy, ...margins })
}

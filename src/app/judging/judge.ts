import { reference } from '../../core/gates/reference.js'
import { isPaired, type PlannedBenchmark, type StoredRule } from '../../core/model/plan.js'
import type { Run } from '../../core/model/run.js'
import type { Verdict } from '../../core/model/verdict.js'
import { reportOf } from '../report.js'
import { type Case, runsOf, verdictOf } from './case.js'
import { failureOf } from './failure.js'
import { pairedVerdicts } from './paired.js'
import { storedVerdicts } from './stored.js'
import { targetVerdicts } from './targets.js'
import { vanishedVerdicts } from './vanished.js'

/** Every verdict of a session: each benchmark against each of its baselines, its reference and its targets. */
export function judge(session: Case): readonly Verdict[] {
  const paired = pairedVerdicts(session)
  const rest = session.plan.benchmarks.flatMap((benchmark, index) => {
    const own = paired.filter(
      (verdict) => verdict.benchmark === benchmark.name && verdict.subject === benchmark.subject.id,
    )
    return unpaired(session, { benchmark, index, own })
  })
  return [...paired, ...rest]
}

interface Rest {
  readonly benchmark: PlannedBenchmark
  readonly index: number
  /** Verdicts that pairs gave already. */
  readonly own: readonly Verdict[]
}

function unpaired(session: Case, { benchmark, index, own }: Rest): readonly Verdict[] {
  const broken = aloneFailure(session, benchmark, index)
  if (broken) return [broken]
  if (benchmark.tier === 'correctness')
    return own.some(({ gate }) => gate === 'reference') ? [] : [referenceVerdict(session, benchmark)]
  const report = reportOf(benchmark, [...earlierRuns(session, index), ...runsOf(session, benchmark)], 0)
  if (!report) return []
  const paired = new Set(own.flatMap(({ metric }) => (metric === null ? [] : [metric])))
  const rules = benchmark.baselines.filter((rule): rule is StoredRule => !isPaired(rule))
  const stored = rules.flatMap((rule) => storedVerdicts(session, { benchmark, rule, report, paired }))
  const vanished = vanishedVerdicts(session, { benchmark, report, own, rules })
  return [...stored, ...vanished, ...targetVerdicts(benchmark, report)]
}

/** Runs of earlier sessions that this one went on from. */
const earlierRuns = ({ opponents }: Case, index: number): readonly Run[] =>
  [...(opponents[index]?.byRule.values() ?? [])].flatMap((opponent) =>
    opponent.state === 'commit' ? (opponent.attempt?.earlier ?? []) : [],
  )

/** A benchmark that ran alone and did not come to an end; pairs speak for themselves. */
function aloneFailure(session: Case, benchmark: PlannedBenchmark, index: number): Verdict | null {
  const outcome = session.measured.contests.find((contest) => contest.benchmark === index)
  if (outcome && outcome.rule !== null) return null
  if (!outcome && session.measured.complete) return null
  const failure = failureOf(benchmark, outcome)
  return (
    failure && verdictOf({ benchmark, gate: 'threshold', baseline: benchmark.baselines.join(', ') }, failure)
  )
}

function referenceVerdict(session: Case, benchmark: PlannedBenchmark): Verdict {
  const hashes = runsOf(session, benchmark).flatMap(({ side, pair, artifactHash }) =>
    side === 'head' && pair > 0 && artifactHash ? [artifactHash] : [],
  )
  const expected =
    benchmark.reference === null ? null : { from: 'reference' as const, hash: benchmark.reference }
  return verdictOf({ benchmark, gate: 'reference', baseline: 'reference' }, reference.judge(hashes, expected))
}

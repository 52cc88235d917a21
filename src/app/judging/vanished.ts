import { without } from '../../core/gates/wording.js'
import type { Finding } from '../../core/model/finding.js'
import { type PlannedBenchmark, policyOf, type StoredRule } from '../../core/model/plan.js'
import { nameNow } from '../../core/model/rename.js'
import type { Report, ReportMetric } from '../../core/model/session.js'
import type { Verdict } from '../../core/model/verdict.js'
import { passingObstacle } from '../../core/store/eligibility.js'
import { measurementOf } from '../series.js'
import { type Case, runsOf, short, verdictOf } from './case.js'

/** What head measured of one benchmark, what pairs said of it already, and its stored rules. */
interface Known {
  readonly benchmark: PlannedBenchmark
  readonly report: Report
  readonly own: readonly Verdict[]
  readonly rules: readonly StoredRule[]
}

/**
 * Verdicts of metrics that should be there and are not: those that the manifest declares by name, and, where nothing
 * was paired, those of the newest stored report of another lasting commit. That one and not the best, so that what was
 * removed and merged is told once and not for ever.
 */
export function vanishedVerdicts(session: Case, known: Known): readonly Verdict[] {
  const told = new Set([
    ...known.report.metrics.map(({ name }) => name),
    ...known.own.flatMap(({ metric }) => (metric === null ? [] : [metric])),
  ])
  const declared = declaredNames(known.benchmark).filter((name) => !told.has(name))
  const stored = storedNames(session, known).filter(({ name }) => !told.has(name) && !declared.includes(name))
  return [
    ...declared.map((name) => missing(known, { name }, ['manifest', 'the manifest declares it'])),
    ...stored.map(({ where, ...metric }) => missing(known, metric, where)),
  ]
}

/** Names that are no patterns and must have a value. */
const declaredNames = ({ metrics, renames }: PlannedBenchmark): readonly string[] => [
  ...new Set(
    metrics.flatMap(({ pattern, policy }) =>
      policy.mandatory && !/[*?]/.test(pattern) ? [nameNow(renames, pattern)] : [],
    ),
  ),
]

type Where = readonly [baseline: string, words: string]

type Gone = Pick<ReportMetric, 'name'> & Partial<Pick<ReportMetric, 'direction' | 'unit'>>

function missing({ benchmark }: Known, { name, direction, unit }: Gone, [baseline, words]: Where): Verdict {
  const policy = policyOf(benchmark, name)
  return verdictOf(
    {
      ...{ benchmark, gate: 'threshold', baseline, metric: name, unit: policy?.unit ?? unit ?? null },
      ...(policy === null ? {} : { policy }),
      direction: policy?.direction ?? direction ?? null,
    },
    without('MISSING', `${words} and head does not measure it`),
  )
}

function storedNames(
  { history, plan, head }: Case,
  { benchmark, own, rules: [rule] }: Known,
): readonly (Gone & { readonly where: Where })[] {
  if (!history || rule === undefined || own.length > 0) return []
  const newest = history
    .reports({ project: plan.project, benchmark: benchmark.name, subject: benchmark.subject.id })
    .findLast(
      (report) =>
        report.gitSha !== head &&
        passingObstacle(report) === null &&
        report.definitionHash === benchmark.definitionHash,
    )
  if (!newest) return []
  const which = `report ${newest.number} of ${short(newest.gitSha)}`
  return newest.metrics
    .filter(({ name, status }) => status === 'ok' && policyOf(benchmark, name) !== null)
    .map((metric) => ({ ...metric, where: [`${rule} (${which})`, `${which} has it`] as const }))
}

/** A finding for each metric that head has and what it was paired with does not know: `[gate] on.new` weighs it. */
export function newMetricFindings(
  session: Pick<Case, 'plan' | 'measured'>,
  verdicts: readonly Verdict[],
): readonly Finding[] {
  return session.plan.benchmarks.flatMap((benchmark) => {
    const { name, subject, place } = benchmark
    const others = runsOf(session, benchmark).filter(({ side }) => side !== 'head')
    const isNew = (metric: string, baseline: string): boolean =>
      !others.some(
        ({ rule, ...run }) => baseline.startsWith(`${rule}`) && measurementOf({ rule, ...run }, metric),
      )
    const found = verdicts.flatMap((verdict) =>
      verdict.benchmark === name &&
      verdict.subject === subject.id &&
      verdict.kind === 'NO_BASELINE' &&
      verdict.gate === 'paired' &&
      verdict.metric !== null &&
      isNew(verdict.metric, verdict.baseline)
        ? [verdict.metric]
        : [],
    )
    return [...new Set(found)].map((metric) => ({
      ...{ rule: 'new', level: 'note' as const, file: place.file, line: place.line ?? 1 },
      message: `${name} ${metric} is new: it is judged from the next change on`,
      ...{ benchmark: name, subject: subject.id, metric },
    }))
  })
}

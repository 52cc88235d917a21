import { isSameUnit } from '../../core/formats/units.js'
import { exact } from '../../core/gates/exact.js'
import type { Judgement, Sampled, StoredGate } from '../../core/gates/gate.js'
import { storedGates } from '../../core/gates/index.js'
import { threshold } from '../../core/gates/threshold.js'
import { counted, unitWords, without } from '../../core/gates/wording.js'
import type { Direction } from '../../core/model/measurement.js'
import { type PlannedBenchmark, policyOf, type StoredRule } from '../../core/model/plan.js'
import { findPlugin } from '../../core/model/plugin.js'
import type { MetricPolicy } from '../../core/model/policy.js'
import { nameNow } from '../../core/model/rename.js'
import type { Run } from '../../core/model/run.js'
import {
  fingerprint,
  type Machine,
  type Report,
  type ReportMetric,
  type StoredReport,
} from '../../core/model/session.js'
import type { Verdict } from '../../core/model/verdict.js'
import { resolveStored, type StoredBaseline } from '../../core/store/baseline.js'
import { measurementOf } from '../series.js'
import { type Case, runsOf, short, verdictOf } from './case.js'

/** One benchmark's report of this session in front of one stored rule. */
interface Question {
  readonly benchmark: PlannedBenchmark
  readonly rule: StoredRule
  readonly report: Report
  /** Metrics that pairs have judged in this session: stored times add nothing but noise to those. */
  readonly paired: ReadonlySet<string>
}

/** Verdicts of the metrics that may be compared from the store; none when no metric may. */
export function storedVerdicts(session: Case, question: Question): readonly Verdict[] {
  const { benchmark, rule, report, paired } = question
  const metrics = report.metrics.filter((metric) => mayCompare(session, benchmark, metric, paired))
  if (metrics.length === 0) return []
  const baseline = resolve(session, benchmark, rule)
  if (baseline.kind === 'none') {
    return [
      verdictOf(
        { benchmark, gate: 'threshold', baseline: rule },
        absence(session, benchmark, baseline.reason),
      ),
    ]
  }
  return metrics.map((metric) => metricVerdict(session, question, { metric, baseline }))
}

/** Exact and machine-independent values always; times only where no pair has judged them in this session. */
function mayCompare(
  session: Case,
  benchmark: PlannedBenchmark,
  { name }: ReportMetric,
  paired: ReadonlySet<string>,
): boolean {
  const policy = policyOf(benchmark, name)
  if (policy === null) return false
  return policy.exact || policy.machineIndependent || session.plan.gate.trustStored || !paired.has(name)
}

function resolve(session: Case, benchmark: PlannedBenchmark, rule: StoredRule): StoredBaseline {
  const { history, plan, ancestry, version } = session
  if (!history) return { kind: 'none', reason: 'the history cannot be read' }
  const subject = benchmark.subject.id
  const context = {
    project: plan.project,
    benchmark: benchmark.name,
    subject,
    session: null,
    definitionHash: benchmark.definitionHash,
    required: benchmark.metrics.flatMap(({ pattern, policy }) =>
      policy.mandatory && !/[*?]/.test(pattern) ? [nameNow(benchmark.renames, pattern)] : [],
    ),
    today: policiesOf(benchmark),
  }
  const pinned = history.pointer('pinned', benchmark.name, subject)
  const reports = history.reports({ project: plan.project, benchmark: benchmark.name, subject })
  const sources = { order: plan.gate.bestOrder, pinned, ancestors: ancestry.commits, version }
  const found = resolveStored(rule, reports, context, sources)
  if (found.kind !== 'none' || rule !== 'merge-base' || !ancestry.cut) return found
  return { ...found, reason: `${found.reason}; ${cutWords}` }
}

/** `policyOf` for a whole history, whose reports all have the same few metrics: each name is looked up once. */
function policiesOf(benchmark: PlannedBenchmark): (metric: string) => MetricPolicy | null {
  const known = new Map<string, MetricPolicy | null>()
  return (metric) => {
    const before = known.get(metric)
    if (before !== undefined) return before
    const policy = policyOf(benchmark, metric)
    known.set(metric, policy)
    return policy
  }
}

const cutWords =
  'this shallow clone hides what came before: run "git fetch --unshallow", or give actions/checkout "fetch-depth: 0"'

/** Reports of another definition are no baseline, and saying only "none" would hide why. */
function absence(
  { history, plan }: Case,
  { name, subject, definitionHash }: PlannedBenchmark,
  reason: string,
): Judgement {
  const reports = history?.reports({ project: plan.project, benchmark: name, subject: subject.id }) ?? []
  const others = reports.filter(
    (report) => report.definitionHash !== '' && report.definitionHash !== definitionHash,
  )
  return others.length > 0 && others.length === reports.length
    ? without(
        'INCOMPARABLE',
        'every stored report is of another definition of this benchmark (command, entry, seeds, corpus or env changed)',
      )
    : without('NO_BASELINE', reason)
}

interface Compared {
  readonly metric: ReportMetric
  readonly baseline: Exclude<StoredBaseline, { readonly kind: 'none' }>
}

function metricVerdict(session: Case, question: Question, { metric, baseline }: Compared): Verdict {
  const { benchmark, rule } = question
  const policy = policyOf(benchmark, metric.name)!
  const stored = baseline.kind === 'report' ? baseline.report : baseline.reports.get(metric.name)
  const trusted = policy.exact || policy.machineIndependent || session.plan.gate.trustStored
  const values = stored?.metrics.find(({ name }) => name === metric.name)
  // What is judged does not choose how: the stored report's word counts before head's.
  const direction = policy.direction ?? values?.direction ?? metric.direction
  const about = {
    benchmark,
    gate: 'threshold',
    baseline: stored ? `${rule} (${whichReport(session, stored, baseline)})` : rule,
    metric: metric.name,
    policy,
    direction,
    unit: metric.unit,
    mandatory: policy.mandatory && trusted,
  }
  const obstacle = obstacleTo(session.machineOf(benchmark), {
    ...{ metric, values, stored, policy, direction },
    definitionHash: benchmark.definitionHash,
  })
  if (obstacle) return verdictOf(about, obstacle)
  const gate = gateFor(benchmark, policy)
  const head = { values: valuesIn(runsOf(session, benchmark), metric.name, benchmark), value: metric.value! }
  const base = {
    values: storedValues(session, stored!, { benchmark, metric: values! }),
    value: values!.value!,
  }
  const literal = session.literal ? benchmark.storedGate : null
  const missing = literal && tooFewRuns(benchmark, head, base)
  if (missing) return verdictOf({ ...about, gate: gate.name }, missing)
  const { mode, alpha } = session.plan.gate
  const options = { mode, alpha, literalThreshold: literal?.threshold ?? null }
  const judged = gate.judge(head, base, { ...policy, direction: direction! }, options)
  return verdictOf({ ...about, gate: gate.name }, trusted ? judged : untrusted(judged))
}

/** The report that a rule led to, and how far back it lies where the commit asked for was not measured. */
function whichReport({ ancestry }: Case, stored: StoredReport, baseline: Compared['baseline']): string {
  const report = `report ${stored.number} of ${short(stored.gitSha)}`
  const behind = baseline.kind === 'report' ? baseline.behind : 0
  if (behind === 0) return report
  return `${report}, ${counted(behind, 'commit')} before ${short(ancestry.commits[0]!)}`
}

interface Values {
  readonly metric: ReportMetric
  readonly values: ReportMetric | undefined
  readonly stored: StoredReport | undefined
  readonly policy: MetricPolicy
  readonly direction: Direction | null
  readonly definitionHash: string
}

function obstacleTo(
  machine: Machine,
  { metric, values, stored, policy, direction, definitionHash }: Values,
): Judgement | null {
  if (metric.status !== 'ok') return without('MISSING', `head did not measure it (${metric.message})`)
  // Only a pinned one may be: the other rules pass it over.
  if (stored && stored.definitionHash !== '' && stored.definitionHash !== definitionHash)
    return without(
      'INCOMPARABLE',
      'the pinned report is of another definition of this benchmark; pin a new one',
    )
  if (values?.status !== 'ok') return without('NO_BASELINE', 'the stored report does not have this metric')
  if (direction === null)
    return without('ERROR', 'which way is better is not known; declare direction for this metric')
  // A declared unit is a label, and may change.
  if (policy.unit === null && areUnlike(metric.unit, values.unit))
    return without(
      'INCOMPARABLE',
      `the stored report has it in ${unitWords(values.unit!)}, head measures it in ${unitWords(metric.unit!)}`,
    )
  const [here, there] = [fingerprint(machine), fingerprint(stored!.machine)]
  if (policy.exact || policy.machineIndependent || here === there) return null
  return without('INCOMPARABLE', `measured on another machine: stored on ${there}, now on ${here}`)
}

/** Only of units that are both known. */
const areUnlike = (now: string | null, then: string | null): boolean =>
  Boolean(now && then) && !isSameUnit(now!, then!)

function gateFor({ storedGate }: PlannedBenchmark, policy: MetricPolicy): StoredGate {
  if (policy.exact) return exact
  return (storedGate && findPlugin(storedGates, storedGate.gate)) ?? threshold
}

/**
 * One value for each run of head. Where 001's gates judge, runs of one seed count once: the same seed gives the same
 * value, and repeating it must not look like more evidence.
 */
function valuesIn(runs: readonly Run[], metric: string, { storedGate }: PlannedBenchmark): readonly number[] {
  const values = new Map<number | string, number>()
  for (const [index, run] of runs.entries()) {
    const found = run.side === 'head' && run.pair > 0 ? measurementOf(run, metric) : undefined
    if (found?.status !== 'ok') continue
    values.set(storedGate === null || run.seed === null ? `run ${index}` : run.seed, found.value)
  }
  return [...values.values()]
}

/** benchstone's rule: a baseline has a value for each of its seeds, head for each declared repetition. */
function tooFewRuns(
  { seeds, repetitions }: PlannedBenchmark,
  head: Sampled,
  base: Sampled,
): Judgement | null {
  for (const [side, { values }, least] of [
    ['the baseline', base, Math.max(seeds.length, 2)],
    ['head', head, Math.max(repetitions, 2)],
  ] as const) {
    if (values.length < least)
      return without(
        'NEEDS_MORE_DATA',
        `${side} has ${values.length} values, and the manifest wants ${least}`,
      )
  }
  return null
}

interface Wanted {
  readonly benchmark: PlannedBenchmark
  readonly metric: ReportMetric
}

/** The runs behind a stored report; where they are none or one, as of an imported report, its value stands for them. */
function storedValues(
  { history, literal }: Case,
  stored: StoredReport,
  { benchmark, metric: { name, value } }: Wanted,
): readonly number[] {
  const sets = history?.session(stored.session)?.runSets ?? []
  const runs = sets.filter((set) => set.benchmark === stored.benchmark && set.subject === stored.subject)
  const values = valuesIn(
    runs.flatMap((set) => set.runs),
    name,
    benchmark,
  )
  return values.length > 1 || literal ? values : [value!, value!]
}

const untrusted = (judged: Judgement): Judgement => ({
  ...judged,
  reason: `${judged.reason}; stored times move with the machine, so this only warns (gate.trust_stored = true lets it fail)`,
})

import { ruleOf } from '../core/documents/rules.js'
import { type DecisionKind, decisionKinds, type Finding } from '../core/model/finding.js'
import type { GatePolicy, Level } from '../core/model/policy.js'
import type { Place } from '../core/model/problem.js'
import { dependsOnMachine, type Verdict, worstKind } from '../core/model/verdict.js'
import { environmentWords } from './judging/environment.js'

/** What is decided upon. */
export interface Deciding {
  readonly verdicts: readonly Verdict[]
  /**
   * Found so far. `new`, `accepted-regression` and `enforcement-blocked` also bear on the verdict of the benchmark, subject and metric
   * that they name (without metric: all of the benchmark's).
   */
  readonly findings: readonly Finding[]
  readonly policy: GatePolicy
  /** Where a finding about this verdict points: the declared location or the line in the manifest. */
  readonly place: (verdict: Verdict) => Place
}

export interface Decided {
  readonly decision: DecisionKind
  /** Those given and one for each verdict that is no pass; errors first. */
  readonly findings: readonly Finding[]
  /** The verdicts given, worst first: by what they do to the job, then by kind. */
  readonly verdicts: readonly Verdict[]
}

/** The answer for the whole job. The worst of what each verdict and each finding asks for counts. */
export function decide(deciding: Deciding): Decided {
  const judged = deciding.verdicts
    .map((verdict) => ({ verdict, asks: askedBy(verdict, deciding) }))
    .sort(worstFirst)
  const own = judged.flatMap((each) => findingOf(each, deciding))
  const given = deciding.findings
    .map((finding) => withLevel(finding, deciding.policy))
    .map((finding) => ({ finding, asks: askedByFinding(finding, deciding.policy) }))
  const asked = [...judged, ...given].map(({ asks }) => asks)
  return {
    decision: decisionKinds.find((kind) => asked.includes(kind)) ?? 'PASS',
    findings: [...own, ...given].sort(severestFirst).map(({ finding }) => finding),
    verdicts: judged.map(({ verdict }) => verdict),
  }
}

const levels = ['error', 'warning', 'note'] as const

interface Found {
  readonly finding: Finding
  readonly asks: DecisionKind
}

/** That failures do not count comes before the failures that do not. */
const isBlock = ({ finding }: Found): boolean => finding.rule === 'enforcement-blocked'

const severestFirst = (a: Found, b: Found): number =>
  levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level) ||
  Number(isBlock(b)) - Number(isBlock(a)) ||
  decisionKinds.indexOf(a.asks) - decisionKinds.indexOf(b.asks)

interface Judged {
  readonly verdict: Verdict
  readonly asks: DecisionKind
}

function worstFirst(a: Judged, b: Judged): number {
  const byJob = decisionKinds.indexOf(a.asks) - decisionKinds.indexOf(b.asks)
  if (byJob !== 0 || a.verdict.kind === b.verdict.kind) return byJob
  return worstKind([a.verdict.kind, b.verdict.kind]) === a.verdict.kind ? -1 : 1
}

/** What one verdict asks for. Quarantine and acceptance soften it; nothing makes a missing mandatory value a pass. */
function askedBy(verdict: Verdict, deciding: Deciding): DecisionKind {
  const asks = softened(verdict, deciding)
  return asks === 'PASS' && verdict.mandatory && valueless.includes(verdict.kind) ? 'WARN' : asks
}

/** Kinds that say that there is no `ok` value of head. */
const valueless: readonly Verdict['kind'][] = ['MISSING', 'SKIPPED', 'ERROR']

function softened(verdict: Verdict, deciding: Deciding): DecisionKind {
  if (verdict.policy?.quarantine) return 'PASS'
  const accepted = verdict.kind === 'FAIL' ? namedBy(verdict, 'accepted-regression', deciding) : undefined
  if (accepted) return accepted.level === 'note' ? 'PASS' : 'WARN'
  const asks = strict(verdict, deciding)
  return isReportOnly(verdict, deciding) && (asks === 'FAIL' || asks === 'UNDECIDED') ? 'WARN' : asks
}

/** What a machine measured that does not agree with itself is shown and fails nothing; a missing value still does. */
const isReportOnly = (verdict: Verdict, deciding: Deciding): boolean =>
  dependsOnMachine(verdict) && verdict.kind !== 'MISSING' && isNamed(verdict, 'enforcement-blocked', deciding)

function strict(verdict: Verdict, deciding: Deciding): DecisionKind {
  const { on, mode } = deciding.policy
  switch (verdict.kind) {
    case 'ERROR':
      return 'ERROR'
    case 'FAIL':
      return failure(verdict, deciding.policy)
    case 'REJECT':
      return mode === 'promote' ? failure(verdict, deciding.policy) : 'WARN'
    case 'MISSING':
      return on.missing === 'fail' ? failure(verdict, deciding.policy) : undecided(on.missing)
    case 'NO_BASELINE':
      return undecided(isNamed(verdict, 'new', deciding) ? on.new : on.noBaseline)
    case 'NO_REFERENCE':
      return undecided(on.noBaseline)
    case 'INCOMPARABLE':
      return undecided(on.incomparable)
    case 'INCONCLUSIVE':
      return undecided(on.inconclusive)
    case 'NEEDS_MORE_DATA':
      return undecided(on.needsMoreData)
    case 'SKIPPED':
    case 'PASS':
    case 'PROMOTE':
      return 'PASS'
  }
}

function failure({ mandatory }: Verdict, { failOn }: GatePolicy): DecisionKind {
  return failOn === 'any' || (failOn === 'mandatory' && mandatory) ? 'FAIL' : 'WARN'
}

function undecided(level: Level): DecisionKind {
  return level === 'fail' ? 'UNDECIDED' : level === 'warn' ? 'WARN' : 'PASS'
}

const isNamed = (verdict: Verdict, rule: string, deciding: Deciding): boolean =>
  namedBy(verdict, rule, deciding) !== undefined

function namedBy(verdict: Verdict, rule: string, { findings }: Deciding): Finding | undefined {
  return findings.find(
    (finding) =>
      finding.rule === rule &&
      finding.benchmark === verdict.benchmark &&
      (finding.subject ?? verdict.subject) === verdict.subject &&
      (finding.metric ?? verdict.metric) === verdict.metric,
  )
}

/** Findings whose weight `[gate] on` sets. */
function withLevel(finding: Finding, { on }: GatePolicy): Finding {
  if (finding.rule === 'evaluator-changed')
    return { ...finding, level: levelOf(undecided(on.evaluatorChanged)) }
  if (finding.rule === 'policy-changed') return { ...finding, level: levelOf(undecided(on.policyChanged)) }
  return finding
}

/** Without all runs, a base, the history that there was, or a place to save it, the answer cannot be built upon. */
const brokenRules = [
  ...['interrupted', 'store-unreadable', 'history-lost', 'storage-failed', 'session-refused', 'base-broken'],
  ...['shard-missing', 'shard-refused'],
]
const changeRules = ['evaluator-changed', 'policy-changed']

/** Any other error fails the job too, so that none is lost in a green one, but for `fail_on = "never"`. */
function askedByFinding({ rule, level }: Finding, { failOn }: GatePolicy): DecisionKind {
  switch (level) {
    case 'note':
      return 'PASS'
    case 'warning':
      return 'WARN'
    case 'error':
      if (changeRules.includes(rule)) return 'UNDECIDED'
      if (brokenRules.includes(rule)) return 'ERROR'
      return failOn === 'never' ? 'WARN' : 'FAIL'
  }
}

function levelOf(decision: DecisionKind): Finding['level'] {
  switch (decision) {
    case 'ERROR':
    case 'FAIL':
    case 'UNDECIDED':
      return 'error'
    case 'WARN':
      return 'warning'
    case 'PASS':
      return 'note'
  }
}

function findingOf({ verdict, asks }: Judged, { place }: Deciding): readonly Found[] {
  const { benchmark, subject, metric, reason } = verdict
  const rule = ruleFor(verdict)
  if (rule === null) return []
  const { file, line = 1 } = place(verdict)
  const about = { benchmark, subject, ...(metric === null ? {} : { metric }) }
  const name = [subject === 'self' ? benchmark : `${benchmark} [${subject}]`, metric]
    .filter(Boolean)
    .join(' ')
  const message = `${name}: ${reason}`
  const finding = { rule, level: levelOf(asks), message, file, line, ...about, remedy: ruleOf(rule).help }
  return [{ finding, asks }]
}

function ruleFor(verdict: Verdict): string | null {
  const rule = ruleByKind(verdict)
  return rule !== null && verdict.policy?.quarantine ? 'quarantined' : rule
}

function ruleByKind(verdict: Verdict): string | null {
  const { kind } = verdict
  switch (kind) {
    case 'PASS':
    case 'PROMOTE':
      return null
    case 'FAIL':
      return failureRule(verdict)
    case 'REJECT':
      return 'not-promoted'
    case 'ERROR':
      return errorRule(verdict)
    case 'MISSING':
      return 'metric-missing'
    case 'INCOMPARABLE':
      // One finding about the whole suite speaks for all of them.
      return verdict.reason.startsWith(environmentWords) ? null : 'incomparable'
    case 'SKIPPED':
    case 'INCONCLUSIVE':
    case 'NO_BASELINE':
    case 'NO_REFERENCE':
    case 'NEEDS_MORE_DATA':
      return kind.toLowerCase().replaceAll('_', '-')
  }
}

/** A verdict says by its gate what was asked, and only by its sentence that repetitions disagreed. */
function failureRule({ gate, metric, reason, baseline }: Verdict): string {
  if (/not deterministic/i.test(reason)) return 'not-deterministic'
  if (gate === 'target') return 'target-missed'
  if (gate === 'reference') return 'reference-mismatch'
  if (metric === null) return 'benchmark-error'
  return baseline.startsWith('paired:best') ? 'anchor-regression' : 'regression'
}

/** Whose fault a broken benchmark is stands in its sentence alone. */
function errorRule({ metric, reason }: Verdict): string {
  if (metric !== null) return 'metric-error'
  if (reason.startsWith('base does not run')) return 'base-broken'
  return reason.startsWith('corpus ') ? 'corpus-drift' : 'benchmark-error'
}

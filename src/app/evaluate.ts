import type { Answer } from '../core/documents/document.js'
import { without } from '../core/gates/wording.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import { renamingOf } from '../core/manifest/renames.js'
import type { BaselineRule, Plan, PlannedBenchmark } from '../core/model/plan.js'
import type { GatePolicy } from '../core/model/policy.js'
import { orThrow } from '../core/model/problem.js'
import type { Machine, StoredReport, StoredRunSet } from '../core/model/session.js'
import type { Verdict } from '../core/model/verdict.js'
import type { Ancestry } from './ancestry.js'
import { answerOf } from './answer.js'
import { frozenReference } from './frozen-reference.js'
import { type Case, verdictOf } from './judging/case.js'
import { judge } from './judging/judge.js'
import { planOf } from './plan.js'
import { planTools } from './plan-tools.js'
import { underTodaysNames } from './renamed.js'
import type { History, RunSetNarrowing, World } from './world.js'

/** Which stored report is judged against what, and which question is asked. */
export interface Evaluating {
  readonly loaded: LoadedManifest
  readonly history: History
  readonly name: string
  readonly subject: string
  /** Null: the pinned baseline where there is one, else the best report. */
  readonly rule: BaselineRule | null
  /** Only the run set that was drawn from this; null: the newest. */
  readonly metaSeed: bigint | null
  /** Runs of a tree with uncommitted changes may be judged. */
  readonly allowDirty: boolean
  /** Null: as the manifest says. */
  readonly mode: GatePolicy['mode'] | null
  /** Judge by benchstone's own formulas, thresholds and counts. */
  readonly literal: boolean
  /** Full id of HEAD. */
  readonly head: string
  readonly ancestry: Ancestry
  /** Path of the store, for the answer. */
  readonly file: string
}

/** What was judged, and the answer. */
export interface Evaluated {
  readonly answer: Answer
  readonly plan: Plan
  readonly benchmark: PlannedBenchmark
  readonly rule: BaselineRule
  /** Null: nothing at HEAD can be judged. */
  readonly runSet: StoredRunSet | null
  /** The report of that run set; null where its session was cut short. */
  readonly report: StoredReport | null
}

type EvaluatingWorld = Pick<World, 'host'>

/** Judges what the store holds of a benchmark at HEAD. Runs nothing, writes nothing. */
export function evaluate(world: EvaluatingWorld, given: Evaluating): Evaluated {
  const evaluating = {
    ...given,
    history: underTodaysNames(given.history, renamingOf(given.loaded.manifest)),
  }
  const { history, name, subject, file } = evaluating
  const pinned = history.pointer('pinned', name, subject)
  const rule = evaluating.rule ?? (pinned ? 'pinned' : 'best')
  const plan = planFor(world, evaluating, rule)
  const benchmark = plan.benchmarks.find((one) => one.subject.id === subject) ?? plan.benchmarks[0]!
  const reports = history.reports({ project: plan.project, benchmark: name, subject })
  const baseline = rule === 'pinned' ? reports.find(({ uid }) => uid === pinned?.report) : undefined
  const runSet = candidate(evaluating, baseline?.session)
  const verdicts = runSet
    ? judge(caseOf(world, { evaluating, plan, benchmark, reports, runSet }))
    : [
        evaluating.literal
          ? nothingByBenchstone(benchmark, evaluating, rule)
          : nothingStored(benchmark, evaluating, rule),
      ]
  const report = reports.find(({ session }) => session === runSet?.session) ?? null
  return {
    answer: answerOf(verdicts, { store: file }),
    ...{ plan, benchmark, rule, runSet: runSet ?? null, report },
  }
}

/** The newest run set of drawn seeds: the manifest's own are the baseline's, and no set is judged against itself. */
function candidate(evaluating: Evaluating, baseline: string | undefined): StoredRunSet | undefined {
  const { history, name, subject, head } = evaluating
  return history.latestRunSet(name, subject, head, narrowingOf(evaluating, baseline))
}

function narrowingOf(
  { metaSeed, allowDirty }: Pick<Evaluating, 'metaSeed' | 'allowDirty'>,
  notOf: string | undefined,
): RunSetNarrowing {
  return {
    fresh: true,
    ...(metaSeed === null ? {} : { metaSeed }),
    ...(allowDirty ? {} : { clean: true as const }),
    ...(notOf === undefined ? {} : { notOf }),
  }
}

function planFor({ host }: EvaluatingWorld, evaluating: Evaluating, rule: BaselineRule): Plan {
  const { loaded, name, mode, history } = evaluating
  const plan = orThrow(
    planOf(
      loaded,
      { event: 'local', cost: 'all', names: [name], baselines: [rule], manifestHash: '' },
      planTools(host.sha256),
    ),
  )
  const benchmarks = plan.benchmarks.map((one) => frozenReference({ host }, one, history))
  return { ...plan, benchmarks, gate: { ...plan.gate, mode: mode ?? plan.gate.mode } }
}

interface Stored {
  readonly evaluating: Evaluating
  readonly plan: Plan
  readonly benchmark: PlannedBenchmark
  readonly reports: readonly StoredReport[]
  readonly runSet: StoredRunSet
}

/** The stored run set as if it had just been measured; its own session is no baseline for it. */
function caseOf(world: EvaluatingWorld, { evaluating, plan, benchmark, reports, runSet }: Stored): Case {
  const { history, ancestry, literal } = evaluating
  const runs = runSet.runs.map((run) => ({ ...run, rule: null }))
  const measured = {
    runSets: [{ ...runSet, rule: null, runs }],
    sides: [],
    contests: [{ benchmark: 0, rule: null, stop: 'complete' as const, fixedPairs: null, message: null }],
    findings: [],
    k: 0,
    complete: true,
    damage: [],
  }
  const others = reports.filter(({ session }) => session !== runSet.session)
  const machine = machineOf(history, reports, runSet) ?? world.host.machine('')
  return {
    plan: { ...plan, benchmarks: [benchmark] },
    measured,
    opponents: [],
    // One benchmark is judged: whatever is asked for is among its reports, which are read once.
    history: { ...history, reports: () => others },
    head: evaluating.head,
    machineOf: () => machine,
    ancestry,
    version: null,
    literal,
  }
}

/** The session's machine; its report knows it, and only a session without one is looked for among all. */
function machineOf(
  history: History,
  reports: readonly StoredReport[],
  { session }: StoredRunSet,
): Machine | undefined {
  const report = reports.find((one) => one.session === session)
  return report?.machine ?? history.sessions().find(({ id }) => id === session)?.machine
}

function nothingStored(benchmark: PlannedBenchmark, evaluating: Evaluating, rule: BaselineRule): Verdict {
  const { name, head, metaSeed } = evaluating
  const of = metaSeed === null ? '' : ` of meta seed ${metaSeed}`
  const reason = `no run of ${name}${of} at ${head.slice(0, 10)} is stored${others(evaluating)}; run "benchgate run ${name}" first`
  return verdictOf({ benchmark, gate: 'threshold', baseline: rule }, without('NEEDS_MORE_DATA', reason))
}

/** benchstone looks for what head is held against before it looks for head. */
function nothingByBenchstone(
  benchmark: PlannedBenchmark,
  evaluating: Evaluating,
  rule: BaselineRule,
): Verdict {
  const { history, name, subject } = evaluating
  const nothing = nothingStored(benchmark, evaluating, rule)
  const because = (kind: Verdict['kind'], words: string) => ({
    ...nothing,
    kind,
    reason: `${words}; ${nothing.reason}`,
  })
  if (benchmark.tier === 'correctness')
    return benchmark.reference === null ? because('NO_REFERENCE', 'no reference is frozen') : nothing
  const isWithout = rule === 'pinned' && !history.pointer('pinned', name, subject)
  return isWithout ? because('NO_BASELINE', 'no baseline is pinned') : nothing
}

/** What is stored at HEAD and cannot be judged: saying only "none" would hide why. */
function others({ history, name, subject, head, allowDirty }: Evaluating): string {
  const any = history.latestRunSet(name, subject, head)
  if (!any) return ''
  if (any.dirty && !allowDirty) return ' but those of a tree with uncommitted changes (--allow-dirty)'
  if (any.metaSeed === null) return ' but those of the baseline seeds'
  return ' but the baseline itself'
}

import type { Answer } from '../core/documents/document.js'
import { without } from '../core/gates/wording.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import type { BaselineRule, Plan, PlannedBenchmark } from '../core/model/plan.js'
import { orThrow } from '../core/model/problem.js'
import type { Machine, StoredReport, StoredRunSet } from '../core/model/session.js'
import type { Verdict } from '../core/model/verdict.js'
import { answerOf } from './answer.js'
import { type Case, verdictOf } from './judging/case.js'
import { judge } from './judging/judge.js'
import { planOf } from './plan.js'
import { planTools } from './plan-tools.js'
import type { History, World } from './world.js'

/** Which stored report is judged against what. */
export interface Evaluating {
  readonly loaded: LoadedManifest
  readonly history: History
  readonly name: string
  readonly subject: string
  readonly rule: BaselineRule
  /** Full id of HEAD. */
  readonly head: string
  /** Path of the store, for the answer. */
  readonly file: string
}

/** Judges what the store holds of a benchmark at HEAD. Runs nothing, writes nothing. */
export function evaluate(world: Pick<World, 'host'>, evaluating: Evaluating): Answer {
  const { history, name, subject, head, file } = evaluating
  const plan = planFor(world, evaluating)
  const benchmark = plan.benchmarks.find((one) => one.subject.id === subject)
  const runSet = benchmark && history.latestRunSet(name, subject, head)
  const verdicts = runSet
    ? judge(caseOf(world, { evaluating, plan, benchmark, runSet }))
    : [nothingStored(plan, evaluating)]
  return answerOf(verdicts, { store: file })
}

function planFor({ host }: Pick<World, 'host'>, { loaded, name, rule }: Evaluating): Plan {
  return orThrow(
    planOf(
      loaded,
      { event: 'local', cost: 'all', names: [name], baselines: [rule], manifestHash: '' },
      planTools(host.sha256),
    ),
  )
}

interface Stored {
  readonly evaluating: Evaluating
  readonly plan: Plan
  readonly benchmark: PlannedBenchmark
  readonly runSet: StoredRunSet
}

/** The stored run set as if it had just been measured; its own session is no baseline for it. */
function caseOf(world: Pick<World, 'host'>, { evaluating, plan, benchmark, runSet }: Stored): Case {
  const { history } = evaluating
  const measured = {
    runSets: [{ ...runSet, rule: null }],
    sides: [],
    contests: [{ benchmark: 0, rule: null, stop: 'complete' as const, fixedPairs: null, message: null }],
    findings: [],
    k: 0,
    complete: true,
    damage: [],
  }
  const { name, subject } = benchmark
  const stored = history.reports({ project: plan.project, benchmark: name, subject: subject.id })
  const others = stored.filter(({ session }) => session !== runSet.session)
  const machine = machineOf(history, stored, runSet) ?? world.host.machine('')
  return {
    plan: { ...plan, benchmarks: [benchmark] },
    measured,
    opponents: [],
    // One benchmark is judged: whatever is asked for is among its reports, which are read once.
    history: { ...history, reports: () => others },
    machineOf: () => machine,
    ancestors: [],
    version: null,
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

function nothingStored(plan: Plan, { name, head, rule }: Evaluating): Verdict {
  const benchmark = plan.benchmarks[0]!
  const reason = `no run of ${name} at ${head.slice(0, 10)} is stored; run "benchgate gate --benchmark ${name}" first`
  return verdictOf({ benchmark, gate: 'threshold', baseline: rule }, without('NEEDS_MORE_DATA', reason))
}

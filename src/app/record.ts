import type { Finding } from '../core/model/finding.js'
import type { Plan, PlannedBenchmark } from '../core/model/plan.js'
import type { Acceptance, PointerMove, Report, Session, StoredPointer } from '../core/model/session.js'
import { type Verdict, worstKind } from '../core/model/verdict.js'
import type { Measured, MeasureJob } from './job.js'
import { runsOf } from './judging/case.js'
import { reportOf } from './report.js'
import type { History, World } from './world.js'

/** What a session is written from. */
export interface Recording {
  readonly job: MeasureJob
  readonly plan: Plan
  readonly measured: Measured
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  readonly history: History
  readonly acceptances: readonly Acceptance[]
  /** True on the default branch with a clean tree: only there may a report become the best. */
  readonly mayPromote: boolean
  readonly actor: string
}

/** The session of a gate: judged first, appended always. */
export function sessionOf(world: Pick<World, 'clock'>, recording: Recording): Session {
  const { job, measured, verdicts, findings } = recording
  const now = world.clock.now()
  const reports = measured.complete ? reportsOf(recording, now) : []
  return {
    header: { ...job.header, endedAt: now, complete: measured.complete },
    runSets: measured.runSets,
    reports,
    verdicts,
    findings,
    acceptances: recording.acceptances,
    pointerMoves: recording.mayPromote ? promotions(recording, reports, now) : [],
  }
}

/**
 * One report a benchmark that ran. A session that was cut short has none, as a recovered one: a mean of the few runs
 * that were finished would be taken for a baseline.
 */
function reportsOf({ plan, measured }: Recording, now: number): readonly Report[] {
  return plan.benchmarks.flatMap((benchmark, index) => {
    const drifted = measured.contests.some((one) => one.benchmark === index && one.stop === 'corpus-drift')
    const report = drifted ? null : reportOf(benchmark, runsOf({ measured }, benchmark), now)
    return report ? [report] : []
  })
}

/** Moves of the pointer `best` to reports of this session. */
function promotions(recording: Recording, reports: readonly Report[], at: number): readonly PointerMove[] {
  const { plan, history, job, actor } = recording
  return plan.benchmarks.flatMap((benchmark) => {
    const index = reports.findIndex(
      (report) => report.benchmark === benchmark.name && report.subject === benchmark.subject.id,
    )
    if (index < 0) return []
    const current = history.pointer('best', benchmark.name, benchmark.subject.id)
    const reason = promotionReason(recording, { benchmark, report: reports[index]!, current })
    if (reason === null) return []
    const { name, subject } = benchmark
    const supersedes = current?.uid ?? null
    return [
      {
        pointer: 'best',
        benchmark: name,
        subject: subject.id,
        report: index,
        gitSha: job.header.gitSha,
        reason,
        actor,
        at,
        supersedes,
      },
    ]
  })
}

interface Candidate {
  readonly benchmark: PlannedBenchmark
  readonly report: Report
  readonly current: StoredPointer | undefined
}

/** Why this report becomes the best, or null. A regression never does, and noise must not move the anchor. */
function promotionReason(
  { verdicts, job }: Recording,
  { benchmark, report, current }: Candidate,
): string | null {
  const own = verdicts.filter(
    (verdict) => verdict.benchmark === benchmark.name && verdict.subject === benchmark.subject.id,
  )
  const worst = worstKind(own.map(({ kind }) => kind))
  if (report.metrics.some(({ mandatory, status }) => mandatory && status !== 'ok')) return null
  if (current === undefined)
    return worst === undefined || firstKinds.has(worst) ? 'first accepted report' : null
  if (worst !== undefined && worst !== 'PASS' && worst !== 'PROMOTE') return null
  if (job.header.event === 'release' || job.header.version !== null)
    return `release ${job.header.version ?? ''}`.trim()
  const proven = own.filter(
    ({ evidence, mandatory }) => mandatory && evidence.high !== null && evidence.high < 0,
  )
  if (proven.length > 0) return `proven improvement of ${proven.map(({ metric }) => metric).join(', ')}`
  // A stored time moves with the machine: it neither proves an improvement nor stands in the way of one.
  const better = own.filter(
    ({ gate, evidence, mandatory }) =>
      mandatory && (gate === 'exact' || gate === 'threshold') && (evidence.worse ?? 0) < 0,
  )
  return better.length > 0 ? `better ${better.map(({ metric }) => metric).join(', ')}` : null
}

const firstKinds: ReadonlySet<Verdict['kind']> = new Set(['PASS', 'PROMOTE', 'NO_BASELINE'])

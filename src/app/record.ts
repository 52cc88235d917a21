import type { Finding } from '../core/model/finding.js'
import type { Acceptance, Report, Session } from '../core/model/session.js'
import { type Promoting, promotions } from './anchors/promotion.js'
import type { Measured } from './job.js'
import { runsOf } from './judging/case.js'
import { reportOf } from './report.js'
import type { World } from './world.js'

/** What a session is written from. */
export interface Recording extends Promoting {
  readonly measured: Measured
  readonly findings: readonly Finding[]
  readonly acceptances: readonly Acceptance[]
  /** True for a whole session on the default branch with a clean tree: only there may a report become the best. */
  readonly mayPromote: boolean
}

/** The session of a gate: judged first, appended always. */
export function sessionOf(world: Pick<World, 'clock'>, recording: Recording): Session {
  const { header, measured, verdicts, findings } = recording
  // What another machine measured keeps its time: judged again, it is the same session again.
  const now = header.shard !== null ? header.endedAt : world.clock.now()
  const reports = measured.complete ? reportsOf(recording, now) : []
  return {
    header: { ...header, endedAt: now, complete: measured.complete },
    runSets: measured.runSets,
    reports,
    verdicts,
    findings,
    acceptances: recording.acceptances,
    pointerMoves: [...recording.moves, ...(recording.mayPromote ? promotions(recording, reports, now) : [])],
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

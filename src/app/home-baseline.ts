import type { PointerMove, Session } from '../core/model/session.js'
import { type BenchstoneBaseline, importHeader } from '../core/store/benchstone.js'
import type { History, SessionSource } from './world.js'

interface Ways {
  sourceOf(sessions: readonly Session[]): SessionSource
}

/**
 * Pins what benchstone had as the baseline where the sessions of its rows do not say so already: it was moved after an
 * earlier import had taken them. Answers a sentence where none of its rows is there, else nothing.
 */
export function takeBaseline(ways: Ways, target: History, baseline: BenchstoneBaseline): readonly string[] {
  const { project, benchmark, gitSha, at, notes } = baseline
  const log = target.pointerLog(benchmark, 'self').filter(({ pointer }) => pointer === 'pinned')
  if (log.some((move) => move.gitSha === gitSha && move.at === at)) return []
  const report = reportOf(target, baseline)
  if (report === undefined)
    return [`its baseline at ${gitSha.slice(0, 10)} was not taken: none of its runs is there`]
  const move: PointerMove = {
    ...{ pointer: 'pinned', benchmark, subject: 'self', report, gitSha, at, actor: 'benchstone' },
    reason: notes || 'baseline of benchstone',
    // What was pinned here meanwhile stays in force if it is newer.
    supersedes: log.findLast(({ actor }) => actor === 'benchstone')?.uid ?? null,
  }
  const header = importHeader({ project, gitSha, from: at, to: at })
  const none = { runSets: [], reports: [], verdicts: [], findings: [] }
  target.merge(ways.sourceOf([{ header, ...none, pointerMoves: [move] }]))
  return []
}

/** The imported report of its rows: the newest one, of a clean tree where there is one. */
function reportOf(
  target: History,
  { project, benchmark, gitSha, metaSeed }: BenchstoneBaseline,
): string | undefined {
  const sets = target.runs({ project, benchmark, gitSha }).filter((run) => run.metaSeed === metaSeed)
  const sessions = new Set(sets.map(({ session }) => session))
  const reports = target
    .reports({ project, benchmark })
    .filter(({ session, event }) => event === 'import' && sessions.has(session))
  return (reports.findLast(({ dirty }) => !dirty) ?? reports.at(-1))?.uid
}

import type { Plan, PlannedBenchmark } from '../../core/model/plan.js'
import type { StoredReport } from '../../core/model/session.js'
import { passingObstacle } from '../../core/store/eligibility.js'
import type { GateRequest } from '../request.js'
import type { Site } from '../site.js'
import type { History, ReportQuery, World } from '../world.js'

/** What says whether an anchor run is due. */
export interface AnchorTurn {
  readonly request: Pick<GateRequest, 'occasion' | 'baselines'>
  readonly site: Pick<Site, 'repository' | 'commits'>
  readonly plan: Plan
  readonly history: Pick<History, 'pointer' | 'reports' | 'verdicts'>
}

/**
 * The plan with `paired:best` for every benchmark whose turn it is: on a push to the default branch, when none of the
 * `anchor_every` - 1 commits before HEAD, along first parents, is the anchor or was paired with it. HEAD itself does
 * not count, so a re-run asks what the first run asked. Rules asked for by hand stay as they are.
 */
export async function withAnchorRuns(world: Pick<World, 'git'>, turn: AnchorTurn): Promise<Plan> {
  const { request, site, plan } = turn
  const { event, onDefaultBranch } = request.occasion
  const every = plan.gate.anchorEvery
  const counts = event === 'push' && onDefaultBranch && !site.commits.dirty && request.baselines === null
  if (!counts || every === 0) return plan
  const line = await world.git.firstParents(site.repository, site.commits.head, every)
  const benchmarks = plan.benchmarks.map((benchmark) =>
    isDue(turn, benchmark, line)
      ? { ...benchmark, baselines: [...benchmark.baselines, 'paired:best' as const] }
      : benchmark,
  )
  return { ...plan, benchmarks }
}

/** Correctness has no level that could slide: what it produces is right or not. */
function isDue({ plan, history }: AnchorTurn, benchmark: PlannedBenchmark, line: readonly string[]): boolean {
  const [head, ...before] = line
  const { name, subject, tier, baselines } = benchmark
  const anchor = history.pointer('best', name, subject.id)
  if (!anchor || anchor.gitSha === head) return false
  if (tier === 'correctness' || baselines.includes('paired:best')) return false
  const series = { project: plan.project, benchmark: name, subject: subject.id }
  const sessions = anchorRuns(history, series)
  const reports = history.reports(series)
  const isMark = ({ gitSha, session }: StoredReport) => gitSha === anchor.gitSha || sessions.has(session)
  const marks = new Set([anchor.gitSha, ...reports.filter(isMark).map(({ gitSha }) => gitSha)])
  if (before.some((commit) => marks.has(commit))) return false
  // Where the line ends earlier, as in a shallow clone, the pushes that the history holds are counted instead.
  const every = plan.gate.anchorEvery
  return line.length >= every || pushesSince(reports, isMark, head!) + 1 >= every
}

/** Sessions in which the benchmark was paired with its anchor. */
const anchorRuns = (history: Pick<History, 'verdicts'>, series: ReportQuery): ReadonlySet<string> =>
  new Set(
    history
      .verdicts(series)
      .flatMap(({ baseline, session }) => (baseline.startsWith('paired:best (') ? [session] : [])),
  )

function pushesSince(
  reports: readonly StoredReport[],
  isMark: (report: StoredReport) => boolean,
  head: string,
): number {
  const since = reports.slice(reports.findLastIndex((report) => isMark(report) && report.gitSha !== head) + 1)
  const pushes = since.filter((report) => report.event === 'push' && passingObstacle(report) === null)
  return new Set(pushes.map(({ gitSha }) => gitSha).filter((commit) => commit !== head)).size
}

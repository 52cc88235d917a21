import type { Direction } from '../model/measurement.js'
import type { StoredReport } from '../model/session.js'

/** How a metric is judged today. */
export interface MetricToday {
  readonly direction: Direction | null
  readonly target: number | null
  readonly mandatory: boolean
}

/** For which series a stored baseline is wanted, and by which rules of today. */
export interface BaselineContext {
  readonly project: string
  readonly benchmark: string
  readonly subject: string
  /** Id of the session being judged, null when it is not in the store. */
  readonly session: string | null
  /** Only reports of this definition; null: of any. Imported reports have none and always pass. */
  readonly definitionHash: string | null
  /** Names of metrics that must have a value. */
  readonly required: readonly string[]
  /** Today's rules for a metric; null: the report's own hold. */
  today(metric: string): MetricToday | null
}

const pullRequestEvents = ['pull_request', 'pull_request_target', 'merge_group']
// A merge queue's commits may still be thrown away, like those of the pull requests they are made of.
const pullRequestRef = /^(refs\/)?pull\/|(^|\/)gh-readonly-queue\//

/** Rules of a metric of a stored report: today's, and where those are silent the report's own. */
export function rulesOf(context: BaselineContext, metric: StoredReport['metrics'][number]): MetricToday {
  const today = context.today(metric.name)
  return {
    direction: today?.direction ?? metric.direction,
    target: today ? today.target : metric.target,
    mandatory: today?.mandatory ?? metric.mandatory,
  }
}

function valueObstacle(report: StoredReport, context: BaselineContext): string | null {
  const { metrics } = report
  if (!metrics.some(({ status }) => status === 'ok')) return 'it has no value'
  const absent =
    metrics.find((metric) => metric.status !== 'ok' && rulesOf(context, metric).mandatory)?.name ??
    context.required.find((name) => !metrics.some((metric) => metric.name === name && metric.status === 'ok'))
  return absent === undefined ? null : `the mandatory metric ${absent} has no value`
}

/** Why this report is of no commit that lasts, or null: such reports stay out of baselines and trends. */
export function passingObstacle({
  dryRun,
  dirty,
  event,
  branch,
}: Pick<StoredReport, 'dryRun' | 'dirty' | 'event' | 'branch'>): string | null {
  if (dryRun) return 'it is of a dry run'
  if (dirty) return 'it is of a tree with uncommitted changes'
  if (pullRequestEvents.includes(event) || pullRequestRef.test(branch ?? '')) return 'it is of a pull request'
  return null
}

const verdictObstacle = ({ verdict }: StoredReport): string | null =>
  verdict === 'FAIL' || verdict === 'REJECT' || verdict === 'ERROR' ? `its verdict was ${verdict}` : null

/** True for a report of a lasting commit that was not judged to be worse. */
export const isAccepted = (report: StoredReport): boolean =>
  passingObstacle(report) === null && verdictObstacle(report) === null

/** Why this report cannot be a baseline, or null when it can. */
export function obstacle(report: StoredReport, context: BaselineContext): string | null {
  const { project, benchmark, subject, definitionHash } = context
  if (report.project !== project || report.benchmark !== benchmark || report.subject !== subject)
    return 'it is of another series'
  if (report.session === context.session) return 'it is of the session being judged'
  const unfit = passingObstacle(report) ?? verdictObstacle(report)
  if (unfit !== null) return unfit
  if (definitionHash !== null && report.definitionHash !== '' && report.definitionHash !== definitionHash)
    return 'the benchmark was defined differently'
  return valueObstacle(report, context)
}

/** The reports that may be a baseline, in series order. */
export const eligible = (
  reports: readonly StoredReport[],
  context: BaselineContext,
): readonly StoredReport[] =>
  reports.filter((report) => obstacle(report, context) === null).sort((a, b) => a.number - b.number)

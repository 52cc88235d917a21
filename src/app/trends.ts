import type { StoredReport } from '../core/model/session.js'
import type { Trend } from '../core/model/trend.js'
import { isAccepted, passingObstacle } from '../core/store/eligibility.js'
import { trendOf } from '../core/trends/trend.js'
import type { History } from './world.js'

/** Which trends are asked for. */
export interface TrendQuery {
  /** Null: every benchmark. */
  readonly benchmark: string | null
  /** Null: every metric. */
  readonly metric: string | null
  /** The newest so many reports of each series; null: all. */
  readonly limit: number | null
}

/** The trend of every series of lasting commits that the query names, in the order of the history. */
export function trendsOf(
  history: Pick<History, 'reports' | 'verdicts'>,
  { benchmark, metric, limit }: TrendQuery,
): readonly Trend[] {
  const about = benchmark === null ? {} : { benchmark }
  const lasting = history.reports(about).filter((report) => passingObstacle(report) === null)
  const verdicts = history.verdicts(about)
  return seriesIn(lasting).flatMap((reports) => {
    const source = {
      reports: limit === null ? reports : reports.slice(-limit),
      verdicts: verdicts.filter((verdict) => isAbout(verdict, reports[0]!)),
      accepted: isAccepted,
    }
    const trend = trendOf(source, metric)
    return trend.metrics.length > 0 ? [trend] : []
  })
}

type Named = Pick<StoredReport, 'benchmark' | 'subject'>

const isAbout = (one: Named, other: Named): boolean =>
  one.benchmark === other.benchmark && one.subject === other.subject

/** Reports of each project, benchmark and subject; the history gives them series by series. */
function seriesIn(reports: readonly StoredReport[]): readonly (readonly StoredReport[])[] {
  const series: StoredReport[][] = []
  for (const report of reports) {
    const current = series.at(-1)
    if (current && current[0]!.project === report.project && isAbout(current[0]!, report))
      current.push(report)
    else series.push([report])
  }
  return series
}

import type { StoredReport, StoredVerdict } from '../model/session.js'
import type { MetricTrend, Trend, TrendWord } from '../model/trend.js'
import { changesOf } from './changes.js'
import { type MetricSeries, seriesOf } from './series.js'
import { wordOf, worstWord } from './word.js'

/** What trends are made of; reports of lasting commits, in the order of their numbers. */
export interface TrendSource {
  readonly reports: readonly StoredReport[]
  readonly verdicts: readonly StoredVerdict[]
  /** False for reports that were judged worse: they have a place in the series and none in the trend. */
  accepted(report: StoredReport): boolean
}

/** The trend of reports of one project, benchmark and subject, at least one; of one metric where it is named. */
export function trendOf(source: TrendSource, only: string | null): Trend {
  const branch = branchOf(source.reports)
  const reports = source.reports.filter((report) => report.branch === branch)
  const { project, benchmark, subject } = reports[0]!
  const names = [...new Set(reports.flatMap(({ metrics }) => metrics.map(({ name }) => name)))]
  const metrics = names
    .filter((name) => only === null || name === only)
    .flatMap((name) => {
      const series = seriesOf(reports, source.verdicts, name)
      return series ? [metricTrend(series, source.accepted)] : []
    })
  const reportCount = reports.length
  return { project, benchmark, subject, branch, overall: overallOf(metrics), reports: reportCount, metrics }
}

function metricTrend(series: MetricSeries, accepted: TrendSource['accepted']): MetricTrend {
  const { metric, unit, direction, mandatory, anchor, leftOut, points } = series
  const values = points.filter(({ report }) => accepted(report)).map(({ value }) => value)
  return {
    ...{ metric, unit, direction, mandatory, anchor, leftOut },
    word: direction === null ? null : wordOf(values, direction),
    reports: points.length,
    first: points[0]!.value,
    last: points.at(-1)!.value,
    ...changesOf(series),
  }
}

function overallOf(metrics: readonly MetricTrend[]): TrendWord {
  const mandatory = metrics.filter((metric) => metric.mandatory)
  const counted = mandatory.length > 0 ? mandatory : metrics
  return worstWord(counted.flatMap(({ word }) => (word === null ? [] : [word])))
}

/** The branch of most reports, of several the one with the newest: branches are different stories. */
function branchOf(reports: readonly StoredReport[]): string | null {
  const counts = new Map<string | null, number>()
  for (const { branch } of reports) counts.set(branch, (counts.get(branch) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return reports.findLast(({ branch }) => counts.get(branch) === most)!.branch
}

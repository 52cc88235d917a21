import type { CommitRange, LevelChanges, MeasuredCommit } from '../model/trend.js'
import { type ChangePoint, changePoints } from '../stats/change-points.js'
import { median } from '../stats/order-statistic.js'
import { type Levels, levelsOf, type MetricSeries } from './series.js'

/** The lasting changes of a series. */
export function changesOf(series: MetricSeries): LevelChanges {
  const levels = levelsOf(series)
  const { from, points } = changePoints(levels.values, levels.smallestShift)
  const ends = [from, ...points.map(({ at }) => at), levels.points.length]
  return {
    basis: levels.basis,
    analysed: levels.points.length - from,
    changes: points.map((point, i) => ({
      ...described(levels, point, series),
      before: medianOf(levels, ends[i]!, point.at),
      after: medianOf(levels, point.at, ends[i + 2]!),
    })),
  }
}

const medianOf = ({ points }: Levels, from: number, to: number): number =>
  median(points.slice(from, to).map(({ value }) => value))

function described(levels: Levels, point: ChangePoint, { direction }: MetricSeries) {
  const { toShare } = levels
  const up = direction === null ? 'shifted' : 'worse'
  const down = direction === null ? 'shifted' : 'better'
  return {
    size: toShare(point.shift),
    low: toShare(point.low),
    high: toShare(point.high),
    kind: point.shift > 0 ? up : down,
    firm: point.firm,
    range: rangeOf(levels, point.at, point.at),
    wideRange: rangeOf(levels, point.earliest, point.latest),
  } as const
}

function rangeOf({ points }: Levels, earliest: number, latest: number): CommitRange {
  return { good: measured(points[earliest - 1]!), bad: measured(points[latest]!) }
}

const measured = ({ report }: Levels['points'][number]): MeasuredCommit => ({
  gitSha: report.gitSha,
  report: report.number,
  at: report.capturedAt,
})

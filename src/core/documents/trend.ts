import type { Finding } from '../model/finding.js'
import type { LevelChange, MetricTrend, Trend } from '../model/trend.js'
import { count, percent, quantity } from './parts/numbers.js'
import { printable } from './parts/printable.js'
import { subjectOf } from './parts/row.js'

/** Trends and what they found as one JSON object; an end of an interval that is not bounded is null. */
export function trendJson(trends: readonly Trend[], findings: readonly Finding[]): string {
  return `${JSON.stringify({ trends, findings }, null, 2)}\n`
}

/** Trends for people: a line for each benchmark and metric, under it every change of its level. */
export function trendText(trends: readonly Trend[], asked: string | null): string {
  if (trends.length === 0) {
    const what = asked === null ? '' : ` of ${printable(asked)}`
    return `No stored report${what} of a lasting commit matches.\n`
  }
  return trends.map((trend) => `${trendLines(trend).join('\n')}\n`).join('\n')
}

function trendLines(trend: Trend): readonly string[] {
  const { overall, branch, reports, metrics } = trend
  const where = branch === null ? '' : ` on ${printable(branch)}`
  return [
    `${printable(subjectOf(trend))}: ${overall} (${count(reports, 'report')}${where})`,
    ...metrics.flatMap(metricLines),
  ]
}

function metricLines(metric: MetricTrend): readonly string[] {
  const { word, unit, first, last, reports, changes } = metric
  const values = `${quantity(first, unit)} → ${quantity(last, unit)} in ${count(reports, 'report')}`
  const found =
    changes.length === 0
      ? [`no lasting change in ${seenIn(metric)}`]
      : [`lasting changes in ${seenIn(metric)}:`, ...changes.flatMap((each) => changeLines(each, unit))]
  return [
    `  ${printable(metric.metric)}: ${word ?? 'direction unknown'}, ${values}${leftOut(metric)}`,
    ...found.map((line) => `    ${line}`),
  ]
}

function changeLines(each: LevelChange, unit: string | null): readonly string[] {
  const { size, before, after, firm } = each
  const [low, high] = size < 0 ? [-each.high, -each.low] : [each.low, each.high]
  const interval = `${percent(Math.abs(size))} (${percent(low)} to ${percent(high)})`
  return [
    `${day(each)}  ${wordsOf(each)} by ${interval}, ${quantity(before, unit)} → ${quantity(after, unit)}`,
    `            in ${placeOf(each)}`,
    ...(firm ? [] : ['            provisional: too few reports came after it']),
  ]
}

const seenIn = ({ basis, anchor, analysed }: MetricTrend): string =>
  basis === 'anchor'
    ? `${count(analysed, 'ratio')} to ${printable(anchor ?? 'the anchor')}`
    : `${count(analysed, 'stored value')}`

function leftOut({ leftOut: reasons }: MetricTrend): string {
  const parts = Object.entries(reasons).map(([reason, n]) => `${n} ${reason}`)
  return parts.length === 0 ? '' : ` (left out: ${parts.join(', ')})`
}

function wordsOf({ kind, size }: LevelChange): string {
  switch (kind) {
    case 'worse':
      return 'worse'
    case 'better':
      return 'better'
    case 'shifted':
      return size > 0 ? 'up' : 'down'
  }
}

const day = ({ range }: LevelChange): string => new Date(range.bad.at).toISOString().slice(0, 10)

function placeOf({ range, wideRange }: LevelChange): string {
  const [wide, likeliest] = [rangeOf(wideRange), rangeOf(range)]
  return wide === likeliest ? wide : `${wide}, likeliest ${likeliest}`
}

const rangeOf = ({ good, bad }: LevelChange['range']): string =>
  `${good.gitSha.slice(0, 10)}..${bad.gitSha.slice(0, 10)}`

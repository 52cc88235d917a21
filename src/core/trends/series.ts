import { type Direction, worseSign } from '../model/measurement.js'
import { fingerprint, type ReportMetric, type StoredReport, type StoredVerdict } from '../model/session.js'
import type { TrendBasis } from '../model/trend.js'
import { median } from '../stats/order-statistic.js'
import { shortestSegment } from '../stats/segmentation.js'

/** One report of a metric in a series. */
export interface TrendPoint {
  readonly report: StoredReport
  /** In base units. */
  readonly value: number
  /** ln of the ratio to the anchor, positive = worse; null where the session did not pair with it. */
  readonly ratio: number | null
}

/** The reports of one metric that can be set side by side, oldest first. */
export interface MetricSeries {
  readonly metric: string
  readonly unit: string | null
  readonly direction: Direction | null
  readonly mandatory: boolean
  readonly points: readonly TrendPoint[]
  /** The anchor of the ratios: `paired:best (1a2b3c4)`; null when none was paired. */
  readonly anchor: string | null
  /** How many reports were left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>
}

/** One level of a series for each point on a scale where up is worse (or just up, without a direction). */
export interface Levels {
  readonly basis: TrendBasis
  readonly points: readonly TrendPoint[]
  readonly values: readonly number[]
  /** The smallest change that counts, on the scale of `values`. */
  readonly smallestShift: number
  /** Size of a shift as a share of what was before it. */
  toShare(shift: number): number
}

/** Pairs tell smaller changes than jobs do. */
const smallestPaired = 0.01
const smallestStored = 0.02

interface Entry {
  readonly report: StoredReport
  readonly metric: ReportMetric
}

/** Why an entry cannot stand beside the newest one; null when it can. */
function obstacleTo({ report, metric }: Entry, newest: Entry): string | null {
  if (metric.status !== 'ok' || metric.value === null) return 'without a value'
  if (metric.unit !== newest.metric.unit) return 'in another unit'
  const { definitionHash } = newest.report
  if (definitionHash !== '' && report.definitionHash !== '' && report.definitionHash !== definitionHash)
    return 'of another definition'
  const alike =
    newest.metric.machineIndependent || fingerprint(report.machine) === fingerprint(newest.report.machine)
  return alike ? null : 'of another machine'
}

const anchored = (verdict: StoredVerdict, metric: string): boolean =>
  verdict.metric === metric && verdict.baseline.startsWith('paired:best')

/** ln(1 + worse) of a verdict on shares; null for one that says nothing of the size. */
function ratioOf({ evidence }: StoredVerdict): number | null {
  const { worse, absolute } = evidence
  return worse === null || absolute || worse <= -1 ? null : Math.log1p(worse)
}

/** Verdicts of a metric against the newest anchor, by session; ratios to older anchors stand on another level. */
function ratiosOf(entries: readonly Entry[], verdicts: readonly StoredVerdict[], metric: string) {
  const bySession = new Map(
    verdicts.filter((verdict) => anchored(verdict, metric)).map((verdict) => [verdict.session, verdict]),
  )
  const anchor =
    entries
      .toReversed()
      .map(({ report }) => bySession.get(report.session)?.baseline)
      .find((baseline) => baseline !== undefined) ?? null
  const ratio = (session: string): number | null => {
    const verdict = bySession.get(session)
    return verdict && verdict.baseline === anchor ? ratioOf(verdict) : null
  }
  return { anchor, ratio }
}

/** The series of one metric in reports of one benchmark and subject, oldest first; undefined when it was never measured. */
export function seriesOf(
  reports: readonly StoredReport[],
  verdicts: readonly StoredVerdict[],
  name: string,
): MetricSeries | undefined {
  const entries = reports.flatMap((report): readonly Entry[] => {
    const metric = report.metrics.find((each) => each.name === name)
    return metric ? [{ report, metric }] : []
  })
  const newest = entries.findLast(({ metric }) => metric.status === 'ok')
  if (!newest) return undefined
  const fit = entries.filter((entry) => obstacleTo(entry, newest) === null)
  const { anchor, ratio } = ratiosOf(fit, verdicts, name)
  const { unit, direction, mandatory } = newest.metric
  return {
    ...{ metric: name, unit, direction, mandatory, anchor },
    points: fit.map(({ report, metric }) => ({ report, value: metric.value!, ratio: ratio(report.session) })),
    leftOut: countReasons(entries.map((entry) => obstacleTo(entry, newest))),
  }
}

function countReasons(reasons: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const reason of reasons) if (reason !== null) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

/** Ratios to the anchor where there are enough of them, else the stored values. */
export function levelsOf(series: MetricSeries): Levels {
  const paired = series.points.filter(({ ratio }) => ratio !== null)
  if (paired.length < 2 * shortestSegment) return storedLevels(series)
  return {
    basis: 'anchor',
    points: paired,
    values: paired.map(({ ratio }) => ratio!),
    smallestShift: smallestPaired,
    toShare: Math.expm1,
  }
}

/** Logarithms, or shares of a typical value where some are not above 0. */
function storedLevels({ points, direction }: MetricSeries): Levels {
  const sign = direction === null ? 1 : worseSign(direction)
  const values = points.map(({ value }) => value)
  const common = { basis: 'stored', points, smallestShift: smallestStored } as const
  if (values.every((value) => value > 0)) {
    return { ...common, values: values.map((value) => sign * Math.log(value)), toShare: Math.expm1 }
  }
  const sizes = values.map(Math.abs)
  const typical = median(sizes) || Math.max(...sizes) || 1
  return { ...common, values: values.map((value) => (sign * value) / typical), toShare: (shift) => shift }
}

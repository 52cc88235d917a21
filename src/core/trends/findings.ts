import type { Finding } from '../model/finding.js'
import type { LevelChange, MetricTrend, Trend } from '../model/trend.js'

/** Where a benchmark is declared. */
export type PlaceOf = (benchmark: string) => { readonly file: string; readonly line: number }

/**
 * What a reader must see of a trend: each firm change. One for the worse that pairs show is a warning; stored values
 * of different jobs move by themselves, so theirs is a note, and so is a change for the better.
 */
export function findingsOf(trend: Trend, placeOf: PlaceOf): readonly Finding[] {
  return trend.metrics.flatMap((metric) =>
    metric.changes.filter(({ firm }) => firm).map((change) => findingOf(trend, metric, change, placeOf)),
  )
}

function findingOf(
  { benchmark, subject }: Trend,
  { metric, basis }: MetricTrend,
  change: LevelChange,
  placeOf: PlaceOf,
): Finding {
  const { good, bad } = change.wideRange
  return {
    rule: 'level-change',
    level: change.kind === 'worse' && basis === 'anchor' ? 'warning' : 'note',
    message: `${benchmark}: ${metric} ${verb(change)} by ${share(Math.abs(change.size))} for good, in a commit after ${short(good.gitSha)} up to ${short(bad.gitSha)}.`,
    ...placeOf(benchmark),
    ...{ benchmark, subject, metric },
    remedy:
      basis === 'anchor'
        ? `Find the commit: benchgate bisect ${benchmark}.`
        : `Find the commit: benchgate bisect ${benchmark}. It compares the ends side by side first, since stored values of different jobs also move with the machine.`,
  }
}

function verb({ kind, size }: LevelChange): string {
  switch (kind) {
    case 'worse':
      return 'got worse'
    case 'better':
      return 'got better'
    case 'shifted':
      return size > 0 ? 'went up' : 'went down'
  }
}

const share = (size: number): string => `${Number((size * 100).toPrecision(3))} %`

const short = (sha: string): string => sha.slice(0, 10)

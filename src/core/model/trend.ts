import type { Direction } from './measurement.js'

/** Where a metric is heading, worst first. */
export const trendWords = ['declining', 'insufficient_data', 'stable', 'improving'] as const
export type TrendWord = (typeof trendWords)[number]

/** A commit as the history knows it. */
export interface MeasuredCommit {
  readonly gitSha: string
  /** Number of the report in its series. */
  readonly report: number
  /** Milliseconds since 1970, UTC. */
  readonly at: number
}

/** The commits after `good` up to and with `bad`. */
export interface CommitRange {
  readonly good: MeasuredCommit
  readonly bad: MeasuredCommit
}

/** `anchor`: ratios to the anchor, measured side by side. `stored`: values of different jobs. */
export type TrendBasis = 'anchor' | 'stored'

/** A lasting change of a metric. Shares are of the level before it, positive = worse (= more, without a direction). */
export interface LevelChange {
  readonly size: number
  /** 95 % interval of the size; infinite where the values are too few for an end. */
  readonly low: number
  readonly high: number
  readonly kind: 'worse' | 'better' | 'shifted'
  /** False: too few reports came after it to rely on it. */
  readonly firm: boolean
  /** The likeliest place. */
  readonly range: CommitRange
  /** Every place that cannot be told from it, at 95 %. */
  readonly wideRange: CommitRange
  /** Medians of the stored values of the reports before and after, in base units. */
  readonly before: number
  readonly after: number
}

export interface LevelChanges {
  readonly basis: TrendBasis
  /** Values that were looked at. */
  readonly analysed: number
  /** Oldest first. */
  readonly changes: readonly LevelChange[]
}

/** Where one metric of a benchmark is heading. */
export interface MetricTrend extends LevelChanges {
  readonly metric: string
  readonly unit: string | null
  readonly direction: Direction | null
  readonly mandatory: boolean
  /** Null: which way is better is not known. */
  readonly word: TrendWord | null
  /** Reports that can be set side by side. */
  readonly reports: number
  readonly first: number
  readonly last: number
  readonly anchor: string | null
  readonly leftOut: Readonly<Record<string, number>>
}

/** Where one benchmark of one subject is heading. */
export interface Trend {
  readonly project: string
  readonly benchmark: string
  readonly subject: string
  readonly branch: string | null
  /** The worst of the mandatory metrics; of all when none is mandatory. */
  readonly overall: TrendWord
  readonly reports: number
  readonly metrics: readonly MetricTrend[]
}

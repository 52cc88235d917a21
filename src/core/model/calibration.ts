import type { VerdictKind } from './verdict.js'

/** The rule that runs of a calibration bear in place of a baseline's: by it they are told from all others. */
export const calibrationRule = 'calibration'

/** What an answer of the gate takes on average; `chance` is how often it comes within 30 pairs. */
export interface ExpectedEffort {
  readonly pairs: number
  /** Process executions, warm-ups too. */
  readonly runs: number
  readonly seconds: number
  readonly chance: number
}

/** What pairs of the same build said of one metric. Shares; p values two-sided. */
export interface CalibratedMetric {
  readonly metric: string
  readonly unit: string | null
  readonly pairs: number
  /** What the gate, by the policy in force, says of this build against itself. */
  readonly verdict: VerdictKind
  /** 1.4826 MAD of ln(head / base). */
  readonly sigmaCore: number
  /** Second slot against the first, a log ratio; `p` is Holm's over all metrics of the session. */
  readonly orderEffect: { readonly shift: number; readonly p: number }
  /** Lag-1 rank autocorrelation of the pairs' differences. */
  readonly dependence: { readonly lag1: number; readonly p: number }
  /** Of the levels in time; `p` is the smaller one of neighbours and trend. */
  readonly drift: { readonly lag1: number; readonly tau: number; readonly p: number }
  /** Share of the pairs beyond 5 sigmaCore. */
  readonly outliers: number
  /** Above 5/9 rather two humps than one; null where nothing varies. */
  readonly bimodality: number | null
  /** The narrowest preset that suits this noise; null: none. */
  readonly preset: { readonly name: string; readonly tolerance: number; readonly limit: number } | null
  /** To PASS an unchanged build under that preset. */
  readonly unchanged: ExpectedEffort | null
  /** To FAIL a build that is worse by `change` under that preset. */
  readonly found: readonly { readonly change: number; readonly effort: ExpectedEffort | null }[]
  /** Why this metric cannot be enforced until somebody has looked; none when it can. */
  readonly blocks: readonly string[]
  /** What weakens the gate here; drift is for information, since pairs take it out. */
  readonly warnings: readonly { readonly kind: string; readonly message: string }[]
}

/** What a calibration found out about one benchmark on one machine. */
export interface Calibration {
  readonly benchmark: string
  readonly subject: string
  readonly definitionHash: string
  readonly metrics: readonly CalibratedMetric[]
  /** Milliseconds since 1970, UTC. */
  readonly at: number
}

/** Somebody's decision that a benchmark is enforced although its calibration says not to. */
export interface Acknowledgement {
  readonly benchmark: string
  readonly subject: string
  /** uid of the calibration. */
  readonly calibration: string
  readonly reason: string
  readonly actor: string
  readonly at: number
}

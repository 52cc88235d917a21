import type { Direction } from './measurement.js'

/** What happens to the job for a kind of finding. */
export type Level = 'fail' | 'warn' | 'pass'

/** How one metric is judged, after defaults, presets, declarations and patterns are resolved. Shares, not percent. */
export interface MetricPolicy {
  /** Null: take the direction that the measurement itself brings. */
  readonly direction: Direction | null
  readonly unit: string | null
  readonly mandatory: boolean
  /** True for bytes, counts and the like: two runs a side must agree, then they are compared directly. */
  readonly exact: boolean
  /** Stored values of other machines may be compared. */
  readonly machineIndependent: boolean
  /** Worse than this with confidence is FAIL (paired), worse than this is FAIL (stored). */
  readonly tolerance: number
  /** Better than this with confidence is PASS (paired). */
  readonly limit: number
  /** Absolute margins in the metric's unit; set, they replace the shares. */
  readonly absTolerance: number | null
  readonly absLimit: number | null
  readonly target: number | null
  readonly enforceTarget: boolean
  readonly quarantine: { readonly reason: string; readonly until: string } | null
  /** Which declarations made this policy, for `check`: "preset strict", "[[policy]] parse/* (bench/manifest.toml:12)". */
  readonly origin: readonly string[]
}

/** Policy of the whole job. */
export interface GatePolicy {
  readonly mode: 'no-regression' | 'promote'
  readonly alpha: number
  readonly beta: number
  readonly minPairs: number
  readonly maxPairs: number
  readonly bestOrder: readonly ('success_rate' | 'margin' | 'newest')[]
  readonly trustStored: boolean
  readonly anchorEvery: number
  readonly failOn: 'mandatory' | 'any' | 'never'
  readonly on: {
    readonly noBaseline: Level
    readonly needsMoreData: Level
    readonly inconclusive: Level
    readonly incomparable: Level
    readonly missing: Level
    readonly new: Level
    readonly evaluatorChanged: Level
    readonly policyChanged: Level
  }
}

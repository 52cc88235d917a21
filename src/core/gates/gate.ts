import type { Direction } from '../model/measurement.js'
import type { Plugin } from '../model/plugin.js'
import type { GatePolicy, MetricPolicy } from '../model/policy.js'
import type { Evidence, VerdictKind } from '../model/verdict.js'

/** What a gate answers for one metric; the app adds who was judged against what. */
export interface Judgement {
  readonly kind: VerdictKind
  readonly evidence: Evidence
  /** One sentence: why this and not another verdict, and how to mend it where that is possible. */
  readonly reason: string
}

/** A policy whose direction is settled, by the manifest or by the measurement. */
export type JudgedPolicy = MetricPolicy & { readonly direction: Direction }

/** One metric of one stored run set. */
export interface Sampled {
  /** One value per run with status ok. */
  readonly values: readonly number[]
  /** What the report holds: usually the mean of `values`. */
  readonly value: number
}

export interface StoredOptions {
  readonly mode: GatePolicy['mode']
  /** Error of this one comparison; a family of comparisons divides it before it comes here. */
  readonly alpha: number
  /** benchstone's z threshold: judge by its literal formulas. Null: by the exact tests. */
  readonly literalThreshold: number | null
}

/** A gate over stored values. `judge` never throws. */
export interface StoredGate extends Plugin {
  readonly judges: 'values'
  judge(head: Sampled, base: Sampled, policy: JudgedPolicy, options: StoredOptions): Judgement
}

/** The kind for a metric that is proven worse than tolerated, in the words of the mode. */
export const worseKind = (mode: GatePolicy['mode']): VerdictKind => (mode === 'promote' ? 'REJECT' : 'FAIL')

/** True unless a value is NaN or infinite; such values are never compared. */
export const allFinite = (values: readonly number[]): boolean => values.every(Number.isFinite)

/** What a bisection is asked. Paths are absolute. */
export interface BisectRequest {
  readonly project: string
  /** Null: the default place of this project. */
  readonly store: string | null
  readonly benchmark: string
  readonly subject: string
  /** Null: the metric that got worse most. */
  readonly metric: string | null
  /** Null: the ends of the newest firm change for the worse in the history. */
  readonly ends: { readonly good: string; readonly bad: string } | null
  /** Share above which the bad end counts as worse; null: as the manifest has it. */
  readonly tolerance: number | null
  /** Seconds for all comparisons together; null: each has the budget of a session. */
  readonly budget: number | null
  readonly actor: string
  /** As typed, for the record. */
  readonly command: string
}

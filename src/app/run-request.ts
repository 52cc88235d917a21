/** What `run` and `baseline establish` are asked to do. Paths are absolute. */
export interface RunSetRequest {
  readonly project: string
  /** Null: the default place of this project. */
  readonly store: string | null
  /** Name of the benchmark. */
  readonly benchmark: string
  /** The manifest's own `baseline_seeds`, or seeds drawn from a meta seed. */
  readonly seedSet: 'baseline' | 'fresh'
  /** From -(2^63) to 2^63 - 1; null: drawn anew. */
  readonly metaSeed: bigint | null
  /** Null: as many as the manifest says. */
  readonly repetitions: number | null
  readonly allowDirty: boolean
  /** Measure this commit in a tree of its own; null: the checkout. */
  readonly atSha: string | null
  /** Make the run set the pinned baseline for this reason; null: only record it. */
  readonly pin: string | null
  readonly actor: string
  /** As typed, for the record. */
  readonly command: string
}

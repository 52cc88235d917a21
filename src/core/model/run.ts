import type { Measurement } from './measurement.js'

/** Which build ran. `anchor` is the commit of the best accepted report. */
export type Side = 'head' | 'base' | 'anchor'

/** One process execution. Pair 0 is the discarded warm-up; pairs count from 1; `order` is the slot in the pair. */
export interface Run {
  readonly benchmark: string
  readonly subject: string
  /** The test case of an agent suite; absent elsewhere. */
  readonly case?: string
  readonly side: Side
  /** The baseline rule whose pairs this run belongs to (`paired:merge-base`), or null for an unpaired run. */
  readonly rule: string | null
  readonly pair: number
  readonly order: 0 | 1
  /** In [0, 2^31), the same for both runs of a pair; null where no seed was given. */
  readonly seed: number | null
  readonly repetition: number
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number
  /** Seconds from start to end of the process, by a monotonic clock. */
  readonly wall: number
  readonly exitCode: number | null
  readonly status: 'ok' | 'error' | 'timeout' | 'skipped'
  readonly message: string | null
  /** `sha256:<hex>` of what a correctness run produced. */
  readonly artifactHash: string | null
  readonly measurements: readonly Measurement[]
}

/** Which way is better. */
export type Direction = 'minimize' | 'maximize'

/** Samples that a tool took inside one process: they describe one run and are never judged as replicates. */
export interface SampleSummary {
  readonly n: number
  readonly mean: number
  /** Sample standard deviation; 0 for n = 1. */
  readonly sd: number
  readonly min: number
  readonly median: number
  readonly max: number
}

/** One metric of one run. `value` is finite and in base units (seconds, bytes, counts); enforced at every door. */
export type Measurement =
  | {
      readonly metric: string
      readonly status: 'ok'
      readonly value: number
      readonly unit: string
      /** Known when the tool or the unit says so; the manifest may override it. */
      readonly direction?: Direction
      readonly samples?: SampleSummary
      readonly metadata?: Readonly<Record<string, unknown>>
    }
  | { readonly metric: string; readonly status: 'skipped'; readonly message: string }
  | { readonly metric: string; readonly status: 'error'; readonly message: string }

/** +1 when larger is worse, -1 when larger is better: multiplies a change so that positive means worse. */
export const worseSign = (direction: Direction): 1 | -1 => (direction === 'minimize' ? 1 : -1)

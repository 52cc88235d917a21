/**
 * Where base's numbers come from: a stored run on another machine session, the same session before head, the same
 * session in turns with head, or one mean of each of many earlier sessions.
 */
export type Layout = 'stored' | 'blocked' | 'interleaved' | 'history'

/** What a rule is given: times, smaller is better. */
export interface Samples {
  readonly head: readonly number[]
  readonly base: readonly number[]
}

import type { Interval } from '../stats/hodges-lehmann.js'

/** What a test has proven, which the displayed interval must not contradict. */
export interface Proven {
  readonly worse: boolean
  readonly within: boolean
  /** Head is proven worse when the change is above this. */
  readonly tolerance: number
  /** Head is proven good when the change is below this. */
  readonly limit: number
}

/** The changes at which the test that proved one side can turn. */
type Changes = (side: 'worse' | 'good') => readonly number[]

function lowEnd(low: number, { worse, tolerance }: Proven, changes: Changes): number {
  if (!worse) return Math.min(low, tolerance)
  if (low > tolerance) return low
  return changes('worse').reduce(
    (least, x) => (x > tolerance && x < least ? x : least),
    Number.POSITIVE_INFINITY,
  )
}

function highEnd(high: number, { within, limit }: Proven, changes: Changes): number {
  if (!within) return Math.max(high, limit)
  if (high < limit) return high
  return changes('good').reduce((most, x) => (x < limit && x > most ? x : most), Number.NEGATIVE_INFINITY)
}

/**
 * An interval that agrees with the verdict. Bounds come from the tie-free null, tests from the exact conditional
 * one, so with many ties they can differ: then the bound moves to the nearest change at which the test itself
 * can turn (it rejects for every margin up to there), or to the margin that was not proven. Ends that cross,
 * which looks at growing data may produce, keep the side the verdict rests on.
 */
export function agreeing(interval: Interval, proven: Proven, changes: Changes): Interval {
  const low = lowEnd(interval.low, proven, changes)
  const high = highEnd(interval.high, proven, changes)
  if (low <= high) return { low, high }
  return proven.worse ? { low, high: low } : { low: high, high }
}

/** JSON has no infinity: an end that is none is null. */
export const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** An interval on the margin scale; an infinite end stays infinite. */
export function shownInterval({ low, high }: Interval, toMargin: (theta: number) => number): Interval {
  const show = (end: number) => (Number.isFinite(end) ? toMargin(end) : end)
  return { low: show(low), high: show(high) }
}

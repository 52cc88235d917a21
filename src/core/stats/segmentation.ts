/** Fewer values than this are no level of their own. */
export const shortestSegment = 4

/** Sum of squared deviations from the mean of values[from, to), for any part of a series. */
export type Cost = (from: number, to: number) => number

/** Cost of every part of `values`, which should be centred near 0 and have a spread near 1. */
export function squaredError(values: ArrayLike<number>): Cost {
  const sums = new Float64Array(values.length + 1)
  const squares = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) {
    sums[i + 1] = sums[i]! + values[i]!
    squares[i + 1] = squares[i]! + values[i]! ** 2
  }
  return (from, to) => {
    const total = sums[to]! - sums[from]!
    return squares[to]! - squares[from]! - (total * total) / (to - from)
  }
}

/**
 * Where the levels change in the cheapest division into segments: the first index of every segment but the first.
 * Every change costs `penalty`. The division is the one that PELT finds (Killick, Fearnhead and Eckley 2012); their
 * pruning saves time in long series and changes no answer, so it is left out: callers bound the length.
 */
export function cheapestBoundaries(cost: Cost, length: number, penalty: number): readonly number[] {
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  const previous = new Int32Array(length + 1)
  best[0] = -penalty
  for (let to = shortestSegment; to <= length; to++) {
    for (let from = 0; from <= to - shortestSegment; from++) {
      const total = best[from]! + cost(from, to) + penalty
      if (total < best[to]!) {
        best[to] = total
        previous[to] = from
      }
    }
  }
  const boundaries: number[] = []
  for (let at = previous[length]!; at > 0; at = previous[at]!) boundaries.unshift(at)
  return boundaries
}

/** Where a change lies: the cheapest index, and the first and last that cannot be told from it. */
export interface Location {
  readonly at: number
  readonly earliest: number
  readonly latest: number
}

/** 95 % point of the likelihood ratio of a change's place, from P(X <= x) = (1 - e^(-x/2))² (Hansen 2000, table 1). */
const placeBound = 7.35

/** The one change in values[from, to): the best place, and all places within the bound of it. */
export function locate(cost: Cost, from: number, to: number): Location {
  const [first, last] = [from + shortestSegment, to - shortestSegment]
  const totals = Array.from(
    { length: last - first + 1 },
    (_, i) => cost(from, first + i) + cost(first + i, to),
  )
  const least = totals.reduce((smallest, total) => Math.min(smallest, total))
  const possible = (total: number): boolean => total <= least + placeBound
  return {
    at: first + totals.indexOf(least),
    earliest: first + totals.findIndex(possible),
    latest: first + totals.findLastIndex(possible),
  }
}

/** Repeated values of one quantity: the middle, and the quarters around it as its spread. */
export interface Sample {
  readonly n: number
  readonly low: number
  readonly median: number
  readonly high: number
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const next = sorted[Math.min(below + 1, sorted.length - 1)]!
  return sorted[below]! + (place - below) * (next - sorted[below]!)
}

/** Median and quartiles (linear between order statistics). Throws RangeError without values. */
export function sampleOf(values: readonly number[]): Sample {
  if (values.length === 0) throw new RangeError('no values')
  const sorted = values.toSorted((a, b) => a - b)
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share)) as [
    number,
    number,
    number,
  ]
  return { n: sorted.length, low, median, high }
}

/** The quotients of values that were measured in the same round. */
export const ratios = (over: readonly number[], under: readonly number[]): readonly number[] =>
  over.map((value, round) => value / under[round]!)

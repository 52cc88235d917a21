import { median } from './order-statistic.js'

/** What a sample says of its location and spread. */
export interface Summary {
  readonly n: number
  readonly mean: number
  /** Sample standard deviation (n - 1); 0 for n = 1. */
  readonly sd: number
  /** Standard error of the mean. */
  readonly se: number
  readonly median: number
}

/** The sum with the rounding error of every step carried along (Neumaier 1974). */
export function sum(values: ArrayLike<number>): number {
  let total = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/** A power of two near the largest magnitude, so that squares neither overflow nor vanish; 1 for ordinary values. */
function unitOf(values: ArrayLike<number>): number {
  let largest = 0
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!))
  if (largest === 0 || (largest > 1e-100 && largest < 1e100)) return 1
  return 2 ** Math.max(-1022, Math.floor(Math.log2(largest)))
}

/** Summarises a sample of finite values. @throws RangeError when it is empty. */
export function summaryOf(values: ArrayLike<number>): Summary {
  const n = values.length
  if (n === 0) throw new RangeError('an empty sample has no mean')
  const first = values[0]!
  // The mean of equal values can differ from them by rounding, and then they would seem to vary.
  if (Array.prototype.every.call(values, (value) => value === first)) {
    return { n, mean: first, sd: 0, se: 0, median: first }
  }
  const unit = unitOf(values)
  const scaled = Float64Array.from(values, (value) => value / unit)
  const mean = sum(scaled) / n
  const squares = scaled.map((value) => (value - mean) ** 2)
  const sd = n > 1 ? Math.sqrt(sum(squares) / (n - 1)) : 0
  return { n, mean: mean * unit, sd: sd * unit, se: (sd / Math.sqrt(n)) * unit, median: median(values) }
}

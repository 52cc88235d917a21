import { median } from './order-statistic.js'
import { sum, summaryOf } from './summary.js'

/** MAD times this is the standard deviation of a normal sample (1 / Φ⁻¹(3/4)). */
const madToSigma = 1.4826

/** @throws RangeError when a value is not finite: one NaN would turn every answer into another. */
export function requireFinite(values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i]!)) throw new RangeError(`value ${i} is ${values[i]}, not a finite number`)
  }
}

/**
 * The spread of the core of a sample: 1.4826 times the median distance from the median. Tails, however long, do not
 * reach it. @throws RangeError when the sample is empty or not finite.
 */
export function madSigma(values: ArrayLike<number>): number {
  requireFinite(values)
  if (values.length === 0) throw new RangeError('an empty sample has no spread')
  const centre = median(values)
  return madToSigma * median(Float64Array.from(values, (value) => Math.abs(value - centre)))
}

/** Share of the values that lie further than `distance` times the core spread from the median. */
export function outlierShare(values: ArrayLike<number>, distance = 5): number {
  const reach = distance * madSigma(values)
  const centre = median(values)
  return (
    Array.prototype.filter.call(values, (value) => Math.abs(value - centre) > reach).length / values.length
  )
}

/** Deviations from the mean and the sum of their squares; null when nothing varies or there are under 3 values. */
function deviations(
  values: ArrayLike<number>,
): { readonly d: Float64Array; readonly squares: number } | null {
  requireFinite(values)
  if (values.length < 3) return null
  const { mean } = summaryOf(values)
  const d = Float64Array.from(values, (value) => value - mean)
  const squares = sum(d.map((each) => each * each))
  return squares > 0 ? { d, squares } : null
}

/** Autocorrelation of neighbours, Σ dᵢ dᵢ₊₁ / Σ dᵢ²; null where it is undefined (constant, fewer than 3 values). */
export function lag1Autocorrelation(values: ArrayLike<number>): number | null {
  const found = deviations(values)
  if (found === null) return null
  const { d, squares } = found
  return sum(d.subarray(1).map((each, i) => each * d[i]!)) / squares
}

/**
 * Mean squared difference of neighbours over the variance (von Neumann 1941): 2 for independent values, near 0 for
 * a slow drift. Null where it is undefined.
 */
export function vonNeumannRatio(values: ArrayLike<number>): number | null {
  const found = deviations(values)
  if (found === null) return null
  const { d, squares } = found
  return sum(d.subarray(1).map((each, i) => (each - d[i]!) ** 2)) / squares
}

/**
 * Sarle's bimodality coefficient from the bias-corrected skewness and excess kurtosis: 5/9 for a uniform sample,
 * above it rather two humps than one. Null with fewer than 4 values or nothing that varies.
 */
export function bimodalityCoefficient(values: ArrayLike<number>): number | null {
  const found = deviations(values)
  const n = values.length
  if (found === null || n < 4) return null
  const { d, squares } = found
  const variance = squares / n
  const skew = sum(d.map((each) => each ** 3)) / n / variance ** 1.5
  const excess = sum(d.map((each) => each ** 4)) / n / variance ** 2 - 3
  const fairSkew = (skew * Math.sqrt(n * (n - 1))) / (n - 2)
  const fairExcess = ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6)
  return (fairSkew ** 2 + 1) / (fairExcess + (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)))
}

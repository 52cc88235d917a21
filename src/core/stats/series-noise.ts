import { madSigma } from './noise.js'

/** How the values of a series scatter around a level that may change. */
export interface SeriesNoise {
  /** Spread as the differences of neighbours show it: the whole of it only where neighbours are independent. */
  readonly sigma: number
  /** Correlation of neighbours, 0 where none is certain. */
  readonly phi: number
}

/** Beyond this a series is rather a walk than a level with noise. */
const mostCorrelated = 0.75

/** Mean of the squared differences at a distance, without the largest tenth: those are steps and outliers. */
function trimmedVariogram(values: ArrayLike<number>, distance: number): number {
  const squares = new Float64Array(values.length - distance)
  for (let i = 0; i < squares.length; i++) squares[i] = (values[i + distance]! - values[i]!) ** 2
  const kept = squares.sort().subarray(0, Math.max(1, Math.floor(0.9 * squares.length)))
  return kept.reduce((total, square) => total + square, 0) / kept.length
}

/** For an autoregressive series g(2) / g(1) = 1 + φ. */
function correlationOf(values: ArrayLike<number>): number {
  const near = trimmedVariogram(values, 1)
  if (near === 0) return 0
  const phi = trimmedVariogram(values, 2) / near - 1
  return phi < 3 / Math.sqrt(values.length) ? 0 : Math.min(mostCorrelated, phi)
}

/** Noise of at least 3 finite values, from differences alone, so that steps do not widen it. */
export function seriesNoise(values: ArrayLike<number>): SeriesNoise {
  const differences = new Float64Array(values.length - 1)
  for (let i = 0; i < differences.length; i++) differences[i] = values[i + 1]! - values[i]!
  return { sigma: madSigma(differences) / Math.SQRT2, phi: correlationOf(values) }
}

/** By how much correlated neighbours multiply the variance of a mean. */
export const inflationOf = ({ phi }: SeriesNoise): number => (1 + phi) / (1 - phi)

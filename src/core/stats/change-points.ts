import { lasting, type Step, stepsIn } from './boundaries.js'
import { requireFinite } from './noise.js'
import { median } from './order-statistic.js'
import {
  type Cost,
  cheapestBoundaries,
  type Location,
  locate,
  shortestSegment,
  squaredError,
} from './segmentation.js'
import { inflationOf, type SeriesNoise, seriesNoise } from './series-noise.js'

/** A lasting change of the level of a series. Indices are into the whole series. */
export interface ChangePoint extends Location, Step {
  /** Medians of the segments before and after. */
  readonly before: number
  readonly after: number
  /** True once so many values came after it that it stays; else it is provisional. */
  readonly firm: boolean
}

export interface Changes {
  /** The first value that was looked at. */
  readonly from: number
  readonly noise: SeriesNoise
  /** Oldest first. */
  readonly points: readonly ChangePoint[]
}

/** So many of the newest values are analysed: all divisions of these take a few milliseconds. */
export const longestWindow = 1000

/** Values after a change that make it firm, where neighbours are independent. */
export const firmAfter = 8

/** Noise far below the smallest change that counts is none, and a constant series has a scale to divide by. */
const smallestNoise = 0.1

/** Values each side of the one that is compared with its surroundings. */
const surroundings = 5

function clipped(values: Float64Array, reach: number): Float64Array {
  return values.map((value, i) => {
    const centre = median(values.subarray(Math.max(0, i - surroundings), i + surroundings + 1))
    return Math.min(centre + reach, Math.max(centre - reach, value))
  })
}

/** Cost in units of the long-run variance, so that the penalty holds for correlated values too. */
function costOf(values: Float64Array, { sigma, phi }: SeriesNoise): Cost {
  const calm = clipped(values, (3 * sigma) / Math.sqrt(1 - phi))
  const centre = median(calm)
  const unit = (sigma * Math.sqrt(1 + phi)) / (1 - phi)
  return squaredError(calm.map((value) => (value - centre) / unit))
}

/**
 * Where the level of a series changes for good: winsorised least squares with a penalty of 2 ln n for every change,
 * then those removed that a rank test (p > 0.001, variance inflated for correlated neighbours) or the size (below
 * `smallestShift`) does not carry. Looks at the newest 1,000 values. Deterministic. Fewer than 8 values have no change.
 * @throws RangeError when a value is not finite or `smallestShift` is not above 0.
 */
export function changePoints(values: ArrayLike<number>, smallestShift: number): Changes {
  requireFinite(values)
  if (!(smallestShift > 0)) throw new RangeError(`the smallest change must be above 0, not ${smallestShift}`)
  const from = Math.max(0, values.length - longestWindow)
  const recent = Float64Array.from(values).subarray(from)
  if (recent.length < 2 * shortestSegment) return { from, noise: { sigma: 0, phi: 0 }, points: [] }
  const noise = seriesNoise(recent)
  const scale = { ...noise, sigma: Math.max(noise.sigma, smallestNoise * smallestShift) }
  const cost = costOf(recent, scale)
  const steps = stepsIn(recent, inflationOf(noise))
  const found = cheapestBoundaries(cost, recent.length, 2 * Math.log(recent.length))
  const kept = lasting(found, recent.length, { steps, smallestShift })
  const settled = firmAfter * inflationOf(noise)
  const points = located(kept, recent.length, cost).map(({ start, end, ...place }) => ({
    ...place,
    ...steps(start, place.at, end),
    before: median(recent.subarray(start, place.at)),
    after: median(recent.subarray(place.at, end)),
    firm: recent.length - place.at >= settled,
  }))
  return { from, noise, points: points.map((point) => moved(point, from)) }
}

interface Placed extends Location {
  /** Ends of the two segments that meet here. */
  readonly start: number
  readonly end: number
}

/** Every boundary at its best place between its neighbours, which may have moved since others were removed. */
function located(boundaries: readonly number[], length: number, cost: Cost): readonly Placed[] {
  const placed: Placed[] = []
  for (const i of boundaries.keys()) {
    const [start, end] = [placed.at(-1)?.at ?? 0, boundaries[i + 1] ?? length]
    placed.push({ start, end, ...locate(cost, start, end) })
  }
  return placed
}

const moved = (point: ChangePoint, by: number): ChangePoint => ({
  ...point,
  at: point.at + by,
  earliest: point.earliest + by,
  latest: point.latest + by,
})

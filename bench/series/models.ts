import type { Uniform } from '../../src/core/stats/dependence.js'

/** Noise of a nightly series on the log scale. */
export interface SeriesModel {
  readonly name: string
  readonly summary: string
  noise(count: number, random: Uniform): readonly number[]
}

/** Standard normal by Box and Muller's method. */
export const normal = (random: Uniform): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const exponential = (random: Uniform): number => -Math.log(1 - random())

const independent = (count: number, next: () => number): readonly number[] =>
  Array.from({ length: count }, next)

function autoregressive(count: number, phi: number, next: () => number): readonly number[] {
  let level = next()
  return Array.from({ length: count }, () => {
    const present = level
    level = phi * level + Math.sqrt(1 - phi * phi) * next()
    return present
  })
}

/** The six kinds of series; what the study leaves open (sizes of outliers, shares of machines) is chosen here. */
export const models: readonly SeriesModel[] = [
  {
    name: 'S1',
    summary: 'independent 1 %',
    noise: (count, random) => independent(count, () => 0.01 * normal(random)),
  },
  {
    name: 'S2',
    summary: '1.5 % and 5 % outliers of Exp(15 %)',
    noise: (count, random) =>
      independent(count, () => 0.015 * normal(random) + (random() < 0.05 ? 0.15 * exponential(random) : 0)),
  },
  {
    name: 'S3',
    summary: 'absolute times, machine 7.5 %, 1.5 % within',
    noise: (count, random) => independent(count, () => 0.075 * normal(random) + 0.015 * normal(random)),
  },
  {
    name: 'S4',
    summary: 'AR(1) 0.6, 2 %',
    noise: (count, random) => autoregressive(count, 0.6, () => 0.02 * normal(random)),
  },
  {
    name: 'S5',
    summary: 'ratio to the anchor, paired, 0.8 %',
    noise: (count, random) => independent(count, () => 0.008 * normal(random)),
  },
  {
    name: 'S6',
    summary: 'two CPU models 12 % apart, 1.5 %',
    noise: (count, random) => independent(count, () => (random() < 0.5 ? 0.12 : 0) + 0.015 * normal(random)),
  },
]

export interface Simulated {
  readonly values: readonly number[]
  readonly changes: readonly number[]
}

const length = 200
const changeCount = 3
/** Steps keep this distance from each other and from the ends. */
const apart = 40

/** Three places, in order, uniform among those that keep their distance. */
function places(random: Uniform): readonly number[] {
  for (;;) {
    const chosen = Array.from({ length: changeCount }, () => Math.floor(random() * length)).sort(
      (a, b) => a - b,
    )
    const ends = [0, ...chosen, length]
    if (ends.slice(1).every((place, i) => place - ends[i]! >= apart)) return chosen
  }
}

/** 200 values with three steps of `size` (a share), each up or down by a fair coin; none for size 0. */
export function simulate(model: SeriesModel, size: number, random: Uniform): Simulated {
  const changes = size === 0 ? [] : places(random)
  const signs = changes.map(() => (random() < 0.5 ? -1 : 1))
  const noise = model.noise(length, random)
  const values = noise.map((value, i) =>
    changes.reduce((total, at, j) => total + (i >= at ? signs[j]! * Math.log1p(size) : 0), value),
  )
  return { values, changes }
}

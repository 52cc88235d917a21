import { worseSign } from '../model/measurement.js'
import type { Interval } from '../stats/hodges-lehmann.js'
import { mannWhitney, shiftRank } from '../stats/mann-whitney.js'
import { median, select, selectMedian } from '../stats/order-statistic.js'
import type { JudgedPolicy } from './gate.js'
import { quantumOf, type Scale } from './margins.js'

/**
 * Two independent samples on the scale of the test: head is worse than the margin θ when its values exceed
 * base[i] + θ weights[i]. As with pairs, log values and absolute margins weigh 1, relative margins |base|.
 */
export interface TwoSamples {
  readonly head: readonly number[]
  readonly base: readonly number[]
  readonly weights: readonly number[]
  /** Values closer than this tie. */
  readonly quantum: number
}

export function samplesOf(
  head: readonly number[],
  base: readonly number[],
  policy: JudgedPolicy,
  scale: Scale,
): TwoSamples {
  const sign = worseSign(policy.direction)
  const ratio = scale.form === 'ratio'
  const place = (value: number) => sign * (ratio ? Math.log(value) : value)
  return {
    head: head.map(place),
    base: base.map(place),
    weights: base.map((value) => (ratio || scale.absolute ? 1 : Math.abs(value))),
    quantum: quantumOf(scale, [...head, ...base].map(Math.abs)),
  }
}

/** Base's values moved by the margin θ towards worse. */
export const movedBase = ({ base, weights }: TwoSamples, theta: number): readonly number[] =>
  base.map((value, i) => value + theta * weights[i]!)

/** The rank test of head against base moved by θ: `pGreater` says worse than θ, `pLess` better than θ. */
export function rankTest(samples: TwoSamples, theta: number) {
  const { quantum, head } = samples
  const step = (value: number) => (quantum > 0 ? Math.round(value / quantum) : value)
  return mannWhitney(head.map(step), movedBase(samples, theta).map(step))
}

/** The margins θ at which the rank test turns: one for each head and base value. */
export function crossings({ head, base, weights }: TwoSamples): Float64Array {
  const found = new Float64Array(head.length * base.length)
  for (const [i, b] of base.entries()) {
    for (const [j, h] of head.entries()) {
      const theta = (h - b) / weights[i]!
      found[i * head.length + j] = Number.isNaN(theta) ? 0 : theta
    }
  }
  return found
}

/** Median of the crossings and the fixed-n bounds, each at its one-sided level. */
export function shiftInterval(
  samples: TwoSamples,
  levels: { readonly worse: number; readonly good: number },
): Interval & { readonly estimate: number } {
  const points = crossings(samples)
  const rank = (level: number) => shiftRank(samples.head.length, samples.base.length, level)
  const [below, above] = [rank(levels.worse), rank(levels.good)]
  return {
    low: below === 0 ? Number.NEGATIVE_INFINITY : select(points, below - 1),
    high: above === 0 ? Number.POSITIVE_INFINITY : select(points, points.length - above),
    estimate: selectMedian(points),
  }
}

/** Medians, for display. */
export const mediansOf = (head: readonly number[], base: readonly number[]) => ({
  head: head.length > 0 ? median(head) : null,
  base: base.length > 0 ? median(base) : null,
})

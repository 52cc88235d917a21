import { randomOf } from '../../../bench/trust/random.js'
import type { PairedMetric } from '../../../src/core/gates/assess.js'
import { metric } from './paired-cases.js'
import { policy } from './policies.js'

/** Pairs of any kind: smooth or tied, few or many, alike or far apart, small or large. */
export function anyMetric(seed: number): PairedMetric {
  const random = randomOf(`any metric ${seed}`)
  const count = [3, 6, 8, 11, 17, 30, 60][random.below(7)]!
  const spread = [0, 0.001, 0.02, 0.2][random.below(4)]!
  const change = [-0.1, 0, 0.02, 0.03, 0.05, 0.1][random.below(6)]!
  const step = [0, 0, 1, 5][random.below(4)]!
  const rounded = (value: number) => (step > 0 ? Math.max(step, step * Math.round(value / step)) : value)
  const base = Array.from({ length: count }, () => rounded(100 * Math.exp(spread * random.normal())))
  const head = base.map((value) => rounded(value * (1 + change) * Math.exp(spread * random.normal())))
  const form = random.coin() ? 'ratio' : 'linear'
  const absolute = form === 'linear' && random.coin() ? { absTolerance: 2, absLimit: 5 } : {}
  return metric(base, head, { form, policy: policy(absolute) })
}

/** `count` cases for a property; a failing case is named by its number. */
export const cases = (count: number): readonly (readonly [number, PairedMetric])[] =>
  Array.from({ length: count }, (_, seed) => [seed, anyMetric(seed)] as const)

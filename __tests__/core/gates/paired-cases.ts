import type { PairedMetric } from '../../../src/core/gates/assess.js'
import { type Design, designOf } from '../../../src/core/gates/design.js'
import { judgePaired } from '../../../src/core/gates/paired.js'
import { noise, pairsOf, policy } from './policies.js'

const gate = { mode: 'no-regression', alpha: 0.05, beta: 0.05, minPairs: 6, maxPairs: 60 } as const
export const design = (metrics = 1, changes: Partial<Parameters<typeof designOf>[0]> = {}): Design =>
  designOf({ ...gate, ...changes }, metrics)

export const metric = (
  base: readonly number[],
  head: readonly number[],
  changes: Partial<PairedMetric> = {},
): PairedMetric => ({ id: 'm', pairs: pairsOf(base, head), policy: policy(), form: 'ratio', ...changes })

export const judge = (one: PairedMetric, by: Design = design(), stopped = false) =>
  judgePaired([one], by, { stopped })[0]!

/** `count` pairs with head worse by `change` and noise of `spread` on each ratio. */
export const shifted = (count: number, change: number, spread: number, salt = 1): PairedMetric => {
  const base = noise(count, salt).map((x) => 100 * (1 + 0.1 * x))
  const head = base.map((value, i) => value * (1 + change) * (1 + spread * noise(count, salt + 7)[i]!))
  return metric(base, head)
}

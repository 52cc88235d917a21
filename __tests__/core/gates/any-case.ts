import fc from 'fast-check'
import type { PairedMetric } from '../../../src/core/gates/assess.js'
import { metric } from './paired-cases.js'
import { policy } from './policies.js'

const noise = fc.double({ min: -1, max: 1, noNaN: true })

/** Pairs of any kind: smooth or tied, few or many, alike or far apart. */
export const anyMetric: fc.Arbitrary<PairedMetric> = fc
  .record({
    noises: fc.array(fc.tuple(noise, noise), { minLength: 1, maxLength: 64 }),
    spread: fc.constantFrom(0, 0.001, 0.02, 0.2),
    change: fc.constantFrom(-0.1, 0, 0.02, 0.03, 0.05, 0.1),
    step: fc.constantFrom(0, 1, 5),
    form: fc.constantFrom('ratio', 'linear'),
    absolute: fc.boolean(),
  })
  .map(({ noises, spread, change, step, form, absolute }) => {
    const value = (log: number) => {
      const smooth = 100 * Math.exp(spread * log)
      return step > 0 ? Math.max(step, step * Math.round(smooth / step)) : smooth
    }
    const margins = form === 'linear' && absolute ? { absTolerance: 2, absLimit: 5 } : {}
    return metric(
      noises.map(([base]) => value(base)),
      noises.map(([, head]) => value(head + (spread > 0 ? Math.log1p(change) / spread : 0))),
      { form, policy: policy(margins) },
    )
  })

/** Asks a property of so many cases, the same ones at every run; a failing one is shown as small as it gets. */
export const holds = <T>(cases: fc.Arbitrary<T>, property: (one: T) => void, numRuns = 50): void =>
  fc.assert(fc.property(cases, property), { numRuns, seed: 20261121 })

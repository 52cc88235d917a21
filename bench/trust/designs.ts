import { type Design, designOf } from '../../src/core/gates/design.js'
import type { Scores } from '../../src/core/stats/signed-rank.js'

/** A gate to compare with the shipped one. */
export interface Variant {
  readonly name: string
  readonly summary: string
  design(metrics: number): Design
}

/** The shipped design at its defaults. */
export const shipped = (metrics: number, maxPairs = 60): Design =>
  designOf({ mode: 'no-regression', alpha: 0.05, beta: 0.05, minPairs: 6, maxPairs }, metrics)

/** A design of other looks, scores and weight of the looks after the first. */
export const designWith =
  (looks: readonly number[], scores: Scores, c: number) =>
  (metrics: number): Design => ({
    ...shipped(metrics),
    looks,
    weights: looks.map((look) => (look === 6 ? 0.3125 : c)),
    scores,
  })

/** The shipped looks, and where they could go on. */
const studied = [6, 8, 11, 15, 21, 30, 42, 60]
const longer = [...studied, 85, 120]

/** About every sixth more. */
const finer = [6, 7, 8, 9, 10, 12, 14, 16, 19, 22, 26, 30, 35, 41, 50]
const finest = [...finer, 60, 72, 86, 102, 120]

/** The schedules to calibrate. */
export const schedules: Readonly<Record<string, readonly number[]>> = {
  'shipped looks, to 30': studied.filter((look) => look <= 30),
  'shipped looks, to 60': studied,
  'shipped looks, to 120': longer,
  'finer looks, to 50': finer,
  'finer looks, to 60': [...finer, 60],
  'finer looks, to 120': finest,
}

/** The shipped gate and what might be better; the weights come from `calibrate.ts`. */
export const variants: readonly Variant[] = [
  { name: 'shipped', summary: 'ranks, 8 looks up to 60 pairs', design: shipped },
  { name: 'A', summary: 'capped ranks, the same looks', design: designWith(studied, 'capped', 0.22) },
  { name: 'B', summary: 'capped ranks, 15 looks up to 50 pairs', design: designWith(finer, 'capped', 0.19) },
  {
    name: 'C',
    summary: 'capped ranks, 16 looks up to 60 pairs',
    design: designWith([...finer, 60], 'capped', 0.15),
  },
  {
    name: 'D',
    summary: 'ranks, 10 looks up to 120 pairs',
    design: designWith(longer, 'ranks', 0.16),
  },
  {
    name: 'E',
    summary: 'capped ranks, 10 looks up to 120 pairs',
    design: designWith(longer, 'capped', 0.17),
  },
  {
    name: 'F',
    summary: 'capped ranks, 20 looks up to 120 pairs',
    design: designWith(finest, 'capped', 0.12),
  },
]

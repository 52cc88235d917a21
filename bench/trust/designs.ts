import { type Design, designOf } from '../../src/core/gates/design.js'
import type { Scores } from '../../src/core/stats/signed-rank.js'

/** A gate to compare with the shipped one. */
export interface Variant {
  readonly name: string
  readonly summary: string
  design(metrics: number): Design
}

const policy = { mode: 'no-regression', alpha: 0.05, beta: 0.05, minPairs: 6 } as const

/** The shipped design at its defaults. */
export const shipped = (metrics: number): Design => designOf({ ...policy, maxPairs: 120 }, metrics)

/** What the shipped code does with `max_pairs = 60`: the design that the goals are measured from. */
const sixty = (metrics: number): Design => designOf({ ...policy, maxPairs: 60 }, metrics)

/** A design of other looks, scores and weight of the looks after the first, the same for both questions. */
const designWith =
  (looks: readonly number[], scores: Scores, c: number) =>
  (metrics: number): Design => {
    const weights = looks.map((look) => (look === 6 ? 0.3125 : c))
    return { ...sixty(metrics), looks, worse: weights, good: weights, scores }
  }

const looksOf = (side: 'worse' | 'good'): readonly number[] => {
  const design = shipped(1)
  return design.looks.filter((_, i) => design[side][i]! > 0)
}

/** The looks up to 60 pairs, and where they could go on. */
const studied = sixty(1).looks
const longer = [...studied, 85, 120]

/** About every sixth more. */
const finer = [6, 7, 8, 9, 10, 12, 14, 16, 19, 22, 26, 30, 35, 41, 50]
const finest = [...finer, 60, 72, 86, 102, 120]

/** The schedules to calibrate. */
export const schedules: Readonly<Record<string, readonly number[]>> = {
  'shipped, asking for FAIL': looksOf('worse'),
  'shipped, asking for PASS': looksOf('good'),
  'max_pairs = 30': studied.filter((look) => look <= 30),
  'max_pairs = 60': studied,
  'the same looks, to 120': longer,
  'finer looks, to 50': finer,
  'finer looks, to 120': finest,
}

/** The shipped gate and what might be better; the weights come from `calibrate.ts`. */
export const variants: readonly Variant[] = [
  { name: 'shipped', summary: 'capped ranks, PASS up to 42 pairs, FAIL up to 120', design: shipped },
  { name: '60', summary: 'max_pairs = 60: ranks, 8 looks', design: sixty },
  { name: 'B', summary: 'capped ranks, 15 looks up to 50 pairs', design: designWith(finer, 'capped', 0.19) },
  { name: 'D', summary: 'ranks, 10 looks up to 120 pairs', design: designWith(longer, 'ranks', 0.16) },
  {
    name: 'F',
    summary: 'capped ranks, 20 looks up to 120 pairs',
    design: designWith(finest, 'capped', 0.12),
  },
]

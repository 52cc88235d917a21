import {
  literalRankZ,
  mannWhitney,
  mannWhitneyNormal,
  smallestP,
  twoSided,
} from '../../src/core/stats/mann-whitney.js'
import { median } from '../../src/core/stats/order-statistic.js'
import { studentUpperTail } from '../../src/core/stats/special.js'
import { summaryOf } from '../../src/core/stats/summary.js'
import { sigmaZ } from '../../src/core/stats/welch.js'
import { newChange } from './e-divisive.js'
import type { Layout, Samples } from './layout.js'

/** A rule of another tool, as its documentation states it. */
export interface Rule {
  readonly name: string
  readonly layout: Layout
  /** Executions of head on the pull request's runner. */
  readonly heads: number
  /** Executions of base in one session, or earlier sessions of a history (each a mean of `heads`). */
  readonly bases: number
  alarm(samples: Samples): boolean
}

const mean = (values: readonly number[]): number => summaryOf(values).mean

/** Ratio of the means above github-action-benchmark's `alert-threshold`. */
const ratioAbove =
  (threshold: number) =>
  ({ head, base }: Samples): boolean =>
    mean(head) / mean(base) > threshold

/** HART: worse is above old × 1.05, whatever the sign of old. */
const hart = ({ head, base }: Samples): boolean => mean(head) > mean(base) * 1.05

/** The t with upper tail `p`, by bisection of the tail. */
export function studentQuantile(p: number, df: number): number {
  let [low, high] = [0, 1000]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (studentUpperTail(middle, df) > p) low = middle
    else high = middle
  }
  return high
}

const quantiles = new Map<number, number>()

function quantile99(df: number): number {
  const known = quantiles.get(df) ?? studentQuantile(0.01, df)
  quantiles.set(df, known)
  return known
}

/** Bencher's t_test boundary 0.99: above mean + t s √(1 + 1/H) of the history; no boundary without spread. */
function bencherT({ head, base }: Samples): boolean {
  const { mean: centre, sd, n } = summaryOf(base)
  if (sd === 0) return false
  return mean(head) > centre + quantile99(n - 1) * sd * Math.sqrt(1 + 1 / n)
}

/** benchstone: z = improvement / standard error; promote from 2, so an inverted gate alarms at -2 and below. */
const benchstoneZ = ({ head, base }: Samples): number => -sigmaZ(summaryOf(head), summaryOf(base))
const benchstoneRankZ = ({ head, base }: Samples): number => -literalRankZ(head, base)

/** benchstat: two-sided Mann-Whitney, p <= 0.05; it shows the change, so an alarm is a change for the worse. */
function benchstat({ head, base }: Samples): boolean {
  const test = mannWhitney(head, base)
  return twoSided(test) <= 0.05 && test.pGreater < test.pLess
}

/** asv continuous: ratio of medians above the factor and Mann-Whitney p < 0.002 (ties by the larger p). */
function asv({ head, base }: Samples): boolean {
  const test = smallestP(head.length, base.length) * 2 < 0.002 ? mannWhitney(head, base) : null
  const p = test ? twoSided(test) : twoSided(mannWhitneyNormal(head, base))
  return p < 0.002 && median(head) / median(base) > 1.1
}

/** The peers' rules with 10 executions a side (benchstone 5), as their users are told to use them. */
export const rules: readonly Rule[] = [
  { name: 'github-action-benchmark 200 %', layout: 'stored', heads: 10, bases: 10, alarm: ratioAbove(2) },
  { name: 'github-action-benchmark 110 %', layout: 'stored', heads: 10, bases: 10, alarm: ratioAbove(1.1) },
  { name: 'HART 5 %', layout: 'stored', heads: 10, bases: 10, alarm: hart },
  { name: 'Bencher t-test 0.99, 64 runs', layout: 'history', heads: 10, bases: 64, alarm: bencherT },
  {
    name: 'benchstone sigma, literal',
    layout: 'stored',
    heads: 5,
    bases: 5,
    alarm: (s) => benchstoneZ(s) < 2,
  },
  {
    name: 'benchstone sigma, inverted',
    layout: 'stored',
    heads: 5,
    bases: 5,
    alarm: (s) => benchstoneZ(s) <= -2,
  },
  {
    name: 'benchstone MW, inverted',
    layout: 'stored',
    heads: 5,
    bases: 5,
    alarm: (s) => benchstoneRankZ(s) <= -2,
  },
  { name: 'benchstat, stored baseline', layout: 'stored', heads: 10, bases: 10, alarm: benchstat },
  { name: 'benchstat, old then new', layout: 'blocked', heads: 10, bases: 10, alarm: benchstat },
  { name: 'benchstat, interleaved', layout: 'interleaved', heads: 10, bases: 10, alarm: benchstat },
  { name: 'asv continuous 1.1', layout: 'interleaved', heads: 10, bases: 10, alarm: asv },
  { name: 'Otava, after 1 run', layout: 'history', heads: 10, bases: 49, alarm: newChange },
]

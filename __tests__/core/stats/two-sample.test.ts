import { describe, expect, test } from '@jest/globals'
import {
  literalRankZ,
  mannWhitney,
  mannWhitneyNormal,
  shiftRank,
  smallestP,
  twoSided,
} from '../../../src/core/stats/mann-whitney.js'
import { median } from '../../../src/core/stats/order-statistic.js'
import { summaryOf } from '../../../src/core/stats/summary.js'
import { sigmaZ, welch } from '../../../src/core/stats/welch.js'
import { oracles } from './oracles.js'

const differences = (head: readonly number[], base: readonly number[]) =>
  head.flatMap((h) => base.map((b) => h - b)).sort((a, b) => a - b)

describe('two independent samples', () => {
  test.each(oracles.two_sample)('$id ($note): rank test as in R and SciPy', ({ head, base, expected }) => {
    const ours = mannWhitney(head, base)
    expect(ours.u).toBe(expected.U_head_gt_base)
    expect(ours.pGreater).toBeCloseTo(expected.p_greater, 12)
    expect(ours.pLess).toBeCloseTo(expected.p_less, 12)
    expect(twoSided(ours)).toBeCloseTo(expected.p_two_sided, 12)
    expect(ours.ties).toBe(expected.ties)
    expect(ours.exact).toBe(true)
    expect(median(differences(head, base))).toBeCloseTo(expected.hl_shift, 12)
    expect(-literalRankZ(head, base)).toBeCloseTo(expected.benchstone_mwz_minimize, 10)
    const normal = expected.p_two_sided_normal_tie_corrected_cc
    if (normal) expect(twoSided(mannWhitneyNormal(head, base))).toBeCloseTo(normal, 12)
  })

  test.each(oracles.two_sample)("$id: Welch's t and benchstone's sigma", ({ head, base, expected }) => {
    const ours = welch(head, base)
    const theirs = expected.welch_t
    if (theirs) {
      expect(ours!.t).toBeCloseTo(theirs.t, 11)
      expect(ours!.df).toBeCloseTo(theirs.df, 11)
      expect(ours!.pGreater / theirs.p_greater).toBeCloseTo(1, 11)
      expect(-sigmaZ(summaryOf(head), summaryOf(base))).toBeCloseTo(
        expected.benchstone_directed_z_minimize!,
        11,
      )
    } else {
      expect(ours).toBeNull()
    }
  })

  const withInterval = oracles.two_sample.filter(({ R, head }) => R && head.length > 3)
  test.each(withInterval)('$id: the interval of the shift is that of R', ({ head, base, R }) => {
    const sorted = differences(head, base)
    const k = shiftRank(head.length, base.length, 0.025)
    expect(sorted[k - 1]).toBeCloseTo(R!.ci95[0], 12)
    expect(sorted[sorted.length - k]).toBeCloseTo(R!.ci95[1], 12)
  })

  test('three against three give no 95 % interval at all: their smallest one-sided p is 1/20', () => {
    expect(smallestP(3, 3)).toBeCloseTo(1 / 20, 14)
    expect(shiftRank(3, 3, 0.025)).toBe(0)
    expect(shiftRank(3, 3, 0.05)).toBe(1)
  })

  test.each([
    [[10, 10.1, 9.9, 10.05, 9.95], [9, 9.1, 8.9, 9.05, 8.95], 20, 2.6111648394],
    [[1.248, 1.324, 1.254, 1.261, 1.832], [1.1, 1.12, 1.14, 1.16, 1.18], 2.1430998194, 2.6111648394],
    [[1, 3, 5, 7, 9], [0.5, 3.5, 4.5, 8, 9.5], -0.0933520056, -0.1044465936],
    [[1, 2, 2, 3], [2, 2, 3, 4, 5], -1.6858544608, -1.3472193585],
    [[5, 7], [4, 6, 3], 1.25, 1.1547005384],
  ])("base %p against candidate %p: benchstone's sigma and rank z", (base, head, sigma, rank) => {
    expect(-sigmaZ(summaryOf(head), summaryOf(base))).toBeCloseTo(sigma, 9)
    expect(-literalRankZ(head, base)).toBeCloseTo(rank, 9)
  })

  test.each([
    [2, 2, 1.549, 1 / 6],
    [2, 3, 1.732, 0.1],
    [3, 3, 1.964, 0.05],
    [3, 4, 2.121, 0.0285714],
    [4, 4, 2.309, 0.0142857],
    [5, 5, 2.611, 0.003968254],
    [6, 6, 2.882, 0.001082251],
    [7, 7, 3.13, 0.000291375],
    [10, 10, 3.78, 5.4125e-6],
  ])("%p against %p: the ceiling of benchstone's z and the exact p there", (bases, heads, z, p) => {
    const base = Array.from({ length: bases }, (_, i) => i)
    const head = Array.from({ length: heads }, (_, i) => 100 + i)
    expect(literalRankZ(head, base)).toBeCloseTo(z, 3)
    expect(mannWhitney(head, base).pGreater).toBeCloseTo(p, 7)
    expect(smallestP(heads, bases)).toBeCloseTo(p, 7)
  })

  test('without spread sigma is 0 for equal means and infinite otherwise', () => {
    const flat = summaryOf([0.1, 0.1, 0.1])
    expect(flat.se).toBe(0)
    expect(sigmaZ(flat, flat)).toBe(0)
    expect(sigmaZ(summaryOf([0.2, 0.2]), flat)).toBe(Number.POSITIVE_INFINITY)
  })

  test('beyond 50 values the normal approximation stays close to the exact p', () => {
    const base = Array.from({ length: 25 }, (_, i) => i * 2)
    const head = Array.from({ length: 25 }, (_, i) => i * 2 + 15)
    const [exact, normal] = [mannWhitney(head, base), mannWhitneyNormal(head, base)]
    expect(exact.exact).toBe(true)
    expect(Math.abs(normal.pGreater - exact.pGreater)).toBeLessThan(0.001)
    expect(mannWhitney([...head, 1], base).exact).toBe(false)
    expect(Math.abs(shiftRank(26, 26, 0.05) - shiftRank(25, 25, 0.05))).toBeLessThan(30)
  })

  test('values that are all equal prove nothing, exact or not', () => {
    expect(mannWhitney([1, 1], [1, 1]).pGreater).toBe(1)
    expect(mannWhitney(new Array(30).fill(1), new Array(30).fill(1)).pGreater).toBe(1)
  })

  test('a p value is never exactly 0, however far apart the sides', () => {
    const [low, high] = [new Array(3000).fill(1), new Array(3000).fill(2)]
    expect(mannWhitney(high, low).pGreater).toBeGreaterThan(0)
    expect(welch([1e200, 1e200 + 1e185], [1, 2])!.pGreater).toBeGreaterThan(0)
  })

  test('an empty or single side is not enough', () => {
    expect(mannWhitney([], [1]).pGreater).toBe(1)
    expect(welch([1], [1, 2])).toBeNull()
    expect(mannWhitney([2], [1]).pGreater).toBe(0.5)
  })
})

describe('the summary of a sample', () => {
  test('of 1 to 5 has mean 3 and standard error √0.5', () => {
    expect(summaryOf([1, 2, 3, 4, 5])).toEqual({
      n: 5,
      mean: 3,
      sd: expect.closeTo(Math.sqrt(2.5), 15),
      se: expect.closeTo(Math.sqrt(0.5), 15),
      median: 3,
    })
  })

  test('keeps the digits that naive summing loses', () => {
    expect(summaryOf([1e16, 1, -1e16]).mean).toBeCloseTo(1 / 3, 15)
    expect(summaryOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).sd).toBeCloseTo(Math.sqrt(30), 10)
  })

  test.each([1e308, 1e-308, 5e-324, 1e200])(
    'of magnitudes near %p neither overflows nor vanishes',
    (unit) => {
      const { mean, median: middle } = summaryOf([unit, unit, unit])
      expect(mean).toBe(unit)
      expect(middle).toBe(unit)
      expect(summaryOf([unit, -unit]).sd / unit).toBeGreaterThan(0)
    },
  )

  test('of one value has no spread, of none there is none', () => {
    expect(summaryOf([7])).toEqual({ n: 1, mean: 7, sd: 0, se: 0, median: 7 })
    expect(() => summaryOf([])).toThrow(RangeError)
  })
})

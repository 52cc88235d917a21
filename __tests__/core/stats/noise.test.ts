import { describe, expect, test } from '@jest/globals'
import { neighbourDependence } from '../../../src/core/stats/dependence.js'
import { mannKendall } from '../../../src/core/stats/mann-kendall.js'
import {
  bimodalityCoefficient,
  lag1Autocorrelation,
  madSigma,
  outlierShare,
  vonNeumannRatio,
} from '../../../src/core/stats/noise.js'
import { uniformFrom } from '../../../src/core/stats/random.js'
import { summaryOf } from '../../../src/core/stats/summary.js'
import { oracles } from './oracles.js'

describe('what a series says of its noise', () => {
  test.each(oracles.noise.map((oracle) => [oracle.id, oracle.note, oracle] as const))(
    'set %s (%s) gives the numbers of R and SciPy',
    (_id, _note, { x, ...expected }) => {
      expect(lag1Autocorrelation(x)).toBeCloseTo(expected.lag1_autocorr, 10)
      expect(vonNeumannRatio(x)).toBeCloseTo(expected.von_neumann_ratio, 10)
      expect(madSigma(x)).toBeCloseTo(expected.mad_sigma, 10)
      expect(summaryOf(x).sd).toBeCloseTo(expected.sd, 10)
      expect(outlierShare(x)).toBe(expected.outlier_share_5mad)
      expect(bimodalityCoefficient(x)).toBeCloseTo(expected.bimodality_coefficient, 10)
      const { tau, pTwoSided } = mannKendall(x)
      expect(tau).toBeCloseTo(expected.kendall_tau, 10)
      expect(Math.abs(pTwoSided / expected.kendall_p_two_sided - 1)).toBeLessThan(1e-9)
    },
  )

  test('a constant series has no spread, no neighbours to compare and no trend', () => {
    const constant = new Array<number>(20).fill(0.1)
    expect(madSigma(constant)).toBe(0)
    expect(outlierShare(constant)).toBe(0)
    expect([lag1Autocorrelation, vonNeumannRatio, bimodalityCoefficient].map((f) => f(constant))).toEqual([
      null,
      null,
      null,
    ])
    expect(mannKendall(constant)).toEqual({ tau: 0, pTwoSided: 1 })
    expect(neighbourDependence(constant, uniformFrom(1n))).toEqual({ rankAutocorrelation: 0, pTwoSided: 1 })
  })

  test('a value that is no finite number is refused, because every answer would be wrong', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const statistic of [madSigma, outlierShare, lag1Autocorrelation, vonNeumannRatio, mannKendall])
        expect(() => statistic([1, bad, 2, 3])).toThrow(/value 1 is .* not a finite number/)
      expect(() => neighbourDependence([1, 2, bad], uniformFrom(1n))).toThrow(RangeError)
    }
  })
})

describe("Mann and Kendall's test", () => {
  test('a rise of n values has the smallest p there is, 2 / n!', () => {
    expect(mannKendall([1, 2, 3, 4, 5])).toEqual({ tau: 1, pTwoSided: expect.closeTo(2 / 120, 12) })
    expect(mannKendall([5, 4, 3, 2, 1])).toEqual({ tau: -1, pTwoSided: expect.closeTo(2 / 120, 12) })
  })

  test('ties are corrected for, with the numbers that the formula gives by hand', () => {
    // S = 7 of 10 pairs, three tied: τ-b = 7 / √(10 · 7); Var = (5·4·15 - 3·2·11) / 18, z = 6 / √Var.
    const { tau, pTwoSided } = mannKendall([1, 2, 2, 2, 3])
    expect(tau).toBeCloseTo(7 / Math.sqrt(70), 12)
    expect(pTwoSided).toBeCloseTo(0.0960923294556733, 12)
  })

  test('the normal and the exact p are close where one takes over from the other', () => {
    const wave = Array.from({ length: 51 }, (_, i) => i / 60 + Math.sin(i * 7))
    const exact = mannKendall(wave.slice(0, 50)).pTwoSided
    expect(Math.abs(mannKendall(wave).pTwoSided - exact)).toBeLessThan(0.03)
  })
})

describe('dependence of neighbours', () => {
  const [white, correlated] = oracles.noise.map(({ x }) => x)

  test('a correlated series is found and a white one is not', () => {
    expect(neighbourDependence(correlated!, uniformFrom(3n)).pTwoSided).toBeLessThan(0.01)
    expect(neighbourDependence(white!, uniformFrom(3n)).pTwoSided).toBeGreaterThan(0.05)
  })

  test('the same seed gives the same p, another one nearly the same', () => {
    const p = (seed: bigint) => neighbourDependence(white!, uniformFrom(seed)).pTwoSided
    expect(p(5n)).toBe(p(5n))
    expect(Math.abs(p(5n) - p(6n))).toBeLessThan(0.05)
  })

  test('p is that of all orders, counted out for four values', () => {
    // Of the 24 orders of 1..4 four have a neighbour sum as far from the mean as this one.
    const { pTwoSided, rankAutocorrelation } = neighbourDependence([1, 2, 3, 4], uniformFrom(9n))
    expect(rankAutocorrelation).toBeCloseTo(0.25, 12)
    expect(pTwoSided).toBeCloseTo(4 / 24, 1)
  })

  test('false alarms at 1 % stay near 1 % for independent pairs', () => {
    const random = uniformFrom(11n)
    const alarms = Array.from({ length: 100 }, () => {
      const series = Array.from({ length: 20 }, random)
      return neighbourDependence(series, random).pTwoSided < 0.01
    })
    expect(alarms.filter(Boolean).length).toBeLessThan(6)
  })
})

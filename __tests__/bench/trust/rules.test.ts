import { describe, expect, test } from '@jest/globals'
import { changePoints, newChange, otavaP } from '../../../bench/trust/e-divisive.js'
import { rules, studentQuantile } from '../../../bench/trust/rules.js'

const rule = (name: string) => rules.find((one) => one.name === name)!
const alarm = (name: string, base: readonly number[], head: readonly number[]) =>
  rule(name).alarm({ base, head })

describe("the peers' rules on numbers worked out by hand", () => {
  test('github-action-benchmark: the ratio must be above the threshold, not at it', () => {
    expect(alarm('github-action-benchmark 200 %', [100, 100], [200, 200])).toBe(false)
    expect(alarm('github-action-benchmark 200 %', [100, 100], [200, 201])).toBe(true)
    expect(alarm('github-action-benchmark 110 %', [100, 100], [109, 112])).toBe(true)
    expect(alarm('github-action-benchmark 110 %', [-100], [-90])).toBe(false)
  })

  test('HART: an unchanged negative metric is always worse than 1.05 times itself', () => {
    expect(alarm('HART 5 %', [100], [104])).toBe(false)
    expect(alarm('HART 5 %', [100], [106])).toBe(true)
    expect(alarm('HART 5 %', [-100], [-100])).toBe(true)
  })

  test("Bencher: Student's quantile, and a boundary √(1 + 1/H) deviations wider; none for a constant history", () => {
    expect(studentQuantile(0.01, 4)).toBeCloseTo(3.747, 3)
    expect(studentQuantile(0.01, 63)).toBeCloseTo(2.387, 3)
    // Mean 3, s √2.5, boundary 3 + 3.747 · 1.5811 · √1.2 = 9.490.
    expect(alarm('Bencher t-test 0.99, 64 runs', [1, 2, 3, 4, 5], [9.48])).toBe(false)
    expect(alarm('Bencher t-test 0.99, 64 runs', [1, 2, 3, 4, 5], [9.5])).toBe(true)
    expect(alarm('Bencher t-test 0.99, 64 runs', [7, 7, 7], [700])).toBe(false)
  })

  test('benchstone: z is improvement over the standard error, promoted from 2', () => {
    // Means 3 apart in units of √(2.5/5 + 2.5/5) = 1.
    const base = [11, 12, 13, 14, 15]
    const better = [8, 9, 10, 11, 12]
    expect(alarm('benchstone sigma, literal', base, better)).toBe(false)
    expect(alarm('benchstone sigma, literal', base, base)).toBe(true)
    expect(alarm('benchstone sigma, inverted', better, base)).toBe(true)
    expect(alarm('benchstone sigma, inverted', base, base)).toBe(false)
    // All of head above all of base: z = 12.5 / √(25 · 11 / 12) = 2.61.
    expect(alarm('benchstone MW, inverted', [1, 2, 3, 4, 5], [6, 7, 8, 9, 10])).toBe(true)
    expect(alarm('benchstone MW, inverted', [1, 2, 3, 4, 9], [5, 6, 7, 8, 10])).toBe(false)
  })

  test('benchstat: two-sided 0.05, an alarm only for the worse', () => {
    // 4 against 4 values apart: 2 / 70 = 0.029; 3 against 3: 2 / 20 = 0.1.
    expect(alarm('benchstat, interleaved', [1, 2, 3, 4], [5, 6, 7, 8])).toBe(true)
    expect(alarm('benchstat, interleaved', [5, 6, 7, 8], [1, 2, 3, 4])).toBe(false)
    expect(alarm('benchstat, interleaved', [1, 2, 3], [5, 6, 7])).toBe(false)
  })

  test('asv: p below 0.002 and the factor 1.1 together', () => {
    const base = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109]
    const by = (factor: number) => base.map((x) => x * factor)
    expect(alarm('asv continuous 1.1', base, by(1.12))).toBe(true)
    expect(alarm('asv continuous 1.1', base, by(1.095))).toBe(false)
    expect(alarm('asv continuous 1.1', base, [...by(1.2).slice(0, 5), ...by(0.9).slice(0, 5)])).toBe(false)
  })

  test('Otava: p from population deviations, and a change point at a clear step only', () => {
    // Means 2 and 5, population variances 2/3: pooled 2/3, t = 3 / √(2/3 · 2/3) = 4.5 with 4 degrees of freedom.
    expect(otavaP([1, 2, 3], [4, 5, 6])).toBeCloseTo(0.0108, 4)
    const flat = Array.from({ length: 49 }, (_, i) => 100 + ((i * 7) % 5) / 5)
    expect(changePoints(flat)).toEqual([])
    expect(changePoints([...flat.slice(0, 25), ...flat.slice(0, 24).map((x) => x + 10)])).toEqual([25])
    expect(newChange({ base: flat, head: [120] })).toBe(true)
    expect(newChange({ base: flat, head: [100.4] })).toBe(false)
    expect(newChange({ base: flat, head: [80] })).toBe(false)
  })
})

import { describe, expect, test } from '@jest/globals'
import { centreInterval, hodgesLehmann, walshAverages } from '../../../src/core/stats/hodges-lehmann.js'
import { twoSided } from '../../../src/core/stats/mann-whitney.js'
import { signedRank, walshRank } from '../../../src/core/stats/signed-rank.js'
import { oracles, type PairedOracle } from './oracles.js'

/** P by listing all 2^n signs: the definition, without any dynamic programming. */
function byEnumeration(values: readonly number[]): number {
  const kept = values.filter((value) => value !== 0)
  const ranks = kept.map((value) => {
    const smaller = kept.filter((other) => Math.abs(other) < Math.abs(value)).length
    const equal = kept.filter((other) => Math.abs(other) === Math.abs(value)).length
    return smaller + (equal + 1) / 2
  })
  const observed = ranks.reduce((sum, rank, i) => sum + (kept[i]! > 0 ? rank : 0), 0)
  let asLarge = 0
  for (let signs = 0; signs < 2 ** kept.length; signs++) {
    const sum = ranks.reduce((total, rank, i) => total + ((signs >> i) & 1 ? rank : 0), 0)
    if (sum >= observed) asLarge++
  }
  return asLarge / 2 ** kept.length
}

const logRatios = ({ base, head }: PairedOracle) => head.map((value, i) => Math.log(value / base[i]!))

describe('the signed-rank test', () => {
  test.each(oracles.paired)('$id ($note): R and SciPy agree on differences and on log ratios', (oracle) => {
    const linear = signedRank(oracle.head.map((value, i) => value - oracle.base[i]!))
    const cases = [[linear, oracle.expected.signed_rank_linear] as const]
    const { signed_rank_log, signed_rank_log_shift_tol2pct, signed_rank_log_shift_lim5pct } = oracle.expected
    if (signed_rank_log) {
      const d = logRatios(oracle)
      cases.push([signedRank(d), signed_rank_log])
      cases.push([signedRank(d.map((x) => x - Math.log(1.02))), signed_rank_log_shift_tol2pct!])
      cases.push([signedRank(d.map((x) => x - Math.log(1.05))), signed_rank_log_shift_lim5pct!])
    }
    for (const [ours, theirs] of cases) {
      expect(ours.tPlus).toBe(theirs.T_plus)
      expect(ours.n).toBe(theirs.n_eff)
      expect(ours.pGreater).toBeCloseTo(theirs.p_greater, 12)
      expect(ours.pLess).toBeCloseTo(theirs.p_less, 12)
      expect(twoSided(ours)).toBeCloseTo(theirs.p_two_sided, 12)
      expect(ours.ties).toBe(theirs.ties)
    }
  })

  test.each([
    [[3, 1, -2, 4, 5, -6, 7]],
    [[1, 1, 1, -1, 2, 2, -3, 3]],
    [[0, 0, 2, -2, 2, 5, 5, -5, 9]],
    [[1, 1, 1, 1, 1, 1]],
    [[-1, -1, -1, 2, 2, 4, 4, 4, -4, 8, 8, 0]],
  ])('of %p equals counting all signs', (values) => {
    expect(signedRank(values).pGreater).toBeCloseTo(byEnumeration(values), 14)
    expect(signedRank(values.map((x) => -x)).pGreater).toBeCloseTo(byEnumeration(values.map((x) => -x)), 14)
  })

  test('of nothing but zeros decides nothing', () => {
    expect(signedRank([0, 0, 4e-13, -4e-13])).toEqual({ n: 0, tPlus: 0, pGreater: 1, pLess: 1, ties: false })
  })

  test('counts 5e-13 and more of a log ratio as a difference', () => {
    expect(signedRank([5.1e-13, 1, 2]).n).toBe(3)
  })

  test('of 60 equal shifts gives 2^-60, exactly', () => {
    expect(signedRank(new Array(60).fill(0.1)).pGreater).toBe(2 ** -60)
    expect(signedRank(Array.from({ length: 60 }, (_, i) => i + 1)).pGreater).toBe(2 ** -60)
  })

  test('of 1,100 values on one side still has a p above 0', () => {
    expect(signedRank(new Array(1100).fill(1)).pGreater).toBeGreaterThan(0)
  })

  test('ranks infinite and tiny values like any others', () => {
    expect(signedRank([Number.POSITIVE_INFINITY, 1e-200, 1e200], 0).pGreater).toBe(0.125)
  })
})

describe('the centre and its interval', () => {
  const positive = oracles.paired.filter(({ expected }) => expected.log_ratio)

  test.each(positive)('$id: estimate and intervals are those of R', ({ expected, R }) => {
    const d = expected.log_ratio!
    expect(hodgesLehmann(walshAverages(d))).toBeCloseTo(expected.hl_log_ratio!, 12)
    if (R) expect(hodgesLehmann(walshAverages(d))).toBeCloseTo(R.pseudomedian, 12)
    expect(walshRank(d.length, 0.05)).toBe(expected.hl_ci90_k)
    expect(walshRank(d.length, 0.025)).toBe(expected.hl_ci95_k)
    for (const [level, ends] of [
      [0.05, expected.hl_log_ci90!],
      [0.025, expected.hl_log_ci95!],
    ] as const) {
      const { low, high } = centreInterval(d, level)
      expect(Number.isFinite(low) ? low : null).toEqual(ends[0] === null ? null : expect.closeTo(ends[0], 12))
      expect(Number.isFinite(high) ? high : null).toEqual(
        ends[1] === null ? null : expect.closeTo(ends[1], 12),
      )
    }
  })

  test.each(Object.entries(oracles.signed_rank_null))('of %s values: ranks and smallest p', (n, row) => {
    expect(walshRank(Number(n), 0.05)).toBe(row.k_ci90)
    expect(walshRank(Number(n), 0.025)).toBe(row.k_ci95)
    expect(walshRank(Number(n), 0.005)).toBe(row.k_ci99)
    expect(signedRank(Array.from({ length: Number(n) }, (_, i) => i + 1)).pGreater).toBe(row.min_p)
  })

  test('weighted averages are the margins at which a relative test turns', () => {
    const [deltas, weights] = [
      [1, 4, -2],
      [10, 20, 5],
    ]
    const turns = [...walshAverages(deltas, weights)].sort((a, b) => a - b)
    for (const margin of [-0.5, -0.2, 0.02, 0.06, 0.12, 0.16, 0.3]) {
      const t = signedRank(deltas.map((delta, i) => delta - margin * weights[i]!)).tPlus
      expect(t).toBe(turns.filter((turn) => turn > margin).length)
    }
  })

  test('pairs that are zero on both sides say nothing about a relative change', () => {
    expect([...walshAverages([0, 1], [0, 10])]).toEqual([0.1])
    expect(hodgesLehmann(walshAverages([0], [0]))).toBe(0)
  })
})

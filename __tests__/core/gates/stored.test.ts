import { describe, expect, test } from '@jest/globals'
import type { StoredOptions } from '../../../src/core/gates/gate.js'
import { gates } from '../../../src/core/gates/index.js'
import { noise, policy } from './policies.js'
import { judge, promote } from './stored-cases.js'

describe.each(['sigma', 'mann-whitney'])('the %s gate', (gate) => {
  const near = (centre: number, salt: number, n = 8) => noise(n, salt).map((x) => centre * (1 + 0.01 * x))

  test.each([
    [1, 'PASS'],
    [1.1, 'FAIL'],
    [0.9, 'PASS'],
  ])('head at %p of base: %s', (factor, kind) => {
    const { kind: found, evidence } = judge(gate, [near(50, 1), near(50 * factor, 2)])
    expect(found).toBe(kind)
    expect(evidence.worse).toBeCloseTo(factor - 1, 1)
    expect(evidence.low! > 0.02).toBe(kind === 'FAIL')
    expect(evidence.low!).toBeLessThanOrEqual(evidence.worse!)
    expect(evidence.high!).toBeGreaterThanOrEqual(evidence.worse!)
  })

  test('its interval inverts its test', () => {
    const samples = [near(50, 1), near(52, 2)] as const
    const { low } = judge(gate, samples).evidence
    const at = (tolerance: number) => judge(gate, samples, policy({ tolerance })).kind
    expect(at(low! - 1e-9)).toBe('FAIL')
    expect(at(low! + 1e-9)).toBe('PASS')
  })

  test('promotes what is proven better and rejects all else', () => {
    expect(judge(gate, [near(50, 1), near(45, 2)], policy(), promote).kind).toBe('PROMOTE')
    expect(judge(gate, [near(50, 1), near(45, 2)], policy(), promote).evidence.high).toBeLessThan(0)
    expect(judge(gate, [near(50, 1), near(50, 2)], policy(), promote).kind).toBe('REJECT')
    expect(judge(gate, [near(50, 1), near(60, 2)], policy(), promote).kind).toBe('REJECT')
    const up = policy({ direction: 'maximize' })
    expect(judge(gate, [near(50, 1), near(60, 2)], up, promote).kind).toBe('PROMOTE')
    expect(judge(gate, [near(50, 1), near(45, 2)], up).kind).toBe('FAIL')
  })

  test('needs at least two values a side', () => {
    expect(judge(gate, [[1, 2], [1]]).kind).toBe('NEEDS_MORE_DATA')
    expect(judge(gate, [[1], [1, 2]]).reason).toContain('base has 1 value')
  })

  test('judges constants: equal pass, worse fails, and no p is 0', () => {
    const flat = (value: number) => new Array<number>(6).fill(value)
    expect(judge(gate, [flat(0.1), flat(0.1)]).kind).toBe('PASS')
    expect(judge(gate, [flat(0.1), flat(0.102)]).kind).toBe('PASS')
    expect(judge(gate, [flat(0.1), flat(0.11)]).kind).toBe('FAIL')
    expect(judge(gate, [flat(0.1), near(0.2, 1)]).kind).toBe('FAIL')
    expect(judge(gate, [flat(0.1), near(1e9, 1)]).evidence.pReject).toBeGreaterThan(0)
  })

  test('judges negative metrics, zeros and absolute margins', () => {
    const up = policy({ direction: 'maximize' })
    expect(judge(gate, [near(-100, 1), near(-100, 2)], up).kind).toBe('PASS')
    expect(judge(gate, [near(-100, 1), near(-120, 2)], up).kind).toBe('FAIL')
    const counts = policy({ absTolerance: 1 })
    expect(
      judge(
        gate,
        [
          [0, 0, 1, 0, 0, 1],
          [5, 6, 5, 7, 6, 5],
        ],
        counts,
      ).kind,
    ).toBe('FAIL')
    expect(
      judge(
        gate,
        [
          [0, 0, 1, 0, 0, 1],
          [0, 1, 0, 0, 1, 0],
        ],
        counts,
      ).kind,
    ).toBe('PASS')
  })

  test('calls NaN an error', () => {
    expect(
      judge(gate, [
        [1, 2, 3],
        [1, Number.NaN, 2],
      ]).kind,
    ).toBe('ERROR')
  })
})

describe("benchstone's literal rules", () => {
  const literal = (mode: StoredOptions['mode'], threshold = 2): StoredOptions => ({
    mode,
    alpha: 0.05,
    literalThreshold: threshold,
  })
  const base = [1.248, 1.324, 1.254, 1.261, 1.832]

  test.each([
    [[1.1, 1.12, 1.14, 1.16, 1.18], 'PROMOTE', 'PROMOTE'],
    [[1.2, 1.21, 1.22, 1.23, 1.24], 'REJECT', 'PROMOTE'],
    [base, 'REJECT', 'REJECT'],
  ])('candidate %p: sigma %s, rank z %s', (head, bySigma, byRank) => {
    expect(judge('sigma', [base, head], policy(), literal('promote')).kind).toBe(bySigma)
    expect(judge('mann-whitney', [base, head], policy(), literal('promote')).kind).toBe(byRank)
  })

  test('show the statistic, positive when better in either direction', () => {
    const samples = [
      [10, 10.1, 9.9, 10.05, 9.95],
      [9, 9.1, 8.9, 9.05, 8.95],
    ] as const
    expect(judge('sigma', samples, policy(), literal('promote')).reason).toContain('z = 20.0000')
    const up = policy({ direction: 'maximize' })
    expect(judge('sigma', samples, up, literal('promote')).reason).toContain('z = -20.0000')
    expect(judge('mann-whitney', samples, policy(), literal('promote')).reason).toContain('z = 2.6112')
  })

  test.each([
    ['sigma', base, / 2; fragile: the baseline's mean is uncertain by 8\.\d+% \(standard error\)/],
    ['sigma', base.map((value) => -value), / 2; fragile: /],
    ['sigma', [10, 10.1, 9.9, 10.05, 9.95], / threshold 2$/],
    ['sigma', [-1, 0, 1], / threshold 2$/],
    ['mann-whitney', base, / threshold 2$/],
  ])('%s warns of a baseline that is no firm ground: %j', (gate, values, reason) => {
    expect(judge(gate, [values, [1.1, 1.2, 1.3]], policy(), literal('promote')).reason).toMatch(reason)
  })

  test('in mode no-regression the same z must be as far on the bad side', () => {
    const samples = [
      [9, 9.1, 8.9, 9.05, 8.95],
      [10, 10.1, 9.9, 10.05, 9.95],
    ] as const
    for (const gate of ['sigma', 'mann-whitney']) {
      expect(judge(gate, samples, policy(), literal('no-regression')).kind).toBe('FAIL')
      expect(judge(gate, [samples[1], samples[0]], policy(), literal('no-regression')).kind).toBe('PASS')
    }
  })

  test('constants give sigma 0 or infinity', () => {
    expect(
      judge(
        'sigma',
        [
          [5, 5],
          [4, 4],
        ],
        policy(),
        literal('promote'),
      ).kind,
    ).toBe('PROMOTE')
    expect(
      judge(
        'sigma',
        [
          [5, 5],
          [5, 5],
        ],
        policy(),
        literal('promote'),
      ).kind,
    ).toBe('REJECT')
  })
})

describe('the list of gates', () => {
  test('holds the seven gates by the words users write', () => {
    expect(gates.map(({ name }) => name).sort()).toEqual(
      ['exact', 'mann-whitney', 'paired', 'reference', 'sigma', 'target', 'threshold'].sort(),
    )
    expect(gates.every(({ summary }) => /^[A-Z].*\.$/.test(summary))).toBe(true)
  })

  test('two against two values can never fail by ranks, and the gate says so', () => {
    const { kind, reason } = judge('mann-whitney', [
      [1, 2],
      [8, 9],
    ])
    expect(kind).toBe('NEEDS_MORE_DATA')
    expect(reason).toContain('0.1667')
  })
})

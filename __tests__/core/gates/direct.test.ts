import { describe, expect, test } from '@jest/globals'
import type { JudgedPolicy } from '../../../src/core/gates/gate.js'
import { policy } from './policies.js'
import { judge, promote } from './stored-cases.js'

const lower = policy({ tolerance: 0.05 })
const higher = policy({ tolerance: 0.05, direction: 'maximize' })

describe('the threshold gate', () => {
  test.each([
    [higher, 100, 95, 'PASS'],
    [higher, 100, 94.999, 'FAIL'],
    [higher, 100, 120, 'PASS'],
    [lower, 100, 105, 'PASS'],
    [lower, 100, 105.001, 'FAIL'],
    [lower, 100, 80, 'PASS'],
    [lower, 0, 0.001, 'FAIL'],
    [lower, 0, 0, 'PASS'],
    [higher, 1, 0, 'FAIL'],
    [higher, 0, 0.001, 'PASS'],
    [lower, -10, -10, 'PASS'],
    [higher, -10, -10, 'PASS'],
    [higher, -10, -10.6, 'FAIL'],
    [lower, -10, -9.4, 'FAIL'],
    [lower, -10, -20, 'PASS'],
  ])('%#: stored %p %p against head %p', (by, base, head, kind) => {
    expect(judge('threshold', [[base], [head]], by).kind).toBe(kind)
  })

  test('passes 40,000 pairs that are worse by exactly 5 %, and fails each a hair beyond', () => {
    let naive = 0
    for (let i = 1; i <= 20_000; i++) {
      const base = i / 100
      const [up, down] = [(i * 105) / 10_000, (i * 95) / 10_000]
      naive += Number(up > 1.05 * base) + Number(down < 0.95 * base)
      for (const [by, head, sign] of [
        [lower, up, 1],
        [higher, down, -1],
      ] as const) {
        if (judge('threshold', [[base], [head]], by).kind !== 'PASS')
          throw new Error(`${base} to ${head} failed`)
        const beyond = head * (1 + sign * 1e-8)
        if (judge('threshold', [[base], [beyond]], by).kind !== 'FAIL') throw new Error(`${beyond} passed`)
      }
    }
    expect(naive).toBeGreaterThan(100)
  })

  test('with tolerance 0 fails any worsening and no rounding', () => {
    const strict = policy({ tolerance: 0, direction: 'maximize' })
    expect(judge('threshold', [[0.7], [0.6999]], strict).kind).toBe('FAIL')
    expect(judge('threshold', [[0.3], [0.1 + 0.2 - 1e-17]], strict).kind).toBe('PASS')
  })

  test('an absolute tolerance replaces the share', () => {
    const absolute = policy({ absTolerance: 2, tolerance: 0.5 })
    expect(judge('threshold', [[100], [102]], absolute).kind).toBe('PASS')
    const failed = judge('threshold', [[100], [102.1]], absolute)
    expect(failed.kind).toBe('FAIL')
    expect(failed.evidence).toMatchObject({ absolute: true, worse: expect.closeTo(2.1, 9) })
  })

  test('says the change as a share that is positive when worse, and in the unit where base is 0', () => {
    expect(judge('threshold', [[200], [190]], higher).evidence).toMatchObject({
      worse: 0.05,
      absolute: false,
    })
    expect(judge('threshold', [[-10], [-11]], higher).evidence.worse).toBeCloseTo(0.1, 12)
    expect(judge('threshold', [[0], [3]], lower).evidence).toMatchObject({ worse: 3, absolute: true })
    expect(Object.is(judge('threshold', [[5], [5]], higher).evidence.worse, 0)).toBe(true)
  })

  test('to promote, any improvement beyond rounding counts and nothing else', () => {
    expect(judge('threshold', [[100], [99]], lower, promote).kind).toBe('PROMOTE')
    expect(judge('threshold', [[100], [100]], lower, promote).kind).toBe('REJECT')
    expect(judge('threshold', [[100], [104]], lower, promote).kind).toBe('REJECT')
    expect(judge('threshold', [[100], [120]], lower, promote).kind).toBe('REJECT')
  })

  test('never compares NaN or infinity, and holds at the ends of the number range', () => {
    expect(judge('threshold', [[1], [Number.NaN]]).kind).toBe('ERROR')
    expect(judge('threshold', [[Number.POSITIVE_INFINITY], [1]]).kind).toBe('ERROR')
    expect(judge('threshold', [[-1.7e308], [1.7e308]]).kind).toBe('FAIL')
    expect(judge('threshold', [[5e-324], [1e-300]]).kind).toBe('FAIL')
  })
})

describe('the exact gate', () => {
  const strict = policy({ tolerance: 0, exact: true })

  test.each([
    [[4096, 4096], [4096, 4096], 'PASS'],
    [[4096, 4096], [4000, 4000], 'PASS'],
    [[4096, 4096], [4097, 4097], 'FAIL'],
    [[4096, 4096], [4096, 4097], 'FAIL'],
    [[4096, 4097], [4096, 4096], 'ERROR'],
    [[4096, 4097], [4096, 4097], 'ERROR'],
    [[4096, 4096], [4096], 'NEEDS_MORE_DATA'],
    [[4096], [4096, 4096], 'NEEDS_MORE_DATA'],
    [[], [], 'NEEDS_MORE_DATA'],
  ])('base %p, head %p: %s', (base, head, kind) => {
    expect(judge('exact', [base, head], strict).kind).toBe(kind)
  })

  test('says which side is not deterministic, and allows a declared tolerance', () => {
    expect(
      judge(
        'exact',
        [
          [1, 1],
          [1, 2],
        ],
        strict,
      ).reason,
    ).toContain('not deterministic: runs of head')
    expect(
      judge(
        'exact',
        [
          [2, 1],
          [1, 1],
        ],
        strict,
      ).reason,
    ).toContain('not deterministic: runs of base')
    expect(
      judge(
        'exact',
        [
          [100, 100],
          [102, 102],
        ],
        policy({ tolerance: 0.02 }),
      ).kind,
    ).toBe('PASS')
  })
})

describe('the target gate', () => {
  const goal = (changes: Partial<JudgedPolicy>) => policy({ target: 0.7, direction: 'maximize', ...changes })

  test.each([
    [0.7, false, 'PASS'],
    [0.1 + 0.6, true, 'PASS'],
    [0.69, false, 'PASS'],
    [0.69, true, 'FAIL'],
    [0.71, true, 'PASS'],
  ])('%p of 0.70, enforced %p: %s', (value, enforceTarget, kind) => {
    expect(judge('target', [[], [value]], goal({ enforceTarget })).kind).toBe(kind)
  })

  test('says that a missed target is not enforced, and by how much it is missed', () => {
    const { reason, evidence } = judge('target', [[], [0.44]], goal({}))
    expect(reason).toContain('missed by 0.26')
    expect(reason).toContain('not enforced')
    expect(evidence.worse).toBeCloseTo(0.26, 12)
  })

  test('turns round for metrics that shall be small, and has nothing to say without a target', () => {
    const latency = policy({ target: 10, enforceTarget: true })
    expect(judge('target', [[], [10]], latency).kind).toBe('PASS')
    expect(judge('target', [[], [10.1]], latency).kind).toBe('FAIL')
    expect(judge('target', [[], [1]], policy()).kind).toBe('SKIPPED')
  })
})

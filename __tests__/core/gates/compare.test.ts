import { describe, expect, test } from '@jest/globals'
import { compareIndependent, comparePaired } from '../../../src/core/gates/compare.js'
import { oracles } from '../stats/oracles.js'
import { noise } from './policies.js'

const minimize = { direction: 'minimize' } as const
const flat = (value: number, n: number) => new Array<number>(n).fill(value)
const near = (centre: number, salt: number, n: number, spread = 0.01) =>
  noise(n, salt).map((x) => centre * (1 + spread * x))

describe('comparing pairs', () => {
  test.each(oracles.paired)('$id ($note): decision and looks', (oracle) => {
    const direction = oracle.lower_is_better ? 'minimize' : 'maximize'
    const { kind, looks } = comparePaired(oracle.base, oracle.head, { direction, maxPairs: 30 })
    const expected = oracle.gate_default_log ?? oracle.gate_default
    expect(kind).toBe(expected.decision === 'REJECT' ? 'FAIL' : expected.decision)
    expect(
      looks.map(({ n, seqPRegression, seqPNoninferior }) => [n, seqPRegression, seqPNoninferior]),
    ).toEqual(
      expected.looks.map((look) => [
        look.n,
        expect.closeTo(look.seq_p_regression, 12),
        expect.closeTo(look.seq_p_noninferior, 12),
      ]),
    )
  })

  test('the design comes from maxPairs, 60 when not said, never from the number of pairs at hand', () => {
    const [base, head] = [flat(100, 15), flat(0, 15).map((_, i) => (i % 2 ? 90 : 115))]
    expect(comparePaired(base, head, minimize).kind).toBe('NEEDS_MORE_DATA')
    expect(comparePaired(base, head, { ...minimize, maxPairs: 15 }).kind).toBe('INCONCLUSIVE')
    const hollander = oracles.paired.find(({ id }) => id === 'p22-hollander')!
    const { looks } = comparePaired(hollander.base, hollander.head, minimize)
    expect(looks[1]!.seqPRegression).toBeCloseTo(0.02734375 / 0.21, 12)
  })

  test('stops at the first answer and does not look at later pairs', () => {
    const { evidence, looks } = comparePaired(flat(10, 60), flat(10, 60), minimize)
    expect(looks).toHaveLength(1)
    expect(evidence.pairs).toBe(6)
  })

  test('columns of unequal length are an error that names both counts', () => {
    const { kind, reason } = comparePaired([1, 2, 3], [1, 2], minimize)
    expect(kind).toBe('ERROR')
    expect(reason).toContain('base has 3 values, head 2')
  })

  test.each([0, 1, 5])('%p pairs need more data', (n) => {
    expect(comparePaired(flat(1, n), flat(2, n), minimize).kind).toBe('NEEDS_MORE_DATA')
  })

  test('margins may be given in the unit of the metric', () => {
    const absolute = { ...minimize, absolute: true, tolerance: 1, limit: 3 }
    expect(comparePaired(flat(0, 6), flat(2, 6), absolute).kind).toBe('FAIL')
    expect(comparePaired(flat(0, 6), flat(0.5, 6), absolute).kind).toBe('PASS')
    expect(comparePaired(flat(0, 6), flat(2, 6), minimize).kind).toBe('INCONCLUSIVE')
  })
})

describe('comparing independent samples', () => {
  test.each(oracles.two_sample)('$id ($note): p as in R and SciPy when nothing is tolerated', (oracle) => {
    const nothing = { ...minimize, absolute: true, tolerance: 0, limit: 0 }
    const { evidence } = compareIndependent(oracle.base, oracle.head, nothing)
    expect(evidence.pReject).toBeCloseTo(oracle.expected.p_greater, 12)
    expect(evidence.pPass).toBeCloseTo(oracle.expected.p_less, 12)
    expect(evidence.worse).toBeCloseTo(oracle.expected.hl_shift, 12)
  })

  test.each([
    [1, 'PASS'],
    [1.1, 'FAIL'],
    [0.8, 'PASS'],
  ])('head at %p of base: %s', (factor, kind) => {
    const found = compareIndependent(near(50, 1, 10), near(50 * factor, 2, 10), minimize)
    expect(found.kind).toBe(kind)
    expect(found.evidence.low! > 0.02).toBe(kind === 'FAIL')
    expect(found.evidence.high! < 0.05).toBe(kind === 'PASS')
    expect(found.evidence.worse).toBeCloseTo(factor - 1, 1)
  })

  test('the direction decides which side is worse', () => {
    const maximize = { direction: 'maximize' } as const
    expect(compareIndependent(near(50, 1, 10), near(45, 2, 10), maximize).kind).toBe('FAIL')
    expect(compareIndependent(near(50, 1, 10), near(55, 2, 10), maximize).kind).toBe('PASS')
  })

  test('exactly the tolerance proves nothing, whatever the rounding', () => {
    const base = [3.3, 4.7, 5.1, 6.9, 7.7, 8.3]
    const head = base.map((value) => value * 1.02)
    const { evidence } = compareIndependent(base, head, minimize)
    expect(evidence.pReject).toBeGreaterThan(0.5)
    const moved = compareIndependent(flat(3.3, 8), flat(3.3 * 1.02, 8), minimize)
    expect(moved.evidence.pReject).toBe(1)
  })

  test('too few values ever to decide need more data; enough that disagree are inconclusive', () => {
    expect(compareIndependent([1], [9], minimize).kind).toBe('NEEDS_MORE_DATA')
    expect(compareIndependent([], [9], minimize).kind).toBe('NEEDS_MORE_DATA')
    expect(compareIndependent([1, 2], [8, 9], minimize).kind).toBe('NEEDS_MORE_DATA')
    expect(compareIndependent([1, 2, 3], [8, 9, 10], minimize).kind).toBe('FAIL')
    expect(compareIndependent(near(50, 1, 6, 0.3), near(52, 2, 6, 0.3), minimize).kind).toBe('INCONCLUSIVE')
  })

  test('zeros and negatives take the linear form; a base around 0 has no relative margin', () => {
    const maximize = { direction: 'maximize' } as const
    expect(compareIndependent(near(-100, 1, 8), near(-120, 2, 8), maximize).kind).toBe('FAIL')
    expect(compareIndependent(near(-100, 1, 8), near(-100, 2, 8), maximize).kind).toBe('PASS')
    const none = compareIndependent(flat(0, 6), flat(1, 6), minimize)
    expect(none.kind).toBe('INCONCLUSIVE')
    expect(none.reason).toContain('relative margin undefined')
  })

  test('samples beyond 50 values, constants and NaN are judged too', () => {
    expect(compareIndependent(near(50, 1, 100), near(55, 2, 100), minimize).kind).toBe('FAIL')
    expect(compareIndependent(near(50, 1, 100), near(50, 2, 100), minimize).kind).toBe('PASS')
    expect(compareIndependent(flat(7, 30), flat(7, 30), minimize).kind).toBe('PASS')
    expect(compareIndependent([1, 2, 3], [1, Number.NaN, 3], minimize).kind).toBe('ERROR')
  })
})

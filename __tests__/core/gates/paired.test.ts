import { describe, expect, test } from '@jest/globals'
import { judgePaired } from '../../../src/core/gates/paired.js'
import { type OracleGate, oracles, type PairedOracle } from '../stats/oracles.js'
import { design, judge, metric, shifted } from './paired-cases.js'
import { policy } from './policies.js'

/** Judges at each look in turn, as measuring does, until there is an answer; the oracle's design has 30 pairs. */
function walk(oracle: PairedOracle, form: 'ratio' | 'linear', expected: OracleGate) {
  const direction = oracle.lower_is_better ? 'minimize' : 'maximize'
  const changes = { form, policy: policy({ direction, tolerance: expected.tol, limit: expected.lim }) }
  const whole = metric(oracle.base, oracle.head, changes)
  const thirty = design(1, { maxPairs: 30 })
  for (const n of thirty.looks.filter((look) => look <= oracle.base.length)) {
    const judgement = judge({ ...whole, pairs: whole.pairs.slice(0, n) }, thirty)
    if (judgement.kind !== 'NEEDS_MORE_DATA') return judgement
  }
  return judge(whole, thirty)
}

describe('the paired gate, look by look, as computed apart from this code', () => {
  const cases = oracles.paired.flatMap((oracle) => {
    const linear = [oracle.id, 'linear', oracle, oracle.gate_default] as const
    return oracle.gate_default_log
      ? [linear, [oracle.id, 'ratio', oracle, oracle.gate_default_log] as const]
      : [linear]
  })

  test.each(cases)('%s in %s form', (_id, form, oracle, expected) => {
    const judgement = walk(oracle, form, expected)
    const kinds = { REJECT: 'FAIL', PASS: 'PASS', NEEDS_MORE_DATA: 'NEEDS_MORE_DATA' }
    expect(judgement.kind).toBe(kinds[expected.decision])
    expect(judgement.looks.map(({ n }) => n)).toEqual(expected.looks.map(({ n }) => n))
    for (const [i, look] of judgement.looks.entries()) {
      const theirs = expected.looks[i]!
      expect(look.pRegression).toBeCloseTo(theirs.p_regression, 12)
      expect(look.pNoninferior).toBeCloseTo(theirs.p_noninferior, 12)
      expect(look.seqPRegression).toBeCloseTo(theirs.seq_p_regression, 12)
      expect(look.seqPNoninferior).toBeCloseTo(theirs.seq_p_noninferior, 12)
    }
  })

  test('the oracle holds both forms, both directions and all three decisions', () => {
    expect(cases.length).toBe(30)
    expect(new Set(cases.map(([, , , { decision }]) => decision)).size).toBe(3)
    expect(new Set(cases.map(([, , { lower_is_better }]) => lower_is_better)).size).toBe(2)
  })
})

describe('the interval shown with a verdict', () => {
  const grid = [-0.1, 0, 0.01, 0.02, 0.03, 0.05, 0.08].flatMap((change) =>
    [0, 0.001, 0.02, 0.08].flatMap((spread) =>
      [3, 6, 8, 15, 23, 60].map((n) => [change, spread, n] as const),
    ),
  )

  test.each(grid)('change %p, noise %p, %p pairs: never contradicts it', (change, spread, n) => {
    const tied = shifted(n, change, spread)
    const rounded = tied.pairs.map(({ base, head }) => ({ base: Math.round(base), head: Math.round(head) }))
    const family = [tied, { ...tied, pairs: rounded }, { ...tied, form: 'linear' as const, pairs: rounded }]
    for (const mode of ['no-regression', 'promote'] as const) {
      for (const judgement of judgePaired(family, design(5, { mode }))) {
        const { low, high, worse } = judgement.evidence
        const [l, h] = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
        const goal = mode === 'promote' ? 0 : 0.05
        const proven = judgement.looks.length > 0 && judgement.evidence.pReject! <= 0.05
        expect(l > 0.02).toBe(proven)
        const good = judgement.evidence.pPass! <= 0.05 && judgement.looks.length > 0
        expect(h < goal).toBe(good)
        expect(l).toBeLessThanOrEqual(h)
        expect(worse).not.toBeNull()
      }
    }
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'inverts the tests, noise %p: a margin just past a bound flips them',
    (salt) => {
      const one = shifted(30, 0.03, 0.04, salt)
      const { low, high } = judge({ ...one, policy: policy({ tolerance: -0.5, limit: 0.5 }) }).evidence
      const pAt = (tolerance: number, limit: number) =>
        judge({ ...one, policy: policy({ tolerance, limit }) }).looks.at(-1)!
      expect(pAt(low! - 1e-9, 1).seqPRegression).toBeLessThanOrEqual(0.05 + 1e-12)
      expect(pAt(low! + 1e-9, 1).seqPRegression).toBeGreaterThan(0.05)
      expect(pAt(0, high! + 1e-9).seqPNoninferior).toBeLessThanOrEqual(0.05 + 1e-12)
      expect(pAt(0, high! - 1e-9).seqPNoninferior).toBeGreaterThan(0.05)
    },
  )

  test('keeps its ends in order when later pairs contradict the first, and the verdict says worse', () => {
    const base = new Array<number>(60).fill(100)
    const { kind, evidence } = judge(
      metric(
        base,
        base.map((_, i) => (i < 6 ? 120 + i : 50 + i / 10)),
      ),
    )
    expect(kind).toBe('FAIL')
    expect(evidence.low).toBeCloseTo(0.2, 12)
    expect(evidence.high).toBeGreaterThanOrEqual(evidence.low!)
  })

  test('follows the exact test where ties let it decide earlier than the tie-free bound', () => {
    const zeros = new Array<number>(8).fill(0)
    const counts = [2, 2, 2, 0, 1, 0, 2, 1]
    const eight = design(1, { minPairs: 8, maxPairs: 8 })
    const worse = judge(metric(zeros, counts, { policy: policy({ absTolerance: 0.5, absLimit: 5 }) }), eight)
    expect(worse.kind).toBe('FAIL')
    expect(worse.evidence.low).toBeGreaterThan(0.5)
    const mirrored = counts.map((count) => 1 - count)
    const good = judge(
      metric(zeros, mirrored, { policy: policy({ absTolerance: 0.2, absLimit: 0.5 }) }),
      eight,
    )
    expect(good.kind).toBe('PASS')
    expect(good.evidence.high).toBeLessThan(0.5)
  })

  test('has no end where the pairs are too few for one', () => {
    const { low, high, pairs, worse } = judge(shifted(5, 0.1, 0.01)).evidence
    expect({ low, high, pairs }).toEqual({ low: null, high: null, pairs: 5 })
    expect(worse).toBeCloseTo(0.1, 1)
    expect(judge(shifted(6, 0.03, 0.01), design(20)).evidence.low).toBeNull()
  })

  test('states the estimate as a share, positive when worse, in either direction', () => {
    const slower = metric([10, 11, 12, 13, 14, 15], [11, 12.1, 13.2, 14.3, 15.4, 16.5])
    expect(judge(slower).evidence.worse).toBeCloseTo(0.1, 12)
    const maximize = policy({ direction: 'maximize' })
    expect(judge({ ...slower, policy: maximize }).evidence.worse).toBeCloseTo(1 / 1.1 - 1, 12)
    expect(judge({ ...slower, policy: maximize }).kind).toBe('PASS')
  })
})

describe('false alarms', () => {
  test('of a change that is exactly the tolerance: at most 5 in 100 of all sign patterns, over all looks', () => {
    const sizes = [4, 9, 1, 7, 11, 3, 6, 10, 2, 8, 5].map((size) => size / 1000)
    const eleven = design(1, { maxPairs: 11 })
    let alarms = 0
    for (let signs = 0; signs < 2 ** sizes.length; signs++) {
      const head = sizes.map((size, i) => 102 * Math.exp((signs >> i) & 1 ? size : -size))
      const whole = metric(new Array(sizes.length).fill(100), head)
      alarms += Number(judge(whole, eleven).kind === 'FAIL')
    }
    expect(alarms / 2 ** sizes.length).toBeLessThanOrEqual(0.05)
    expect(alarms / 2 ** sizes.length).toBeGreaterThan(0.03)
  })
})

describe('pairs of a number that was fixed before', () => {
  const pooled = (count: number, change: number, spread: number) => ({
    ...shifted(count, change, spread),
    fixedCount: true,
  })

  test('are looked at once, by the exact test itself', () => {
    const one = pooled(20, 0.03, 0.02)
    const { looks } = judge(one)
    const [look] = looks
    expect(looks).toHaveLength(1)
    expect(look).toMatchObject({
      n: 20,
      seqPRegression: look!.pRegression,
      seqPNoninferior: look!.pNoninferior,
    })
  })

  test('decide where the looks would have had to go on', () => {
    const base = new Array<number>(5).fill(100)
    const worse = metric(base, [110, 111, 112, 113, 114])
    expect(judge(worse, design(), true).kind).toBe('INCONCLUSIVE')
    expect(judge({ ...worse, fixedCount: true }, design(), true)).toMatchObject({
      kind: 'FAIL',
      evidence: { pairs: 5, pReject: 2 ** -5 },
    })
  })

  test('take their turn among metrics that were looked at as they came', () => {
    const sequential = shifted(60, 0.1, 0.001)
    const single = judge(pooled(20, 0.1, 0.001))
    const [, inFamily] = judgePaired([sequential, pooled(20, 0.1, 0.001)], design(100))
    expect(inFamily!.evidence.pReject!).toBeCloseTo(99 * single.evidence.pReject!, 12)
  })

  test('leave an open question open, and say that no more will come', () => {
    expect(judge(pooled(20, 0.035, 0.2), design(), true)).toMatchObject({
      kind: 'INCONCLUSIVE',
      reason:
        'neither worse than 2% nor better than 5% is proven after 20 pairs, and their number was fixed before',
    })
  })
})

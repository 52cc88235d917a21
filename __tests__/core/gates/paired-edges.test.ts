import { describe, expect, test } from '@jest/globals'
import { nextLook } from '../../../src/core/gates/design.js'
import { formFor } from '../../../src/core/gates/margins.js'
import { judgePaired } from '../../../src/core/gates/paired.js'
import { design, judge, metric, shifted } from './paired-cases.js'
import { noise, policy } from './policies.js'

describe('constants, ties, zeros and negatives', () => {
  const flat = (value: number, n = 6) => new Array<number>(n).fill(value)

  test.each([
    [4096, 'PASS'],
    [4096 * 1.02, 'PASS'],
    [4096 * 1.03, 'FAIL'],
    [4096 * 1.05, 'FAIL'],
    [2048, 'PASS'],
  ])('six pairs of 4096 bytes against %p: %s', (head, kind) => {
    expect(judge(metric(flat(4096), flat(head))).kind).toBe(kind)
    expect(judge(metric(flat(4096), flat(head), { form: 'linear' })).kind).toBe(kind)
  })

  test('one side constant, the other noisy, is an ordinary comparison', () => {
    const noisy = noise(6, 3).map((x) => 110 + x)
    expect(judge(metric(flat(100), noisy)).kind).toBe('FAIL')
    expect(judge(metric(noisy, flat(100))).kind).toBe('PASS')
  })

  test.each([1e-300, 1e-9, 1, 1e9, 1e300])('the unit does not matter: values near %p', (unit) => {
    for (const form of ['ratio', 'linear'] as const) {
      const [same, worse] = [shifted(11, 0, 0.02), shifted(11, 0.1, 0.02)].map((one) => ({
        ...one,
        form,
        pairs: one.pairs.map(({ base, head }) => ({ base: (base / 100) * unit, head: (head / 100) * unit })),
      }))
      expect(judge(same!).kind).toBe('PASS')
      expect(judge(worse!).kind).toBe('FAIL')
    }
  })

  test('values from the smallest to the largest number a double holds are judged', () => {
    expect(judge(metric(flat(5e-324), flat(1.7e308))).kind).toBe('FAIL')
    expect(judge(metric(flat(1.7e308), flat(5e-324))).kind).toBe('PASS')
  })

  test('a falling log-likelihood, larger is better, fails in the linear form', () => {
    const likelihood = policy({ direction: 'maximize' })
    const [base, head] = [flat(-100), flat(-110)]
    expect(formFor(likelihood, [...base, ...head])).toBe('linear')
    expect(judge(metric(base, head, { policy: likelihood, form: 'linear' })).kind).toBe('FAIL')
    expect(judge(metric(head, base, { policy: likelihood, form: 'linear' })).kind).toBe('PASS')
    expect(judge(metric(base, base, { policy: likelihood, form: 'linear' })).kind).toBe('PASS')
  })

  test('a base of zeros has no relative margin, and the reason says what to declare', () => {
    const judgement = judge(metric(flat(0), flat(1), { form: 'linear' }))
    expect(judgement.kind).toBe('INCONCLUSIVE')
    expect(judgement.reason).toMatch(/relative margin undefined.*declare abs_tolerance/)
  })

  test('with absolute margins a base of zeros is judged', () => {
    const counts = policy({ absTolerance: 0.5, absLimit: 2 })
    expect(formFor(counts, [1, 2])).toBe('linear')
    expect(judge(metric(flat(0), flat(1), { policy: counts })).kind).toBe('FAIL')
    expect(judge(metric(flat(0), flat(0), { policy: counts })).kind).toBe('PASS')
    expect(judge(metric(flat(0), flat(1), { policy: counts })).evidence).toMatchObject({
      absolute: true,
      worse: 1,
      low: 1,
    })
  })

  test('an absolute tolerance without a limit asks for the limit', () => {
    const half = policy({ absTolerance: 1 })
    expect(judge(metric(flat(5), flat(5), { policy: half })).reason).toContain('declare abs_limit')
  })

  test('a zero after ratios were fixed is not guessed at', () => {
    const judgement = judge(metric(flat(10, 8), [...flat(10, 7), 0]))
    expect(judgement.kind).toBe('INCONCLUSIVE')
    expect(judgement.reason).toContain('the value 0')
  })

  test('NaN is an error, not a pass', () => {
    expect(judge(metric(flat(1), [...flat(1, 5), Number.NaN])).kind).toBe('ERROR')
  })

  test('no p is ever exactly 0', () => {
    const { looks } = judge(shifted(60, 5, 0.01))
    expect(looks.every((look) => look.pRegression > 0 && look.seqPRegression > 0)).toBe(true)
  })
})

describe('when there is no answer yet', () => {
  test('no pair, one pair and five pairs need more data and say when the next look is', () => {
    for (const n of [0, 1, 5]) {
      const judgement = judge(shifted(n, 0.5, 0))
      expect(judgement.kind).toBe('NEEDS_MORE_DATA')
      expect(judgement.reason).toContain('the next look is at 6')
    }
  })

  test('the end of the schedule, or of the pairs, is INCONCLUSIVE', () => {
    const between = shifted(60, 0.035, 0.2)
    expect(judge(between).kind).toBe('INCONCLUSIVE')
    const early = { ...between, pairs: between.pairs.slice(0, 15) }
    expect(judge(early).kind).toBe('NEEDS_MORE_DATA')
    expect(judge(early, design(), true).kind).toBe('INCONCLUSIVE')
    expect(judge(early, design(), true).reason).toContain('no more pairs will come')
    expect(judge(early, design(1, { maxPairs: 15 })).kind).toBe('INCONCLUSIVE')
  })

  test('pairs after the last look are not used', () => {
    const long = shifted(80, 0.035, 0.2)
    expect(judge(long).evidence.pairs).toBe(60)
  })
})

describe('many metrics', () => {
  const worse = { ...shifted(6, 0.2, 0.01), id: 'worse' }
  const fine = { ...shifted(6, 0, 0.005, 2), id: 'fine' }

  test('the same six pairs that fail one metric do not fail one of twenty', () => {
    expect(judge(worse).kind).toBe('FAIL')
    expect(judge(worse, design(20)).kind).toBe('NEEDS_MORE_DATA')
    expect(judge({ ...shifted(11, 0.2, 0.01) }, design(20)).kind).toBe('FAIL')
  })

  test('passing needs no correction, and answers come in the order asked', () => {
    const kinds = judgePaired([worse, fine], design(20)).map(({ id, kind }) => [id, kind])
    expect(kinds).toEqual([
      ['worse', 'NEEDS_MORE_DATA'],
      ['fine', 'PASS'],
    ])
  })

  test('metrics that other shards hold count as p = 1; a shard that fails is never unsaid by the rest', () => {
    const strong = { ...shifted(15, 0.2, 0.01), id: 'strong' }
    const alone = judgePaired([strong], design(3))[0]!
    const together = judgePaired([strong, { ...strong, id: 'b' }, fine], design(3))[0]!
    expect(alone.kind).toBe('FAIL')
    expect(together.kind).toBe('FAIL')
    expect(together.evidence.pReject!).toBeLessThanOrEqual(alone.evidence.pReject!)
  })

  test('worse than the tolerance wins over within the limit when both are proven', () => {
    const judgement = judge(shifted(30, 0.035, 0.002))
    expect(judgement.evidence.pPass).toBeLessThanOrEqual(0.05)
    expect(judgement.kind).toBe('FAIL')
  })

  test('the next look is the first that has not been reached', () => {
    expect(nextLook(design(), 6)).toBe(8)
    expect(nextLook(design(), 60)).toBeNull()
  })
})

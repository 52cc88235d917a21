import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Random, randomOf } from '../../../bench/trust/random.js'
import { assess } from '../../../src/core/gates/assess.js'
import type { Design } from '../../../src/core/gates/design.js'
import { decide, judgePaired } from '../../../src/core/gates/paired.js'
import type { Pair } from '../../../src/core/gates/pairs.js'
import type { VerdictKind } from '../../../src/core/model/verdict.js'
import { shareOfAttempt } from '../../../src/core/stats/attempts.js'
import { anyMetric, holds } from './any-case.js'
import { design, judge, metric } from './paired-cases.js'

const pairOf = (random: Random, change: number): Pair => ({
  base: 100 * Math.exp(0.02 * random.normal()),
  head: 100 * (1 + change) * Math.exp(0.02 * random.normal()),
})

/** Measures on until the looks decide or `most` pairs are there, as a session does; earlier pairs come first. */
function session(pairs: Pair[], next: () => Pair, { by, attempt, most }: Asked): VerdictKind {
  const one = () => assess({ ...metric([], []), pairs: [...pairs], attempt }, by)
  for (const look of by.looks.filter((n) => n >= pairs.length && n <= most)) {
    while (pairs.length < look) pairs.push(next())
    const [kind] = decide([one()], by)
    if (kind !== 'NEEDS_MORE_DATA') return kind!
  }
  return 'INCONCLUSIVE'
}

interface Asked {
  readonly by: Design
  readonly attempt: number | null
  readonly most: number
}

const shareOf = (count: number, happens: (random: Random) => boolean, name: string): number =>
  Array.from({ length: count }, (_, i) => happens(randomOf(`${name} ${i}`))).filter(Boolean).length / count

/** So far above a level of 5 % does chance alone take a simulation once in 100,000. */
const bound = (count: number, level = 0.05) => level + 4.3 * Math.sqrt((level * (1 - level)) / count)

describe('attempts', () => {
  test('may together spend all of the error and no more', () => {
    const spent = (k: number) =>
      Array.from({ length: k }, (_, i) => shareOfAttempt(i + 1)).reduce((a, b) => a + b)
    for (const k of [1, 2, 20, 1000]) expect(spent(k)).toBeCloseTo(k / (k + 1), 12)
  })

  const promote = design(1, { mode: 'promote', maxPairs: 11 })

  /** Tries with changes that do nothing until one is promoted. */
  const promoted = (random: Random, counted: boolean) =>
    Array.from({ length: 20 }, (_, i) => i + 1).some((attempt) => {
      const asked = { by: promote, attempt: counted ? attempt : null, most: 11 }
      return session([], () => pairOf(random, 0), asked) === 'PROMOTE'
    })

  test('of twenty that change nothing one is promoted in at most 5 % of loops; uncounted, in more than a third', () => {
    const count = 200
    expect(shareOf(count, (random) => promoted(random, true), 'counted')).toBeLessThan(bound(count))
    expect(shareOf(50, (random) => promoted(random, false), 'uncounted')).toBeGreaterThan(0.33)
  })

  test('never make a success easier, nor a failure harder', () => {
    holds(fc.tuple(anyMetric, fc.integer({ min: 1, max: 50 }), fc.boolean()), ([one, attempt, promotes]) => {
      const by = design(3, { mode: promotes ? 'promote' : 'no-regression' })
      const [now, later] = [attempt, attempt + 1].map((k) => judge({ ...one, attempt: k }, by).evidence)
      expect(later!.pPass ?? 1).toBeGreaterThanOrEqual(now!.pPass ?? 1)
      expect(later!.pReject).toBe(now!.pReject)
    })
  })

  test('leave PASS its whole error the first time, and what they leave is shown and agrees with the interval', () => {
    const base = new Array<number>(11).fill(100)
    const same = metric(base, base)
    expect(judge({ ...same, attempt: 1 }).evidence).toMatchObject({ attempt: 1, allowed: 0.05 })
    const third = judge({ ...same, attempt: 3 })
    expect(third.evidence).toMatchObject({ attempt: 3, family: 1, allowed: 0.05 / 12 })
    expect(third.kind).toBe('PASS')
    holds(fc.tuple(anyMetric, fc.integer({ min: 1, max: 9 })), ([one, attempt]) => {
      const { kind, evidence } = judge({ ...one, attempt })
      const limit = one.policy.absTolerance === null ? one.policy.limit : 5
      if (kind === 'PASS') expect(evidence.high!).toBeLessThan(limit)
    })
  })

  test('that no look can satisfy any more say what to do', () => {
    const base = new Array<number>(8).fill(100)
    const by = design(1, { maxPairs: 8 })
    expect(judge({ ...metric(base, base), attempt: 3 }, by, true).reason).toMatch(
      /; attempt 3 against this base, which leaves PASS an error of 0\.4167%, and no 8 pairs can prove that: raise max_pairs$/,
    )
  })
})

describe('a comparison that is run again', () => {
  const by = design(1, { maxPairs: 60 })
  /** Five sessions that each stop after some pairs, of a change that is exactly as bad as tolerated. */
  const failed = (random: Random, continues: boolean) => {
    const pairs: Pair[] = []
    return Array.from({ length: 5 }).some(() => {
      const before = continues ? pairs : []
      const most = before.length + 6 + random.below(20)
      return session(before, () => pairOf(random, 0.02), { by, attempt: null, most }) === 'FAIL'
    })
  }

  test('and goes on fails falsely no more often than one that ran through; begun anew each time, it does', () => {
    const count = 200
    expect(shareOf(count, (random) => failed(random, true), 'again')).toBeLessThan(bound(count))
    expect(shareOf(100, (random) => failed(random, false), 'again')).toBeGreaterThan(0.1)
  })

  test('and goes on to the last pair without a look, as where only the judging has the first ones, does no worse', () => {
    const blindly = (random: Random) => {
      const pairs: Pair[] = []
      const asked = { by, attempt: null, most: 6 + random.below(40) }
      const first = session(pairs, () => pairOf(random, 0.02), asked)
      if (first !== 'INCONCLUSIVE') return first === 'FAIL'
      while (pairs.length < 60) pairs.push(pairOf(random, 0.02))
      return decide([assess({ ...metric([], []), pairs }, by)], by, { stopped: true })[0] === 'FAIL'
    }
    const count = 400
    expect(shareOf(count, blindly, 'blindly')).toBeLessThan(bound(count))
  })

  test('answers as if there had been no interruption', () => {
    holds(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 59 })), ([seed, cut]) => {
      const [whole, parts]: [Pair[], Pair[]] = [[], []]
      const asked = { by, attempt: null, most: 60 }
      const [one, other] = [randomOf(`whole ${seed}`), randomOf(`whole ${seed}`)]
      const through = session(whole, () => pairOf(one, 0.03), asked)
      const first = session(parts, () => pairOf(other, 0.03), { ...asked, most: cut })
      const second = first === 'INCONCLUSIVE' ? session(parts, () => pairOf(other, 0.03), asked) : first
      expect([second, parts]).toEqual([through, whole])
    })
  })

  test('in a larger family than before may lose what it had proven, in a smaller one never decides more', () => {
    const base = new Array<number>(8).fill(100)
    const worse = metric(base, [104, 105, 106, 107, 108, 109, 110, 111])
    expect(judgePaired([worse], design(1))[0]!.kind).toBe('FAIL')
    expect(judgePaired([worse], design(100))[0]!.kind).toBe('NEEDS_MORE_DATA')
  })
})

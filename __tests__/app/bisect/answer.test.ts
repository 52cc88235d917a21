import { describe, expect, test } from '@jest/globals'
import { answerOf, atThreshold, thresholdOf, worstOf } from '../../../src/app/bisect/answer.js'
import type { PlannedBenchmark } from '../../../src/core/model/plan.js'
import type { Verdict } from '../../../src/core/model/verdict.js'
import { policy } from '../../core/gates/policies.js'
import { verdict } from '../anchors/past.js'

const measured = (complete: boolean, message: string | null = null) => ({
  ...{ runSets: [], sides: [], findings: [], k: 1, damage: [], complete },
  contests: [{ benchmark: 0, rule: null, stop: 'decided' as const, fixedPairs: null, message }],
})

const answer = (one: Verdict, metric: string | null = 'time', complete = true) =>
  answerOf({ measured: measured(complete, 'head does not build'), verdicts: [one], session: 's' }, metric)

describe('what a comparison with the good end says of a commit', () => {
  test.each<[string, Verdict, string | null, string]>([
    ['within the threshold: good', verdict({ kind: 'PASS' }), 'time', 'good'],
    ['above it: bad', verdict({ kind: 'FAIL', evidence: { worse: 0.1 } }), 'time', 'bad'],
    ['neither proven: undecided', verdict({ kind: 'INCONCLUSIVE' }), 'time', 'undecided'],
    ['too few pairs: undecided', verdict({ kind: 'NEEDS_MORE_DATA' }), 'time', 'undecided'],
    ['runs that disagree: unusable', verdict({ kind: 'FAIL', gate: 'exact' }), 'time', 'unusable'],
    ['a crash: unusable', verdict({ kind: 'FAIL', metric: null }), 'time', 'unusable'],
    ['a metric that is not there yet: unusable', verdict({ kind: 'MISSING' }), 'time', 'unusable'],
    ['another output: bad', verdict({ kind: 'FAIL', gate: 'reference', metric: null }), null, 'bad'],
    ['the same output: good', verdict({ kind: 'PASS', gate: 'reference', metric: null }), null, 'good'],
    ['a crash of what has no metric: unusable', verdict({ kind: 'FAIL', metric: null }), null, 'unusable'],
  ])('%s', (_, one, metric, expected) => {
    expect(answer(one, metric).answer).toBe(expected)
  })

  test('is nothing where the measuring was cut short, and names what kept the commit from running', () => {
    expect(answer(verdict({ kind: 'FAIL', evidence: { worse: 1 } }), 'time', false).answer).toBe(
      'interrupted',
    )
    expect(answer(verdict({ kind: 'FAIL', metric: null })).reason).toBe('head does not build')
  })
})

describe('the line between good and bad', () => {
  test.each([
    ['is halfway between the ends', { worse: 0.1, low: 0.08 }, 0.05],
    ['is no more than the ends proved', { worse: 0.1, low: 0.03 }, 0.03],
    ['of an exact metric is halfway', { worse: 4 }, 2],
    ['of artifacts does not exist', {}, null],
  ])('%s', (_, evidence, expected) => {
    expect(thresholdOf(verdict({ evidence }))).toBe(expected)
  })

  test('is the one margin by which every commit is judged, in the unit that the ends were judged in', () => {
    const benchmark = { metrics: [], defaultPolicy: policy() } as unknown as PlannedBenchmark
    const at = (absolute: boolean) => {
      const ends = { ...verdict({ evidence: { worse: 0.1, absolute } }), policy: policy() }
      return atThreshold(benchmark, ends, 0.05)
    }
    expect(at(false)).toMatchObject({
      defaultPolicy: null,
      metrics: [{ pattern: 'time', policy: { tolerance: 0.05, limit: 0.05, absTolerance: null } }],
    })
    expect(at(true).metrics[0]!.policy).toMatchObject({ absTolerance: 0.05, absLimit: 0.05 })
  })

  test('is drawn for the metric that got worse most', () => {
    const failed = (metric: string, worse: number) => verdict({ kind: 'FAIL', metric, evidence: { worse } })
    const found = worstOf([verdict({}), failed('a', 0.1), failed('b', 0.3), failed('c', 0.2)])
    expect(found?.metric).toBe('b')
  })
})

import { describe, expect, test } from '@jest/globals'
import { type PlannedBenchmark, policyOf } from '../../../src/core/model/plan.js'
import { nameNow, namesBefore, namesJudged, type Rename } from '../../../src/core/model/rename.js'

const rename = (before: string, now: string, judgedBefore = false): Rename => ({ before, now, judgedBefore })

describe('a metric that was called otherwise before', () => {
  test.each([
    ['a name', [rename('old/sec', 'new/sec')], 'old/sec', 'new/sec'],
    ['a name that nobody renamed', [rename('old/sec', 'new/sec')], 'other/sec', 'other/sec'],
    ['a part of a name', [rename('old', 'new')], 'old/sec', 'old/sec'],
    ['a pattern', [rename('Old*/sec', 'New*/sec')], 'OldParse/large/sec', 'NewParse/large/sec'],
    ['two wildcards', [rename('*-?/b', 'x/?*', false)], 'p-1/b', 'x/p1'],
    ['signs with a meaning in expressions', [rename('a.b(c)', 'd$1')], 'a.b(c)', 'd$1'],
    ['two renames after another', [rename('b', 'c'), rename('a', 'b')], 'a', 'c'],
    ['a circle', [rename('a', 'b'), rename('b', 'a')], 'a', 'b'],
  ])('is followed: %s', (_, renames, before, now) => {
    expect(nameNow(renames, before)).toBe(now)
  })

  test('has all of its older names', () => {
    const renames = [rename('b*', 'c*'), rename('a*', 'b*'), rename('z', 'c1')]
    expect(namesBefore(renames, 'c1')).toEqual(['b1', 'z', 'a1'])
    expect(namesBefore([rename('a', 'b'), rename('b', 'a')], 'a')).toEqual(['b'])
  })

  const policy = (tolerance: number) => ({ tolerance }) as NonNullable<ReturnType<typeof policyOf>>
  const benchmark = (...renames: readonly Rename[]) =>
    ({
      metrics: [{ pattern: 'old*', policy: policy(0.1) }],
      defaultPolicy: policy(0.02),
      renames,
    }) as unknown as PlannedBenchmark

  test('is judged as the policy in force judges its old name, where that has not heard of the new one', () => {
    expect(namesJudged([rename('old*', 'new*', true)], 'new/sec')).toEqual(['old/sec'])
    expect(policyOf(benchmark(rename('old*', 'new*', true)), 'new/sec')?.tolerance).toBe(0.1)
    expect(policyOf(benchmark(rename('old*', 'new*')), 'new/sec')?.tolerance).toBe(0.02)
  })
})

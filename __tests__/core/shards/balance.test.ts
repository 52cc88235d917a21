import { describe, expect, test } from '@jest/globals'
import { balance, type Load } from '../../../src/core/shards/balance.js'
import { uniformFrom } from '../../../src/core/stats/random.js'

const loads = (...seconds: readonly number[]): readonly Load<string>[] =>
  seconds.map((each, index) => ({ item: String.fromCharCode(97 + index), seconds: each }))
const shape = (groups: readonly (readonly Load<string>[])[]) =>
  groups.map((group) => group.map(({ item }) => item).join(''))
const longest = (groups: readonly (readonly Load<unknown>[])[]) =>
  Math.max(...groups.map((group) => group.reduce((sum, { seconds }) => sum + seconds, 0)))

describe('benchmarks that are spread over machines', () => {
  test.each([
    ['none at all', [], 4, []],
    ['one, over many machines', [5], 8, ['a']],
    ['no more groups than benchmarks', [1, 2], 8, ['b', 'a']],
    ['all on one machine, longest first', [1, 3, 2], 1, ['bca']],
    ['the longest alone', [1, 1, 10, 1], 2, ['c', 'abd']],
    ['evenly by number where nothing is known of their lengths', [0, 0, 0, 0], 2, ['ac', 'bd']],
  ] as const)('%s', (_, seconds, most, expected) => {
    expect(shape(balance(loads(...seconds), most))).toEqual(expected)
  })

  test('are each measured once, and no machine takes more than one benchmark beyond its fair share', () => {
    const random = uniformFrom(7n)
    for (let trial = 0; trial < 200; trial++) {
      const most = 1 + Math.floor(random() * 12)
      const some = loads(...Array.from({ length: 1 + Math.floor(random() * 40) }, () => random() ** 3 * 100))
      const groups = balance(some, most)
      expect(groups.flat().toSorted((a, b) => (a.item < b.item ? -1 : 1))).toEqual(some)
      expect(groups.every((group) => group.length > 0)).toBe(true)
      const total = some.reduce((sum, { seconds }) => sum + seconds, 0)
      const bound = Math.max(total / groups.length, ...some.map(({ seconds }) => seconds))
      expect(longest(groups)).toBeLessThanOrEqual(bound + Math.max(...some.map(({ seconds }) => seconds)))
    }
  })
})

import { beforeAll, describe, expect, test } from '@jest/globals'
import { mutations } from '../../../bench/endurance/mutations.js'
import { fuzz, keptShare, type Tally } from '../../../bench/endurance/tally.js'

/** `npm run bench:endurance -- fuzz 10000` does this ten thousand times. */
const times = 2 * mutations.length

describe('a store that comes back other than it was written', () => {
  let tallies: readonly Tally[]
  beforeAll(async () => {
    tallies = await fuzz(times, 1)
  }, 300_000)

  test.each(mutations)(
    'by $name never passes as good, is never overwritten and breaks nothing',
    ({ name }) => {
      const fates = tallies.find(({ mutation }) => mutation === name)?.fates ?? []
      expect(fates.length).toBe(times / mutations.length)
      expect(fates.flatMap(({ fault }) => fault ?? [])).toEqual([])
    },
  )

  test('gives back what was good in it', () => {
    expect(keptShare(tallies.flatMap(({ fates }) => fates))).toBeGreaterThan(0.75)
  })
})

import { describe, expect, test } from '@jest/globals'
import { readSessions } from '../../../bench/trust/replay.js'
import { median } from '../../../src/core/stats/order-statistic.js'
import { suiteShift } from '../../../src/core/stats/suite-shift.js'

/** Log ratios of changes in percent. */
const logs = (...percents: readonly number[]) => percents.map((percent) => Math.log1p(percent / 100))
const times = (count: number, percent: number) => Array.from({ length: count }, () => percent)

describe('a suite that moved as one', () => {
  test.each([
    // 2 * 2^-6 = 0.031
    ['six of six by the same factor', times(6, 9), 6],
    ['six of six by factors from half to twice the median', [6, 8, 10, 10, 13, 17], 6],
    ['a suite that got better as one', times(8, -9), 8],
    // 2 * 11 / 2^10 = 0.021
    ['nine of ten, one of which did not move', [...times(9, 9), 0], 9],
    ['nine of ten, one of which is three times worse', [...times(9, 9), 200], 9],
    ['seven of eight, one of which is a regression of its own', [...times(7, 9), 60], 7],
    // 2 * (1 + 20 + 190 + 1140 + 4845 + 15504) / 2^20 = 0.041
    ['fifteen of twenty', [...times(15, 9), ...times(5, 0)], 15],
  ] as const)('%s', (_, percents, together) => {
    const found = suiteShift(logs(...percents))
    expect(found).toMatchObject({ together, benchmarks: percents.length })
    expect(found!.shift).toBeCloseTo(median(logs(...percents)), 12)
  })

  test.each([
    ['nothing', []],
    // 2 * 2^-5 = 0.063: five coins fall alike too often.
    ['five of five', times(5, 9)],
    // 2 * 8 / 2^7 = 0.125
    ['six of seven', [...times(6, 9), 0]],
    // 2 * (1 + 20 + ... + 38760) / 2^20 = 0.115
    ['fourteen of twenty', [...times(14, 9), ...times(6, 0)]],
    ['one regression among benchmarks that stayed', [40, 0.1, -0.2, 0.3, 0, 0.1, -0.1, 0.2]],
    ['the same way, a third of them much further', [...times(6, 9), 60, 60, 60]],
    ['two per cent, which is the hour of the day', times(12, 2)],
    ['the same way by unlike factors', [3, 4, 5, 6, 40, 60, 80, 100]],
    ['both ways', [9, -9, 9, -9, 9, -9, 9, 9]],
  ] as const)('%s did not', (_, percents) => {
    expect(suiteShift(logs(...percents))).toBeNull()
  })

  test('a ratio that is no number is refused', () => {
    expect(() => suiteShift([0.1, Number.NaN])).toThrow(RangeError)
  })

  test('eight commands that nobody changed did within the hour, and did not within one session', () => {
    const [first, second] = readSessions()
    const levels = (values: Float64Array) => median(values)
    const between = first!.recordings.map(({ a }, i) =>
      Math.log(levels(second!.recordings[i]!.a) / levels(a)),
    )
    expect(suiteShift(between)).toMatchObject({ benchmarks: 8, together: 8 })
    const within = first!.recordings.map(({ a, b }) => Math.log(levels(b) / levels(a)))
    expect(suiteShift(within)).toBeNull()
  })
})

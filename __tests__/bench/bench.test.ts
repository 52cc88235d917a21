import { describe, expect, test } from '@jest/globals'
import { measurements } from '../../bench/index.js'
import { interleaved } from '../../bench/interleaved.js'
import { judging } from '../../bench/judging.js'
import { ratios, sampleOf } from '../../bench/sample.js'
import { isMet, showOutcome } from '../../bench/table.js'

const reading = (median: number, goal: number | null) =>
  ({ what: 'a thing', sample: { n: 5, low: 1, median, high: 9 }, unit: 'ms', goal }) as const

describe('the measurements of benchgate itself', () => {
  test('have names of their own, since a name chooses what is measured', () => {
    const names = measurements.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('give the middle of the values with the quarters around it', () => {
    expect(sampleOf([4, 1, 3, 2, 5])).toEqual({ n: 5, low: 2, median: 3, high: 4 })
    expect(sampleOf([1, 2])).toEqual({ n: 2, low: 1.25, median: 1.5, high: 1.75 })
    expect(() => sampleOf([])).toThrow(RangeError)
  })

  test('are divided by what was measured in the same round', () => {
    expect(ratios([10, 30], [5, 10])).toEqual([2, 3])
  })

  test('run every task once a round, after one round that does not count', async () => {
    let [first, second] = [0, 0]
    const values = await interleaved({ first: () => ++first, second: () => ++second * 10 }, 3)
    expect(values).toEqual({ first: [2, 3, 4], second: [20, 30, 40] })
  })

  test('say of each goal whether it is met, and by how much', () => {
    expect([isMet(reading(3, 4)), isMet(reading(5, 4)), isMet(reading(5, null))]).toEqual([true, false, null])
    const shown = showOutcome('name', 'words', { readings: [reading(3, 4), reading(5, 4)] })
    expect(shown).toMatch(
      /a thing {2}3\.00 ms {2}1\.00 to 9\.00 {2}n 5 {2}at most 4\.00 {2}0\.75 of it: met\n/,
    )
    expect(shown).toMatch(/1\.25 of it: NOT MET\n/)
  })

  test('say why one cannot be made', () => {
    expect(showOutcome('name', 'words', { skipped: 'no tool' })).toContain('skipped: no tool')
  })

  test('of judging judge continuous and tied numbers', async () => {
    const outcome = await judging.measure({ quick: true, node: process.execPath, cli: '' })
    const found = 'readings' in outcome ? outcome.readings.map(({ what }) => what) : []
    expect(found.slice(0, 2)).toEqual(['continuous times', 'tied integers'])
  })
})

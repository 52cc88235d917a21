import { describe, expect, test } from '@jest/globals'
import type { NullSeries } from '../../../src/app/calibration/null-series.js'
import { isFalseAlarm, nullVerdicts } from '../../../src/app/calibration/null-verdicts.js'
import { calibrationsOf, resultsOf } from '../../../src/app/calibration/results.js'
import { uniformFrom } from '../../../src/core/stats/random.js'
import { policy } from '../../core/store/example-session.js'
import { gatePolicy } from '../../support/outcomes.js'
import { request } from '../kinds/planned.js'

const { benchmark } = request({ name: 'parse' })

/** Pairs by how many percent head is worse than base, head first in every other one. */
function series(metric: string, percents: readonly number[], of = benchmark): NullSeries {
  const pairs = percents.map((percent) => ({ base: 100, head: 100 + percent }))
  return {
    benchmark: of,
    series: {
      ...{ metric, policy: { ...policy, quarantine: null }, direction: 'minimize', unit: 's', pairs },
      units: null,
      absent: { head: 0, base: 0, why: null },
    },
    pairs: pairs.map(({ base, head }, i) =>
      i % 2 === 0
        ? { first: head, second: base, headFirst: true }
        : { first: base, second: head, headFirst: false },
    ),
  }
}

const times = (count: number, percent: number) => Array.from({ length: count }, () => percent)
const torn = Array.from({ length: 20 }, (_, i) => (i % 4 < 2 ? 20 : -20))
const gate = { ...gatePolicy, minPairs: 6, maxPairs: 60 }
const kinds = (family: readonly NullSeries[], k = family.length) =>
  nullVerdicts(family, gate, k).map(({ kind, evidence }) => `${kind} after ${evidence.pairs}`)

describe('what the gate would have said of the same build', () => {
  test('counts only the pairs that the gate would have taken: it stops when the benchmark is decided', () => {
    expect(kinds([series('time', [...times(6, 0), ...times(14, 50)])])).toEqual(['PASS after 6'])
    expect(kinds([series('time', times(20, 10))])).toEqual(['FAIL after 6'])
  })

  test('is left open where the gate would have gone on to its next look', () => {
    expect(kinds([series('time', torn)])).toEqual(['NEEDS_MORE_DATA after 15'])
  })

  test('a benchmark goes on while one of its metrics is open, and another benchmark does not wait for it', () => {
    const other = request({ name: 'lex' }).benchmark
    const turning = [...times(6, 0), ...times(14, 50)]
    expect(kinds([series('open', torn), series('time', turning), series('time', turning, other)])).toEqual([
      'NEEDS_MORE_DATA after 15',
      expect.stringMatching(/after 15$/),
      'PASS after 6',
    ])
  })

  // 2^-6 / 0.3125 = 0.05 = alpha for one metric; among ten the first look cannot fail anything.
  test('shares the risk with all metrics of the job', () => {
    expect(kinds([series('time', times(20, 10))], 10)).toEqual(['FAIL after 11'])
  })

  test.each([
    ['no-regression', 'FAIL', true],
    ['no-regression', 'PASS', false],
    ['promote', 'PROMOTE', true],
    ['promote', 'REJECT', false],
  ] as const)('in mode %s a %s of it is a false alarm: %s', (mode, kind, alarm) => {
    expect(isFalseAlarm(kind, { mode })).toBe(alarm)
  })
})

describe('the results of a calibration', () => {
  const results = (family: readonly NullSeries[]) =>
    resultsOf({
      ...{ family, runsOf: () => [], gate, k: family.length, random: uniformFrom(1n), regression: null },
    })

  test('name what the gate would have failed, as a reason to block', () => {
    const [result] = results([series('time', times(20, 10))])
    expect(result!.calibrated).toMatchObject({
      verdict: 'FAIL',
      blocks: [
        expect.stringMatching(/^the gate would have said FAIL of the same build: worse by at least 10%/),
      ],
    })
  })

  test('of too few pairs are none: they would pass for clean and lift what blocks', () => {
    const few = results([series('time', times(7, 0))])
    expect(few.map(({ calibrated }) => calibrated)).toEqual([null])
    expect(calibrationsOf(few, 0)).toEqual([])
    const enough = results([series('time', times(8, 0))])
    expect(calibrationsOf(enough, 5)).toMatchObject([{ benchmark: 'parse', subject: 'self', at: 5 }])
  })

  test('are stored for a benchmark only when every metric of it could be calibrated', () => {
    const mixed = results([series('time', times(20, 0)), series('rare', times(6, 0))])
    expect(mixed.map(({ calibrated }) => calibrated?.metric)).toEqual(['time', undefined])
    expect(calibrationsOf(mixed, 0)).toEqual([])
  })
})

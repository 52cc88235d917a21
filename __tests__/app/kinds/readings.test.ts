import { describe, expect, test } from '@jest/globals'
import { measurementsOf } from '../../../src/app/kinds/readings.js'
import type { Reading } from '../../../src/core/formats/format.js'

const reading = (given: Partial<Reading>): Reading => ({
  benchmark: 'Parse',
  dimensions: {},
  metric: 'sec',
  unit: 's',
  direction: 'minimize',
  status: 'ok',
  value: 1,
  samples: [],
  low: null,
  high: null,
  message: null,
  line: 1,
  ...given,
})
const names = (...readings: readonly Partial<Reading>[]) =>
  measurementsOf(readings.map(reading)).map(({ metric }) => metric)

describe('a metric is named', () => {
  test('by benchmark and metric', () => expect(names({})).toEqual(['Parse/sec']))

  test('by the metric alone where the tool names no benchmark', () =>
    expect(names({ benchmark: '', metric: 'SWE-bench Verified' })).toEqual(['SWE-bench Verified']))

  test('with its dimensions in alphabetical order', () =>
    expect(names({ dimensions: { size: '10', mode: 'fast' } })).toEqual(['Parse{mode=fast,size=10}/sec']))

  test('without the processor count, so that the name is the same on other machines', () =>
    expect(names({ dimensions: { procs: '8' } })).toEqual(['Parse/sec']))

  test('with the processor count where one run has several', () =>
    expect(
      names({ dimensions: { procs: '1' } }, { dimensions: { procs: '2' } }, { metric: 'bytes' }),
    ).toEqual(['Parse{procs=1}/sec', 'Parse{procs=2}/sec', 'Parse/bytes']))
})

describe('what a tool printed several times under one name', () => {
  test('is one value, the mean, and its samples', () => {
    const [one, ...others] = measurementsOf([1, 2, 6].map((value) => reading({ value })))
    expect(others).toEqual([])
    expect(one).toMatchObject({ value: 3, samples: { n: 3, min: 1, median: 2, max: 6, mean: 3 } })
  })

  test('is an error when one of it is', () => {
    const message = 'allocation failed'
    const bad = reading({ status: 'error', value: null, message })
    expect(measurementsOf([reading({}), bad])).toEqual([{ metric: 'Parse/sec', status: 'error', message }])
  })

  test('is an error in different units', () => {
    const [one] = measurementsOf([reading({}), reading({ unit: 'B' })])
    expect(one).toMatchObject({ status: 'error', message: expect.stringContaining('different units') })
  })
})

test('samples and range of one reading are kept beside the value that the tool declares', () => {
  const [one] = measurementsOf([reading({ value: 2, samples: [1, 2, 4], low: 1, high: 4, direction: null })])
  expect(one).toMatchObject({ value: 2, samples: { n: 3, max: 4 }, metadata: { low: 1, high: 4 } })
  expect(one).not.toHaveProperty('direction')
})

test('a value that is not finite is no measurement, and a skipped one says why', () => {
  const [bad, skipped] = measurementsOf([
    reading({ metric: 'a', value: Number.NaN, line: 7 }),
    reading({ metric: 'b', status: 'skipped', value: null, message: 'no GPU' }),
  ])
  expect(bad).toEqual({ metric: 'Parse/a', status: 'error', message: expect.stringContaining('line 7') })
  expect(skipped).toEqual({ metric: 'Parse/b', status: 'skipped', message: 'no GPU' })
})

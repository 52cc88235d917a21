import { describe, expect, test } from '@jest/globals'
import { measuredBefore, measuredByHead } from '../../src/app/renamed.js'
import type { Measurement } from '../../src/core/model/measurement.js'

const renames = [{ before: 'old', now: 'new', judgedBefore: false }]
const measured = (...names: readonly string[]): readonly Measurement[] =>
  names.map((metric, index) => ({ metric, status: 'ok', value: index, unit: 's' }))

const names = (measurements: readonly Measurement[]) =>
  measurements.map(({ metric, status }) => `${metric} ${status}`)

describe('what a tool printed under an older name', () => {
  test('is the metric of today, on either side', () => {
    for (const read of [measuredBefore, measuredByHead])
      expect(names(read(renames, measured('old', 'other')))).toEqual(['new ok', 'other ok'])
  })

  test('is an error of head where it stands beside the new one: the other could get worse unseen', () => {
    const found = measuredByHead(renames, measured('old', 'new'))
    expect(found).toEqual([
      { metric: 'new', status: 'error', message: expect.stringContaining('prints old and new') },
    ])
  })

  test('stays a metric of its own where another side printed both', () => {
    expect(names(measuredBefore(renames, measured('old', 'new')))).toEqual(['old ok', 'new ok'])
  })
})

import { describe, expect, test } from '@jest/globals'
import { largeInput } from '../../bench/large-inputs.js'
import { formats } from '../../src/core/formats/index.js'

/** A tool that counts, or gives samples of few benchmarks, prints more without more values. */
const counted = ['nyrkio', 'sarif']

describe('the large input that the speed of a format is measured with', () => {
  test.each(
    formats.map((format) => [format.name, format] as const).filter(([name]) => !counted.includes(name)),
  )('%s gives more values the larger it is, or is read more often', (_, format) => {
    const [small, large] = [1, 40_000].map((size) => largeInput(format, size))
    const values = [small!, large!].map(({ text, file }) => format.parse(text, file).readings.length)
    const [few, many] = [values[0]! * small!.times, values[1]! * large!.times]
    expect(few).toBeGreaterThan(0)
    expect(many / few).toBeGreaterThan(large!.text.length / small!.text.length / 3)
    expect(large!.text.length * large!.times).toBeGreaterThanOrEqual(40_000)
  })
})

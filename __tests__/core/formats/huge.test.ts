import { describe, expect, test } from '@jest/globals'
import { formats } from '../../../src/core/formats/index.js'
import { findPlugin } from '../../../src/core/model/plugin.js'

const parse = (format: string, text: string) => findPlugin(formats, format)!.parse(text)

const repeated = (times: number, line: (n: number) => string): string =>
  Array.from({ length: times }, (_, n) => line(n)).join('')

describe('an output of more than anybody looks at', () => {
  test('has the coverage of all files in its total, of those too whose own is not kept', () => {
    const file = (n: number) => `SF:f${n}\nDA:1,${n % 2}\nend_of_record\n`
    const { readings, findings } = parse('lcov', repeated(40_010, file))
    expect(readings.length).toBe(40_001)
    expect(readings[0]).toMatchObject({ benchmark: 'total', metric: 'lines', value: 0.5 })
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^10 more values were not kept/),
    ])
  })

  test('counts every line of a file once, and says so where it cannot know whether it did', () => {
    const lines = repeated(500_002, (n) => `DA:${n},${n % 2}\n`)
    const once = parse('lcov', `SF:a\n${lines}end_of_record\n`)
    expect(once.readings[0]).toMatchObject({ benchmark: 'total', value: 0.5 })
    expect(once.findings).toEqual([])
    const twice = parse('lcov', `SF:a\n${lines}end_of_record\nSF:a\n${lines}end_of_record\n`)
    expect(twice.findings.map(({ message }) => message)).toEqual([expect.stringContaining('counts twice')])
  })

  test('names no more of the benchmarks that were started than it keeps, and counts the others', () => {
    const step = (n: number) => `Benchmarking b${n}: Warming up for 3 s\nBenchmarking b${n}: Analyzing\n`
    const { readings, findings } = parse('criterion', repeated(100_003, step))
    expect(readings.length).toBe(100_000)
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^3 more values were not kept/),
    ])
  })
})

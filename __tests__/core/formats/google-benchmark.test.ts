import { describe, expect, test } from '@jest/globals'
import { parse, said } from '../../support/said.js'

const heading = 'Benchmark  Time  CPU  Iterations'

describe('what Google Benchmark prints', () => {
  test.each([
    [
      'benchmarks that are called like aggregates',
      'google-benchmark-text',
      `${heading}\nV  9 ns  9 ns  5000\nV_max  10 ns  9 ns  5000\nC_mean  12 ns  11 ns  6000\nC_median  13 ns  12 ns  5900\nC_stddev  14 ns  12 ns  5800`,
      [
        ...['V real_time 9e-9 sec', 'V cpu_time 9e-9 sec', 'V_max real_time 1e-8 sec'],
        ...['V_max cpu_time 9e-9 sec', 'C_mean real_time 1.2e-8 sec', 'C_mean cpu_time 1.1e-8 sec'],
        ...['C_median real_time 1.3e-8 sec', 'C_median cpu_time 1.2e-8 sec'],
        ...['C_stddev real_time 1.4e-8 sec', 'C_stddev cpu_time 1.2e-8 sec'],
      ],
    ],
    [
      'repetitions of a benchmark that is called like an aggregate',
      'google-benchmark-text',
      `${heading}\nV_mean  1 ns  1 ns  50\nV_mean  3 ns  3 ns  50\nV_mean_mean  2 ns  2 ns  2\nV_mean_median  2 ns  2 ns  2\nV_mean_stddev  1 ns  1 ns  2\nV_mean_cv  50 %  50 %  2\nV_mean_max  3 ns  3 ns  2\nV_max  4 ns  4 ns  50`,
      [
        ...['V_mean real_time 2e-9 sec', 'V_mean cpu_time 2e-9 sec'],
        ...['V_max real_time 4e-9 sec', 'V_max cpu_time 4e-9 sec'],
      ],
    ],
    [
      'a benchmark that skipped itself beside one that failed',
      'google-benchmark',
      '{"context":{},"benchmarks":[{"name":"A","run_type":"iteration","skipped":true,"skip_message":"no GPU","real_time":0},{"name":"B","run_type":"iteration","error_occurred":true,"error_message":"boom","real_time":0}]}',
      ['A real_time skipped', 'B real_time error'],
    ],
    [
      'counters that are inverted, labels that look like counters and numbers that are none',
      'google-benchmark-text',
      `${heading} UserCounters...\nA  1 ns  1 ns  50 frame=3.2us load=2s hits=5M/s impl=avx2 fast\nB  1 ns  1 ns  50 avx2\nC  1 ns  1 ns  50 x=nan`,
      [
        ...['A real_time 1e-9 sec', 'A cpu_time 1e-9 sec', 'A frame 0.0000032 sec', 'A load 2 sec'],
        ...['A hits 5000000 hits/s', 'B real_time 1e-9 sec', 'B cpu_time 1e-9 sec'],
        ...['C real_time 1e-9 sec', 'C cpu_time 1e-9 sec', 'C x error'],
      ],
    ],
  ])('%s: %s', (_what, format, text, expected) => {
    expect(said(format, text)).toEqual(expected)
  })

  test.each([
    ['', 'x=-nan/s'],
    [' x', '-nan/s'],
  ])('a counter that is no number is quoted as it was printed, in a table of columns too', (column, word) => {
    const { readings } = parse('google-benchmark-text', `${heading}${column}\nA  1 ns  1 ns  5 ${word}`)
    expect(readings[2]).toMatchObject({ metric: 'x', message: expect.stringContaining(' -nan/s,') })
  })
})

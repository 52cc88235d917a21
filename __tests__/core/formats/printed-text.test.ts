import { describe, expect, test } from '@jest/globals'
import { detectFormat, formats } from '../../../src/core/formats/index.js'
import { parse, said } from '../../support/said.js'

const wrkHead = 'Running 1s test @ u\n'
const perf = (what: string) =>
  ` Performance counter stats for ${what}:\n\n   1,000      cycles\n   1.5 seconds time elapsed\n`
const pgbench = 'transaction type: a.sql\nscaling factor: 1\n'
const plain = (text: string) => `BenchmarkA ${text}`

describe('what a tool prints with its other options', () => {
  test.each([
    [
      'rates so small that their units are padded',
      'criterion',
      'a  time:   [ 900 ms  1.1 s  1.2 s]\n  thrpt:  [90.000   B/s 100.00   B/s 110.00   B/s]\nb  time:   [1 s 2 s 3 s]\n  thrpt:  [0.5000  elem/s 1.0000  elem/s 2.0000  elem/s]',
      ['a time 1.1 sec', 'a throughput 100 B/s', 'b time 2 sec', 'b throughput 1 elem/s'],
    ],
    [
      'elements and bytes a second of one benchmark',
      'criterion',
      'a  time:   [1 s 2 s 3 s]\n  thrpt:  [1 Kelem/s 2 Kelem/s 3 Kelem/s]\n  thrpt:  [1 KiB/s 2 KiB/s 3 KiB/s]\nb  time:   [1 s 2 s 3 s]\n  thrpt:  [1 Mb/s 2 Mb/s 3 Mb/s]',
      [
        ...['a time 2 sec', 'a throughput 2000 elem/s', 'a throughput B/s 2048 B/s', 'b time 2 sec'],
        'b throughput 2000000 b/s',
      ],
    ],
    [
      'what benchmarks print themselves with --nocapture',
      'libtest',
      'running 3 tests\ntest a ... hello\nbench: 9 ns/iter (+/- 0)\ntest b ... hellobench:          7 ns/iter (+/- 0) = 5 MB/s\ntest c ... ok\nbench: 7 ns/iter (+/- 0) of none\ntest result: ok.',
      ['a time 9e-9 sec', 'b time 7e-9 sec', 'b throughput 5000000 B/s'],
    ],
    [
      'scores of another emitter, without a full stop or a unit',
      'dart',
      'A(RunTime): 1.5 us\nA(CodeSize): 1234\nrun(a.dart): done',
      ['A time 0.0000015 sec', 'A CodeSize 1234 '],
    ],
    [
      'queries of TPC-H',
      'go-tpc',
      '[Current] Q1: 0.5s\nFinished\n[Summary] Q1: 3.52s\n[Summary] Q10: 0.07s',
      ['Q1 latency mean 3.52 sec', 'Q10 latency mean 0.07 sec'],
    ],
    [
      'minutes and days',
      'asv-console',
      '[ 50.00%] ··· a.time_b     1.5±0.5m\n[100.00%] ··· a.time_c     2d\n[100.00%] ··· a.track_d    2m',
      ['a.time_b time 90 sec', 'a.time_c time 172800 sec', 'a.track_d value 2 m'],
    ],
    [
      'lines that a script indents',
      'benchmark-js',
      '  a x b x 10 ops/sec ±0.5% (9 runs sampled)',
      ['a x b throughput 10 ops/s'],
    ],
    [
      'the total of threads that are shown one by one, and what has none',
      'gungraun',
      'a::b::c id:2\n  ## pid: 7 part: 1 thread: 1        |N/A\n  Command:  a/b\n  Instructions:  5|N/A  (*********)\n  ## pid: 7 part: 1 thread: 2        |N/A\n  Instructions:  7|N/A  (*********)\n  ## Total\n  Instructions:  12|N/A  (*********)\na::b::d\n  ## pid: 8 part: 1 thread: 1        |N/A\n  Instructions:  3|N/A  (*********)',
      ['a::b::c Instructions 12 ', 'a::b::d Instructions 3 '],
    ],
    [
      'lines of progress that were overwritten',
      'redis-benchmark',
      ' \rGET: rps=0.0 (overall: 0.0) avg_msec=nan (overall: nan)\r        \rGET: 4000.50 requests per second, p50=0.250 msec          \nSET: 9.00 requests per second',
      ['GET throughput 4000.5 requests/s', 'GET latency p50 0.00025 sec', 'SET throughput 9 requests/s'],
    ],
    [
      'reports of Redis 5',
      'redis-benchmark',
      '====== PING_BULK ======\n  100 requests completed in 0.01 seconds\n\n99.00% <= 1 milliseconds\n9900.99 requests per second\n',
      ['PING_BULK throughput 9900.99 requests/s'],
    ],
    [
      'minutes and hours of BusyBox',
      'unix-time',
      'real\t1h 2m 03s\nuser\t0m 1.50s\nsys\t0m 0.00s',
      ['time wall 3723 sec', 'time user 1.5 sec', 'time system 0 sec'],
    ],
    [
      'the line of BSD',
      'unix-time',
      '        1.00 real         0.50 user         0.25 sys\n   1261568  maximum resident set size',
      ['time wall 1 sec', 'time user 0.5 sec', 'time system 0.25 sec'],
    ],
    [
      'several counters of one benchmark',
      'divan',
      'r    fastest     │ slowest     │ median      │ mean        │ samples │ iters\n╰─ a 1 ns        │ 3 ns        │ 2 ns        │ 2 ns        │ 1       │ 1\n     2 KB/s      │ 1 KB/s      │ 1 KB/s      │ 1 KB/s      │         │\n     2 Kitem/s   │ 1 Kitem/s   │ 1 Kitem/s   │ 1 Kitem/s   │         │',
      [
        'r::a time 2e-9 sec',
        'r::a time median 2e-9 sec',
        'r::a throughput 1000 B/s',
        'r::a throughput item/s 1000 item/s',
      ],
    ],
    [
      'a process',
      'perf-stat',
      perf("process id '4711' (3 runs)"),
      ['process cycles 1000 ', 'process wall 1.5 sec'],
    ],
    ['a thread', 'perf-stat', perf("thread id '4711'"), ['thread cycles 1000 ', 'thread wall 1.5 sec']],
    [
      'exemplars, braces in labels, tabs and blanks',
      'prometheus',
      '# TYPE a counter\na{x="# {y"} 1\na_count 2 # {trace="# {z"} 0.5 1.5\na{le="1"} 3 1520879607.789 # {} 0.5\n b\t4\t5 \nc{x="y"}5',
      ['a value 1 ', 'a_count value 2 ', 'a value 3 ', 'b value 4 ', 'c value 5 '],
    ],
    [
      'counters in steps of 1024, and those of aggregates alone',
      'google-benchmark-text',
      'Benchmark  Time  CPU  Iterations UserCounters...\nA  1 ns  1 ns  5 x=1.5Ki y=1Mi z=2k\nB_mean  9 ns  8 ns  3 n=10k\nB_median  9 ns  8 ns  3 n=11k\nB_stddev  1 ns  1 ns  3 n=1k\nB_cv  1.00 %  1.00 %  3 n=10%',
      [
        ...['A real_time 1e-9 sec', 'A cpu_time 1e-9 sec', 'A x 1536 ', 'A y 1048580 ', 'A z 2000 '],
        ...['B real_time 9e-9 sec', 'B cpu_time 8e-9 sec', 'B n 10000 '],
      ],
    ],
  ])('%s are read: %s', (_what, format, text, expected) => {
    expect(said(format, text)).toEqual(expected)
    expect([detectFormat(text)?.name, parse(format, text).findings]).toEqual([format, []])
  })

  test('the deviation of a counter is the bound of its mean', () => {
    const rows = ['mean', 'median', 'stddev'].map((kind, at) => `A_${kind}  9 ns  8 ns  3 n=${10 - 4 * at}k`)
    const { readings } = parse('google-benchmark-text', `Benchmark Time CPU Iterations\n${rows.join('\n')}`)
    expect(readings[2]).toMatchObject({ metric: 'n', value: 10_000, low: 8000, high: 12_000 })
  })
})

describe('a line as long as one may be', () => {
  const long = (text: string) => text.repeat(60_000 / text.length)
  const table = 'r      fastest │ slowest │ median │ mean │ samples │ iters\n'

  test.each([
    ['unix-time', `${long('1')} total`],
    ['benchmark-ips', `a${long(' ')}%) i/s `],
    ['benchmark-ips', `a  ${long('1')} (± 1%) i/s`],
    ['csv', `a${long(' ')}]`],
    ['csv', `benchmark,wall [ms]\n${`"${long('\n')}`.repeat(4)}`],
    ['divan', `${table}a${long(' ')} fastest `],
    ['google-benchmark-text', `Benchmark Time CPU Iterations\na${long(' ')}'`],
    ['go-bench', `BenchmarkA${long('/')}`],
    ['go-bench', `BenchmarkA \t${long('1\t')}`],
    ['go-bench', `BenchmarkA${long(' \t')}`],
    ['prometheus', `a{${long('a="",')}`],
    ['perf-stat', perf(`'a'`) + long('1,')],
    ['pgbench', pgbench + long(' - 1 transactions (')],
    ['wrk', wrkHead + long('  Latency 1')],
  ])('does not hang %s, nor any that looks whether it is its own', (format, text) => {
    expect(() => [parse(format, text), detectFormat(text), detectFormat(plain(text))]).not.toThrow()
    for (const each of formats) expect(each.detect(text)).toBeLessThan(1.1)
  })
})

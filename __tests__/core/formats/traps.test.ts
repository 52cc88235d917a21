import { describe, expect, test } from '@jest/globals'
import { formats } from '../../../src/core/formats/index.js'
import { lineFeed } from '../../../src/core/formats/lines.js'
import { identity } from '../../../src/core/formats/reading.js'
import { parse, said } from '../../support/said.js'

describe('what other readers of benchmark output stumble over', () => {
  test.each([
    [
      'thousands separators',
      'libtest',
      'test a ... bench: 1,018,149.12 ns/iter (+/- 1,755)',
      ['a time 0.00101815 sec'],
    ],
    ['a server without a name', 'ab', 'Server Software:', ['ab requests error']],
    ['whole numbers', 'luau', 'SUCCESS: a : 5ms +/- 1.000% on luau', ['a time 0.005 sec']],
    [
      'the micro sign U+00B5',
      'criterion',
      'a  time:   [1.0 \u00b5s 2.0 \u00b5s 3.0 \u00b5s]',
      ['a time 0.000002 sec'],
    ],
    [
      'the Greek letter mu',
      'criterion',
      'a  time:   [1.0 \u03bcs 2.0 \u03bcs 3.0 \u03bcs]',
      ['a time 0.000002 sec'],
    ],
    ['picoseconds', 'criterion', 'a  time:   [900.0 ps 950.0 ps 1.0 ns]', ['a time 9.5e-10 sec']],
    [
      'Windows line ends',
      'dart',
      'A(RunTime): 1.5 us.\r\nB(RunTime): 2 us.\r\n',
      ['A time 0.0000015 sec', 'B time 0.000002 sec'],
    ],
    ['a byte order mark', 'dart', '\ufeffA(RunTime): 1.5 us.', ['A time 0.0000015 sec']],
    [
      'byte order marks of files that were joined',
      'dart',
      'A(RunTime): 1.5 us.\r\n\ufeffB(RunTime): 2 us.',
      ['A time 0.0000015 sec', 'B time 0.000002 sec'],
    ],
    [
      'colours',
      'libtest',
      '\u001b[1mtest a ... \u001b[36mbench\u001b[(B\u001b[m: 5 ns/iter (+/- 0)',
      ['a time 5e-9 sec'],
    ],
    [
      'a progress line that was overwritten',
      'criterion',
      'Benchmarking a: Analyzing\r\u001b[Ka  time:   [1 ns 2 ns 3 ns]',
      ['a time 2e-9 sec'],
    ],
    [
      'a name on a line of its own',
      'criterion',
      'a: b\n        time:   [1 ns 2 ns 3 ns]',
      ['a: b time 2e-9 sec'],
    ],
    [
      '" x " inside a name',
      'benchmark-js',
      '2 x 3 x 10 ops/sec ±0.5% (9 runs sampled)',
      ['2 x 3 throughput 10 ops/s'],
    ],
    [
      'names with spaces and dots',
      'libtest',
      'test a ... b c ... bench: 5 ns/iter (+/- 0)',
      ['a ... b c time 5e-9 sec'],
    ],
    [
      'quotes and brackets in a name',
      'go-bench',
      'BenchmarkA/x="[1]"-2 \t 1\t 2 ns/op',
      ['BenchmarkA/x="[1]" sec 2e-9 sec'],
    ],
    [
      'a rate, of which more is better',
      'libtest',
      'test a ... bench: 1911 MS/s (+/- 420)',
      ['a throughput 1911 MS/s'],
    ],
    [
      'ratios that are infinite, and old values that are missing',
      'gungraun',
      'a::b\n  Instructions:  0|2278  (-100.000%) [---inf---]\n  L1 Hits:  5|N/A  (*********)\n  L2 Hits:  N/A|7  (*********)',
      ['a::b Instructions 0 ', 'a::b L1 Hits 5 ', 'a::b L2 Hits skipped'],
    ],
    [
      'an argument that goes on over several lines',
      'gungraun',
      'a::b id:one\ntwo: 3\n  Instructions:  5|5  (No change)',
      ['a::b Instructions 5 '],
    ],
    [
      'two documents and lines of other programs between',
      'gungraun-json',
      '{"module_path":"a","function_name":"a","callgrind_summary":{"callgrind_run":{"total":{"summary":{"Ir":{"metrics":{"Left":{"Int":3}}}}}}}}\nbuilding\n{"level":"info"}\n{\n  "module_path": "b",\n  "function_name": "b",\n  "callgrind_summary": {"callgrind_run":{"total":{"summary":{"Ir":{"metrics":{"Left":{"Int":4}}}}}}}\n}',
      ['a Callgrind Ir 3 ', 'b Callgrind Ir 4 '],
    ],
    [
      'a document that was cut short before another',
      'gungraun-json',
      '{\n  "module_path": "a",\n{"module_path":"b","function_name":"b","callgrind_summary":{"callgrind_run":{"total":{"summary":{"Ir":{"metrics":{"Left":{"Int":4}}}}}}}}',
      ['b Callgrind Ir 4 '],
    ],
    [
      'a namespace that is null',
      'benchmarkdotnet',
      '{"Title":"t","HostEnvironmentInfo":{},"Benchmarks":[{"FullName":"Sorts.Quick","Namespace":null,"Type":"Sorts","Method":"Quick","Parameters":"","Statistics":{"N":1,"Mean":5,"OriginalValues":[5]}}]}',
      ['Sorts.Quick time 5e-9 sec'],
    ],
    [
      'one name under two numbers of processors, neither of which has a result',
      'go-bench',
      'BenchmarkA/n-20\nBenchmarkA/n-300',
      ['BenchmarkA/n sec error', 'BenchmarkA/n sec error'],
    ],
    [
      'the number of processors behind a name',
      'go-bench',
      'BenchmarkA-16 \t 1\t 2 ns/op',
      ['BenchmarkA sec 2e-9 sec'],
    ],
    [
      'durations of several units',
      'vegeta-text',
      'Requests      [total, rate, throughput]  1, 1.00, 0.99\nLatencies     [mean, max]  1m2.5s, 1h0m0.25s',
      ['vegeta throughput 0.99 requests/s', 'vegeta latency mean 62.5 sec', 'vegeta latency max 3600.25 sec'],
    ],
    [
      'a tree whose rows belong to the row above',
      'divan',
      'r      fastest       │ slowest       │ median        │ mean          │ samples │ iters\n╰─ g                 │               │               │               │         │\n   ╰─ a 1 ns         │ 3 ns          │ 2 ns          │ 2 ns          │ 1       │ 1\n        2 MiB/s       │ 1 MiB/s       │ 1 MiB/s       │ 1 MiB/s       │         │',
      ['r::g::a time 2e-9 sec', 'r::g::a time median 2e-9 sec', 'r::g::a throughput 1048580 B/s'],
    ],
    [
      'a table of parameters',
      'asv-console',
      '[ 50.00%] ··· a.time_b     ok\n[ 50.00%] ··· === ========\n               n          \n              --- --------\n               1   2.0±0μs\n              === ========',
      ['a.time_b time 0.000002 sec'],
    ],
    ['a failed benchmark', 'libtest', 'test a ... FAILED\n', ['a time error']],
    ['an ignored benchmark', 'libtest', 'test a ... ignored, needs a GPU\n', ['a time skipped']],
    ['a run without benchmarks', 'libtest', 'running 0 tests\n\ntest result: ok. 0 passed', []],
    [
      'values that are not finite',
      'prometheus',
      'a NaN\nb +Inf\nc 1',
      ['a value skipped', 'b value skipped', 'c value 1 '],
    ],
    [
      'a fitted complexity',
      'google-benchmark-text',
      'Benchmark  Time  CPU  Iterations\nA_BigO  0.16 NlgN  0.06 NlgN \nA_RMS   38 %    3 %    ',
      [],
    ],
    [
      'aggregates without repetitions',
      'google-benchmark-text',
      'Benchmark  Time  CPU  Iterations\nA_mean  10 ns  8 ns  3\nA_median  9 ns  7 ns  3\nA_stddev  1 ns  1 ns  3',
      ['A real_time 1e-8 sec', 'A cpu_time 8e-9 sec'],
    ],
    [
      'a decimal comma',
      'unix-time',
      'real\t0m1,500s\nuser\t0m1,000s\nsys\t0m0,250s',
      ['time wall 1.5 sec', 'time user 1 sec', 'time system 0.25 sec'],
    ],
    [
      'minutes',
      'unix-time',
      'real\t2m1.5s\nuser\t0m1.0s\nsys\t0m0.2s',
      ['time wall 121.5 sec', 'time user 1 sec', 'time system 0.2 sec'],
    ],
    [
      'kilobytes of 1024',
      'wrk',
      'Running 1s test @ u\n  1 threads and 1 connections\nTransfer/sec: 2.00KB',
      ['u transfer 2048 B/s', 'u errors 0 errors'],
    ],
    [
      'foreign lines between',
      'console-time',
      'starting\na: 5ms\n{"b": 1}\nb: 1:05.500 (m:ss.mmm)',
      ['a time 0.005 sec', 'b time 65.5 sec'],
    ],
    ['a timer that a browser ended', 'console-time', 'a: 7617ms - timer ended', ['a time 7.617 sec']],
  ])('%s: %s', (_trap, format, text, expected) => {
    expect(said(format, text)).toEqual(expected)
  })

  test('a name that stands twice is a finding with both places, and the first counts', () => {
    const { readings, findings } = parse('dart', 'A(RunTime): 1 us.\n\nA(RunTime): 2 us.\n')
    expect(readings).toMatchObject([{ value: 1e-6, line: 1 }])
    expect(findings).toMatchObject([{ line: 3, message: expect.stringContaining('in line 1 and in line 3') }])
  })

  test.each([
    [{ a: 'b' }, 'c', {}, '1,1:abc'],
    [{ a: 'bc', d: '' }, 'x', { a: 'b', cd: '' }, 'x'],
    [{}, 'x;y', {}, 'y'],
    [{ a: '1' }, 'x', { a: '1', b: '1' }, 'x'],
  ])('names that only look alike when they are joined stay apart (%j %s)', (one, first, other, second) => {
    const id = (dimensions: Readonly<Record<string, string>>, benchmark: string) =>
      identity({ benchmark, dimensions, metric: 'time' })
    expect(id(one as Record<string, string>, first)).not.toBe(id(other as Record<string, string>, second))
  })

  test('the order of dimensions does not tell benchmarks apart', () => {
    const name = { benchmark: 'x', metric: 'time' }
    expect(identity({ ...name, dimensions: { a: '1', b: '2' } })).toBe(
      identity({ ...name, dimensions: { b: '2', a: '1' } }),
    )
  })

  test('the same name in two packages or two targets is two benchmarks', () => {
    const go = parse('go-bench', 'pkg: a\nBenchmarkX \t 1\t 2 ns/op\npkg: b\nBenchmarkX \t 1\t 3 ns/op\n')
    const rust = parse(
      'libtest',
      '     Running benches/a.rs (target/a)\ntest x ... bench: 1 ns/iter (+/- 0)\n     Running benches/b.rs (target/b)\ntest x ... bench: 2 ns/iter (+/- 0)\n',
    )
    expect([go.readings.length, go.findings, rust.readings.length, rust.findings]).toEqual([2, [], 2, []])
  })

  test('the same name in two crates of a workspace is two benchmarks, and each other target needs no crate', () => {
    const target = (path: string, file: string) =>
      `     Running ${path} (target/release/deps/${file})\ntest x ... bench: 1 ns/iter (+/- 0)\n`
    const { readings, findings } = parse(
      'libtest',
      target('unittests src/lib.rs', 'a-0123456789abcdef') +
        target('unittests src/lib.rs', 'b-c-0123456789abcdef.exe') +
        target('benches/x.rs', 'x-0123456789abcdef'),
    )
    expect(findings).toEqual([])
    expect(readings.map(({ dimensions }) => dimensions)).toEqual([
      { target: 'src/lib.rs', crate: 'a' },
      { target: 'src/lib.rs', crate: 'b-c' },
      { target: 'benches/x.rs' },
    ])
  })

  test.each([
    ['libtest', 1, 'test a ... bench: many\ntest b ... bench: 5 ns/iter (+/- 0)'],
    ['libtest', 1, 'test    ... bench: 5 ns/iter (+/- 0)\ntest b ... bench: 5 ns/iter (+/- 0)'],
    ['libtest', 1, 'test a ... bench: 5 /iter (+/- 0)\ntest b ... bench: 5 ns/iter (+/- 0)'],
    ['benchmark-js', 1, 'a x many ops/sec\nb x 10 ops/sec ±0.5% (9 runs sampled)'],
    ['perf-csv', 1, '1,msec\n48,,b,969239,100.00,0.055,K/sec'],
    ['prometheus', 1, 'a{b} 1\nb 1'],
    ['lcov', 1, 'DA:1,1\nSF:b\nDA:1,1\nend_of_record'],
    ['iai', 1, '  Instructions: 5\nb\n  Instructions: 5'],
    ['redis-benchmark', 2, '"test","rps"\n"","5.00"\n"b","5.00"'],
    ['go-tpc', 2, 'Finished\n[{"Operation":"a"\n[{"Operation":"b","TPM":"1.5"}]'],
  ])('a line that %s cannot read is a finding and loses nothing else', (format, line, text) => {
    const { readings, findings } = parse(format, text)
    expect(findings).toMatchObject([{ line, level: 'warning' }])
    expect(readings.some(({ benchmark, metric }) => benchmark === 'b' || metric === 'b')).toBe(true)
  })

  test('values larger than a number are errors of their benchmark', () => {
    expect(parse('dart', 'A(RunTime): 1e999 us.').readings).toMatchObject([{ status: 'error', value: null }])
  })
})

const byLine = formats.flatMap((format) => (format.reader ? [[format.name, format] as const] : []))

describe('a text that comes in pieces', () => {
  const text =
    'Running 1s test @ u\r\ntest a ... bench: 5 ns/iter (+/- 0)\r\nreal\t0m1.5s\nuser\t0m1s\nsys\t0m0.2s'

  test.each(byLine)('says the same to %s wherever it is cut', (_, format) => {
    const whole = format.parse(text)
    for (const size of [1, 3, 7]) {
      const feed = lineFeed(format.reader!())
      for (let at = 0; at < text.length; at += size) feed.push(text.slice(at, at + size))
      expect(feed.end()).toEqual(whole)
    }
  })

  test.each(byLine)('of 60,000 characters without a line end does not hang %s', (_, format) => {
    for (const piece of [' ', '-', '1 ', 'a: ', 'test ', '(', '1,', '\t', '" ', 'BenchmarkA '])
      expect(() => format.parse(piece.repeat(60_000 / piece.length))).not.toThrow()
  })

  test('with a line that is too long loses that line only', () => {
    const { readings, findings } = parse('dart', `${'x'.repeat(70_000)}\nA(RunTime): 1 us.\n`)
    expect(readings).toHaveLength(1)
    expect(findings).toMatchObject([{ line: 1, message: expect.stringContaining('longer than') }])
  })
})

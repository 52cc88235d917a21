import { describe, expect, test } from '@jest/globals'
import { goBench } from '../../../src/core/formats/go-bench.js'

const names = (text: string) =>
  goBench.parse(text).readings.map(({ benchmark, dimensions }) => [benchmark, dimensions['procs']])

describe('what go test -bench prints', () => {
  test('a number at the end of a sub-benchmark is its own where top-level benchmarks ran with another count', () => {
    expect(names('BenchmarkA \t 1\t 2 ns/op\nBenchmarkB/n-20 \t 1\t 2 ns/op\n')).toEqual([
      ['BenchmarkA', '1'],
      ['BenchmarkB/n-20', '1'],
    ])
  })

  test('with sub-benchmarks only, a number at the end is the processor count', () => {
    expect(names('BenchmarkB/n-20-8 \t 1\t 2 ns/op\n')).toEqual([['BenchmarkB/n-20', '8']])
  })

  test('a sub-benchmark without a count shows that a number at the end of another one is its own', () => {
    expect(names('BenchmarkB/any \t 1\t 2 ns/op\nBenchmarkB/n-20 \t 1\t 2 ns/op\n')).toEqual([
      ['BenchmarkB/any', '1'],
      ['BenchmarkB/n-20', '1'],
    ])
  })

  test('sub-benchmarks that ran with one processor and with four stay one benchmark each', () => {
    const runs = ['any', 'any-4', 'n-20', 'n-20-4'].map((name) => `BenchmarkB/${name} \t 1\t 2 ns/op\n`)
    expect(names(runs.join(''))).toEqual([
      ['BenchmarkB/any', '1'],
      ['BenchmarkB/any', '4'],
      ['BenchmarkB/n-20', '1'],
      ['BenchmarkB/n-20', '4'],
    ])
  })

  test('a unit that a benchmark reports itself takes no name away from what Go measures', () => {
    const text =
      'BenchmarkA-2 \t 10\t 9 ns/op\t 512 bytes\t 3 kB\t 2.5 s\t 64 B/op\nBenchmarkC-2 \t 10\t 7 bytes\n'
    const { readings, findings } = goBench.parse(text)
    expect(readings.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([
      ['sec', 9e-9, 'sec'],
      ['bytes', 512, 'B'],
      ['kB', 3000, 'B'],
      ['s', 2.5, 'sec'],
      ['B', 64, 'B'],
      ['B', 7, 'B'],
    ])
    expect(findings).toEqual([])
  })

  test('one failed repeat makes the whole benchmark an error', () => {
    const text = 'BenchmarkA-2 \t 1\t 2 ns/op\n--- FAIL: BenchmarkA-2\n    a_test.go:1: boom\n'
    expect(goBench.parse(text).readings).toMatchObject([
      { benchmark: 'BenchmarkA', metric: 'sec', status: 'error', message: 'a_test.go:1: boom' },
    ])
  })

  test.each([
    ['between its name and its numbers', 'BenchmarkA-2 \thello1      100\t       9 ns/op\t 3 B/op'],
    ['before its name', 'warning! BenchmarkA-2 \t      100\t       9 ns/op\t 3 B/op'],
    ['on both sides', 'BenchmarkA\nx BenchmarkA-2 \tx y      100\t       9 ns/op\t 3 B/op'],
    ['over several lines', 'BenchmarkA-2 \tone\t2 rows\ntwo      100\t       9 ns/op\t 3 B/op'],
  ])('what a benchmark prints %s costs none of them', (_, text) => {
    const { readings, findings } = goBench.parse(`${text}\nBenchmarkB-2 \t 1\t 1 ns/op\n`)
    expect(readings.map(({ benchmark, metric, value }) => `${benchmark} ${metric} ${value}`)).toEqual([
      ...['BenchmarkA sec 9e-9', 'BenchmarkA B 3', 'BenchmarkB sec 1e-9'],
    ])
    expect([findings, readings.map(({ dimensions }) => dimensions['procs'])]).toEqual([[], ['2', '2', '2']])
  })

  test.each([
    ['that another test quotes', '    '],
    ['that is stamped with its time', '2026-01-02T03:04:05.678Z '],
    ['that bears the name of its container', 'bench-1  | '],
    ['that bears the name of its task', 'words:bench: '],
  ])('a result %s is none', (_, before) => {
    const text = ['pkg: a', 'BenchmarkA-2 \t 1\t 2 ns/op', 'pkg: b', 'BenchmarkA-2 \t 1\t 3 ns/op']
    expect(names(text.map((line) => `${before}${line}\n`).join(''))).toEqual([])
  })

  test('lines of go test -json are those of each package, wherever their pieces end', () => {
    const said = (pkg: string, output: string) =>
      `${JSON.stringify({ Action: 'output', Package: pkg, Output: output })}\n`
    const text =
      said('a', 'pkg: a\nBenchmarkX-2 \t') +
      said('b', 'pkg: b\nBenchmarkX-2 \t     100\t') +
      said('a', '     100\t       1 ns/op\n') +
      `{"Action":"run","Package":"a"}\n{"Action":"output"\n${said('c', 'x'.repeat(9000))}` +
      said('b', '       2 ns/op\nok  \tb\t0.1s\n')
    expect(goBench.detect(text)).toBeGreaterThan(0.9)
    expect(goBench.parse(text)).toMatchObject({
      readings: [
        { dimensions: { pkg: 'a' }, value: 1e-9, line: 3 },
        { dimensions: { pkg: 'b' }, value: 2e-9, line: 7 },
      ],
      findings: [],
    })
  })

  test('output that was cut inside a line leaves an error, not a missing benchmark', () => {
    expect(goBench.parse('BenchmarkA-2 \t 100').readings).toMatchObject([
      { benchmark: 'BenchmarkA', status: 'error', message: 'It was started and printed no result.' },
    ])
  })

  test('a panic is an error of the benchmark it happened in', () => {
    expect(goBench.parse('BenchmarkA \tpanic: boom\n\ngoroutine 7 [running]:\n').readings).toMatchObject([
      { benchmark: 'BenchmarkA', status: 'error', message: 'panic: boom' },
    ])
  })

  test('the line of each reading is where it stands in the text', () => {
    const { readings } = goBench.parse('pkg: a\n\nBenchmarkA \t 1\t 2 ns/op\t 3 B/op\n')
    expect(readings.map(({ line, metric }) => [line, metric])).toEqual([
      [3, 'sec'],
      [3, 'B'],
    ])
  })
})

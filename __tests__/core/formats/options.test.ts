import { describe, expect, test } from '@jest/globals'
import { detectFormat } from '../../../src/core/formats/index.js'
import { parse, said } from '../../support/said.js'

const json = (value: unknown): string => JSON.stringify(value)

const googleRow = (family_index: number, repetition_index: number, real_time: number) => ({
  ...{ name: 'A', run_name: 'A', run_type: 'iteration', time_unit: 'ns', per_family_instance_index: 0 },
  ...{ family_index, repetition_index, real_time },
})
const dotNet = (MethodTitle: string, job: string, Parameters: string) => ({
  ...{ Namespace: 'N', Type: 'T', Method: 'M', MethodTitle, Parameters },
  DisplayInfo: `T.${MethodTitle}: ${job}${Parameters === '' ? '' : ` [${Parameters}]`}`,
  Statistics: { Mean: 5, OriginalValues: [5] },
})
const nanobench = (complexityN: number) => ({
  ...{ title: 'benchmark', name: 'sort', batch: 10, complexityN, measurements: [] },
  ...{ 'median(elapsed)': 1e-6, 'median(instructions)': 1000, 'median(cpucycles)': 0 },
})
const score = (value: unknown, scoreUnit: string) => ({ score: value, scoreUnit, rawData: [[value]] })
const sarifRun = (name: string, id: string | undefined, ...results: readonly object[]) => ({
  tool: { driver: { name } },
  ...(id === undefined ? {} : { automationDetails: { id } }),
  results,
})
const [error, note] = [{ level: 'error' }, { level: 'note' }]

describe('what tools write with other options than the usual ones', () => {
  test.each([
    [
      'one name that is registered twice',
      'google-benchmark',
      json({ benchmarks: [googleRow(0, 0, 10), googleRow(0, 1, 20), googleRow(1, 0, 900)] }),
      ['A real_time 1.5e-8 sec'],
    ],
    [
      'trends without a mean (--summary-trend-stats)',
      'k6',
      json({
        metrics: {
          http_req_duration: { med: 2, 'p(99.9)': 8 },
          waiting: { type: 'trend', contains: 'time', values: { med: 3, count: 9 } },
          vus_busy: { value: 1, min: 1, max: 2 },
          browser_web_vital_lcp: { avg: 5 },
          browser_web_vital_cls: { avg: 0.5 },
        },
      }),
      [
        ...['k6 http_req_duration med 0.002 sec', 'k6 http_req_duration p(99.9) 0.008 sec'],
        ...['k6 waiting med 0.003 sec', 'k6 vus_busy 1 ', 'k6 browser_web_vital_lcp avg 0.005 sec'],
        'k6 browser_web_vital_cls avg 0.5 ',
      ],
    ],
    [
      'reads and writes as one (unified_rw_reporting), percentiles of the whole latency (lat_percentiles)',
      'fio',
      json({
        'fio version': 'fio-3.33',
        jobs: [{ jobname: 'a', mixed: { iops: 2, lat_ns: { percentile: { '99.000000': 150 } } } }],
      }),
      ['a mixed iops 2 ops/s', 'a mixed latency p99 1.5e-7 sec'],
    ],
    [
      'a profiler that tells in words (-prof stack)',
      'jmh',
      json([
        {
          ...{ benchmark: 'a', mode: 'avgt', primaryMetric: score(3, 'ns/op') },
          secondaryMetrics: { '·stack': score('NaN', '---'), '·gc.time': score(2, 'ms') },
        },
      ]),
      ['a time 3e-9 sec', 'a ·gc.time 0.002 sec'],
    ],
    [
      'a batch and sizes (complexityN)',
      'nanobench',
      json({ results: [nanobench(-1), nanobench(100)] }),
      [
        ...['sort time 1e-7 sec', 'sort instructions 100 '],
        ...['sort time 1e-7 sec', 'sort instructions 100 '],
      ],
    ],
    [
      'memory beside time',
      'hyperfine',
      json({
        results: [{ command: 'a', mean: 1, user: 1, system: 0, times: [1], memory_usage_byte: [10, 20] }],
      }),
      ['a wall 1 sec', 'a user 1 sec', 'a system 0 sec', 'a memory 15 B'],
    ],
    [
      'several runs of one tool, and names of runs behind categories',
      'sarif',
      json({
        version: '2.1.0',
        runs: [
          ...[
            sarifRun('S', undefined, error),
            sarifRun('S', undefined, error, note),
            sarifRun('T', 'a/1', note),
          ],
          ...[sarifRun('T', 'a/2', error), sarifRun('T', 'b/', error), sarifRun('U', '2026-01-01')],
        ],
      }),
      [
        ...['S errors 2 results', 'S warnings or worse 2 results', 'S notes or worse 3 results'],
        ...['T errors 1 results', 'T warnings or worse 1 results', 'T notes or worse 2 results'],
        ...['T errors 1 results', 'T warnings or worse 1 results', 'T notes or worse 1 results'],
        ...['U errors 0 results', 'U warnings or worse 0 results', 'U notes or worse 0 results'],
      ],
    ],
    [
      'disabled tests, as GoogleTest lists them',
      'junit-xml',
      '<testsuites><testsuite name="a"><testcase name="b" status="notrun" result="suppressed" time="0."/></testsuite></testsuites>',
      [
        ...['all tests', 'suite a'].flatMap((suite) => [
          ...[`${suite} failures 0 tests`, `${suite} errors 0 tests`, `${suite} skipped 1 tests`],
        ]),
        'a > b time skipped',
      ],
    ],
    [
      'packages of one name in two modules',
      'jacoco-xml',
      `<report>${['core', 'api']
        .map(
          (name) =>
            `<group name="${name}"><package name="p"><counter type="LINE" missed="1" covered="1"/></package></group>`,
        )
        .join('')}</report>`,
      ['package p line coverage 0.5 share', 'package p line coverage 0.5 share'],
    ],
  ])('%s: %s', (_, format, text, expected) => {
    expect(said(format, text)).toEqual(expected)
  })

  test('what Nyrkiö lists under one time is all of today', () => {
    const result = (timestamp: number, name: string) => ({
      timestamp,
      metrics: [{ name, unit: 's', value: 1 }],
    })
    const { readings, findings } = parse('nyrkio', json([result(1, 'a'), result(2, 'b'), result(2, 'c')]))
    expect(readings.map(({ metric }) => metric)).toEqual(['b', 'c'])
    expect(findings).toMatchObject([{ level: 'note', message: expect.stringMatching(/^1 older/) }])
  })

  test('our own JSON may follow lines of a package manager, and another document', () => {
    const own = (name: string) =>
      json({ benchgate: 1, benchmarks: [{ name, metrics: [{ name: 'm', unit: 's', value: 1 }] }] })
    const text = `> a@1.0.0 bench\n> node bench.js\n\n${own('a')}\n${own('b')}\n{"benchgate": 2}\n`
    expect(detectFormat(text)?.name).toBe('benchgate')
    expect(said('benchgate', text)).toEqual(['a m 1 sec', 'b m 1 sec'])
    expect(parse('benchgate', text).findings).toMatchObject([{ line: 6 }])
  })

  const samples = new Array<number>(40_000).fill(1)
  test.each([
    [
      'tinybench',
      [{ name: 'a', result: { latency: { mean: 1, moe: 0, rme: 0, samples }, throughput: { mean: 1 } } }],
    ],
    [
      'tinybench',
      [{ name: 'a', result: { totalTime: 1, min: 1, max: 1, hz: 1, period: 1, samples, mean: 1, moe: 0 } }],
    ],
    ['criterion-files', { sampling_mode: 'Flat', iters: samples, times: samples }],
    [
      'sarif',
      {
        runs: [
          { results: samples.map(() => ({ ruleId: 'a', locations: [{ physicalLocation: {} }] })), tool: {} },
        ],
      },
    ],
  ])('%s is recognised by what stands before many samples', (format, value) => {
    expect(detectFormat(json(value))?.name).toBe(format)
  })

  test('tests before the first benchmark hide no report of Catch2', () => {
    const text = `<?xml version="1.0"?><Catch2TestRun>${'<TestCase name="a"/>'.repeat(5000)}<TestCase name="b">`
    expect(detectFormat(text)?.name).toBe('catch2-xml')
  })

  test('mitata is read as it was before version 1', () => {
    const benchmark = { time: 500, warmup: true, baseline: false, stats: { avg: 5, samples: [4, 6] } }
    const text = json({
      benchmarks: [
        { name: 'a', group: null, ...benchmark },
        { name: 'b', group: 'g', ...benchmark },
      ],
    })
    expect(detectFormat(text)?.name).toBe('mitata')
    expect(said('mitata', text)).toEqual(['a time 5e-9 sec', 'g > b time 5e-9 sec'])
  })

  test('pytest parameters that are objects are called alike in each run', () => {
    const params = { n: 1, f: 'UNSERIALIZABLE[<function f at 0x7f0012ab>]' }
    const text = json({ benchmarks: [{ fullname: 't[f0]', params, stats: { mean: 1 } }] })
    expect(parse('pytest-benchmark', text).readings[0]?.dimensions).toEqual({
      n: '1',
      f: 'UNSERIALIZABLE[<function f>]',
    })
  })

  test('a name that Google Benchmark registered twice is told', () => {
    const { findings } = parse(
      'google-benchmark',
      json({ benchmarks: [googleRow(0, 0, 1), googleRow(1, 0, 2)] }),
    )
    expect(findings).toMatchObject([{ message: expect.stringContaining('"A" has "real_time" twice') }])
  })

  test.each([
    ['Sort', '.NET 8.0(Runtime=.NET 8.0)', 'N=10', { N: '10', job: 'Runtime=.NET 8.0' }],
    ["'sort: fast'", 'DefaultJob', 'N=10', { N: '10' }],
    [
      'Sort',
      'Job-AB(Arguments=/p:A=(b), Toolchain=X)',
      'S=a, b(c)',
      { S: 'a, b(c)', job: 'Arguments=/p:A=(b), Toolchain=X' },
    ],
    ['Sort', 'ShortRun', '', { job: 'ShortRun' }],
  ])(
    'the job of BenchmarkDotNet is told whatever stands in it: %s %s',
    (title, job, parameters, dimensions) => {
      const text = json({ HostEnvironmentInfo: {}, Benchmarks: [dotNet(title, job, parameters)] })
      expect(parse('benchmarkdotnet', text).readings).toMatchObject([{ status: 'ok', dimensions }])
    },
  )
})

describe('JUnit XML', () => {
  const suite = (name: string, rest = '') =>
    `<?xml version="1.0"?>\n<testsuite name="${name}">\n<testcase name="t" time="1">${rest}</testcase></testsuite>\n`

  test('of several files in one is read to its end, with lines of the whole', () => {
    const { readings, findings } = parse('junit-xml', suite('a') + suite('b'))
    expect(findings).toEqual([])
    expect(readings.filter(({ metric }) => metric === 'time')).toMatchObject([
      { benchmark: 'a > t', line: 3 },
      { benchmark: 'b > t', line: 6 },
    ])
    const cut = parse('junit-xml', `${suite('a')}<?xml version="1.0"?>\n<testsuite>`)
    expect(cut.findings).toMatchObject([{ line: 5, message: expect.stringContaining('cut short') }])
    expect(cut.readings).not.toEqual([])
  })

  test('of CTest tells why a test was not run, and counts one that could not be found as failed', () => {
    const cases = ['<skipped message="no GPU"/>', '<failure message="not found"/>'].map(
      (why, at) => `<testcase name="${at}" status="notrun" time="0">${why}</testcase>`,
    )
    const { readings } = parse('junit-xml', `<testsuite name="a">${cases.join('')}</testsuite>`)
    expect(readings.slice(-2)).toMatchObject([
      { status: 'skipped', message: 'no GPU' },
      { status: 'error', message: 'not found' },
    ])
  })

  test('with characters that XML does not have, bare or as references, loses only these', () => {
    const red = '\u001b[31mred\u001b[0m'
    for (const text of [red, '&#27;[31mred&#x1B;[0m', 'r\u0000e\ufffed&#0;&#xD800;&#1114112;']) {
      const { readings, findings } = parse('junit-xml', suite('a', `<failure message="${text}"/>`))
      expect(findings).toEqual([])
      expect(readings.find(({ benchmark }) => benchmark === 'a > t')).toMatchObject({ message: 'red' })
    }
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { detectFormat } from '../../../src/core/formats/index.js'

const shared = join(process.cwd(), '../shared/fixtures/formats')

/** Output that others captured lies beside the repository on some machines only, and is not ours to keep. */
const beside = existsSync(shared) ? test : test.skip

const jmhName = 'org.openjdk.jmh.samples.JMHSample_01_HelloWorld.wellHelloThere'

/** Of each file its format, how many readings it has, and some of them with their value in base units. */
const expected = [
  [
    'benchmarkdotnet.json',
    'benchmarkdotnet',
    { 'Sample.Benchmarks.Fib10': ['time', 24.4202e-9, 'minimize', 14] },
  ],
  [
    'customBiggerIsBetter_output.json',
    'github-action-benchmark',
    {
      'My Custom Bigger Is Better Benchmark - Throughput': ['value', 70, 'maximize', 0],
      'My Custom Bigger Is Better Benchmark - Free Memory': ['value', 150, null, 0],
    },
  ],
  [
    'customSmallerIsBetter_output.json',
    'github-action-benchmark',
    {
      'My Custom Smaller Is Better Benchmark - CPU Load': ['value', 50, null, 0],
      'My Custom Smaller Is Better Benchmark - Memory Used': ['value', 100, null, 0],
    },
  ],
  [
    'customSmallerIsBetter_output2.json',
    'github-action-benchmark',
    {
      'No instrumentation': ['value', 90.9439e-9, 'minimize', 0],
      'Binary file': ['value', 3886.75e-9, 'minimize', 0],
    },
  ],
  [
    'googlecpp_output.json',
    'google-benchmark',
    {
      fib_10: ['real_time', 214.98e-9, 'minimize', 0],
      fib_20: ['real_time', 27455.6e-9, 'minimize', 0],
    },
  ],
  ['jmh_output.json', 'jmh', { [jmhName]: ['throughput', 3.37624e9, 'maximize', 3] }],
  ['jmh_output_2.json', 'jmh', { [jmhName]: ['throughput', 3.37624e9, 'maximize', 3] }],
  [
    'julia_output.json',
    'julia-benchmarktools',
    {
      'fib/10': ['time', 246.038e-9, 'minimize', 0],
      'fib/20': ['time', 31028e-9, 'minimize', 0],
    },
  ],
  [
    'pytest_output.json',
    'pytest-benchmark',
    { 'bench.py::test_fib_10': ['time', 2.40887e-5, 'minimize', 0] },
  ],
  [
    'pytest_several_units.json',
    'pytest-benchmark',
    { 'bench.py::test_fib_1': ['time', 1.49956e-7, 'minimize', 0] },
  ],
] as const

describe('JSON that others captured (skipped where ../shared/fixtures/formats is not there)', () => {
  beside.each(expected)('%s is recognised and means what its tool says', (file, name, readings) => {
    const text = readFileSync(join(shared, file), 'utf8')
    const format = detectFormat(text)
    expect(format?.name).toBe(name)
    const parsed = format!.parse(text)
    // Most samples were cut out of the files of pytest-benchmark, with a word in their place.
    const cut = name === 'pytest-benchmark' ? /samples are left out/ : /^$/
    expect(parsed.findings.filter(({ message }) => !cut.test(message))).toEqual([])
    for (const [benchmark, [metric, value, direction, samples]] of Object.entries(readings)) {
      const reading = parsed.readings.find((one) => one.benchmark === benchmark && one.metric === metric)
      expect(reading).toMatchObject({ status: 'ok', direction })
      expect(reading!.value! / value).toBeCloseTo(1, 4)
      expect(reading!.samples).toHaveLength(samples)
    }
  })

  beside('the parameters of JMH are dimensions, not a part of the name and not lost', () => {
    const text = readFileSync(join(shared, 'jmh_output_2.json'), 'utf8')
    expect(detectFormat(text)!.parse(text).readings[0]?.dimensions).toEqual({ paramA: '17', paramB: '33' })
  })
})

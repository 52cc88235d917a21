import type { Format, Reading } from './format.js'
import {
  around,
  byKeys,
  dimensionsOf,
  type Entry,
  measured,
  objectsOf,
  type Report,
  readDocument,
  textIn,
  valueAt,
} from './json-document.js'
import { isFiniteNumber, isObject } from './json-text.js'
import { bad } from './reading.js'

/**
 * pytest-benchmark's `--benchmark-json`: `time` is the mean of the rounds in seconds ± their standard deviation;
 * the rounds (`stats.data`) are samples where all of them are numbers. A test's parameters are dimensions, and stay in its name as pytest writes
 * them. Rounds that were never run are an error.
 */
export const pytestBenchmark: Format = {
  name: 'pytest-benchmark',
  summary: 'JSON that pytest-benchmark writes with --benchmark-json',
  samples: true,
  units: 's',
  mark: 'the keys "machine_info", "benchmarks" and "fullname"',
  source: 'captured',
  detect: byKeys(0.95, '{', 'machine_info', 'benchmarks', 'fullname'),
  parse: (text) =>
    readDocument(text, (value, report) =>
      objectsOf(valueAt(value, 'benchmarks'), 'benchmarks', report).flatMap((entry) => testOf(entry, report)),
    ),
}

/** Objects that are no JSON are shown as Python does, with an address (`<f at 0x7f01>`) that is another in each run. */
function parametersOf(params: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries(dimensionsOf(params))
  return Object.fromEntries(texts.map(([name, text]) => [name, text.replace(/ at 0x[0-9a-f]+/gi, '')]))
}

function testOf({ entry, where }: Entry, report: Report): readonly Reading[] {
  const benchmark = textIn(entry, 'fullname') ?? textIn(entry, 'name')
  if (benchmark === undefined) {
    report(`${where} has no "fullname".`)
    return []
  }
  const name = { benchmark, dimensions: parametersOf(entry['params']), metric: 'time' }
  const { stats } = entry
  if (!isObject(stats)) return [bad(name, 'It has no statistics.', { unit: 'sec', direction: 'minimize' })]
  const { mean, stddev, data, rounds } = stats
  const bounds = rounds === 1 ? {} : around(mean, stddev)
  const whole = data === undefined || (Array.isArray(data) && data.every(isFiniteNumber))
  if (!whole)
    report(`${where}.stats.data holds what is no number: its samples are left out, its mean counts.`)
  return [measured(name, mean, { unit: 's', samples: whole ? data : [], ...bounds })]
}

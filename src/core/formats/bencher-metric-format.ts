import type { Format, Reading } from './format.js'
import { measured, type Report, readDocument, type Told } from './json-document.js'
import { documentHead } from './json-sequence.js'
import { isObject } from './json-text.js'

/**
 * Bencher Metric Format: `{ BENCHMARK: { MEASURE: { value, lower_value, upper_value } } }`. Measures that Bencher
 * itself defines have its units (latency in ns, throughput in operations a second, build time in seconds, file size in
 * bytes); of any other neither unit nor direction is known.
 */
export const bencherMetricFormat: Format = {
  name: 'bencher-metric-format',
  summary: 'Bencher Metric Format (BMF) JSON',
  samples: false,
  units: 'of the measure',
  mark: '{"BENCHMARK": {"MEASURE": {"value": …}}}',
  source: 'documentation',
  detect: (text) => (opening.test(documentHead(text).head) ? 0.8 : 0),
  parse: (text) =>
    readDocument(text, (value, report) => {
      if (isObject(value))
        return Object.entries(value).flatMap(([key, part]) => benchmarkOf(key, part, report))
      report('This must be an object of benchmarks.')
      return []
    }),
}

const opening =
  /^\s*\{\s*"(?:[^"\\]|\\.)+"\s*:\s*\{\s*"(?:[^"\\]|\\.)+"\s*:\s*\{\s*"(?:(?:lower|upper)_)?value"\s*:/

const measures: Readonly<Record<string, Told>> = {
  latency: { unit: 'ns' },
  throughput: { unit: 'ops/s' },
  'build-time': { unit: 's' },
  'file-size': { unit: 'B' },
  instructions: { unit: '', direction: 'minimize' },
  'estimated-cycles': { unit: '', direction: 'minimize' },
}

function benchmarkOf(benchmark: string, part: unknown, report: Report): readonly Reading[] {
  if (benchmark.trim() === '' || !isObject(part)) {
    report(`${JSON.stringify(benchmark)} is no benchmark with measures.`)
    return []
  }
  return Object.entries(part).flatMap(([metric, entry]) => {
    if (metric !== '' && isObject(entry)) {
      const told = Object.hasOwn(measures, metric) ? measures[metric]! : { unit: '' }
      const { value, lower_value: low, upper_value: high } = entry
      return [
        measured({ benchmark, dimensions: {}, metric }, value, {
          unit: told.unit,
          direction: told.direction,
          low,
          high,
        }),
      ]
    }
    report(`${JSON.stringify(benchmark)}: ${JSON.stringify(metric)} is no measure with a value.`)
    return []
  })
}

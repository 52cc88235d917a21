import type { Format } from './format.js'
import { around, byKeys, measured, nameIn, objectsOf, readDocument } from './json-document.js'

/** benchmark-ips' `json!`: `throughput` is the central tendency in iterations a second ± its standard deviation. */
export const benchmarkIpsJson: Format = {
  name: 'benchmark-ips-json',
  summary: 'JSON that benchmark-ips writes with json!',
  samples: false,
  units: 'i/s',
  mark: 'a list of objects with "name", "ips" and "cycles"',
  source: 'captured',
  detect: byKeys(0.9, '[', 'name', 'ips', 'cycles'),
  parse: (text) =>
    readDocument(text, (value, report) =>
      objectsOf(value, 'entries', report).flatMap((part) => {
        const benchmark = nameIn(part, 'name', report)
        if (benchmark === undefined) return []
        const { central_tendency: central, ips, stddev, samples } = part.entry
        const value = central ?? ips
        const name = { benchmark, dimensions: {}, metric: 'throughput' }
        return [measured(name, value, { unit: 'iterations/s', samples, ...around(value, stddev) })]
      }),
    ),
}

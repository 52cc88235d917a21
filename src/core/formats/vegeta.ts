import type { Format } from './format.js'
import { byKeys, type Field, fieldsOf, readDocument } from './json-document.js'
import { isObject } from './json-text.js'

const latencies: readonly Field[] = ['mean', '50th', '90th', '95th', '99th', 'max'].map((word) => ({
  path: `latencies.${word}`,
  metric: `latency ${word}`,
  unit: 'ns',
}))

/** The requested `rate` is a setting, and what was sent or received follows from it. */
const fields: readonly Field[] = [
  ...latencies,
  { path: 'throughput', metric: 'throughput', unit: 'requests/s' },
  { path: 'success', metric: 'success', unit: 'share', direction: 'maximize' },
]

/** `vegeta report -type=json`: latencies (ns), successful requests a second, and the share of requests that succeeded. */
export const vegeta: Format = {
  name: 'vegeta',
  summary: 'JSON of vegeta report -type=json',
  samples: false,
  units: 'ns, requests/s, shares',
  mark: 'the keys "latencies", "bytes_in" and "status_codes"',
  source: 'documentation',
  detect: byKeys(0.95, '{', 'latencies', 'bytes_in', 'status_codes'),
  parse: (text) =>
    readDocument(text, (value, report) => {
      const found = isObject(value) ? fieldsOf({ benchmark: 'vegeta', dimensions: {} }, value, fields) : []
      if (found.length === 0) report('There is none of what vegeta reports.')
      return found
    }),
}

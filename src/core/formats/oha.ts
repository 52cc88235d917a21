import type { Format } from './format.js'
import { byKeys, type Field, fieldsOf, readDocument } from './json-document.js'
import { isObject } from './json-text.js'

const fields: readonly Field[] = [
  { path: 'summary.average', metric: 'latency mean', unit: 's' },
  { path: 'latencyPercentiles.p50', metric: 'latency p50', unit: 's' },
  { path: 'latencyPercentiles.p90', metric: 'latency p90', unit: 's' },
  { path: 'latencyPercentiles.p95', metric: 'latency p95', unit: 's' },
  { path: 'latencyPercentiles.p99', metric: 'latency p99', unit: 's' },
  { path: 'summary.slowest', metric: 'latency max', unit: 's' },
  { path: 'summary.requestsPerSec', metric: 'throughput', unit: 'requests/s' },
  { path: 'summary.sizePerSec', metric: 'transfer', unit: 'B/s' },
  { path: 'summary.successRate', metric: 'success', unit: 'share', direction: 'maximize' },
]

/** `oha --output-format json` (or `-j`): latencies (s), requests and bytes a second, and the share of good answers. */
export const oha: Format = {
  name: 'oha',
  summary: 'JSON of oha --output-format json',
  samples: false,
  units: 's, requests/s, B/s, shares',
  mark: 'the keys "summary", "requestsPerSec" and "latencyPercentiles"',
  source: 'documentation',
  detect: byKeys(0.95, '{', 'summary', 'requestsPerSec', 'latencyPercentiles'),
  parse: (text) =>
    readDocument(text, (value, report) => {
      const found = isObject(value) ? fieldsOf({ benchmark: 'oha', dimensions: {} }, value, fields) : []
      if (found.length === 0) report('There is none of what oha reports.')
      return found
    }),
}

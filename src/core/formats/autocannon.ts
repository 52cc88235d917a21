import type { Format } from './format.js'
import { byKeys, dimensionsOf, type Field, fieldsOf, readDocument, textIn } from './json-document.js'
import { isFiniteNumber, isObject, type JsonObject } from './json-text.js'
import { good } from './reading.js'

const fields: readonly Field[] = [
  { path: 'latency.mean', metric: 'latency mean', unit: 'ms' },
  { path: 'latency.p50', metric: 'latency p50', unit: 'ms' },
  { path: 'latency.p90', metric: 'latency p90', unit: 'ms' },
  { path: 'latency.p97_5', metric: 'latency p97.5', unit: 'ms' },
  { path: 'latency.p99', metric: 'latency p99', unit: 'ms' },
  { path: 'latency.max', metric: 'latency max', unit: 'ms' },
  { path: 'requests.mean', metric: 'throughput', unit: 'requests/s' },
  { path: 'throughput.mean', metric: 'transfer', unit: 'B/s' },
]

/**
 * `autocannon --json`: latencies (whole milliseconds), requests and bytes a second, and `errors`: requests that failed or
 * timed out, and answers that are no success. The benchmark is the title, else the URL.
 */
export const autocannon: Format = {
  name: 'autocannon',
  summary: 'JSON of autocannon --json',
  samples: false,
  units: 'ms, requests/s, B/s, counts',
  mark: 'the keys "pipelining", "latency" and "p97_5"',
  source: 'captured',
  detect: byKeys(0.95, '{', 'pipelining', 'latency', 'p97_5'),
  parse: (text) =>
    readDocument(text, (value, report) => {
      const found = isObject(value) ? readingsOf(value) : []
      if (found.length === 0) report('There is none of what autocannon reports.')
      return found
    }),
}

function readingsOf(entry: JsonObject) {
  const benchmark = textIn(entry, 'title') ?? textIn(entry, 'url') ?? 'autocannon'
  const name = { benchmark, dimensions: dimensionsOf(pick(entry, 'connections', 'pipelining')) }
  const measured = fieldsOf(name, entry, fields)
  const { errors, non2xx } = entry
  if (measured.length === 0 || !isFiniteNumber(errors) || !isFiniteNumber(non2xx)) return measured
  const known = { unit: 'errors', direction: 'minimize' } as const
  return [...measured, good({ ...name, metric: 'errors' }, errors + non2xx, known)]
}

const pick = (entry: JsonObject, ...keys: readonly string[]): JsonObject =>
  Object.fromEntries(keys.map((key) => [key, entry[key]]))

import type { Format, Reading } from './format.js'
import {
  byKeys,
  type Entry,
  mean,
  measured,
  objectsOf,
  type Report,
  readDocument,
  textIn,
  valueAt,
} from './json-document.js'
import { isFiniteNumber, isObject, type JsonObject } from './json-text.js'
import { bad } from './reading.js'
import { unitOf } from './units.js'

/**
 * pyperf's JSON (`-o`): the value is the mean of the values of all its processes, which are kept as samples;
 * warm-ups and calibrations are not. The unit of the metadata says what it is: `time` (second), `memory` (byte), or
 * `value` (integer), whose direction is not known. What all benchmarks share stands once, in the file's metadata.
 */
export const pyperf: Format = {
  name: 'pyperf',
  summary: 'JSON that pyperf writes with --output',
  samples: true,
  units: 's, bytes, counts',
  mark: 'the keys "benchmarks", "runs" and "warmups" or "loops"',
  source: 'documentation',
  detect: (text) => Math.max(byKeys(0.9, '{', 'benchmarks', 'runs', 'warmups')(text), bare(text)),
  parse: (text) =>
    readDocument(text, (value, report) => {
      const common = valueAt(value, 'metadata')
      return objectsOf(valueAt(value, 'benchmarks'), 'benchmarks', report).flatMap((entry) =>
        benchmarkOf({ ...(isObject(common) ? common : {}), ...metadataOf(entry) }, entry, report),
      )
    }),
}

const bare = byKeys(0.8, '{', 'benchmarks', 'runs', 'metadata', 'perf_version')

const metadataOf = ({ entry }: Entry): JsonObject => (isObject(entry['metadata']) ? entry['metadata'] : {})

const metrics: Readonly<Record<string, { readonly metric: string; readonly unit: string }>> = {
  second: { metric: 'time', unit: 's' },
  byte: { metric: 'memory', unit: 'B' },
  integer: { metric: 'value', unit: '' },
}

function benchmarkOf(metadata: JsonObject, { entry, where }: Entry, report: Report): readonly Reading[] {
  const benchmark = textIn(metadata, 'name')
  if (benchmark === undefined) {
    report(`${where} has no "name" in its metadata.`)
    return []
  }
  const word = textIn(metadata, 'unit') ?? 'second'
  const { metric, unit } = Object.hasOwn(metrics, word) ? metrics[word]! : { metric: 'value', unit: word }
  const name = { benchmark, dimensions: {}, metric }
  const runs = objectsOf(entry['runs'], `${where}.runs`, report).map((run) => run.entry['values'] ?? [])
  const samples = runs.flat()
  if (samples.length === 0) return [bad(name, 'None of its runs has a value.', known(unit))]
  const value = samples.every(isFiniteNumber) ? mean(samples) : undefined
  return [measured(name, value, { unit, samples })]
}

function known(text: string) {
  const { base, direction } = unitOf(text)
  return { unit: base, direction }
}

import type { Format, Reading } from './format.js'
import {
  type Entry,
  type Field,
  fieldsOf,
  measured,
  nameIn,
  objectsOf,
  readDocument,
  valueAt,
} from './json-document.js'
import { isFiniteNumber, isObject, type JsonObject } from './json-text.js'
import { bad } from './reading.js'

/** `mixed` stands for all of them with `unified_rw_reporting`. */
const directions = ['read', 'write', 'trim', 'mixed'] as const

/** The values of one direction. */
const fields: readonly Field[] = [
  { path: 'iops', metric: 'iops', unit: 'ops/s' },
  { path: 'bw_bytes', metric: 'bandwidth', unit: 'B/s' },
  { path: 'lat_ns.mean', metric: 'latency mean', unit: 'ns' },
  { path: 'lat_ns.max', metric: 'latency max', unit: 'ns' },
]

/** Their keys hold dots (`99.900000`), so no path leads to them. */
const percentiles = [50, 90, 95, 99, 99.9]

/**
 * `fio --output-format=json`: of each job and direction that did anything, operations and bytes a second and
 * latencies; percentiles are those of completion, or of all of it where only those were asked for. Jobs of one name
 * are told apart by a dimension, as `numjobs` makes them.
 */
export const fio: Format = {
  name: 'fio',
  summary: 'JSON of fio --output-format=json',
  samples: false,
  units: 'ns, ops/s, B/s',
  mark: 'the keys "fio version" and "jobs"',
  source: 'captured',
  detect: (text) => {
    const head = text.slice(0, 65_536)
    return /^\{/m.test(head.replace(/^\uFEFF/, '')) && /"fio version"\s*:/.test(head) ? 0.95 : 0
  },
  // fio tells what it thinks of a job before it prints the document, on the same stream.
  parse: (text) =>
    readDocument(text, (value, report) => {
      const jobs = objectsOf(valueAt(value, 'jobs'), 'jobs', report)
      const seen = new Map<string, number>()
      return jobs.flatMap((job) => {
        const benchmark = nameIn(job, 'jobname', report)
        if (benchmark === undefined) return []
        const twin = seen.get(benchmark) ?? 0
        seen.set(benchmark, twin + 1)
        return jobOf(job, { benchmark, dimensions: twin === 0 ? {} : { job: String(twin + 1) } })
      })
    }),
}

type Named = Pick<Reading, 'benchmark' | 'dimensions'>

function jobOf({ entry }: Entry, name: Named): readonly Reading[] {
  const { error } = entry
  if (isFiniteNumber(error) && error !== 0)
    return [
      bad({ ...name, metric: 'iops' }, `fio ended with error ${error}.`, {
        unit: 'ops/s',
        direction: 'maximize',
      }),
    ]
  return directions.flatMap((direction) => {
    const side = entry[direction]
    if (!isObject(side) || side['total_ios'] === 0) return []
    return [...fieldsOf(name, side, fields), ...tailOf(name, side)].map((reading) => ({
      ...reading,
      metric: `${direction} ${reading.metric}`,
    }))
  })
}

function tailOf(name: Named, side: JsonObject): readonly Reading[] {
  const known = valueAt(side, 'clat_ns.percentile') ?? valueAt(side, 'lat_ns.percentile')
  return percentiles.flatMap((percent) => {
    const value = isObject(known) ? known[percent.toFixed(6)] : undefined
    return value === undefined
      ? []
      : [measured({ ...name, metric: `latency p${percent}` }, value, { unit: 'ns' })]
  })
}

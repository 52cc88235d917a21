import type { Format, Reading } from './format.js'
import {
  byKeys,
  dimensionsOf,
  type Entry,
  measured,
  nameIn,
  objectsOf,
  type Report,
  readDocument,
  valueAt,
} from './json-document.js'
import { isObject } from './json-text.js'
import { bad } from './reading.js'

/**
 * mitata's `run({ format: 'json' })`, and `run({ json: true })` before version 1: `time` is the average of an
 * iteration (ns), `heap` the average of what it allocated, hardware counters are left to mitata. Arguments are
 * dimensions, the group comes before the name. Samples are kept; mitata drops the fastest and slowest before it
 * averages, so the value is not their mean.
 */
export const mitata: Format = {
  name: 'mitata',
  summary: "JSON that mitata prints with format: 'json'",
  samples: true,
  units: 'ns, bytes',
  mark: 'the keys "layout", "benchmarks" and "alias"',
  source: 'captured',
  detect: (text) => Math.max(current(text), old(text)),
  parse: (text) =>
    readDocument(text, (value, report) => {
      const groups = objectsOf(valueAt(value, 'layout') ?? [], 'layout', report).map(
        ({ entry }) => entry['name'],
      )
      return objectsOf(valueAt(value, 'benchmarks'), 'benchmarks', report).flatMap((benchmark) => {
        const { group } = benchmark.entry
        const name = typeof group === 'string' ? group : groups[Number(group)]
        return runsOf(benchmark, report).flatMap((run) => runOf(name, run, report))
      })
    }),
}

const current = byKeys(0.9, '{', 'layout', 'benchmarks', 'alias')
const old = byKeys(0.8, '{', 'benchmarks', 'group', 'warmup', 'baseline', 'stats')

/** Before version 1 a benchmark was its only run, and said the name of its group. */
function runsOf(benchmark: Entry, report: Report): readonly Entry[] {
  const { entry, where } = benchmark
  if (entry['runs'] === undefined && entry['name'] !== undefined) return [benchmark]
  return objectsOf(entry['runs'], `${where}.runs`, report)
}

function runOf(group: unknown, run: Entry, report: Report): readonly Reading[] {
  const own = nameIn(run, 'name', report)
  if (own === undefined) return []
  const benchmark = typeof group === 'string' && group !== '' ? `${group} > ${own}` : own
  const name = { benchmark, dimensions: dimensionsOf(run.entry['args']) }
  const time = { ...name, metric: 'time' }
  const { stats, error } = run.entry
  if (!isObject(stats)) {
    const message = valueAt(error, 'message')
    const why = typeof message === 'string' && message !== '' ? message : 'It has no statistics.'
    return [bad(time, why, { unit: 'sec', direction: 'minimize' })]
  }
  const heap = valueAt(stats, 'heap.avg')
  return [
    measured(time, stats['avg'], { unit: 'ns', samples: stats['samples'] }),
    ...(heap === undefined || heap === null
      ? []
      : [measured({ ...name, metric: 'heap' }, heap, { unit: 'B' })]),
  ]
}

import type { Format, Reading } from './format.js'
import {
  around,
  byKeys,
  type Entry,
  groupedBy,
  mean,
  measured,
  nameIn,
  objectsOf,
  type Report,
  readDocument,
  type Told,
  textIn,
  valueAt,
} from './json-document.js'
import { isFiniteNumber, type JsonObject } from './json-text.js'
import { bad, type ReadingName } from './reading.js'

/**
 * Google Benchmark's `--benchmark_format=json`. `real_time` and `cpu_time` of the repetitions of one benchmark are
 * samples of one reading, whose value is their mean. Aggregates count only where the repetitions are not in the
 * file: `mean` ± `stddev`, else `median`. BigO and RMS rows are readings of their own (`real_time per N lgN` and
 * `fit error`), never times. Counters keep their names; rates (`items_per_second`) grow better, of any other counter
 * the direction is not known. A benchmark that called SkipWithError is an error, one that called
 * SkipWithMessage was skipped.
 */
export const googleBenchmark: Format = {
  name: 'google-benchmark',
  summary: 'JSON that Google Benchmark prints with --benchmark_format=json',
  samples: true,
  units: 'ns…s, counters',
  mark: 'the keys "context", "benchmarks", "run_type" or "cpu_time"',
  source: 'captured',
  detect: byKeys(0.9, '{', 'context', 'benchmarks', 'cpu_time'),
  parse: (text) =>
    readDocument(text, (value, report) => {
      const rows = objectsOf(valueAt(value, 'benchmarks'), 'benchmarks', report)
      const named = rows.flatMap((row) => rowOf(row, report))
      return groupedBy(named, registrationOf).flatMap(benchmarkOf)
    }),
}

/** Rows of one name are repetitions; where it was registered twice, the family tells the benchmarks apart. */
const registrationOf = ({ benchmark, entry }: Row): string =>
  `${entry['family_index']} ${entry['per_family_instance_index']} ${benchmark}`

interface Row {
  readonly benchmark: string
  readonly entry: JsonObject
}

/** Rows of versions that do not say what a row is: aggregates bear it in their names. */
const suffix = /_(mean|median|stddev|cv|BigO|RMS)$/

function rowOf(row: Entry, report: Report): readonly Row[] {
  const name = nameIn(row, 'name', report)
  if (name === undefined) return []
  const { entry } = row
  if (entry['run_type'] !== undefined) return [{ benchmark: textIn(entry, 'run_name') ?? name, entry }]
  const aggregate = suffix.exec(name)?.[1]
  return aggregate === undefined
    ? [{ benchmark: name, entry }]
    : [{ benchmark: name.replace(suffix, ''), entry: { ...entry, aggregate_name: aggregate } }]
}

const aggregateOf = ({ entry }: Row): unknown => entry['aggregate_name']

function benchmarkOf(rows: readonly Row[]): readonly Reading[] {
  const repeats = rows.filter((row) => aggregateOf(row) === undefined)
  const name = { benchmark: rows[0]!.benchmark, dimensions: {} }
  const failed = repeats.find(({ entry }) => entry['error_occurred'] === true || Boolean(entry['skipped']))
  if (failed) return [endOf(name, failed.entry)]
  const fit = rows.flatMap((row) => fitOf(name, row))
  if (repeats.length > 0)
    return [...metricsOf(repeats).map((metric) => repeated(name, metric, repeats)), ...fit]
  return [...summaries(name, rows), ...fit]
}

function endOf(name: Omit<ReadingName, 'metric'>, entry: JsonObject): Reading {
  const status = entry['error_occurred'] === true ? 'error' : 'skipped'
  const message = textIn(entry, 'error_message') ?? textIn(entry, 'skip_message') ?? 'It says no reason.'
  return bad({ ...name, metric: 'real_time' }, message, { status, unit: 'sec', direction: 'minimize' })
}

/** What describes a row and is no measurement. */
const described = new Set([
  ...[
    'name',
    'family_index',
    'per_family_instance_index',
    'run_name',
    'run_type',
    'repetitions',
    'label',
    'threads',
  ],
  ...['repetition_index', 'iterations', 'time_unit', 'aggregate_name', 'aggregate_unit', 'error_occurred'],
  ...['error_message', 'skipped', 'skip_message', 'big_o', 'cpu_coefficient', 'real_coefficient', 'rms'],
])

/** Numbers that were not finite are texts here; other texts are labels. */
const isValue = (value: unknown): boolean =>
  typeof value === 'number' || /^-?(NaN|Infinity)$/.test(String(value))

const metricsOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(
    rows.flatMap(({ entry }) =>
      Object.keys(entry).filter((key) => !described.has(key) && isValue(entry[key])),
    ),
  ),
]

/** Memory that `MemoryManager` counts; every other counter is the benchmark's own. */
const known: Readonly<Record<string, Told>> = {
  allocs_per_iter: { unit: 'allocs' },
  max_bytes_used: { unit: 'B' },
  total_allocated_bytes: { unit: 'B' },
  net_heap_growth: { unit: 'B' },
}

function toldOf(metric: string, entry: JsonObject): Told {
  if (metric === 'real_time' || metric === 'cpu_time') return { unit: textIn(entry, 'time_unit') ?? 'ns' }
  if (Object.hasOwn(known, metric)) return known[metric]!
  const rate = /^(.+)_per_second$/.exec(metric)?.[1]
  return { unit: rate === undefined ? '' : `${rate}/s` }
}

function repeated(name: Omit<ReadingName, 'metric'>, metric: string, rows: readonly Row[]): Reading {
  const { entry } = rows[0]!
  const samples = rows.map((row) => row.entry[metric])
  const value = samples.every(isFiniteNumber)
    ? mean(samples)
    : samples.find((sample) => !isFiniteNumber(sample))
  const told = toldOf(metric, entry)
  return measured({ ...name, metric }, value, samples.length > 1 ? { ...told, samples } : told)
}

/** The summary rows of repetitions that were left out of the file. */
function summaries(name: Omit<ReadingName, 'metric'>, rows: readonly Row[]): readonly Reading[] {
  const [average, median, spread] = ['mean', 'median', 'stddev'].map((word) =>
    rows.find((row) => aggregateOf(row) === word),
  )
  const row = average ?? median
  if (row === undefined) return []
  return metricsOf([row]).map((metric) => {
    const bounds = average ? around(row.entry[metric], spread?.entry[metric]) : {}
    return measured({ ...name, metric }, row.entry[metric], { ...toldOf(metric, row.entry), ...bounds })
  })
}

/** What `Complexity()` fitted: time per step of the law it found, and the share that the fit is off. */
function fitOf(name: Omit<ReadingName, 'metric'>, { entry }: Row): readonly Reading[] {
  const unit = textIn(entry, 'time_unit') ?? 'ns'
  if (entry['aggregate_name'] === 'BigO') {
    const law = textIn(entry, 'big_o') ?? 'step'
    return [
      measured({ ...name, metric: `real_time per ${law}` }, entry['real_coefficient'], { unit }),
      measured({ ...name, metric: `cpu_time per ${law}` }, entry['cpu_coefficient'], { unit }),
    ]
  }
  if (entry['aggregate_name'] !== 'RMS') return []
  return [measured({ ...name, metric: 'fit error' }, entry['rms'], { unit: '', direction: 'minimize' })]
}

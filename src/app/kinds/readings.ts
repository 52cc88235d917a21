import { type Reading, summarise } from '../../core/formats/format.js'
import type { Measurement } from '../../core/model/measurement.js'

/** A dimension that usually says how the tool was run, not what it measured (`BenchmarkParse-8`). */
const quietDimension = 'procs'

const wordsOf = (dimensions: readonly (readonly [string, string])[]): string =>
  dimensions.length === 0 ? '' : `{${dimensions.map(([name, value]) => `${name}=${value}`).join(',')}}`

/** `benchmark{dimension=value,…}/metric`; the metric alone where the tool names no benchmark. */
function nameOf({ benchmark, dimensions, metric }: Reading, withProcs: boolean): string {
  const shown = Object.entries(dimensions).filter(([name]) => withProcs || name !== quietDimension)
  const subject = benchmark + wordsOf(shown.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return subject === '' ? metric : `${subject}/${metric}`
}

/** Names under which one tool run reports several processor counts: only there the count tells values apart. */
function ambiguousNames(readings: readonly Reading[]): ReadonlySet<string> {
  const seen = new Map<string, Set<string | undefined>>()
  for (const reading of readings) {
    const name = nameOf(reading, false)
    seen.set(name, (seen.get(name) ?? new Set()).add(reading.dimensions[quietDimension]))
  }
  return new Set([...seen].filter(([, procs]) => procs.size > 1).map(([name]) => name))
}

const isOk = (reading: Reading): reading is Reading & { readonly value: number } =>
  reading.status === 'ok' && reading.value !== null && Number.isFinite(reading.value)

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value / values.length, 0)

function measured(metric: string, readings: readonly (Reading & { readonly value: number })[]): Measurement {
  const [{ unit, direction, low, high }] = readings as [Reading]
  const repeated = readings.length > 1
  const samples = readings.flatMap((reading) =>
    reading.samples.length > 0 ? reading.samples : repeated ? [reading.value] : [],
  )
  const range = !repeated && (low !== null || high !== null) ? { metadata: { low, high } } : {}
  return {
    metric,
    status: 'ok',
    value: mean(readings.map(({ value }) => value)),
    unit,
    ...(direction === null ? {} : { direction }),
    ...(samples.length > 0 ? { samples: summarise(samples) } : {}),
    ...range,
  }
}

function measurementOf(metric: string, readings: readonly Reading[]): Measurement {
  const good = readings.filter(isOk)
  if (good.length === readings.length && new Set(good.map(({ unit }) => unit)).size === 1) {
    return measured(metric, good)
  }
  const bad = readings.find((reading) => !isOk(reading))
  if (bad === undefined) {
    return { metric, status: 'error', message: 'the tool printed this metric in different units' }
  }
  const message = bad.message ?? `the tool printed no finite value (line ${bad.line ?? 'unknown'})`
  return { metric, status: bad.status === 'skipped' ? 'skipped' : 'error', message }
}

/**
 * What one tool run printed as one measurement for each metric. Values that a tool printed several times under one
 * name (`-count=5`) are samples of one run: their mean is the value, and one bad one spoils it.
 */
export function measurementsOf(readings: readonly Reading[]): readonly Measurement[] {
  const ambiguous = ambiguousNames(readings)
  const groups = new Map<string, Reading[]>()
  for (const reading of readings) {
    const name = nameOf(reading, ambiguous.has(nameOf(reading, false)))
    groups.set(name, [...(groups.get(name) ?? []), reading])
  }
  return [...groups].map(([metric, group]) => measurementOf(metric, group))
}

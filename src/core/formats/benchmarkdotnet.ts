import type { Format, Reading } from './format.js'
import {
  byKeys,
  type Entry,
  fieldsOf,
  measured,
  nameIn,
  objectsOf,
  type Report,
  readDocument,
  textIn,
  valueAt,
} from './json-document.js'
import { isFiniteNumber, isObject, type JsonObject } from './json-text.js'
import { bad, type ReadingName } from './reading.js'

/**
 * BenchmarkDotNet's JSON, full or brief: `time` is the mean in nanoseconds with its confidence interval, the original
 * values are samples. Parameters (`N=10&Kind=x`) are dimensions, and so is a job other than the default one.
 * `Memory` gives `allocated` bytes and collections of each generation by 1000 operations; other metrics of
 * diagnosers say themselves which way is better. A benchmark without statistics failed.
 */
export const benchmarkDotNet: Format = {
  name: 'benchmarkdotnet',
  summary: "BenchmarkDotNet's JSON exporters, full and brief",
  samples: true,
  units: 'ns, bytes',
  mark: 'the keys "HostEnvironmentInfo" and "Benchmarks"',
  source: 'documentation',
  detect: byKeys(0.95, '{', 'HostEnvironmentInfo', 'Benchmarks'),
  parse: (text) =>
    readDocument(text, (value, report) =>
      objectsOf(valueAt(value, 'Benchmarks'), 'Benchmarks', report).flatMap((entry) =>
        benchmarkOf(entry, report),
      ),
    ),
}

function benchmarkOf(part: Entry, report: Report): readonly Reading[] {
  const method = nameIn(part, 'Method', report)
  if (method === undefined) return []
  const { entry } = part
  const benchmark = [textIn(entry, 'Namespace'), textIn(entry, 'Type'), method]
    .filter((word) => word !== undefined)
    .join('.')
  const name = { benchmark, dimensions: { ...parametersOf(entry), ...jobOf(entry) } }
  const { Statistics: statistics } = entry
  const time = { ...name, metric: 'time' }
  return [
    isObject(statistics)
      ? timeOf(time, statistics)
      : bad(time, 'It has no statistics: it failed.', { unit: 'sec', direction: 'minimize' }),
    ...memoryOf(name, entry['Memory']),
    ...metricsOf(name, entry['Metrics']),
  ]
}

/** `N=10&Kind=x`; a part without `=` is the value of a nameless argument. */
function parametersOf(entry: JsonObject): Readonly<Record<string, string>> {
  const parts = (textIn(entry, 'Parameters') ?? '').split('&').filter((part) => part !== '')
  return Object.fromEntries(
    parts.map((part, index) => {
      const [, key, value] = /^([^=]+)=(.*)$/s.exec(part) ?? []
      return [key ?? `arg${index + 1}`, key === undefined ? part : value!]
    }),
  )
}

/**
 * `Type.Method: Job-ABCDEF(Runtime=.NET 8.0) [N=10]`: what the job says of itself, else its name, which may hold blanks
 * (`.NET 8.0`). A method's title is what its author likes.
 */
function jobOf(entry: JsonObject): Readonly<Record<string, string>> {
  const info = textIn(entry, 'DisplayInfo') ?? ''
  const title = `${textIn(entry, 'MethodTitle') ?? textIn(entry, 'Method')}: `
  const start = info.indexOf(title)
  const rest = start < 0 ? info.replace(/^.*?: |^.*$/s, '') : info.slice(start + title.length)
  const [, job = '', traits] = /^(.*?)(?:\((.*)\))?(?: \[.*\])?$/s.exec(rest) ?? []
  return job === '' || (job === 'DefaultJob' && traits === undefined) ? {} : { job: traits ?? job }
}

function timeOf(name: ReadingName, statistics: JsonObject): Reading {
  const low = valueAt(statistics, 'ConfidenceInterval.Lower')
  const high = valueAt(statistics, 'ConfidenceInterval.Upper')
  return measured(name, statistics['Mean'], { unit: 'ns', samples: statistics['OriginalValues'], low, high })
}

function memoryOf(name: Omit<ReadingName, 'metric'>, memory: unknown): readonly Reading[] {
  if (!isObject(memory)) return []
  const { TotalOperations: operations } = memory
  const collections = ([0, 1, 2] as const).flatMap((generation) => {
    const count = memory[`Gen${generation}Collections`]
    if (!isFiniteNumber(count) || !isFiniteNumber(operations) || operations <= 0) return []
    const told = { unit: '', direction: 'minimize' } as const
    return [measured({ ...name, metric: `gen${generation} collections` }, (count / operations) * 1000, told)]
  })
  return [
    ...fieldsOf(name, memory, [{ path: 'BytesAllocatedPerOperation', metric: 'allocated', unit: 'B' }]),
    ...collections,
  ]
}

/** What `Memory` says already. */
const memoryMetric = /^(Allocated Memory|Gen\dCollects)$/

function metricsOf(name: Omit<ReadingName, 'metric'>, metrics: unknown): readonly Reading[] {
  return (Array.isArray(metrics) ? metrics : []).flatMap((metric: unknown) => {
    const id = valueAt(metric, 'Descriptor.Id')
    if (typeof id !== 'string' || id === '' || memoryMetric.test(id)) return []
    const unit = valueAt(metric, 'Descriptor.Unit')
    const greater = valueAt(metric, 'Descriptor.TheGreaterTheBetter')
    const direction = typeof greater === 'boolean' ? (greater ? 'maximize' : 'minimize') : null
    const told = { unit: typeof unit === 'string' ? unit : '', direction } as const
    return [measured({ ...name, metric: id }, valueAt(metric, 'Value'), told)]
  })
}

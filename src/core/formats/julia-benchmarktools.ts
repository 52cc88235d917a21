import type { Format, Reading } from './format.js'
import { type Field, fieldsOf, measured, type Report, readDocument } from './json-document.js'
import { isFiniteNumber, isObject, type JsonObject } from './json-text.js'
import { bad, type ReadingName } from './reading.js'

/**
 * What BenchmarkTools.jl's `save` writes: of each `Trial` the median `time` (ns) with all its times as samples, of a
 * `TrialEstimate` its `time`; `gctime`, `memory` and `allocs` of both. Groups are joined with `/`. Ratios and
 * judgements compare two trials; they are no measurements, and a finding says so.
 */
export const juliaBenchmarkTools: Format = {
  name: 'julia-benchmarktools',
  summary: 'JSON that BenchmarkTools.jl saves: trials and estimates',
  samples: true,
  units: 'ns, bytes, allocations',
  mark: 'the keys "Julia" and "BenchmarkTools"',
  source: 'documentation',
  detect: (text) => (/^\s*\[\s*\{[^}]*"BenchmarkTools"\s*:/.test(text.slice(0, 4096)) ? 0.95 : 0),
  parse: (text) =>
    readDocument(text, (value, report) => {
      const saved = Array.isArray(value) && Array.isArray(value[1]) ? value[1] : undefined
      if (saved !== undefined) return saved.flatMap((item) => itemOf([], item, report))
      report('This must be a list of versions and of what was saved.')
      return []
    }),
}

/** Groups in groups that anybody has. */
const deepest = 64

function itemOf(path: readonly string[], item: unknown, report: Report): readonly Reading[] {
  const [type, value] = Array.isArray(item) ? item : []
  if (typeof type !== 'string' || !isObject(value) || path.length > deepest) {
    report(`${nameOf(path)} is no saved trial or group.`)
    return []
  }
  const word = type.replace(/^.*\./, '')
  if (word === 'BenchmarkGroup') {
    const data = isObject(value['data']) ? value['data'] : {}
    return Object.entries(data).flatMap(([key, part]) => itemOf([...path, key], part, report))
  }
  const name = { benchmark: nameOf(path), dimensions: {} }
  if (word === 'Trial') return trialOf(name, value)
  if (word === 'TrialEstimate') return fieldsOf(name, value, [time, gctime, ...memory])
  report(`${nameOf(path)} is a ${word}, no measurement.`)
  return []
}

const nameOf = (path: readonly string[]): string => path.join('/') || 'trial'

const time: Field = { path: 'time', metric: 'time', unit: 'ns' }
const gctime: Field = { path: 'gctime', metric: 'gctime', unit: 'ns' }
const memory: readonly Field[] = [
  { path: 'memory', metric: 'memory', unit: 'B' },
  { path: 'allocs', metric: 'allocs', unit: 'allocs' },
]

function trialOf(name: Omit<ReadingName, 'metric'>, trial: JsonObject): readonly Reading[] {
  const { times, gctimes } = trial
  if (!Array.isArray(times) || times.length === 0) {
    return [bad({ ...name, metric: 'time' }, 'It has no times.', { unit: 'sec', direction: 'minimize' })]
  }
  return [
    measured({ ...name, metric: 'time' }, median(times), { unit: 'ns', samples: times }),
    ...(Array.isArray(gctimes) && gctimes.length > 0
      ? [measured({ ...name, metric: 'gctime' }, median(gctimes), { unit: 'ns', samples: gctimes })]
      : []),
    ...fieldsOf(name, trial, memory),
  ]
}

/** Undefined where one of the values is no number. */
function median(values: readonly unknown[]): number | undefined {
  if (!values.every(isFiniteNumber)) return undefined
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}

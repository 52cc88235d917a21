import type { Format, Parsed, Reading } from './format.js'
import { byKeys, dimensionsOf, mean, measured, type Report, readDocument } from './json-document.js'
import { isFiniteNumber, isObject, type JsonObject } from './json-text.js'
import { bad, good, type ReadingName } from './reading.js'

/**
 * hyperfine's `--export-json`: `wall` is the mean of `times`, which are kept as samples; all in seconds. `memory` is the
 * mean of what each run took at most, where hyperfine (from 1.19 on) tells.
 */
export const hyperfine: Format = {
  name: 'hyperfine',
  summary: 'JSON that hyperfine writes with --export-json',
  samples: true,
  units: 'seconds, bytes',
  mark: 'the keys `results`, `command`, `times`',
  source: 'captured',
  detect: byKeys(0.9, '{', 'results', 'command', 'times', 'stddev'),
  parse,
}

function parse(text: string): Parsed {
  return readDocument(text, (value, report) => {
    const results = isObject(value) ? value['results'] : undefined
    if (Array.isArray(results)) return results.flatMap((entry, index) => result(entry, index, report))
    report('There is no list "results": not an export of hyperfine.')
    return []
  })
}

function result(entry: unknown, index: number, report: Report): readonly Reading[] {
  if (!isObject(entry) || typeof entry['command'] !== 'string' || entry['command'] === '') {
    report(`results[${index}] has no "command".`)
    return []
  }
  const name = { benchmark: entry['command'], dimensions: dimensionsOf(entry['parameters']) }
  const failure = exitFailure(entry['exit_codes'])
  const metrics = ['wall', 'user', 'system'] as const
  const times = metrics.map((metric) =>
    failure ? bad({ ...name, metric }, failure, seconds) : time({ ...name, metric }, entry),
  )
  return [...times, ...memoryOf({ ...name, metric: 'memory' }, entry['memory_usage_byte'], failure)]
}

function memoryOf(name: ReadingName, samples: unknown, failure: string | undefined): readonly Reading[] {
  if (!Array.isArray(samples) || samples.length === 0) return []
  if (failure !== undefined) return [bad(name, failure, { unit: 'B', direction: 'minimize' })]
  const value = samples.every(isFiniteNumber) ? mean(samples) : undefined
  return [measured(name, value, { unit: 'B', samples })]
}

const seconds = { unit: 'sec', direction: 'minimize' } as const

/** `--ignore-failure` exports failed runs as if they were good; a null code is a run that a signal ended. */
function exitFailure(codes: unknown): string | undefined {
  if (!Array.isArray(codes)) return undefined
  const failed = codes.filter((code) => code !== 0)
  if (failed.length === 0) return undefined
  const kinds = [...new Set(failed.map((code) => (code === null ? 'a signal' : `exit code ${code}`)))]
  return `${failed.length} of ${codes.length} runs ended with ${kinds.join(', ')}.`
}

function time(name: ReadingName, entry: JsonObject): Reading {
  const times = name.metric === 'wall' ? (entry['times'] ?? []) : []
  const value = entry[name.metric === 'wall' ? 'mean' : name.metric]
  if (!isFiniteNumber(value)) {
    return bad(name, `"${name.metric}" is ${JSON.stringify(value)}, not a number.`, seconds)
  }
  if (!Array.isArray(times) || !times.every(isFiniteNumber)) {
    return bad(name, '"times" holds something that is not a number.', seconds)
  }
  return good(name, value, { unit: 'sec', direction: 'minimize', samples: times })
}

import type { Format, Parsed, Reading } from './format.js'
import { dimensionsOf } from './json-document.js'
import { isFiniteNumber, isObject, type JsonObject, parseJson } from './json-text.js'
import { bad, good, type ReadingName, unreadable, withoutDuplicates } from './reading.js'

/** hyperfine's `--export-json`: `wall` is the mean of `times`, which are kept as samples; all in seconds. */
export const hyperfine: Format = {
  name: 'hyperfine',
  summary: 'JSON that hyperfine writes with --export-json',
  samples: true,
  units: 'seconds',
  mark: 'the keys `results`, `command`, `times`',
  source: 'captured',
  detect,
  parse,
}

function detect(text: string): number {
  const keys = ['results', 'command', 'times', 'stddev']
  return /^\s*\{/.test(text) && keys.every((key) => text.slice(0, 65_536).includes(`"${key}"`)) ? 0.9 : 0
}

function parse(text: string): Parsed {
  const json = parseJson(text)
  if (!json.ok) return { readings: [], findings: [json.flaw] }
  const results = isObject(json.value) ? json.value['results'] : undefined
  if (!Array.isArray(results)) {
    return { readings: [], findings: [unreadable('There is no list "results": not an export of hyperfine.')] }
  }
  const parts = results.map(result)
  return withoutDuplicates({
    readings: parts.flatMap(({ readings }) => readings),
    findings: parts.flatMap(({ findings }) => findings),
  })
}

function result(entry: unknown, index: number): Parsed {
  if (!isObject(entry) || typeof entry['command'] !== 'string' || entry['command'] === '') {
    return { readings: [], findings: [unreadable(`results[${index}] has no "command".`)] }
  }
  const name = { benchmark: entry['command'], dimensions: dimensionsOf(entry['parameters']) }
  const failure = exitFailure(entry['exit_codes'])
  const metrics = ['wall', 'user', 'system'] as const
  return {
    readings: metrics.map((metric) =>
      failure ? bad({ ...name, metric }, failure, seconds) : time({ ...name, metric }, entry),
    ),
    findings: [],
  }
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

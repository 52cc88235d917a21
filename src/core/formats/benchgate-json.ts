import type { Direction } from '../model/measurement.js'
import type { Format, Reading } from './format.js'
import { type Report, readDocument } from './json-document.js'
import { documentHead } from './json-sequence.js'
import { dimensionText, isFiniteNumber, isObject, type JsonObject } from './json-text.js'
import { bad, good, type ReadingName } from './reading.js'
import { toBase, unitOf } from './units.js'

/**
 * Our own JSON, for programs that can print what they like:
 *
 *     {"benchgate": 1, "benchmarks": [
 *       {"name": "parse", "dimensions": {"size": "1000"}, "metrics": [
 *         {"name": "wall", "unit": "ms", "samples": [12.5, 12.3]},
 *         {"name": "score", "unit": "share", "direction": "maximize", "value": 0.71, "low": 0.68, "high": 0.74},
 *         {"name": "gpu wall", "unit": "s", "status": "skipped", "message": "no GPU here"}]}]}
 *
 * - `benchgate` is the version of this form, 1. Several documents may follow each other; lines of other programs, such as
 *   npm's, may stand between them.
 * - `name` of a benchmark and `dimensions` (texts, numbers, booleans; optional) tell benchmarks apart.
 * - A metric has `name`, `unit` (`""` for a plain number), and exactly one of `value` and `samples` (their mean
 *   counts), all finite numbers. Time, byte and rate units become seconds, bytes and `…/s`.
 * - `direction` (`minimize` or `lower`, `maximize` or `higher`) may be left out where the unit says it.
 * - `low` and `high` are bounds of the value, optional.
 * - `status` is `ok` (when left out), `skipped` or `error`; the last two have a `message` in place of a value.
 */
export const benchgateJson: Format = {
  name: 'benchgate',
  summary: "benchgate's own JSON, for programs that can print what they like",
  samples: true,
  units: 'as given',
  mark: 'the key `"benchgate": 1`',
  source: 'captured',
  detect(text) {
    const { head, isFirst } = documentHead(text)
    if (!head.startsWith('{') || !/"benchgate"\s*:\s*\d/.test(head)) return 0
    return isFirst ? 1 : 0.98
  },
  parse: (text) => readDocument(text, documentOf),
}

function documentOf(value: unknown, report: Report): readonly Reading[] {
  const document = isObject(value) ? value : {}
  if (document['benchgate'] !== 1 || !Array.isArray(document['benchmarks'])) {
    const form = '{"benchgate": 1, "benchmarks": [...]}'
    report(`This must be ${form}; version 1 is the only one known.`)
    return []
  }
  strangers(document, ['benchgate', 'benchmarks'], 'the document', report)
  return document['benchmarks'].flatMap((entry, index) => benchmark(entry, index, report))
}

function benchmark(entry: unknown, index: number, report: Report): readonly Reading[] {
  const where = `benchmarks[${index}]`
  if (!isObject(entry) || !isName(entry['name']) || !Array.isArray(entry['metrics'])) {
    report(`${where} needs a "name" (text) and "metrics" (a list).`)
    return []
  }
  strangers(entry, ['name', 'dimensions', 'metrics'], where, report)
  const name = { benchmark: entry['name'], dimensions: dimensions(entry['dimensions'], where, report) }
  return entry['metrics'].flatMap((part, at) => {
    const place = `${where}.metrics[${at}]`
    if (isObject(part) && isName(part['name'])) {
      return [metric({ ...name, metric: part['name'] }, part, place, report)]
    }
    report(`${place} needs a "name" (text).`)
    return []
  })
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

function dimensions(value: unknown, where: string, report: Report): Readonly<Record<string, string>> {
  const entries = isObject(value) ? Object.entries(value) : []
  if (value !== undefined && !isObject(value)) report(`${where}.dimensions is not an object.`)
  return Object.fromEntries(
    entries.flatMap(([key, part]) => {
      const text = dimensionText(part)
      if (text !== undefined) return [[key, text]]
      report(`${where}.dimensions: ${JSON.stringify(key)} is no text, number or boolean.`)
      return []
    }),
  )
}

const metricKeys = ['name', 'unit', 'direction', 'value', 'samples', 'low', 'high', 'status', 'message']

/** A metric that is refused stays as a reading with status error: it must not look as if it were never measured. */
function metric(name: ReadingName, part: JsonObject, place: string, report: Report): Reading {
  strangers(part, metricKeys, place, report)
  const reading = read(name, part)
  if (reading.status === 'error' && part['status'] !== 'error') {
    report(`${place}: ${reading.message}`)
  }
  return reading
}

function read(name: ReadingName, part: JsonObject): Reading {
  if (typeof part['unit'] !== 'string') return bad(name, '"unit" must be a text, "" for a plain number.')
  const unit = unitOf(part['unit'])
  const direction = directionOf(part['direction'])
  if (direction === undefined) return bad(name, '"direction" must be "minimize" or "maximize".')
  const known = { unit: unit.base, direction: direction ?? unit.direction }
  const status = part['status'] ?? 'ok'
  if (status === 'skipped' || status === 'error') {
    return bad(name, isName(part['message']) ? part['message'] : `The program says ${status}.`, {
      ...known,
      status,
    })
  }
  if (status !== 'ok') return bad(name, '"status" must be "ok", "skipped" or "error".', known)
  const numbers = values(part)
  if (typeof numbers === 'string') return bad(name, numbers, known)
  const [value, samples, low, high] = [numbers.value, numbers.samples, part['low'], part['high']]
  const bound = (limit: unknown) => (isFiniteNumber(limit) ? toBase(limit, unit) : null)
  return good(name, toBase(value, unit), {
    ...known,
    samples: samples.map((sample) => toBase(sample, unit)),
    low: bound(low),
    high: bound(high),
  })
}

/** Null: not given. Undefined: given, and not a direction. */
function directionOf(value: unknown): Direction | null | undefined {
  if (value === undefined || value === null) return null
  if (value === 'minimize' || value === 'lower') return 'minimize'
  return value === 'maximize' || value === 'higher' ? 'maximize' : undefined
}

/** The value and the samples it is the mean of, or what is wrong with them. */
function values(part: JsonObject): { readonly value: number; readonly samples: readonly number[] } | string {
  const { value, samples } = part as { value?: unknown; samples?: unknown }
  if ((value === undefined) === (samples === undefined)) return 'Give either "value" or "samples".'
  for (const key of ['low', 'high']) {
    if (part[key] !== undefined && part[key] !== null && !isFiniteNumber(part[key]))
      return notNumber(key, part[key])
  }
  if (samples === undefined) return isFiniteNumber(value) ? { value, samples: [] } : notNumber('value', value)
  if (!Array.isArray(samples) || samples.length === 0)
    return '"samples" must be a list with at least one number.'
  const odd = samples.findIndex((sample) => !isFiniteNumber(sample))
  if (odd >= 0) return notNumber(`samples[${odd}]`, samples[odd])
  return { value: samples.reduce((sum, sample) => sum + sample / samples.length, 0), samples }
}

const notNumber = (key: string, value: unknown): string =>
  `"${key}" is ${JSON.stringify(value)}; it must be a finite number.`

/** A misspelt key would silently change what is judged. */
function strangers(value: JsonObject, keys: readonly string[], where: string, report: Report): void {
  for (const key of Object.keys(value).filter((word) => !keys.includes(word))) {
    report(`${where}: ${JSON.stringify(key)} is not a known key (${keys.join(', ')}).`)
  }
}

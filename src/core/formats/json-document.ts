import type { Direction } from '../model/measurement.js'
import type { Format, Parsed, Reading } from './format.js'
import { documentHead, eachDocument } from './json-sequence.js'
import { dimensionText, isFiniteNumber, isObject, type JsonObject } from './json-text.js'
import { bad, good, type ReadingName, unreadable, withoutDuplicates } from './reading.js'
import { toBase, type Unit, unitOf } from './units.js'

/** Tells of a part of a document that could not be read. */
export type Report = (message: string) => void

/**
 * Reads each JSON document of a text with `read`; of readings with one name the first is kept. Never throws if `read`
 * does not.
 */
export function readDocument(
  text: string,
  read: (value: unknown, report: Report) => readonly Reading[],
): Parsed {
  const findings: Parsed['findings'][number][] = []
  const parts: (readonly Reading[])[] = []
  const flaws = eachDocument(text, (value, line) => {
    parts.push(read(value, (message) => findings.push(unreadable(message, line))))
  })
  const readings = parts.length === 1 ? parts[0]! : parts.flat()
  return withoutDuplicates({ readings, findings: [...findings, ...flaws] })
}

/** An object of a document and its place, such as `benchmarks[3]`. */
export interface Entry {
  readonly entry: JsonObject
  readonly where: string
}

/** Its place is put into words when somebody asks for it: most are never asked. */
class ListEntry implements Entry {
  constructor(
    readonly entry: JsonObject,
    private readonly list: string,
    private readonly index: number,
  ) {}

  get where(): string {
    return `${this.list}[${this.index}]`
  }
}

/** The objects of a list; whatever else stands in it, or in its place, is told. */
export function objectsOf(list: unknown, where: string, report: Report): readonly Entry[] {
  if (!Array.isArray(list)) {
    report(`There is no list ${where}.`)
    return []
  }
  const entries: Entry[] = []
  for (const [index, entry] of list.entries()) {
    if (isObject(entry)) entries.push(new ListEntry(entry, where, index))
    else report(`${where}[${index}] is no object.`)
  }
  return entries
}

/** A text with something in it under `key`, else told as missing. */
export function nameIn({ entry, where }: Entry, key: string, report: Report): string | undefined {
  const name = textIn(entry, key)
  if (name === undefined) report(`${where} has no "${key}".`)
  return name
}

/** A text with something in it under `key`. */
export function textIn(entry: JsonObject, key: string): string | undefined {
  const text = entry[key]
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

/** Paths by their words: the formats have a few, and ask for them in every entry. */
const paths = new Map<string, readonly string[]>()

function keysOf(path: string): readonly string[] {
  const before = paths.get(path)
  if (before !== undefined) return before
  const keys = path.split('.')
  paths.set(path, keys)
  return keys
}

/** The value at a path of keys (`latencies.mean`) that a format knows, undefined where there is none. */
export function valueAt(entry: unknown, path: string): unknown {
  let value = entry
  for (const key of keysOf(path)) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** The plain values of an object as dimensions; whatever is no text, number or boolean is left out. */
export function dimensionsOf(value: unknown): Readonly<Record<string, string>> {
  if (!isObject(value)) return {}
  const entries: [string, string][] = []
  for (const [key, part] of Object.entries(value)) {
    const text = dimensionText(part)
    if (text !== undefined) entries.push([key, text])
  }
  return entries.length === 0 ? {} : Object.fromEntries(entries)
}

/** What is told of a value besides its number; what is left out follows from the unit. All in the printed unit. */
export interface Told {
  readonly unit: string
  readonly direction?: Direction | null | undefined
  readonly samples?: unknown
  readonly low?: unknown
  readonly high?: unknown
  readonly line?: number
}

/** A printed value and its samples in base units; an error where one of them is no finite number. */
export function measured(name: ReadingName, value: unknown, told: Told): Reading {
  const unit = unitOf(told.unit)
  const direction = told.direction === undefined ? unit.direction : told.direction
  const known = { unit: unit.base, direction, line: told.line ?? null }
  if (!isFiniteNumber(value)) {
    return bad(name, `"${name.metric}" is ${shown(value)}, not a number.`, known)
  }
  const samples = told.samples == null ? undefined : samplesIn(told.samples, unit)
  if (samples === null) return bad(name, `The samples of "${name.metric}" are not all numbers.`, known)
  return good(name, toBase(value, unit), {
    unit: unit.base,
    direction,
    samples,
    low: bound(told.low, unit),
    high: bound(told.high, unit),
    printedUnit: unit.base === told.unit ? undefined : told.unit,
    line: known.line,
  })
}

/** Samples in base units; null where one is no number. What is in base units already is not copied. */
function samplesIn(samples: unknown, unit: Unit): readonly number[] | null {
  if (!Array.isArray(samples) || !samples.every(isFiniteNumber)) return null
  return unit.times === 1 && unit.per === 1 ? samples : samples.map((sample) => toBase(sample, unit))
}

const bound = (limit: unknown, unit: Unit): number | null =>
  isFiniteNumber(limit) ? toBase(limit, unit) : null

/** The bounds `value` ± `spread`, none where one of them is missing. */
export function around(value: unknown, spread: unknown): Pick<Told, 'low' | 'high'> {
  if (!isFiniteNumber(value) || !isFiniteNumber(spread)) return {}
  return { low: value - spread, high: value + spread }
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value / values.length, 0)

/** What shares a key, in order of first appearance. */
export function groupedBy<T>(list: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const name = key(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return [...groups.values()]
}

/**
 * `sureness` for a text whose first document opens with `opening` and that has all of the keys near its beginning, a
 * bit less where other lines stand before it, else 0.
 */
export function byKeys(sureness: number, opening: '{' | '[', ...keys: readonly string[]): Format['detect'] {
  return (text) => {
    const { head, isFirst } = documentHead(text)
    if (!head.startsWith(opening) || !keys.every((key) => head.includes(`"${key}"`))) return 0
    return isFirst ? sureness : sureness - 0.1
  }
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'missing').slice(0, 80)

/** A metric that stands under a path of keys. */
export interface Field {
  readonly path: string
  readonly metric: string
  readonly unit: string
  readonly direction?: Direction | null
}

/** A reading for each field that is there; null is a value that the tool has not, and skipped. */
export function fieldsOf(
  { benchmark, dimensions }: Omit<ReadingName, 'metric'>,
  entry: JsonObject,
  fields: readonly Field[],
): readonly Reading[] {
  const readings: Reading[] = []
  for (const field of fields) {
    const value = valueAt(entry, field.path)
    if (value === undefined) continue
    const name = { benchmark, dimensions, metric: field.metric }
    readings.push(value === null ? absent(name, field) : measured(name, value, field))
  }
  return readings
}

function absent(name: ReadingName, field: Field): Reading {
  const { base, direction } = unitOf(field.unit)
  const known = { unit: base, direction: field.direction ?? direction }
  return bad(name, 'The tool has no value for it.', { status: 'skipped', ...known })
}

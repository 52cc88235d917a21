import type { Direction } from '../model/measurement.js'
import type { Parsed, Reading } from './format.js'
import { parseNumber, toBase, type Unit, unitOf } from './units.js'

type Flaw = Parsed['findings'][number]

/** What identifies a reading within one text. */
export type ReadingName = Pick<Reading, 'benchmark' | 'dimensions' | 'metric'>

/** What is known of a good reading besides its name and value. */
type Known = {
  readonly [Key in keyof Omit<Reading, 'status' | 'value' | 'message' | keyof ReadingName>]?:
    | Reading[Key]
    | undefined
}

/** Of a reading without samples; one list for all of them. */
const noSamples: readonly number[] = []

/**
 * A good reading; what is not given is null or empty. A value that overflowed on its way to base units is an error.
 * The reading is written out: joining objects would take most of the time that a line takes.
 */
export function good(name: ReadingName, value: number, more: Known = {}): Reading {
  const { unit = '', direction = null, samples = noSamples, low = null, high = null, line = null } = more
  if (!Number.isFinite(value) || (samples !== noSamples && !samples.every(Number.isFinite))) {
    return bad(name, 'The value is too large for a number.', { unit, direction, line })
  }
  return {
    unit,
    direction,
    value,
    samples,
    low,
    high,
    message: null,
    line,
    benchmark: name.benchmark,
    dimensions: name.dimensions,
    metric: name.metric,
    printedUnit: more.printedUnit,
    status: 'ok',
  }
}

/** Sets a dimension of any name: an assignment would lose `__proto__`, and joining objects takes longer than a line may. */
export function setDimension(dimensions: Record<string, string>, name: string, value: string): void {
  if (name !== '__proto__') dimensions[name] = value
  else
    Object.defineProperty(dimensions, name, { value, enumerable: true, configurable: true, writable: true })
}

/** What a line says about a value beside the number itself; bounds and spread in the printed unit. */
export interface Context {
  readonly line: number
  readonly low?: string | undefined
  readonly high?: string | undefined
  /** Half of the range around the value; a number where it had to be computed. */
  readonly spread?: string | number | undefined
  readonly direction?: Direction
}

/**
 * The reading for a printed number and unit, brought to base units; an error if it is no finite number. `number` is a
 * number only where it had to be computed from what was printed.
 */
export function printed(name: ReadingName, number: string | number, text: string, context: Context): Reading {
  const unit = unitOf(text)
  const value = numberIn(number)
  const direction = context.direction ?? unit.direction
  const { line } = context
  if (value === undefined) {
    const message = `It printed ${`${number} ${text}`.trim()}, which is not a finite number.`
    return bad(name, message, { unit: unit.base, direction, line })
  }
  const spread = context.spread === undefined ? undefined : numberIn(context.spread)
  const low = bound(context.low, spread === undefined ? undefined : value - spread, unit)
  const high = bound(context.high, spread === undefined ? undefined : value + spread, unit)
  const printedUnit = unit.base === text ? undefined : text
  return good(name, toBase(value, unit), { unit: unit.base, direction, low, high, printedUnit, line })
}

/** Undefined for what is no finite number. */
function numberIn(said: string | number): number | undefined {
  if (typeof said === 'string') return parseNumber(said)
  return Number.isFinite(said) ? said : undefined
}

/** A printed bound in base units, else the one that follows from the spread. */
function bound(given: string | undefined, otherwise: number | undefined, unit: Unit): number | null {
  const limit = (given === undefined ? undefined : parseNumber(given)) ?? otherwise
  return limit !== undefined && Number.isFinite(limit) ? toBase(limit, unit) : null
}

/** A reading whose value is missing, with the reason. */
export function bad(
  { benchmark, dimensions, metric }: ReadingName,
  message: string,
  more: Partial<Pick<Reading, 'unit' | 'direction' | 'line'>> & {
    readonly status?: 'skipped' | 'error'
  } = {},
): Reading {
  const { unit = '', direction = null, line = null, status = 'error' } = more
  return {
    unit,
    direction,
    value: null,
    samples: noSamples,
    low: null,
    high: null,
    message,
    line,
    status,
    benchmark,
    dimensions,
    metric,
  }
}

/** The finding for a part of the text that could not be read. */
export const unreadable = (message: string, line = 1): Flaw => ({
  rule: 'unreadable-output',
  level: 'warning',
  message,
  line,
})

/**
 * One text for what identifies a reading, the same for the same dimensions in any order. Lengths stand before the
 * parts, so that no two names are alike; the benchmark comes last. It is a text of its own, no part of the one that was
 * read.
 */
export function identity({ benchmark, dimensions, metric }: ReadingName): string {
  let id = `${metric.length}:${metric}`
  const keys = Object.keys(dimensions)
  if (keys.length > 1) keys.sort()
  for (const key of keys) {
    const value = dimensions[key]!
    id += `${key.length},${value.length}:${key}${value}`
  }
  id += `;${benchmark}`
  // A look at a joined text joins it in memory too; else it would be joined anew at each use.
  id.charCodeAt(0)
  return id
}

const sameDimensions = (a: Reading['dimensions'], b: Reading['dimensions']): boolean => {
  if (a === b) return true
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key])
  )
}

/** Readings of one benchmark that are compared one by one; of more, each gets a text to be found by. */
const few = 8

/**
 * Finds the first of `readings` with the same name. Most benchmarks have a handful of metrics: to look at these takes
 * less than to put their names into one text.
 */
function firstOf(readings: readonly Reading[]): (index: number) => number {
  const groups = new Map<string, number[]>()
  const texts = new Map<string, number>()
  return (index) => {
    const reading = readings[index]!
    const group = groups.get(reading.benchmark)
    if (group === undefined) groups.set(reading.benchmark, [index])
    else if (group.length < few) {
      for (const before of group) {
        const { metric, dimensions } = readings[before]!
        if (metric === reading.metric && sameDimensions(dimensions, reading.dimensions)) return before
      }
      if (group.push(index) === few) for (const each of group) texts.set(identity(readings[each]!), each)
    } else {
      const id = identity(reading)
      const before = texts.get(id)
      if (before !== undefined) return before
      texts.set(id, index)
    }
    return index
  }
}

/** Keeps the first of readings that bear the same name, and says where both are: their values cannot be told apart. */
export function withoutDuplicates({ readings, findings }: Parsed): Parsed {
  const first = firstOf(readings)
  const flaws: Flaw[] = []
  const placeOf = (index: number) => {
    const { line } = readings[index]!
    return line === null ? `as value ${index + 1}` : `in line ${line}`
  }
  const kept = readings.filter((reading, index) => {
    const before = first(index)
    if (before === index) return true
    flaws.push(duplicate(reading, placeOf(before), placeOf(index)))
    return false
  })
  return { readings: kept, findings: [...findings, ...flaws] }
}

/** The finding for a name that stands at two places of a text. */
export function duplicate({ benchmark, metric, line }: Reading, first: string, second: string): Flaw {
  const message = `${JSON.stringify(benchmark)} has ${JSON.stringify(metric)} twice, ${first} and ${second}: only the first counts. Give each benchmark its own name.`
  return unreadable(message, line ?? 1)
}

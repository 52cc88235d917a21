import type { Direction } from '../model/measurement.js'
import type { Parsed, Reading } from './format.js'
import { parseNumber, toBase, unitOf } from './units.js'

type Flaw = Parsed['findings'][number]

/** What identifies a reading within one text. */
export type ReadingName = Pick<Reading, 'benchmark' | 'dimensions' | 'metric'>

const blank = {
  unit: '',
  direction: null,
  value: null,
  samples: [],
  low: null,
  high: null,
  message: null,
  line: null,
} as const

/** A good reading; what is not given is null or empty. A value that overflowed on its way to base units is an error. */
export function good(
  name: ReadingName,
  value: number,
  more: Partial<Omit<Reading, 'status' | 'value' | 'message' | keyof ReadingName>> = {},
): Reading {
  const numbers = [value, ...(more.samples ?? [])]
  if (!numbers.every(Number.isFinite)) {
    const { unit = '', direction = null, line = null } = more
    return bad(name, 'The value is too large for a number.', { unit, direction, line })
  }
  return { ...blank, ...name, ...more, status: 'ok', value }
}

/** What a line says about a value beside the number itself; bounds and spread in the printed unit. */
export interface Context {
  readonly line: number
  readonly low?: string | undefined
  readonly high?: string | undefined
  /** Half of the range around the value. */
  readonly spread?: string | undefined
  readonly direction?: Direction
}

/** The reading for a printed number and unit, brought to base units; an error if it is no finite number. */
export function printed(name: ReadingName, number: string, text: string, context: Context): Reading {
  const unit = unitOf(text)
  const known = { unit: unit.base, direction: context.direction ?? unit.direction, line: context.line }
  const value = parseNumber(number)
  if (value === undefined) {
    return bad(name, `It printed ${`${number} ${text}`.trim()}, which is not a finite number.`, known)
  }
  const spread = parseNumber(context.spread ?? '')
  const bound = (given: string | undefined, otherwise: number) => {
    const limit = parseNumber(given ?? '') ?? otherwise
    return Number.isFinite(limit) ? toBase(limit, unit) : null
  }
  return good(name, toBase(value, unit), {
    ...known,
    low: bound(context.low, value - (spread ?? Number.NaN)),
    high: bound(context.high, value + (spread ?? Number.NaN)),
    ...(unit.base === text ? {} : { printedUnit: text }),
  })
}

/** A reading whose value is missing, with the reason. */
export function bad(
  name: ReadingName,
  message: string,
  more: Partial<Pick<Reading, 'unit' | 'direction' | 'line'>> & {
    readonly status?: 'skipped' | 'error'
  } = {},
): Reading {
  return { ...blank, status: 'error', ...name, ...more, message }
}

/** The finding for a part of the text that could not be read. */
export const unreadable = (message: string, line = 1): Flaw => ({
  rule: 'unreadable-output',
  level: 'warning',
  message,
  line,
})

/** One text for what identifies a reading. */
export function identity({ benchmark, dimensions, metric }: ReadingName): string {
  return JSON.stringify([benchmark, Object.entries(dimensions).sort(), metric])
}

/** Keeps the first of readings that bear the same name, and says where both are: their values cannot be told apart. */
export function withoutDuplicates({ readings, findings }: Parsed): Parsed {
  const seen = new Map<string, string>()
  const flaws: Flaw[] = []
  const kept = readings.filter((reading, index) => {
    const id = identity(reading)
    const place = reading.line === null ? `as value ${index + 1}` : `in line ${reading.line}`
    const first = seen.get(id)
    if (first === undefined) return seen.set(id, place)
    flaws.push(duplicate(reading, first, place))
    return false
  })
  return { readings: kept, findings: [...findings, ...flaws] }
}

/** The finding for a name that stands at two places of a text. */
export function duplicate({ benchmark, metric, line }: Reading, first: string, second: string): Flaw {
  const message = `${JSON.stringify(benchmark)} has ${JSON.stringify(metric)} twice, ${first} and ${second}: only the first counts. Give each benchmark its own name.`
  return unreadable(message, line ?? 1)
}

import type { Parsed, Reading } from './format.js'

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
  if (!numbers.every(Number.isFinite)) return bad(name, 'The value is too large for a number.')
  return { ...blank, ...name, ...more, status: 'ok', value }
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

import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { good, printed } from './reading.js'
import { parseNumber } from './units.js'
import { isBlankAt, isDigit } from './words.js'

/**
 * What `console.timeEnd` prints: `label: 12.3ms`, `label: 7617ms - timer ended`, `label: 1:05.123 (m:ss.mmm)`. A label
 * that ends several times has its times as samples.
 */
export const consoleTime: Format = {
  name: 'console-time',
  summary: 'what console.timeEnd prints in Node, Deno, Bun and browsers',
  samples: true,
  units: 'ms, s, minutes, hours',
  mark: 'lines such as `label: 12.3ms`',
  source: 'captured',
  detect: byPattern(0.5, /^[^{}"]*\S: ?\d[\d.]*(?:ms|s)(?: - timer ended)?$/),
  ...byLine(reader),
}

/** Behind a time in some browsers. */
const ending = ' - timer ended'
const clock = /^(.*\S): ?(?:(\d+):)?(\d+):([\d.]+) \((?:h:m)?m:ss\.mmm\)$/

const named = (benchmark: string) => ({ benchmark, dimensions: {}, metric: 'time' })

function reader(): LineReader {
  const out = collection()
  return {
    line(text, line) {
      if (!text.includes(':')) return
      const time = timeIn(text)
      if (time !== undefined) {
        const { label, number, unit } = time
        const reading = printed(named(label), number, unit, { line })
        return reading.status === 'ok' ? out.sample(reading) : out.flaw(`${label}: ${reading.message}`, line)
      }
      const [, long, hours = '0', minutes, seconds = ''] = text.endsWith(')') ? (clock.exec(text) ?? []) : []
      const rest = parseNumber(seconds)
      if (long === undefined || rest === undefined) return
      const value = Number(hours) * 3600 + Number(minutes) * 60 + rest
      out.sample(good(named(long), value, { unit: 'sec', direction: 'minimize', line }))
    },
    end: out.parsed,
  }
}

interface Time {
  readonly label: string
  readonly number: string
  readonly unit: string
}

/** What a line such as `label: 12.3ms` says, cut from the right: a label may hold anything. */
function timeIn(text: string): Time | undefined {
  const end = text.endsWith(ending) ? text.length - ending.length : text.length
  if (text[end - 1] !== 's') return undefined
  const unit = text[end - 2] === 'm' ? 'ms' : 's'
  const numberEnd = blankBefore(text, end - unit.length)
  let start = numberEnd
  while (isDigit(text.charCodeAt(start - 1)) || text[start - 1] === '.') start -= 1
  const colon = blankBefore(text, start) - 1
  if (start === numberEnd || text[colon] !== ':' || colon === 0 || isBlankAt(text, colon - 1))
    return undefined
  return { label: text.slice(0, colon), number: text.slice(start, numberEnd), unit }
}

/** Where the one blank stands that may be before `at`. */
const blankBefore = (text: string, at: number): number => (text[at - 1] === ' ' ? at - 1 : at)

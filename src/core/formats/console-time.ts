import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { printed } from './reading.js'
import { isBlankAt, isDigit } from './words.js'

/**
 * What `console.timeEnd` prints: `label: 12.3ms`, `label: 7617ms - timer ended`, `label: 1:05.123 (m:ss.mmm)`;
 * in Bun `[12.34ms] label`. A label that ends several times has its times as samples.
 */
export const consoleTime: Format = {
  name: 'console-time',
  summary: 'what console.timeEnd prints in Node, Deno, Bun and browsers',
  samples: true,
  units: 'ms, s, minutes, hours',
  mark: 'lines such as `label: 12.3ms` or `[12.34ms] label`',
  source: 'captured',
  detect: byPattern(
    0.5,
    /^(?:[^{}"]*\S: ?(?:\d[\d.]*m?s(?: - timer ended)?|[\d:.]+ \((?:h:m)?m:ss\.mmm\))|\[\d+\.\d\dm?s\] \S.*)$/,
  ),
  ...byLine(reader),
}

/** Behind a time in some browsers. */
const ending = ' - timer ended'
const minutes = /^(.*\S): ?(\d+):(\d+(?:\.\d+)?) \(m:ss\.mmm\)$/
const hours = /^(.*\S): ?(\d+):(\d+):(\d+(?:\.\d+)?) \(h:mm:ss\.mmm\)$/
const bun = /^\[(\d+\.\d\d)(m?s)\] (.*\S)\s*$/

const named = (benchmark: string) => ({ benchmark, dimensions: {}, metric: 'time' })

function reader(): LineReader {
  const out = collection()
  return {
    line(text, line) {
      const inBun = text.startsWith('[') ? bunIn(text) : undefined
      const found = inBun ?? (text.includes(':') ? (timeIn(text) ?? clockIn(text)) : undefined)
      if (found === undefined) return
      const { label, number, unit } = found
      const reading = printed(named(label), number, unit, { line })
      if (reading.status === 'ok') out.sample(reading)
      else out.flaw(`${label}: ${reading.message}`, line)
    },
    end: out.parsed,
  }
}

interface Time {
  readonly label: string
  /** A number only where it had to be computed. */
  readonly number: string | number
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

/** What a line says whose time is that of a clock. What precedes the minutes may be the label's: the end names the hours. */
function clockIn(text: string): Time | undefined {
  if (!text.endsWith(')')) return undefined
  return secondsOf((text.endsWith(' (h:mm:ss.mmm)') ? hours : minutes).exec(text))
}

/** Behind the label stand numbers of which each is a sixtieth of the one before. */
function secondsOf(found: readonly string[] | null): Time | undefined {
  if (found === null) return undefined
  const [, label = '', ...parts] = found
  return { label, number: parts.reduce((sum, part) => sum * 60 + Number(part), 0), unit: 's' }
}

function bunIn(text: string): Time | undefined {
  const [, number, unit = '', label = ''] = bun.exec(text) ?? []
  return number === undefined ? undefined : { label, number, unit }
}

/** Where the one blank stands that may be before `at`. */
const blankBefore = (text: string, at: number): number => (text[at - 1] === ' ' ? at - 1 : at)

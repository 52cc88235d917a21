import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { good, printed } from './reading.js'
import { parseNumber } from './units.js'

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

const plain = /^(.*\S): ?([\d.]+) ?(ms|s)(?: - timer ended)?$/
const clock = /^(.*\S): ?(?:(\d+):)?(\d+):([\d.]+) \((?:h:m)?m:ss\.mmm\)$/

function reader(): LineReader {
  const out = collection()
  return {
    line(text, line) {
      if (!text.includes(':')) return
      const name = (benchmark: string) => ({ benchmark, dimensions: {}, metric: 'time' })
      const [, label, number = '', unit = ''] = plain.exec(text) ?? []
      if (label !== undefined) {
        const reading = printed(name(label), number, unit, { line })
        return reading.status === 'ok' ? out.sample(reading) : out.flaw(`${label}: ${reading.message}`, line)
      }
      const [, long, hours = '0', minutes, seconds = ''] = clock.exec(text) ?? []
      const rest = parseNumber(seconds)
      if (long === undefined || rest === undefined) return
      const value = Number(hours) * 3600 + Number(minutes) * 60 + rest
      out.sample(good(name(long), value, { unit: 'sec', direction: 'minimize', line }))
    },
    end: out.parsed,
  }
}

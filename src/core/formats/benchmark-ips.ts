import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { printed } from './reading.js'
import { parseNumber } from './units.js'

/** What Ruby's benchmark-ips prints after "Calculating": `throughput` in iterations a second, its share of error as bounds. */
export const benchmarkIps: Format = {
  name: 'benchmark-ips',
  summary: "text of Ruby's benchmark-ips",
  samples: false,
  units: 'i/s in thousands, millions, …',
  mark: 'lines such as `addition  6.896M (±27.6%) i/s`',
  source: 'captured',
  detect: byPattern(0.95, /(?<![\d.])[\d.]+[kMBTQ]? +\(± *\S+%\) i\/s /),
  ...byLine(reader),
}

const rate = /^([\d.]+)([kMBTQ]?)$/
const share = /^\(± *(\S+)%\) i\/s /

/** A label, where the line has one, the number, its scale and its share of error. */
function resultIn(text: string): readonly [string | null, string, string, string] | undefined {
  if (!text.includes('%) i/s ')) return undefined
  const end = text.lastIndexOf('(±')
  const [, error] = (end < 0 ? null : share.exec(text.slice(end))) ?? []
  const before = text.slice(0, Math.max(0, end)).trimEnd()
  const start = before.lastIndexOf(' ') + 1
  const [, number, step = ''] = rate.exec(before.slice(start)) ?? []
  // Two blanks at least part the number from the label.
  if (error === undefined || number === undefined || before[start - 2] !== ' ') return undefined
  return [before.slice(0, start).trim() || null, number, step, error]
}

const scale: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, B: 1e9, T: 1e12, Q: 1e15 }

function reader(): LineReader {
  const out = collection()
  let name: string | null = null
  return {
    line(text, line) {
      const found = resultIn(text)
      const above = name
      name = found === undefined && /\S/.test(text) ? text.trim() : null
      if (found === undefined) return
      const [own, number, step, error] = found
      const label = own ?? above
      if (label === null) return out.flaw('This rate belongs to no benchmark: its name is missing.', line)
      // The scale stands between number and unit; multiplied here, the unit says no more than it is.
      const value = (parseNumber(number) ?? Number.NaN) * (scale[step] ?? 1)
      const spread = String((value * (parseNumber(error) ?? 0)) / 100)
      out.add(
        printed({ benchmark: label, dimensions: {}, metric: 'throughput' }, String(value), 'i/s', {
          line,
          spread,
        }),
      )
    },
    end: out.parsed,
  }
}

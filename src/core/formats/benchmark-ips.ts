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
  detect: byPattern(0.95, /[\d.]+[kMBTQ]? +\(± *\S+%\) i\/s /),
  ...byLine(reader),
}

const result = /^ *(\S.*?)? {2,}([\d.]+)([kMBTQ]?) +\(± *(\S+)%\) i\/s /
const scale: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, B: 1e9, T: 1e12, Q: 1e15 }

function reader(): LineReader {
  const out = collection()
  let name: string | null = null
  return {
    line(text, line) {
      const found = text.includes('%) i/s ') ? result.exec(text) : null
      const [whole, label = name, number = '', step = '', share = ''] = found ?? []
      name = whole === undefined && /\S/.test(text) ? text.trim() : null
      if (whole === undefined) return
      if (label === null) return out.flaw('This rate belongs to no benchmark: its name is missing.', line)
      // The scale stands between number and unit; multiplied here, the unit says no more than it is.
      const value = (parseNumber(number) ?? Number.NaN) * (scale[step] ?? 1)
      const spread = String((value * (parseNumber(share) ?? 0)) / 100)
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

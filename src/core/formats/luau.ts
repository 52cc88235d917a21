import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, printed } from './reading.js'
import { parseNumber } from './units.js'

/** What Luau's bench.py prints of each test: the mean time, with its relative deviation as bounds. The table below repeats it. */
export const luau: Format = {
  name: 'luau',
  summary: "text of Luau's bench.py",
  samples: false,
  units: 'ns…s',
  mark: 'lines such as `SUCCESS: base64 : 15.041ms +/- 0.636% on luau`',
  source: 'documentation',
  detect: byPattern(0.95, /^SUCCESS: .*\S *: +\S+ \+\/- +\S+% on /),
  ...byLine(reader),
}

const result = /^SUCCESS: (.*?\S) *: +([\d.,]+)([a-zµμ]+) \+\/- +(\S+)% on (\S+)$/
const failure = /^(?:FAILED|FAILURE|ERROR): ([^:]*[^: ]) *:? *(.*)$/

function reader(): LineReader {
  const out = collection()
  return {
    line(text, line) {
      const [, test, number = '', unit = '', share = '', driver = ''] = result.exec(text) ?? []
      if (test !== undefined) {
        const percent = parseNumber(share)
        const spread =
          percent === undefined ? undefined : String(((parseNumber(number) ?? 0) * percent) / 100)
        const name = { benchmark: test, dimensions: { driver }, metric: 'time' }
        return out.add(printed(name, number, unit, { line, spread }))
      }
      const [, failed, message] = failure.exec(text) ?? []
      if (failed !== undefined) {
        const name = { benchmark: failed, dimensions: {}, metric: 'time' }
        out.add(
          bad(name, message || 'bench.py says that it failed.', { unit: 'sec', direction: 'minimize', line }),
        )
      } else if (text.startsWith('SUCCESS:'))
        out.flaw(`"${text.slice(0, 80)}" is not a result of bench.py.`, line)
    },
    end: out.parsed,
  }
}

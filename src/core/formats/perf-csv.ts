import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { addEvent } from './perf-stat.js'

/** The rows of `perf stat -x SEPARATOR`: value, unit, event, with `-r` the deviation, then how long it was counted. */
export const perfCsv: Format = {
  name: 'perf-csv',
  summary: 'the rows of `perf stat -x,` (or another separator)',
  samples: false,
  units: 'counts, msec, ns',
  mark: 'rows such as `252.81,msec,task-clock,252813354,100.00,,`',
  source: 'captured',
  detect: byPattern(0.9, rowPattern()),
  ...byLine(reader),
}

/** Number, separator, unit, event, perhaps a percentage, counted nanoseconds, share of the time counted. */
function rowPattern(): RegExp {
  return /^([\d.]+|<not \w+>)([,;|\t])(\w*)\2([^,;|\t]+)\2(?:([\d.]+)%\2)?\d+\2\d+\.\d+(?:\2|$)/
}

function reader(): LineReader {
  const out = collection()
  const pattern = rowPattern()
  return {
    line(text, line) {
      const [, count, , unit = '', event = '', percent] = pattern.exec(text) ?? []
      if (count !== undefined) {
        const name = { benchmark: 'perf stat', dimensions: {}, metric: event }
        addEvent(out, name, { count, unit, percent, line })
      } else if (/^(?:[\d.]+|<not)[,;|]/.test(text)) {
        out.flaw(`"${text.slice(0, 80)}" is not a row of perf stat -x.`, line)
      }
    },
    end: out.parsed,
  }
}

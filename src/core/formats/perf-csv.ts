import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { placeOf, placePattern } from './perf-place.js'
import { eventOf } from './perf-stat.js'

/**
 * The rows of `perf stat -x SEPARATOR`: value, unit, event, with `-r` the deviation, then how long it was counted.
 * Processors, sockets and the like that are counted apart are dimensions; intervals (`-I`) are samples of one reading.
 */
export const perfCsv: Format = {
  name: 'perf-csv',
  summary: 'the rows of `perf stat -x,` (or another separator)',
  samples: true,
  units: 'counts, msec, ns',
  mark: 'rows such as `252.81,msec,task-clock,252813354,100.00,,`',
  source: 'captured',
  detect: byPattern(0.9, new RegExp(separators().map(rowOf).join('|'))),
  ...byLine(reader),
}

/** Of one text, all separators are alike: a name may hold the others. */
function separators(): readonly string[] {
  return [',', ';', '\\|', '\\t']
}

/** The end of an interval; the place, and how many of them the row sums up; the value. */
function beginOf(by: string): string {
  return String.raw`^(?: *(\d+\.\d{9})${by})?(?:(${placePattern})${by}(?:\d+${by})?)?([\d.]+|<not \w+>)${by}`
}

/** Unit, event (which may set registers: `cpu/event=0x3c,umask=0x1/`), perhaps a percentage, nanoseconds, share of the time. */
function rowOf(by: string): string {
  const event = String.raw`([^${by}/]*/[^/\t]*/[\w:]*|[^${by}]+)`
  return String.raw`${beginOf(by)}(\w*)${by}${event}${by}(?:([\d.]+)%${by})?\d+${by}\d+\.\d+(?:${by}|$)`
}

/** Of each separator, how a row looks, and how it begins at least. */
const patterns = () =>
  separators().map((by) => ({ row: new RegExp(rowOf(by)), begin: new RegExp(beginOf(by)) }))

function reader(): LineReader {
  const out = collection()
  let tried = patterns()
  return {
    line(text, line) {
      const its = tried.find(({ begin }) => begin.test(text))
      if (its === undefined) return
      const [, interval, place, count, unit = '', event = '', percent] = its.row.exec(text) ?? []
      if (count === undefined) return out.flaw(`"${text.slice(0, 80)}" is not a row of perf stat -x.`, line)
      tried = [its]
      const name = { benchmark: 'perf stat', dimensions: placeOf(place), metric: event }
      const reading = eventOf(name, { count, unit, percent, line })
      if (interval === undefined) out.add(reading)
      else out.sample(reading)
    },
    end: out.parsed,
  }
}

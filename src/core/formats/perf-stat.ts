import { collection, mostReadings } from './collection.js'
import type { Format, LineReader, Reading } from './format.js'
import { byLine, byPattern } from './lines.js'
import { ownText } from './own-text.js'
import { placeOf, placePattern } from './perf-place.js'
import { bad, printed, type ReadingName } from './reading.js'
import { parseNumber } from './units.js'

/**
 * The table of `perf stat` (it goes to stderr, or with `-o` to a file): a reading for each event, `wall`, `user` and
 * `system` for the times at the end, with the variance of `-r` as bounds. Every event counts a cost: less is better.
 * Processors, sockets and the like that are counted apart are dimensions. Events that the processor does not have are
 * skipped. Whether a comma is one of thousands or of decimals is decided once for a table.
 */
export const perfStat: Format = {
  name: 'perf-stat',
  summary: 'the table of `perf stat`, with `-r` and `-d` too',
  samples: false,
  units: 'counts, msec, seconds',
  mark: 'the heading `Performance counter stats for`',
  source: 'captured',
  detect: byPattern(0.95, /^ *Performance counter stats for (?:process id |thread id )?'/),
  ...byLine(reader),
}

const patterns = {
  /** The number of a process or a thread is another one each time, and no part of the name. */
  heading: /^ *Performance counter stats for (?:(process|thread) id '.*'|'(.*)')(?: \(\d+ runs\))?:$/,
  /** Where places are counted apart, the number of those that one row sums up may follow. */
  event: new RegExp(
    String.raw`^(?: *(${placePattern}) +(?:\d+ +)?| +)([\d.,]+|<not \w+>) +(?:(msec|ns|Joules|[KMG]?i?B|bytes) +)?([^\s#(]\S*)(?: |$)`,
  ),
  rows: /^(?: |CPU\d|[SN]\d)/,
  variance: /\( \+- +([\d.,]+)% \)/,
  elapsed: /^ +([\d.,]+)(?: \+- ([\d.,]+))? seconds (time elapsed|user|sys)\b/,
}
const times: Readonly<Record<string, string>> = { 'time elapsed': 'wall', user: 'user', sys: 'system' }

/** What only a language with a decimal comma prints; `1,234` and `1.234` may be of either. */
const withComma = / \d+,(?:\d\d?|\d{4,}) | \d{1,3}(?:\.\d{3})+,\d+ | \d{1,3}(?:\.\d{3}){2,} /
const asPoint = (number: string): string => number.replaceAll('.', '').replace(',', '.')

function reader(): LineReader {
  const out = collection()
  let command: string | null = null
  /** The rows of a table, whose last ones tell best what its commas mean. */
  let rows: [string, number][] = []
  let hasComma = false
  const numberOf = (text: string): string => (hasComma ? asPoint(text) : text)
  const maybe = (text: string | undefined) => (text === undefined ? text : numberOf(text))
  const take = (text: string, line: number): void => {
    const named = (metric: string, place?: string) => ({
      benchmark: command!,
      dimensions: placeOf(place),
      metric,
    })
    const elapsed = text.includes(' seconds ') ? patterns.elapsed.exec(text) : null
    const [, seconds, deviation, which] = elapsed ?? []
    if (seconds !== undefined) {
      const told = { line, spread: maybe(deviation) }
      out.add(printed(named(times[which!]!), numberOf(seconds), 'seconds', told))
      return
    }
    const [, place, count, unit = '', event] = patterns.event.exec(text) ?? []
    if (count === undefined) return
    const percent = maybe(patterns.variance.exec(text)?.[1])
    out.add(eventOf(named(event!, place), { count: numberOf(count), unit, line, percent }))
  }
  const flush = () => {
    for (const row of rows) take(...row)
    rows = []
  }
  return {
    line(text, line) {
      if (text.includes('Performance counter')) {
        flush()
        hasComma = false
        const [, kind, named = kind] = patterns.heading.exec(text) ?? []
        command = named ?? command
      }
      if (command === null || !patterns.rows.test(text)) return
      hasComma ||= withComma.test(text.replace(/#.*/, ''))
      if (rows.push([ownText(text), line]) === mostReadings) flush()
    },
    end() {
      flush()
      return out.parsed()
    },
  }
}

/** What a row says of an event; `percent` is its relative deviation over the runs. */
interface Row {
  readonly count: string
  readonly unit: string
  readonly percent: string | undefined
  readonly line: number
}

/** The reading of one event; what perf did not count has no value. */
export function eventOf(name: ReadingName, { count, unit, percent, line }: Row): Reading {
  if (count.startsWith('<')) {
    const message = `perf says ${count.slice(1, -1)}.`
    return bad(name, message, { direction: 'minimize', line, status: 'skipped' })
  }
  const share = parseNumber(percent ?? '')
  const spread = share === undefined ? undefined : ((parseNumber(count) ?? 0) * share) / 100
  return printed(name, count, unit, { line, spread, direction: 'minimize' })
}

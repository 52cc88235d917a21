import { collection } from './collection.js'
import type { Format, LineReader, Reading } from './format.js'
import { byLine, byPattern } from './lines.js'
import { placeOf, placePattern } from './perf-place.js'
import { bad, printed, type ReadingName } from './reading.js'
import { parseNumber } from './units.js'

/**
 * The table of `perf stat` (it goes to stderr, or with `-o` to a file): a reading for each event, `wall`, `user` and
 * `system` for the times at the end, with the variance of `-r` as bounds. Every event counts a cost: less is better.
 * Processors, sockets and the like that are counted apart are dimensions. Events that the processor does not have are
 * skipped.
 */
export const perfStat: Format = {
  name: 'perf-stat',
  summary: 'the table of `perf stat`, with `-r` and `-d` too',
  samples: false,
  units: 'counts, msec, seconds',
  mark: 'the heading `Performance counter stats for`',
  source: 'captured',
  detect: byPattern(0.95, /^ *Performance counter stats for '/),
  ...byLine(reader),
}

const patterns = {
  heading: /^ *Performance counter stats for '(.*)'(?: \(\d+ runs\))?:$/,
  system: /^ *Performance counter stats for 'system wide'/,
  /** Where places are counted apart, the number of those that one row sums up may follow. */
  event: new RegExp(
    String.raw`^(?: *(${placePattern}) +(?:\d+ +)?| +)([\d.,]+|<not \w+>) +(?:(msec|ns|Joules|[KMG]?i?B|bytes) +)?([^\s#(]\S*)(?: |$)`,
  ),
  rows: /^(?: |CPU\d|[SN]\d)/,
  variance: /\( \+- +([\d.]+)% \)/,
  elapsed: /^ +([\d.,]+)(?: \+- ([\d.,]+))? seconds (time elapsed|user|sys)\b/,
}
const times: Readonly<Record<string, string>> = { 'time elapsed': 'wall', user: 'user', sys: 'system' }

function reader(): LineReader {
  const out = collection()
  let command: string | null = null
  return {
    line(text, line) {
      if (text.includes('Performance counter')) command = patterns.heading.exec(text)?.[1] ?? command
      if (command === null || !patterns.rows.test(text)) return
      const named = (metric: string, place?: string) => ({
        benchmark: command!,
        dimensions: placeOf(place),
        metric,
      })
      const elapsed = text.includes(' seconds ') ? patterns.elapsed.exec(text) : null
      const [, seconds, deviation, which] = elapsed ?? []
      if (seconds !== undefined) {
        return out.add(printed(named(times[which!]!), seconds, 'seconds', { line, spread: deviation }))
      }
      const [, place, count, unit = '', event] = patterns.event.exec(text) ?? []
      if (count === undefined) return
      const percent = patterns.variance.exec(text)?.[1]
      out.add(eventOf(named(event!, place), { count, unit, line, percent }))
    },
    end: out.parsed,
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

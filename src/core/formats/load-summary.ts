import { collection } from './collection.js'
import type { LineReader } from './format.js'
import { bad, good, printed, type ReadingName } from './reading.js'
import { parseNumber } from './units.js'

const patterns = {
  value: /^ {2}(Success rate|Slowest|Average|Requests\/sec|Size\/sec):\s+(\S+)(?: (\S+))?$/,
  percentile: /^ {2}([\d.]+)% in (\S+) (\S+)$/,
  section: /^(Status code distribution|Error distribution):/,
  count: /^ {2}\[(\d+)\]\s+(\S.*)$/,
}

/** What the words of a summary mean, for hey and for those that print what it prints. */
const metrics = {
  Average: 'latency mean',
  Slowest: 'latency max',
  'Requests/sec': 'throughput',
  'Size/sec': 'transfer',
} as const

/**
 * Reads the summary that hey prints, and oha after its example: latencies, `throughput`, `transfer` and `success` where
 * they are given, and with `countErrors` the answers that are no success and the requests that got none.
 */
export function loadSummary(tool: string, countErrors: boolean): LineReader {
  const out = collection()
  const named = (metric: string): ReadingName => ({ benchmark: tool, dimensions: {}, metric })
  let [section, errors, started, lastLine] = ['', 0, false, 1]

  const value = (word: string, number: string, [unit, line]: readonly [string, number]) => {
    if (word === 'Success rate') {
      const share = parseNumber(number.replace(/%$/, ''))
      const known = { unit: 'share', direction: 'maximize', line } as const
      if (share === undefined) return out.add(bad(named('success'), `"${number}" is no share.`, known))
      return out.add(good(named('success'), number.endsWith('%') ? share / 100 : share, known))
    }
    const metric = metrics[word as keyof typeof metrics]
    const rate = word === 'Requests/sec' ? 'requests/s' : word === 'Size/sec' ? `${unit}/s` : unit
    out.add(printed(named(metric), number, rate, { line }))
  }
  return {
    line(text, line) {
      lastLine = line
      if (text === 'Summary:') started = true
      if (!started) return
      section = patterns.section.exec(text)?.[1] ?? section
      const [, word, number = '', unit = ''] = patterns.value.exec(text) ?? []
      if (word !== undefined && section === '') return value(word, number, [unit, line])
      const [, percent, time = '', scale = ''] = patterns.percentile.exec(text) ?? []
      // hey prints `0% in 0.0000 secs` for each percentile that it has too few requests for.
      if (percent === '0') return
      if (percent !== undefined) out.add(printed(named(`latency p${Number(percent)}`), time, scale, { line }))
      const [, first, rest = ''] = patterns.count.exec(text) ?? []
      if (first === undefined) return
      // A status code and how many answers had it, or how many requests failed and why.
      if (section === 'Error distribution') errors += Number(first)
      else if (!/^[23]/.test(first)) errors += Number.parseInt(rest, 10) || 0
    },
    end() {
      if (countErrors && started)
        out.add(good(named('errors'), errors, { unit: 'errors', direction: 'minimize', line: lastLine }))
      return out.parsed()
    },
  }
}

import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { printed } from './reading.js'

/**
 * What redis-benchmark prints (valkey-benchmark too), as CSV (`--csv`), as lines (`-q`) or at length: requests a second
 * and latencies of each command.
 */
export const redisBenchmark: Format = {
  name: 'redis-benchmark',
  summary: 'text of redis-benchmark and valkey-benchmark, --csv and -q too',
  samples: false,
  units: 'requests/s, ms',
  mark: 'the header `"test","rps","avg_latency_ms"`, or lines with `requests per second`',
  source: 'captured',
  detect: (text) => table(text) || quiet(text) || report(text),
  ...byLine(reader),
}

const table = byPattern(0.95, /^"test","rps"(?:,"|$)/)
const quiet = byPattern(0.9, /: [\d.]+ requests per second(?:, p50=[\d.]+ msec)? *$/)
const report = byPattern(
  0.9,
  /^====== \S.* ======$/,
  /^(?: *throughput summary: )?[\d.]+ requests per second$/,
)

const patterns = {
  rate: /^(\S.*?): ([\d.]+|-?nan|inf) requests per second(?:, p50=(\S+) msec)? *$/,
  title: /^====== (\S.*) ======$/,
  summary: /^(?: *throughput summary: )?(\S+) requests per second$/,
}

const metrics: ReadonlyMap<string, readonly [metric: string, unit: string]> = new Map([
  ['rps', ['throughput', 'requests/s']],
  ['avg_latency_ms', ['latency mean', 'ms']],
  ['p50_latency_ms', ['latency p50', 'ms']],
  ['p95_latency_ms', ['latency p95', 'ms']],
  ['p99_latency_ms', ['latency p99', 'ms']],
  ['max_latency_ms', ['latency max', 'ms']],
])

/** Every cell is quoted, and a quote is never in one. */
const cellsOf = (text: string): readonly string[] =>
  /^"[^"]*"(?:,"[^"]*")*$/.test(text) ? text.slice(1, -1).split('","') : []

function reader(): LineReader {
  const out = collection()
  let heads: readonly string[] = []
  /** Of a report: the command, and the heads of its latencies. */
  let [title, columns]: [string | null, readonly string[]] = [null, []]
  const add = (benchmark: string, key: string, number: string, line: number) => {
    const its = metrics.get(key)
    if (its !== undefined)
      out.add(printed({ benchmark, dimensions: {}, metric: its[0] }, number, its[1], { line }))
  }
  const inWords = (text: string, line: number) => {
    title = text.startsWith('=') ? (patterns.title.exec(text)?.[1] ?? title) : title
    if (text.includes(' requests per second')) {
      const total = patterns.summary.exec(text)?.[1]
      if (title !== null && total !== undefined) return add(title, 'rps', total, line)
      const [, benchmark, rate = '', median] = patterns.rate.exec(text) ?? []
      if (benchmark === undefined) return
      add(benchmark, 'rps', rate, line)
      if (median !== undefined) add(benchmark, 'p50_latency_ms', median, line)
    } else if (/^ +avg +min +p50 /.test(text)) columns = text.trim().split(/ +/)
    else if (columns.length > 0) {
      const numbers = text.trim().split(/ +/)
      for (const [at, column] of columns.entries())
        if (title !== null) add(title, `${column}_latency_ms`, numbers[at] ?? '', line)
      columns = []
    }
  }
  return {
    line(text, line) {
      const cells = text.startsWith('"') ? cellsOf(text.trim()) : []
      if (cells[0] === 'test' && cells[1] === 'rps') {
        heads = cells
        return
      }
      if (heads.length === 0) return inWords(text, line)
      if (text.trim() === '') return
      if (cells.length !== heads.length) {
        return out.flaw(`${cells.length} cells stand under a header of ${heads.length}.`, line)
      }
      for (let at = 0; at < heads.length; at++) add(cells[0]!, heads[at]!, cells[at]!, line)
    },
    end: out.parsed,
  }
}

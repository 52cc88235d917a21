import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { printed } from './reading.js'

/** `redis-benchmark --csv` (valkey-benchmark too): requests a second and latencies of each command. */
export const redisBenchmark: Format = {
  name: 'redis-benchmark',
  summary: 'CSV of redis-benchmark and valkey-benchmark (--csv)',
  samples: false,
  units: 'requests/s, ms',
  mark: 'the header `"test","rps","avg_latency_ms"`',
  source: 'captured',
  detect: byPattern(0.95, /^"test","rps"(?:,"|$)/),
  ...byLine(reader),
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
  return {
    line(text, line) {
      const cells = cellsOf(text.trim())
      if (cells[0] === 'test' && cells[1] === 'rps') {
        heads = cells
        return
      }
      if (heads.length === 0 || text.trim() === '') return
      if (cells.length !== heads.length) {
        return out.flaw(`${cells.length} cells stand under a header of ${heads.length}.`, line)
      }
      for (let at = 0; at < heads.length; at++) {
        const its = metrics.get(heads[at]!)
        if (its === undefined) continue
        const name = { benchmark: cells[0]!, dimensions: {}, metric: its[0] }
        out.add(printed(name, cells[at]!, its[1], { line }))
      }
    },
    end: out.parsed,
  }
}

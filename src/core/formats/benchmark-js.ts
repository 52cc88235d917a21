import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, printed } from './reading.js'
import { parseNumber } from './units.js'

/** What Benchmark.js prints of each benchmark: `throughput` in operations a second, with the relative margin as bounds. */
export const benchmarkJs: Format = {
  name: 'benchmark-js',
  summary: 'text of Benchmark.js: `String(event.target)` of each cycle',
  samples: false,
  units: 'ops/sec',
  mark: 'lines such as `fib(10) x 1,431,759 ops/sec ±0.74% (93 runs sampled)`',
  source: 'captured',
  detect: byPattern(0.95, / ops\/sec ±\S+% \(\d+ runs? sampled\)$/),
  ...byLine(reader),
}

const result = /^\s*(\S.*) x (\S+) ops\/sec ±(\S+)% \(\d+ runs? sampled\)$/
/** A benchmark that threw is printed as its name and what is known of the error, often nothing. */
const thrown = /^(\S[^:]*): ((?:[A-Z]\w*)?Error\b.*|)$/

function reader(): LineReader {
  const out = collection()
  return {
    line(text, line) {
      const name = (benchmark: string) => ({ benchmark, dimensions: {}, metric: 'throughput' })
      const found = text.includes(' ops/sec ') ? result.exec(text) : null
      const [, benchmark, rate = '', margin = ''] = found ?? []
      if (benchmark !== undefined) {
        const spread = ((parseNumber(rate) ?? 0) * (parseNumber(margin) ?? 0)) / 100
        return out.add(printed(name(benchmark), rate, 'ops/sec', { line, spread }))
      }
      const [, broken, message] = thrown.exec(text) ?? []
      if (broken !== undefined) {
        out.add(
          bad(name(broken), message || 'It threw an error.', { unit: 'ops/s', direction: 'maximize', line }),
        )
      } else if (/ops\/sec/.test(text))
        out.flaw(`"${text.slice(0, 80)}" is not a result of Benchmark.js.`, line)
    },
    end: out.parsed,
  }
}

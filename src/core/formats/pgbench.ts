import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { good, printed } from './reading.js'

/**
 * What pgbench prints at its end: transactions a second, their mean latency, and `errors`: transactions that failed or
 * were skipped. The benchmark is the kind of transaction; scale, clients, threads and query mode are dimensions.
 */
export const pgbench: Format = {
  name: 'pgbench',
  summary: 'text of pgbench',
  samples: false,
  units: 'ms, transactions a second, counts',
  mark: 'the lines `transaction type: …` and `tps = …`',
  source: 'captured',
  detect: byPattern(0.95, /^transaction type: \S/, /^tps = \S+/),
  ...byLine(reader),
}

const patterns = {
  start: /^transaction type: (?:<builtin: (.*)>|(\S.*))$/,
  setting: /^(scaling factor|query mode|number of clients|number of threads): (\S+)$/,
  errors: /^number of (?:failed transactions|transactions skipped): (\d+)(?: |$)/,
  latency: /^latency average = (\S+) ms$/,
  /** Older versions print it twice; the one that includes connecting is passed over. */
  rate: /^tps = (\S+)(?: \((?:without initial|excluding) .*\))?$/,
}

const dimensionOf = (setting: string): string =>
  setting === 'scaling factor' ? 'scale' : setting.replace(/^number of |^query /, '')

function reader(): LineReader {
  const out = collection()
  let [benchmark, errors]: [string | null, number | null] = [null, null]
  let dimensions: Readonly<Record<string, string>> = {}
  const named = (metric: string) => ({ benchmark: benchmark!, dimensions, metric })
  return {
    line(text, line) {
      const [, builtin, script] = patterns.start.exec(text) ?? []
      const started = builtin ?? script
      if (started !== undefined) [benchmark, errors, dimensions] = [started, null, {}]
      if (benchmark === null) return
      const [, setting, value] = patterns.setting.exec(text) ?? []
      if (setting !== undefined) dimensions = { ...dimensions, [dimensionOf(setting)]: value! }
      const failed = patterns.errors.exec(text)?.[1]
      if (failed !== undefined) errors = (errors ?? 0) + Number(failed)
      const latency = patterns.latency.exec(text)?.[1]
      if (latency !== undefined) out.add(printed(named('latency mean'), latency, 'ms', { line }))
      const rate = patterns.rate.exec(text)?.[1]
      if (rate === undefined) return
      out.add(printed(named('throughput'), rate, 'transactions/s', { line }))
      const known = { unit: 'errors', direction: 'minimize', line } as const
      if (errors !== null) out.add(good(named('errors'), errors, known))
    },
    end: out.parsed,
  }
}

import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { good, printed } from './reading.js'

/**
 * What pgbench prints at its end: transactions a second, their mean latency, and `errors`: transactions that failed or
 * were skipped. The benchmark is the kind of transaction; scale, clients, threads and query mode are dimensions. Of several
 * scripts each has its throughput and latency too, told apart by the dimension `script`.
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
  latency: /^latency average = (\S+) ms(?: \(including failures\))?$/,
  /** Older versions print it twice; the one that includes connecting is passed over, but with `-C`. */
  rate: /^tps = (\S+)(?: \((?:without initial|excluding|including reconnection) .*\))?$/,
  scriptName: /^SQL script \d+: (?:<builtin: (.*)>|(\S.*))$/,
  /** Lines about one script of several. */
  rateOfScript: /^ - \d+ transactions \(.* tps = ([^)]+)\)$/,
  latencyOfScript: /^ - latency average = (\S+) ms$/,
}

const dimensionOf = (setting: string): string =>
  setting === 'scaling factor' ? 'scale' : setting.replace(/^number of |^query /, '')

function reader(): LineReader {
  const out = collection()
  let [benchmark, errors]: [string | null, number | null] = [null, null]
  let dimensions: Readonly<Record<string, string>> = {}
  let script: typeof dimensions | null = null
  const named = (metric: string) => ({ benchmark: benchmark!, dimensions, metric })
  const ofScript = (text: string, line: number) => {
    if (script === null) return
    const name = (metric: string) => ({ benchmark: benchmark!, dimensions: script!, metric })
    const latency = patterns.latencyOfScript.exec(text)?.[1]
    if (latency !== undefined) out.add(printed(name('latency mean'), latency, 'ms', { line }))
    const rate = patterns.rateOfScript.exec(text)?.[1]
    if (rate !== undefined) out.add(printed(name('throughput'), rate, 'transactions/s', { line }))
  }
  return {
    line(text, line) {
      const [, builtin, file] = patterns.start.exec(text) ?? []
      const started = builtin ?? file
      if (started !== undefined) [benchmark, errors, dimensions, script] = [started, null, {}, null]
      if (benchmark === null) return
      const [, setting, value] = patterns.setting.exec(text) ?? []
      if (setting !== undefined) dimensions = { ...dimensions, [dimensionOf(setting)]: value! }
      const failed = patterns.errors.exec(text)?.[1]
      if (failed !== undefined) errors = (errors ?? 0) + Number(failed)
      const latency = patterns.latency.exec(text)?.[1]
      if (latency !== undefined) out.add(printed(named('latency mean'), latency, 'ms', { line }))
      if (text.startsWith('SQL script ')) {
        const [, its, path = ''] = patterns.scriptName.exec(text) ?? []
        script = { ...dimensions, script: its ?? path }
      } else if (text.startsWith(' - ')) ofScript(text, line)
      const rate = patterns.rate.exec(text)?.[1]
      if (rate === undefined) return
      out.add(printed(named('throughput'), rate, 'transactions/s', { line }))
      const known = { unit: 'errors', direction: 'minimize', line } as const
      if (errors !== null) out.add(good(named('errors'), errors, known))
    },
    end: out.parsed,
  }
}

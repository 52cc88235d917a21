import { type Collection, collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, printed, type ReadingName } from './reading.js'
import { parseNumber } from './units.js'

/**
 * The console table of Google Benchmark: `real_time`, `cpu_time` and the user counters of each benchmark; repetitions
 * are samples. Their mean, median and deviation, which it prints as well, are left out unless they stand alone; so are
 * the fitted complexity (BigO, RMS), which are no measurements.
 */
export const googleBenchmarkText: Format = {
  name: 'google-benchmark-text',
  summary: 'console text of Google Benchmark, tabular counters too',
  samples: true,
  units: 'ns…s, bytes and items a second, counters without direction',
  mark: 'the heading `Benchmark  Time  CPU  Iterations`',
  source: 'captured',
  detect: byPattern(0.95, heading()),
  ...byLine(reader),
}

function heading(): RegExp {
  return /^Benchmark +Time +CPU +Iterations(?: +(\S.*))?$/
}

const patterns = {
  row: /^(\S.*?) +(\S+) (ns|us|ms|s|%) +(\S+) (ns|us|ms|s|%) +(\d+)(?: +(\S.*))?$/,
  failed: /^(\S.*?) +(ERROR OCCURRED|SKIPPED): '(.*)'$/,
  aggregate: /^(.+)_(mean|median|stddev|cv|min|max|BigO|RMS)$/,
  counter: /^([^=]+)=(\S+)$/,
  amount: /^(-?[\d.]+(?:e[+-]?\d+)?)([kMGTPEmunpf]?)i?(\/s)?$/,
}

interface Row {
  readonly real: readonly [string, string]
  readonly cpu: readonly [string, string]
  readonly counters: readonly (readonly [string, string])[]
  readonly line: number
}

function reader(): LineReader {
  const out = collection()
  const failed = new Set<string>()
  const plain = new Set<string>()
  /** Aggregates by benchmark and kind: needed only where no repetition was printed. */
  const aggregates = new Map<string, Map<string, Row>>()
  let columns: readonly string[] | null = null
  const take = (name: string, row: Row) => {
    const [, base, kind] = patterns.aggregate.exec(name) ?? []
    if (base !== undefined) {
      aggregates.set(base, (aggregates.get(base) ?? new Map<string, Row>()).set(kind!, row))
      return
    }
    plain.add(name)
    for (const reading of readingsOf(name, row)) {
      if (reading.status === 'ok') out.sample(reading)
      else out.add(reading)
    }
  }
  return {
    line(text, line) {
      const head = heading().exec(text)
      if (head !== null) columns = head[1]?.trim().split(/ +/) ?? []
      if (columns === null) return
      const [, broken, word, message] = patterns.failed.exec(text) ?? []
      if (broken !== undefined && !failed.has(broken)) {
        const status = word === 'SKIPPED' ? 'skipped' : 'error'
        failed.add(broken)
        out.add(bad(named(broken, 'real_time'), message || `It says ${word}.`, { ...time, line, status }))
      }
      const [, name, real = '', realUnit = '', cpu = '', cpuUnit = '', , rest = ''] =
        patterns.row.exec(text) ?? []
      if (name === undefined) return
      take(name, { real: [real, realUnit], cpu: [cpu, cpuUnit], counters: countersOf(rest, columns), line })
    },
    end() {
      for (const [base, kinds] of aggregates) if (!plain.has(base)) addAggregate(out, base, kinds)
      return out.parsed()
    },
  }
}

const time = { unit: 'sec', direction: 'minimize' } as const

const named = (benchmark: string, metric: string): ReadingName => ({ benchmark, dimensions: {}, metric })

/** `name=value` after the row, or the values of the columns that the heading names. */
function countersOf(rest: string, columns: readonly string[]): Row['counters'] {
  const words = rest === '' ? [] : rest.trim().split(/ +/)
  return words.flatMap((word, index) => {
    const [, name, value] = patterns.counter.exec(word) ?? []
    if (name !== undefined) return [[name, value!] as const]
    const column = columns[index]
    return column === undefined ? [] : [[column, word] as const]
  })
}

function readingsOf(name: string, { real, cpu, counters, line }: Row) {
  return [
    printed(named(name, 'real_time'), ...real, { line }),
    printed(named(name, 'cpu_time'), ...cpu, { line }),
    ...counters.map(([counter, word]) => counterReading(named(name, counter), word, line)),
  ]
}

const steps = { k: 1, M: 2, G: 3, T: 4, P: 5, E: 6, m: -1, u: -2, n: -3, p: -4, f: -5 } as const

/** A counter is scaled by thousands; bytes a second by 1024, whether it prints the `i` (newer versions) or not. */
function counterReading(name: ReadingName, word: string, line: number) {
  const [, number = word, step = '', rate] = patterns.amount.exec(word) ?? []
  const base = name.metric === 'bytes_per_second' ? 1024 : 1000
  const value =
    (parseNumber(number) ?? Number.NaN) * base ** (step === '' ? 0 : steps[step as keyof typeof steps])
  const counted = { bytes_per_second: 'B', items_per_second: 'item' }[name.metric] ?? name.metric
  return printed(name, String(value), rate === undefined ? '' : `${counted}/s`, { line })
}

/** The mean with its deviation, where `--benchmark_report_aggregates_only` left out the repetitions. */
function addAggregate(out: Collection, base: string, kinds: ReadonlyMap<string, Row>): void {
  const mean = kinds.get('mean') ?? kinds.get('median')
  if (mean === undefined) return
  const deviation = kinds.get('stddev')
  const { line } = mean
  for (const metric of ['real', 'cpu'] as const) {
    const [number, unit] = mean[metric]
    const spread = deviation?.[metric][1] === unit ? deviation[metric][0] : undefined
    out.add(printed(named(base, `${metric}_time`), number, unit, { line, spread }))
  }
}

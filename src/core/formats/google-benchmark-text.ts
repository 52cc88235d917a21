import { type Collection, collection, mostReadings } from './collection.js'
import type { Format, LineReader, Reading } from './format.js'
import { byLine, byPattern } from './lines.js'
import { ownText } from './own-text.js'
import { bad, printed, type ReadingName } from './reading.js'
import { parseNumber } from './units.js'
import { blanksEnd, digitsEnd, wordEnd } from './words.js'

const patterns = {
  heading: /^Benchmark +Time +CPU +Iterations(?: +(\S.*))?$/,
  amount: /^(-?[\d.]+(?:e[+-]?\d+)?)([kKMGTPEZYmunpfazy]?)(i?)(\/?s)?$/,
  notFinite: /^-?(?:nan|inf)(?:\/?s)?$/,
}

/**
 * The console table of Google Benchmark: `real_time`, `cpu_time` and the user counters of each benchmark; repetitions
 * are samples. Their mean, median and deviation, which it prints as well, are left out unless they stand alone; so are
 * the fitted complexity (BigO, RMS), which are no measurements. A name that only ends in `_max` or `_mean` is one.
 */
export const googleBenchmarkText: Format = {
  name: 'google-benchmark-text',
  summary: 'console text of Google Benchmark, tabular counters too',
  samples: true,
  units: 'ns…s, bytes and items a second, counters without direction',
  mark: 'the heading `Benchmark  Time  CPU  Iterations`',
  source: 'captured',
  detect: byPattern(0.95, patterns.heading),
  ...byLine(reader),
}

const units: ReadonlySet<string> = new Set(['ns', 'us', 'ms', 's', '%'])
const aggregate: ReadonlySet<string> = new Set(['mean', 'median', 'stddev', 'cv', 'min', 'max'])

/** A number and its unit, as printed, and where they end. */
interface Time {
  readonly number: string
  readonly unit: string
  readonly end: number
}

interface Row {
  readonly name: string
  readonly real: Time
  readonly cpu: Time
  readonly iterations: string
  readonly counters: readonly (readonly [string, string])[]
  readonly line: number
}

function reader(): LineReader {
  const out = collection()
  const failed = new Set<string>()
  const plain = new Set<string>()
  let columns: readonly string[] | null = null
  const emit = (row: Row) => {
    if (!plain.has(row.name) && plain.size < mostReadings) plain.add(ownText(row.name))
    sample(out, printed(named(row.name, 'real_time'), row.real.number, row.real.unit, row))
    sample(out, printed(named(row.name, 'cpu_time'), row.cpu.number, row.cpu.unit, row))
    for (const [counter, word] of row.counters)
      sample(out, counterReading(named(row.name, counter), word, row.line))
  }
  const rows = groups((group) => {
    if (!group.rows.has('stddev')) for (const row of group.rows.values()) emit(row)
    else if (!plain.has(group.base)) addAggregate(out, group)
  })
  const fail = (text: string, line: number) => {
    const at = / (ERROR OCCURRED|SKIPPED): '/.exec(text)
    const broken = at === null || blanksEnd(text, 0) > 0 ? '' : text.slice(0, at.index).trimEnd()
    if (at === null || broken === '' || failed.has(broken)) return
    const word = at[1]
    const message = text.slice(at.index + at[0].length, -1)
    const status = word === 'SKIPPED' ? 'skipped' : 'error'
    if (failed.size < mostReadings) failed.add(ownText(broken))
    out.add(bad(named(broken, 'real_time'), message || `It says ${word}.`, { ...time, line, status }))
  }
  return {
    line(text, line) {
      const head = text.startsWith('Benchmark ') ? patterns.heading.exec(text) : null
      if (head !== null) columns = columnsIn(head[1] ?? '')
      if (columns === null) return
      if (text.endsWith("'")) fail(text, line)
      const row = rowIn(text, line, columns)
      if (row !== undefined && !rows.take(row)) emit(row)
    },
    end() {
      rows.end()
      return out.parsed()
    },
  }
}

/** What may be the aggregates of one benchmark, by kind; never without a mean. */
interface Group {
  readonly base: string
  readonly rows: Map<string, Row>
}

/** What a name ends in that may be an aggregate's; empty for all others. */
function kindOf(name: string): string {
  const mark = name.lastIndexOf('_')
  const kind = mark > 0 ? name.slice(mark + 1) : ''
  return aggregate.has(kind) ? kind : ''
}

function fits({ base, rows }: Group, { name, iterations }: Row, kind: string): boolean {
  if (kind === '' || rows.has(kind) || rows.get('mean')!.iterations !== iterations) return false
  return name.length === base.length + 1 + kind.length && name.startsWith(base)
}

/**
 * Tells aggregates from benchmarks whose names only end like one. Aggregates of a benchmark follow each other, the mean
 * first, all with the same iterations; rows that are handed to `end` without a deviation are no aggregates.
 */
function groups(end: (group: Group) => void) {
  let open: Group | null = null
  const close = () => {
    if (open !== null) end(open)
    open = null
  }
  return {
    /** Whether it keeps the row; one that it does not keep is no aggregate. */
    take(row: Row): boolean {
      const kind = kindOf(row.name)
      const isNext = open !== null && fits(open, row, kind)
      if (!isNext) close()
      if (open !== null) open.rows.set(kind, row)
      else if (kind === 'mean')
        open = { base: row.name.slice(0, -'_mean'.length), rows: new Map([[kind, row]]) }
      return open !== null
    },
    end: close,
  }
}

/** A name, two times and the iterations. The name may hold blanks: it ends where the first such words begin. */
function rowIn(text: string, line: number, columns: readonly string[]): Row | undefined {
  if (blanksEnd(text, 0) > 0) return undefined
  for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', blanksEnd(text, end))) {
    const real = timeAt(text, end)
    const cpu = real && timeAt(text, real.end)
    if (real === undefined || cpu === undefined) continue
    const iterations = blanksEnd(text, cpu.end)
    const last = digitsEnd(text, iterations)
    const rest = blanksEnd(text, last)
    if (last === iterations || (rest === last && rest < text.length)) continue
    return {
      name: text.slice(0, end),
      real,
      cpu,
      iterations: text.slice(iterations, last),
      counters: countersOf(text.slice(rest), columns),
      line,
    }
  }
  return undefined
}

/** The number and the unit of a time behind the blanks at `at`. */
function timeAt(text: string, at: number): Time | undefined {
  const start = blanksEnd(text, at)
  const between = wordEnd(text, start)
  const end = wordEnd(text, between + 1)
  const unit = text.slice(between + 1, end)
  return start > at && units.has(unit) ? { number: text.slice(start, between), unit, end } : undefined
}

/** Repetitions are samples, what failed among them is none. */
function sample(out: Collection, reading: Reading): void {
  if (reading.status === 'ok') out.sample(reading)
  else out.add(reading)
}

const time = { unit: 'sec', direction: 'minimize' } as const

const named = (benchmark: string, metric: string): ReadingName => ({ benchmark, dimensions: {}, metric })

/** The counters that a heading names; the table that names none stands for any of them. */
const columnsIn = (text: string): readonly string[] =>
  text.trim() === 'UserCounters...' ? [] : text.split(/ +/).filter((word) => word !== '')

const noCounters: Row['counters'] = []

/**
 * `name=value` after the row, or the values of the columns that the heading names. A label stands there too and may
 * look alike, but is no number.
 */
function countersOf(rest: string, columns: readonly string[]): Row['counters'] {
  if (rest === '') return noCounters
  const counters: (readonly [string, string])[] = []
  let index = 0
  for (let start = blanksEnd(rest, 0); start < rest.length; index++) {
    const end = wordEnd(rest, start)
    const word = rest.slice(start, end)
    const equals = word.indexOf('=')
    const value = equals > 0 ? word.slice(equals + 1) : ''
    if (patterns.amount.test(value) || patterns.notFinite.test(value))
      counters.push([word.slice(0, equals), value])
    else if (columns[index] !== undefined) counters.push([columns[index]!, word])
    start = blanksEnd(rest, end)
  }
  return counters
}

const steps: Readonly<Record<string, number>> = {
  ...{ k: 1, K: 1, M: 2, G: 3, T: 4, P: 5, E: 6, Z: 7, Y: 8 },
  ...{ m: -1, u: -2, n: -3, p: -4, f: -5, a: -6, z: -7, y: -8 },
}

/**
 * A counter is scaled by thousands, or by 1024 where it prints the `i`, and bytes a second by 1024 in older versions too,
 * which print none. A rate is a second's, or the seconds of one where it was inverted.
 */
function counterReading(name: ReadingName, word: string, line: number) {
  const [, number, step = '', binary, rate] = patterns.amount.exec(word) ?? []
  if (number === undefined) return printed(name, word, '', { line })
  const base = binary === 'i' || name.metric === 'bytes_per_second' ? 1024 : 1000
  const value = (parseNumber(number) ?? Number.NaN) * base ** (steps[step] ?? 0)
  const counted = { bytes_per_second: 'B', items_per_second: 'item' }[name.metric] ?? name.metric
  return printed(name, value, rate === '/s' ? `${counted}/s` : (rate ?? ''), { line })
}

const withSpread = (reading: Reading, spread: number | null): Reading =>
  reading.value === null || spread === null
    ? reading
    : { ...reading, low: reading.value - spread, high: reading.value + spread }

/** The mean with its deviation, where `--benchmark_report_aggregates_only` left out the repetitions. */
function addAggregate(out: Collection, { base, rows }: Group): void {
  const mean = rows.get('mean')!
  const deviation = rows.get('stddev')!
  const { line } = mean
  for (const metric of ['real', 'cpu'] as const) {
    const { number, unit } = mean[metric]
    const spread = deviation[metric].unit === unit ? deviation[metric].number : undefined
    out.add(printed(named(base, `${metric}_time`), number, unit, { line, spread }))
  }
  for (const [counter, word] of mean.counters) {
    const reading = counterReading(named(base, counter), word, line)
    const its = deviation.counters.find(([name]) => name === counter)
    const spread = its === undefined ? null : counterReading(named(base, counter), its[1], line).value
    out.add(withSpread(reading, spread))
  }
}

import { type Collection, collection, mostReadings, unkept } from './collection.js'
import type { Format, LineReader, Reading } from './format.js'
import { goTestLines } from './go-json.js'
import type { GoEvent } from './go-lines.js'
import { type BenchmarkEvent, type GoName, goNames } from './go-names.js'
import { goKey, otherEvents } from './go-others.js'
import { byLine } from './lines.js'
import { names } from './names.js'
import { ownText } from './own-text.js'
import { bad, good, printed, type ReadingName } from './reading.js'
import { meanOf, type Tally, tallies } from './tally.js'
import { parseNumber, toBase, type Unit, unitOf } from './units.js'
import { blanksEnd, wordEnd } from './words.js'

/**
 * The text of `go test -bench`, with `-json` too: a reading for every unit of every benchmark (`ns/op` is metric
 * `sec`, `B/op` is `B`, `MB/s` is `B/s`, a unit of its own keeps its name; of two that have one base unit, the one
 * that the benchmark reported itself or that came later is called as it was printed), repeats of `-count` as samples
 * of one reading whose value is their mean, `pkg` and `procs` (the `-8`) as dimensions. What failed, was skipped or
 * never ended has a reading of `sec` that says so.
 */
export const goBench: Format = {
  name: 'go-bench',
  summary: 'what go test -bench prints, with -json too',
  samples: true,
  units: 'ns/op, B/op, allocs/op, MB/s and those of ReportMetric',
  mark: 'lines such as `BenchmarkParse-8  100  325 ns/op`',
  source: 'captured',
  detect,
  ...byLine(reader),
}

function detect(text: string): number {
  const found = new Set<string>()
  const lines = goTestLines((event) => {
    const timed = event.kind === 'result' && /\/op\b/.test(event.values)
    found.add(timed ? 'timed' : event.kind)
  })
  const head = text.slice(0, 65_536)
  byLine(() => ({ line: lines.line, end: () => ({ readings: [], findings: [] }) })).parse(head)
  lines.end()
  if (found.has('timed')) return 0.95
  // A benchmark may have taken back its time and report metrics of its own alone.
  if (found.has('result') && /(?:^|")(?:goos|goarch|pkg): \S/m.test(head)) return 0.9
  return found.has('failed') || found.has('package-failed') ? 0.5 : 0
}

/** The values of one unit. There are a hundred thousand of them: no more is kept than makes a reading in the end. */
interface Metric {
  readonly unit: Unit
  line: number
  /** The values, or what is wrong with one of them. */
  said: Tally | string
}

/** All that was printed under one name in one package; repeats of `-count` are more than one line. */
interface Benchmark {
  readonly event: Extract<GoEvent, { readonly kind: 'result' }>
  /** By unit as printed. */
  readonly metrics: Map<string, Metric>
}

const nameless = { benchmark: '', dimensions: {}, metric: '' }

const countOf = (values: string): number => Math.ceil(values.trim().split(/\s+/).length / 2)

function reader(): LineReader {
  const results = new Map<string, Benchmark>()
  const out = collection()
  const counted = tallies()
  const others = otherEvents(out)
  /** Values of all benchmarks. */
  let kept = 0
  let last: Benchmark | null = null
  const begin = ({ kind, name, pkg, line }: Benchmark['event'], key: string): Benchmark => {
    const event = { kind, name: ownText(name), values: '', pkg, line }
    const begun = { event, metrics: new Map() }
    results.set(key === name ? event.name : ownText(key), begun)
    return begun
  }
  const take = (event: Benchmark['event']): void => {
    const { name, pkg } = event
    // Repeats follow each other.
    if (last === null || last.event.name !== name || last.event.pkg !== pkg) {
      others.measured(name, pkg)
      const key = goKey(name, pkg)
      const known = results.get(key)
      // A benchmark is kept with all of its values or with none.
      if (known === undefined && kept >= mostReadings) {
        out.leaveOut(countOf(event.values))
        return
      }
      last = known ?? begin(event, key)
    }
    kept += takeValues(last, event, out, counted)
  }
  const lines = goTestLines((event) => {
    if (event.kind === 'result') take(event)
    else others.take(event, kept >= mostReadings)
  })
  return {
    line: lines.line,
    end() {
      lines.end()
      last = null
      addReadings(out, results, [...others.all()])
      const parsed = out.parsed()
      return { ...parsed, findings: [...parsed.findings, ...unkept(counted.dropped())] }
    },
  }
}

/** Takes pairs of a number and its unit, which the last may lack; answers how many units are new. */
function takeValues(
  { metrics }: Benchmark,
  { name, values, line }: Benchmark['event'],
  out: Collection,
  counted: ReturnType<typeof tallies>,
): number {
  let next = 0
  let added = 0
  while (next < values.length) {
    const numberEnd = wordEnd(values, next)
    const unitStart = blanksEnd(values, numberEnd)
    const unitEnd = wordEnd(values, unitStart)
    const number = values.slice(next, numberEnd)
    const text = values.slice(unitStart, unitEnd)
    next = blanksEnd(values, unitEnd)
    const known = metrics.get(text)
    const value = parseNumber(number)
    if (known !== undefined && value !== undefined) {
      if (typeof known.said !== 'string') counted.add(known.said, toBase(value, known.unit))
      continue
    }
    const unit = unitOf(text)
    if (unit.base === '') {
      out.flaw(`${name}: ${number} has no unit.`, line)
      continue
    }
    // It gets its name at the end.
    const { message, value: inBase } = printed(nameless, number, text, { line })
    if (message !== null) out.flaw(`${name}: ${message}`, line)
    const said = message === null ? counted.begin(inBase!) : ownText(message)
    // A bad value among the repeats makes the metric an error.
    if (known !== undefined) Object.assign(known, { line, said })
    else {
      added += 1
      metrics.set(ownText(text), { unit, line, said })
    }
  }
  return added
}

/** Empties `results` as it goes: a hundred thousand values in both forms would take twice the memory. */
function addReadings(out: Collection, results: Map<string, Benchmark>, others: readonly GoEvent[]): void {
  const metrics = [...results.values()].map((its): Benchmark['metrics'] | null => its.metrics)
  const own = [...results.values()].map(({ event }) => event)
  const events = [...own, ...others]
  results.clear()
  const nameOf = goNames(events)
  const broken = [
    ...events.filter(isEnd).map((event) => ended(event, nameOf(event))),
    ...neverEnded(events, nameOf),
    ...packages(events),
  ].sort((a, b) => a.line! - b.line!)
  const addMetrics = metricsInto(out)
  const known = names()
  const first = broken.filter((reading, place) => known.take(reading, place) === place)
  for (let at = 0; at < metrics.length; at++) {
    const name = nameOf(own[at]!)
    if (broken.length === 0 || known.find({ ...name, metric: 'sec' }) === undefined)
      addMetrics(metrics[at]!, name)
    metrics[at] = null
  }
  for (const reading of first) out.add(reading)
}

/** What Go measures by itself: it has its name whatever else a benchmark reports. */
const gos = ['ns/op', 'MB/s', 'B/op', 'allocs/op']

/** Adds the metrics of one benchmark after the other to `out`. */
function metricsInto(out: Collection) {
  const taken = new Set<string>()
  return (metrics: Benchmark['metrics'], name: GoName): void => {
    taken.clear()
    if (metrics.size > 1) for (const text of gos) if (metrics.has(text)) taken.add(unitOf(text).base)
    for (const [text, metric] of metrics) {
      const { base } = metric.unit
      const isOther = taken.has(base) && !gos.includes(text)
      taken.add(base)
      out.add(folded(text, metric, { ...name, metric: isOther ? text : base }))
    }
  }
}

/** One reading for all lines of the same benchmark and unit, which they printed as `text`. */
function folded(text: string, { unit, line, said }: Metric, full: ReadingName): Reading {
  const { base, direction } = unit
  if (typeof said === 'string') return bad(full, said, { unit: base, direction, line })
  const printedUnit = base === text ? undefined : text
  return good(full, meanOf(said), { unit: base, direction, samples: said.samples, printedUnit, line })
}

const isEnd = (event: GoEvent): event is BenchmarkEvent => event.kind === 'failed' || event.kind === 'skipped'

const time = { unit: 'sec', direction: 'minimize' } as const

function ended(event: BenchmarkEvent, name: GoName): Reading {
  const skipped = event.kind === 'skipped'
  const message = 'message' in event ? event.message : ''
  return bad({ ...name, metric: 'sec' }, message, {
    ...time,
    line: event.line,
    status: skipped ? 'skipped' : 'error',
  })
}

/** Levels of sub-benchmarks that are looked through; nobody nests so many. */
const deepest = 64

/** Benchmarks whose name was printed and nothing else; a parent of sub-benchmarks never has numbers of its own. */
function neverEnded(
  events: readonly GoEvent[],
  nameOf: (event: BenchmarkEvent) => GoName,
): readonly Reading[] {
  const started = events.flatMap((event) =>
    event.kind === 'started' ? [{ event, name: nameOf(event) }] : [],
  )
  if (started.length === 0) return []
  const open = new Map<string | null, Set<string>>()
  for (const { event, name } of started)
    open.set(event.pkg, (open.get(event.pkg) ?? new Set<string>()).add(name.benchmark))
  for (const event of events) {
    const ofPackage = open.get(event.pkg)
    if (event.kind === 'package-failed' || ofPackage === undefined || ofPackage.size === 0) continue
    const name = nameOf(event)
    let end = name.benchmark.indexOf('/')
    for (let level = 0; end >= 0 && level < deepest; level++) {
      ofPackage.delete(name.benchmark.slice(0, end))
      end = name.benchmark.indexOf('/', end + 1)
    }
    if (event.kind !== 'started') ofPackage.delete(name.benchmark)
  }
  return started
    .filter(({ event, name }) => open.get(event.pkg)!.has(name.benchmark))
    .map(({ event, name }) => bad({ ...name, metric: 'sec' }, unfinished, { ...time, line: event.line }))
}

const unfinished = 'It was started and printed no result.'

/** Packages that failed without a word on which benchmark: they do not build, or they called os.Exit. */
function packages(events: readonly GoEvent[]): readonly Reading[] {
  const told = new Set(events.flatMap(({ kind, pkg }) => (kind === 'failed' ? [pkg] : [])))
  return events.flatMap((event) => {
    if (event.kind !== 'package-failed' || told.has(event.pkg)) return []
    const name = { benchmark: event.pkg!, dimensions: { pkg: event.pkg! }, metric: 'sec' }
    return [bad(name, event.message, { ...time, line: event.line })]
  })
}

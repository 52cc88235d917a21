import { collection, unkept } from './collection.js'
import type { Format, LineReader, Reading } from './format.js'
import { type GoEvent, goLines } from './go-lines.js'
import { goNames, type NamedEvent } from './go-names.js'
import { byLine } from './lines.js'
import { ownText } from './own-text.js'
import { bad, good, identity, printed } from './reading.js'
import { meanOf, type Tally, tallies } from './tally.js'
import { parseNumber, toBase, type Unit, unitOf } from './units.js'

/**
 * The text of `go test -bench`: a reading for every unit of every benchmark (`ns/op` is metric `sec`, `B/op` is
 * `B`, `MB/s` is `B/s`, a unit of its own keeps its name), repeats of `-count` as samples of one reading whose
 * value is their mean, `pkg` and `procs` (the `-8`) as dimensions. What failed, was skipped or never ended has
 * a reading of `sec` that says so.
 */
export const goBench: Format = {
  name: 'go-bench',
  summary: 'the text that go test -bench prints',
  samples: true,
  units: 'ns/op, B/op, allocs/op, MB/s and those of ReportMetric',
  mark: 'lines such as `BenchmarkParse-8  100  325 ns/op`',
  source: 'captured',
  detect,
  ...byLine(reader),
}

function detect(text: string): number {
  const found = new Set<string>()
  const lines = goLines((event) => {
    const timed = event.kind === 'result' && /\/op\b/.test(event.values)
    found.add(timed ? 'timed' : event.kind)
  })
  byLine(() => ({ line: lines.line, end: () => ({ readings: [], findings: [] }) })).parse(
    text.slice(0, 65_536),
  )
  lines.end()
  if (found.has('timed')) return 0.95
  return found.has('failed') || found.has('package-failed') ? 0.5 : 0
}

/** All that was printed under one name in one package; repeats of `-count` are more than one line. */
interface Benchmark {
  readonly event: Extract<GoEvent, { readonly kind: 'result' }>
  /** By unit as printed. */
  readonly metrics: Map<string, { first: Reading; readonly unit: Unit; tally: Tally | null }>
}

/** Neither name nor package holds a blank. */
function keyOf(event: GoEvent): string {
  const name = 'name' in event ? event.name : ''
  return event.pkg === null ? name : `${name} ${event.pkg}`
}

/** A number and its unit, which the last may lack. */
const pair = /(\S+)(?:\s+(\S+))?/g

function reader(): LineReader {
  const results = new Map<string, Benchmark>()
  const others = new Map<string, GoEvent>()
  const out = collection()
  const counted = tallies()
  const lines = goLines((event) => {
    if (event.kind !== 'result') {
      const key = `${event.kind} ${keyOf(event)}`
      if (!others.has(key)) others.set(key, event)
      return
    }
    const key = keyOf(event)
    let known = results.get(key)
    if (known === undefined) {
      const { kind, pkg, line } = event
      known = { event: { kind, name: ownText(event.name), values: '', pkg, line }, metrics: new Map() }
      results.set(ownText(key), known)
    }
    takeValues(known.metrics, event)
  })
  const takeValues = (metrics: Benchmark['metrics'], { name, values, line }: Benchmark['event']) => {
    pair.lastIndex = 0
    for (let found = pair.exec(values); found !== null; found = pair.exec(values)) {
      const [number, text] = [found[1]!, ownText(found[2] ?? '')]
      const known = metrics.get(text)
      const value = parseNumber(number)
      if (known !== undefined && value !== undefined) {
        if (known.tally !== null) counted.add(known.tally, toBase(value, known.unit))
        continue
      }
      const unit = unitOf(text)
      if (unit.base === '') {
        out.flaw(`${name}: ${number} has no unit.`, line)
        continue
      }
      const first = printed({ benchmark: name, dimensions: {}, metric: unit.base }, number, text, { line })
      if (first.message !== null) out.flaw(`${name}: ${first.message}`, line)
      // A bad value among the repeats makes the metric an error.
      if (known !== undefined) {
        known.first = first
        known.tally = null
      } else {
        metrics.set(text, {
          first,
          unit,
          tally: first.value === null ? null : counted.begin(first.value),
        })
      }
    }
  }
  return {
    line: lines.line,
    end() {
      lines.end()
      const all = [...[...results.values()].map(({ event }) => event), ...others.values()]
      for (const reading of readingsOf(all, results)) out.add(reading)
      const parsed = out.parsed()
      return { ...parsed, findings: [...parsed.findings, ...unkept(counted.dropped())] }
    },
  }
}

function readingsOf(events: readonly GoEvent[], results: ReadonlyMap<string, Benchmark>): readonly Reading[] {
  const named = goNames(events)
  const broken = [
    ...named.filter(({ event }) => isEnd(event)).map(ended),
    ...neverEnded(named),
    ...packages(events),
  ].sort((a, b) => a.line! - b.line!)
  const key = ({ benchmark, dimensions }: NamedEvent['name']) =>
    identity({ benchmark, dimensions, metric: '' })
  const firstBroken = new Map(broken.toReversed().map((reading) => [key(reading), reading]))
  const measured = named.flatMap(({ event, name }) =>
    event.kind === 'result' && (firstBroken.size === 0 || !firstBroken.has(key(name)))
      ? folded(results.get(keyOf(event))!, name)
      : [],
  )
  return [...measured, ...firstBroken.values()]
}

/** One reading for all lines of the same benchmark and metric. */
function folded({ metrics }: Benchmark, { benchmark, dimensions }: NamedEvent['name']): readonly Reading[] {
  return [...metrics.values()].map(({ first, tally }) => {
    const { metric, unit, direction, printedUnit, line } = first
    if (tally === null) return { ...first, benchmark, dimensions }
    const more = { unit, direction, samples: tally.samples, printedUnit, line }
    return good({ benchmark, dimensions, metric }, meanOf(tally), more)
  })
}

const isEnd = ({ kind }: GoEvent): boolean => kind === 'failed' || kind === 'skipped'

const time = { unit: 'sec', direction: 'minimize' } as const

function ended({ event, name }: NamedEvent): Reading {
  const skipped = event.kind === 'skipped'
  const message = 'message' in event ? event.message : ''
  return bad({ ...name, metric: 'sec' }, message, {
    ...time,
    line: event.line,
    status: skipped ? 'skipped' : 'error',
  })
}

/** Benchmarks whose name was printed and nothing else; a parent of sub-benchmarks never has numbers of its own. */
function neverEnded(named: readonly NamedEvent[]): readonly Reading[] {
  if (!named.some(({ event }) => event.kind === 'started')) return []
  const key = (pkg: string | null, benchmark: string) => JSON.stringify([pkg, benchmark])
  const done = new Set(
    named.flatMap(({ event, name: { benchmark } }) => {
      const parents = [...benchmark.matchAll(/\//g)].map(({ index }) => benchmark.slice(0, index))
      return [...parents, ...(event.kind === 'started' ? [] : [benchmark])].map((it) => key(event.pkg, it))
    }),
  )
  return named
    .filter(({ event, name }) => event.kind === 'started' && !done.has(key(event.pkg, name.benchmark)))
    .map(({ event, name }) =>
      bad({ ...name, metric: 'sec' }, 'It was started and printed no result.', { ...time, line: event.line }),
    )
}

/** Packages that failed without a word on which benchmark: they do not build, or they called os.Exit. */
function packages(events: readonly GoEvent[]): readonly Reading[] {
  return events.flatMap((event) => {
    if (event.kind !== 'package-failed') return []
    if (events.some((other) => other.kind === 'failed' && other.pkg === event.pkg)) return []
    const name = { benchmark: event.pkg!, dimensions: { pkg: event.pkg! }, metric: 'sec' }
    return [bad(name, event.message, { ...time, line: event.line })]
  })
}

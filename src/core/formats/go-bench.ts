import type { Format, Parsed, Reading } from './format.js'
import { type GoEvent, goEvents } from './go-lines.js'
import { goNames, type NamedEvent } from './go-names.js'
import { bad, good, identity, unreadable } from './reading.js'
import { parseNumber, toBase, unitOf } from './units.js'

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
  detect,
  parse,
}

function detect(text: string): number {
  const events = goEvents(text.slice(0, 65_536))
  if (
    events.some(({ kind, ...event }) => kind === 'result' && 'values' in event && /\/op\b/.test(event.values))
  ) {
    return 0.95
  }
  return events.some(({ kind }) => kind === 'failed' || kind === 'package-failed') ? 0.5 : 0
}

function parse(text: string): Parsed {
  const all = goEvents(text)
  const named = goNames(all)
  const broken = [
    ...named.filter(({ event }) => isEnd(event)).map(ended),
    ...neverEnded(named),
    ...packages(all),
  ]
  const isBroken = new Set(broken.map((reading) => benchmarkOf(reading)))
  const parts = named.flatMap(printed)
  const measured = merge(parts.flatMap((part) => ('value' in part ? [part] : [])))
  return {
    readings: [...measured.filter((reading) => !isBroken.has(benchmarkOf(reading))), ...unique(broken)].sort(
      (a, b) => a.line! - b.line!,
    ),
    findings: parts.flatMap((part) => ('value' in part ? [] : [part])),
  }
}

const isEnd = ({ kind }: GoEvent): boolean => kind === 'failed' || kind === 'skipped'

const benchmarkOf = ({ benchmark, dimensions }: Reading): string =>
  identity({ benchmark, dimensions, metric: '' })

function unique(readings: readonly Reading[]): readonly Reading[] {
  const first = new Map<string, Reading>()
  for (const reading of readings) if (!first.has(identity(reading))) first.set(identity(reading), reading)
  return [...first.values()]
}

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

type Flaw = ReturnType<typeof unreadable>

/** Every value of one line, in base units, and a finding for what is no number and unit. */
function printed({ event, name }: NamedEvent): readonly (Reading | Flaw)[] {
  if (event.kind !== 'result') return []
  const words = event.values.trim().split(/\s+/)
  const pairs = Array.from({ length: Math.ceil(words.length / 2) }, (_, i) => words.slice(2 * i, 2 * i + 2))
  return pairs.flatMap(([number, text]) => {
    const unit = unitOf(text ?? '')
    if (unit.base === '') return [unreadable(`${name.benchmark}: ${number} has no unit.`, event.line)]
    const { direction, base } = unit
    const key = { ...name, metric: base }
    const value = parseNumber(number!)
    if (value !== undefined) {
      return [good(key, toBase(value, unit), { unit: base, direction, line: event.line })]
    }
    const message = `It printed ${number} ${text}, which is not a finite number.`
    return [
      bad(key, message, { unit: base, direction, line: event.line }),
      unreadable(`${name.benchmark}: ${message}`, event.line),
    ]
  })
}

/** One reading for all lines of the same benchmark and metric; a bad one among them makes all of them bad. */
function merge(readings: readonly Reading[]): readonly Reading[] {
  const groups = new Map<string, Reading[]>()
  for (const reading of readings) {
    const id = identity(reading)
    groups.set(id, [...(groups.get(id) ?? []), reading])
  }
  return [...groups.values()].map((group) => {
    const failed = group.find(({ status }) => status !== 'ok')
    if (failed) return failed
    const samples = group.map(({ value }) => value!)
    const mean = samples.reduce((sum, sample) => sum + sample / samples.length, 0)
    return { ...group[0]!, value: samples.length === 1 ? samples[0]! : mean, samples }
  })
}

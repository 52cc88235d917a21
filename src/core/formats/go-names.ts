import type { Reading } from './format.js'
import type { GoEvent } from './go-lines.js'
import { isDigit } from './words.js'

/** An event about one benchmark. */
export type BenchmarkEvent = Exclude<GoEvent, { readonly kind: 'package-failed' }>

/** The name apart from package and processor count. */
export type GoName = Pick<Reading, 'benchmark' | 'dimensions'>

/** Where a name's last `-` stands if only digits follow it, else -1. */
function suffixAt(name: string): number {
  let start = name.length
  while (isDigit(name.charCodeAt(start - 1))) start -= 1
  return start < name.length && name[start - 1] === '-' ? start - 1 : -1
}

/**
 * Tells names from processor counts. Go adds `-8` to a name unless GOMAXPROCS is 1, and a sub-benchmark may end
 * in `-20` by itself. A function's name holds no `-`, so the counts of top-level benchmarks are certain, and each
 * package runs all of its benchmarks with the same counts: another number belongs to the name. With
 * sub-benchmarks only, a number at the end is taken for the count, as Go's own tools do, unless another one has none:
 * that one ran with 1. The names are made one by one: of a hundred thousand, most are needed once.
 */
export function goNames(events: readonly GoEvent[]): (event: BenchmarkEvent) => GoName {
  const counts = certainCounts(events)
  const dimensionsOf = shared()
  return (event) => {
    const [benchmark, procs] = split(event, counts.get(event.pkg) ?? none)
    return { benchmark, dimensions: dimensionsOf(event.pkg, procs) }
  }
}

const none: Counts = new Set()
const onlyOne: Counts = new Set(['1'])

/**
 * Makes the dimensions of a package and a processor count, the same object for the benchmarks of one package that have
 * both: these follow each other.
 */
function shared() {
  const known = new Map<string | null, Reading['dimensions']>()
  let last: string | null = null
  return (pkg: string | null, procs: string | null): Reading['dimensions'] => {
    if (pkg !== last) known.clear()
    last = pkg
    const before = known.get(procs)
    if (before !== undefined) return before
    const made = { ...(pkg === null ? {} : { pkg }), ...(procs === null ? {} : { procs }) }
    known.set(procs, made)
    return made
  }
}

/** Counts that benchmarks ran with beyond doubt, by package. */
function certainCounts(events: readonly GoEvent[]): ReadonlyMap<string | null, Counts> {
  const counts = new Map<string | null, Counts>()
  const one = sameOfOne()
  for (const event of events) {
    if (event.kind !== 'result' || event.name.includes('/')) continue
    const dash = suffixAt(event.name)
    const count = dash < 0 ? '1' : event.name.slice(dash + 1)
    const ofPackage = counts.get(event.pkg)
    if (ofPackage === undefined) counts.set(event.pkg, one(count))
    else if (!ofPackage.has(count)) counts.set(event.pkg, new Set([...ofPackage, count]))
  }
  addCountsOfSubs(events, counts)
  return counts
}

type Counts = ReadonlySet<string>

/** Sets of one count, the same for all packages that ran with it: mostly there is but one. */
function sameOfOne() {
  const known = new Map<string, Counts>()
  return (count: string): Counts => {
    const before = known.get(count)
    if (before !== undefined) return before
    const made = new Set([count])
    known.set(count, made)
    return made
  }
}

/**
 * Adds the counts of packages where only sub-benchmarks printed numbers and one of them has no count: that one ran with
 * 1, and with every number that it bears elsewhere, as with `-cpu 1,4`.
 */
function addCountsOfSubs(events: readonly GoEvent[], counts: Map<string | null, Counts>): void {
  const bare = new Map<string | null, Set<string>>()
  for (const event of events) {
    if (event.kind !== 'result' || counts.has(event.pkg) || suffixAt(event.name) >= 0) continue
    bare.set(event.pkg, (bare.get(event.pkg) ?? new Set()).add(event.name))
  }
  for (const pkg of bare.keys()) counts.set(pkg, onlyOne)
  for (const event of events) {
    const names = event.kind === 'result' ? bare.get(event.pkg) : undefined
    if (names === undefined || event.kind !== 'result') continue
    const dash = suffixAt(event.name)
    if (dash >= 0 && names.has(event.name.slice(0, dash)))
      counts.set(event.pkg, new Set([...counts.get(event.pkg)!, event.name.slice(dash + 1)]))
  }
}

/** Name and count. Names of benchmarks that have no result are printed without count: null unless it is clear. */
function split(event: BenchmarkEvent, counts: Counts): readonly [string, string | null] {
  const dash = suffixAt(event.name)
  const found = event.name.slice(dash + 1)
  const isCount = dash >= 0 && (counts.size === 0 || counts.has(found) || !event.name.includes('/'))
  if (isCount) return [event.name.slice(0, dash), found]
  if (event.kind === 'result') return [event.name, '1']
  return [event.name, counts.size === 1 ? [...counts][0]! : null]
}

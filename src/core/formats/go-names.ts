import type { Reading } from './format.js'
import type { GoEvent } from './go-lines.js'
import { isDigit } from './words.js'

/** An event about one benchmark, with the name apart from package and processor count. */
export interface NamedEvent {
  readonly event: Exclude<GoEvent, { readonly kind: 'package-failed' }>
  readonly name: Pick<Reading, 'benchmark' | 'dimensions'>
}

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
 * that one ran with 1. Events of packages are left out, the others stand in their order.
 */
export function goNames(events: readonly GoEvent[]): readonly NamedEvent[] {
  const counts = certainCounts(events)
  const dimensionsOf = shared()
  const named: NamedEvent[] = []
  for (const event of events) {
    if (event.kind === 'package-failed') continue
    const [benchmark, procs] = split(event, counts.get(event.pkg) ?? none)
    named.push({ event, name: { benchmark, dimensions: dimensionsOf(event.pkg, procs) } })
  }
  return named
}

const none: ReadonlySet<string> = new Set()

/** Makes the dimensions of a package and a processor count, the same object for all benchmarks that have both. */
function shared() {
  const known = new Map<string, Reading['dimensions']>()
  return (pkg: string | null, procs: string | null): Reading['dimensions'] => {
    const key = `${procs ?? ''} ${pkg ?? ''}`
    const before = known.get(key)
    if (before !== undefined) return before
    const made = { ...(pkg === null ? {} : { pkg }), ...(procs === null ? {} : { procs }) }
    known.set(key, made)
    return made
  }
}

/** Counts that benchmarks ran with beyond doubt, by package. */
function certainCounts(events: readonly GoEvent[]): ReadonlyMap<string | null, ReadonlySet<string>> {
  const counts = new Map<string | null, Set<string>>()
  for (const event of events) {
    if (event.kind !== 'result' || event.name.includes('/')) continue
    const ofPackage = counts.get(event.pkg) ?? new Set()
    const dash = suffixAt(event.name)
    counts.set(event.pkg, ofPackage.add(dash < 0 ? '1' : event.name.slice(dash + 1)))
  }
  addCountsOfSubs(events, counts)
  return counts
}

/**
 * Adds the counts of packages where only sub-benchmarks printed numbers and one of them has no count: that one ran with
 * 1, and with every number that it bears elsewhere, as with `-cpu 1,4`.
 */
function addCountsOfSubs(events: readonly GoEvent[], counts: Map<string | null, Set<string>>): void {
  const bare = new Map<string | null, Set<string>>()
  for (const event of events) {
    if (event.kind !== 'result' || counts.has(event.pkg) || suffixAt(event.name) >= 0) continue
    bare.set(event.pkg, (bare.get(event.pkg) ?? new Set()).add(event.name))
  }
  for (const pkg of bare.keys()) counts.set(pkg, new Set(['1']))
  for (const event of events) {
    const names = event.kind === 'result' ? bare.get(event.pkg) : undefined
    if (names === undefined || event.kind !== 'result') continue
    const dash = suffixAt(event.name)
    if (dash >= 0 && names.has(event.name.slice(0, dash)))
      counts.get(event.pkg)!.add(event.name.slice(dash + 1))
  }
}

/** Name and count. Names of benchmarks that have no result are printed without count: null unless it is clear. */
function split(event: NamedEvent['event'], counts: ReadonlySet<string>): readonly [string, string | null] {
  const dash = suffixAt(event.name)
  const found = event.name.slice(dash + 1)
  const isCount = dash >= 0 && (counts.size === 0 || counts.has(found) || !event.name.includes('/'))
  if (isCount) return [event.name.slice(0, dash), found]
  if (event.kind === 'result') return [event.name, '1']
  return [event.name, counts.size === 1 ? [...counts][0]! : null]
}

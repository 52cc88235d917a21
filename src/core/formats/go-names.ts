import type { Reading } from './format.js'
import type { GoEvent } from './go-lines.js'

/** An event about one benchmark, with the name apart from package and processor count. */
export interface NamedEvent {
  readonly event: Exclude<GoEvent, { readonly kind: 'package-failed' }>
  readonly name: Pick<Reading, 'benchmark' | 'dimensions'>
}

const suffix = /-(\d+)$/

/**
 * Tells names from processor counts. Go adds `-8` to a name unless GOMAXPROCS is 1, and a sub-benchmark may end
 * in `-20` by itself. A function's name holds no `-`, so the counts of top-level benchmarks are certain, and each
 * package runs all of its benchmarks with the same counts: another number belongs to the name. With
 * sub-benchmarks only, a number at the end is taken for the count, as Go's own tools do.
 */
export function goNames(events: readonly GoEvent[]): readonly NamedEvent[] {
  const counts = certainCounts(events)
  return events.flatMap((event) => {
    if (event.kind === 'package-failed') return []
    const [benchmark, procs] = split(event, counts.get(event.pkg) ?? new Set())
    const pkg = event.pkg === null ? {} : { pkg: event.pkg }
    return [{ event, name: { benchmark, dimensions: procs === null ? pkg : { ...pkg, procs } } }]
  })
}

/** Counts of the top-level benchmarks that printed numbers, by package. */
function certainCounts(events: readonly GoEvent[]): ReadonlyMap<string | null, ReadonlySet<string>> {
  const counts = new Map<string | null, Set<string>>()
  for (const event of events) {
    if (event.kind !== 'result' || event.name.includes('/')) continue
    const ofPackage = counts.get(event.pkg) ?? new Set()
    counts.set(event.pkg, ofPackage.add(suffix.exec(event.name)?.[1] ?? '1'))
  }
  return counts
}

/** Name and count. Names of benchmarks that have no result are printed without count: null unless it is clear. */
function split(event: NamedEvent['event'], counts: ReadonlySet<string>): readonly [string, string | null] {
  const found = suffix.exec(event.name)?.[1]
  const isCount = found !== undefined && (counts.size === 0 || counts.has(found) || !event.name.includes('/'))
  if (isCount) return [event.name.replace(suffix, ''), found]
  if (event.kind === 'result') return [event.name, '1']
  return [event.name, counts.size === 1 ? [...counts][0]! : null]
}

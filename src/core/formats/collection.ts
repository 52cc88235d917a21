import type { Parsed, Reading } from './format.js'
import { ownText } from './own-text.js'
import { duplicate, good, identity, unreadable } from './reading.js'
import { meanOf, type Tally, tallies } from './tally.js'

type Flaw = Parsed['findings'][number]

/** More of either than anybody reads; a text that holds more is not what it is taken for. */
const [mostReadings, mostFlaws] = [100_000, 1_000]

/** What a line reader has found so far. */
export interface Collection {
  /**
   * Takes a reading, which is the collection's own from then on; a name that was there before becomes a finding that
   * names both places.
   */
  add(reading: Reading): void
  /**
   * Takes a reading that may come again: all values of a name are samples of one reading, whose value is their mean.
   * One that failed among them makes it a failed one.
   */
  sample(reading: Reading): void
  /** Notes a part of the text that could not be read. */
  flaw(message: string, line: number): void
  /** All of it, readings in the order of their lines. */
  parsed(): Parsed
}

interface Group {
  first: Reading
  /** Of what came as samples; null for a reading that was added. */
  tally: Tally | null
}

export function collection(): Collection {
  const groups = new Map<string, Group>()
  const flaws: Flaw[] = []
  const counted = tallies()
  const dropped = { readings: 0, flaws: 0 }
  const note = (flaw: Flaw) => {
    if (flaws.length < mostFlaws) flaws.push(flaw)
    else dropped.flaws += 1
  }
  const keep = (id: string, reading: Reading): Group | undefined => {
    if (groups.size >= mostReadings) {
      dropped.readings += 1
      return undefined
    }
    const group = { first: detached(reading, id), tally: null }
    groups.set(id, group)
    return group
  }
  return {
    add(reading) {
      const id = identity(reading)
      const before = groups.get(id)?.first
      if (before === undefined) keep(id, reading)
      else note(duplicate(reading, `in line ${before.line}`, `in line ${reading.line}`))
    },
    sample(reading) {
      const id = identity(reading)
      const before = groups.get(id)
      const group = before ?? keep(id, reading)
      if (group === undefined) return
      if (reading.status !== 'ok') {
        if (before === undefined) return
        before.first = detached(reading, id)
        before.tally = null
      } else if (group.first.status === 'ok') {
        if (group.tally === null) group.tally = counted.begin(reading.value!)
        else counted.add(group.tally, reading.value!)
      }
    },
    flaw: (message, line) => note(unreadable(message, line)),
    parsed: () => ({
      readings: [...groups.values()].map(folded).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      findings: [...flaws, ...excess({ ...dropped, samples: counted.dropped() })],
    }),
  }
}

/**
 * Copies the texts of a reading that is kept, so that they are no parts of the text that was read: one name would keep
 * a whole piece of it in memory. The benchmark is what its identity ends with.
 */
function detached(reading: { -readonly [Key in keyof Reading]: Reading[Key] }, id: string): Reading {
  const { unit, benchmark, dimensions, metric, printedUnit, message } = reading
  reading.benchmark = id.slice(id.length - benchmark.length)
  reading.metric = ownText(metric)
  reading.unit = ownText(unit)
  if (printedUnit !== undefined) reading.printedUnit = ownText(printedUnit)
  if (message !== null) reading.message = ownText(message)
  if (hasKeys(dimensions))
    reading.dimensions = Object.fromEntries(
      Object.entries(dimensions).map(([key, value]) => [ownText(key), ownText(value)]),
    )
  return reading
}

function hasKeys(dimensions: Reading['dimensions']): boolean {
  for (const _ in dimensions) return true
  return false
}

/** A reading with the samples that were taken for it. */
function folded({ first, tally }: Group): Reading {
  if (tally === null) return first
  const { unit, direction, low, high, printedUnit, line } = first
  return good(first, meanOf(tally), { unit, direction, samples: tally.samples, low, high, printedUnit, line })
}

function excess({
  readings,
  flaws,
  samples,
}: {
  readonly readings: number
  readonly flaws: number
  readonly samples: number
}): readonly Flaw[] {
  return [
    ...(readings > 0
      ? [unreadable(`${readings} more values were not kept: ${mostReadings} are the most.`)]
      : []),
    ...unkept(samples),
    ...(flaws > 0 ? [unreadable(`${flaws} more findings like these were left out.`)] : []),
  ]
}

/** Says that not all samples of a text were kept; nothing where they were. */
export function unkept(samples: number): readonly Flaw[] {
  if (samples === 0) return []
  return [{ ...unreadable(`${samples} more samples count in the means and were not kept.`), level: 'note' }]
}

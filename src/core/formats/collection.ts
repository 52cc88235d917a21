import type { Parsed, Reading } from './format.js'
import { duplicate, good, identity, unreadable } from './reading.js'
import { meanOf, type Tally, tallies } from './tally.js'

type Flaw = Parsed['findings'][number]

/** More of either than anybody reads; a text that holds more is not what it is taken for. */
const [mostReadings, mostFlaws] = [100_000, 1_000]

/** What a line reader has found so far. */
export interface Collection {
  /** Takes a reading; a name that was there before becomes a finding that names both places. */
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
  readonly first: Reading
  readonly tally: Tally
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
  const keep = (id: string, reading: Reading) => {
    const tally = counted.begin()
    if (groups.size < mostReadings) groups.set(id, { first: detached(reading), tally })
    else dropped.readings += 1
    return tally
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
      const tally = before?.tally ?? keep(id, reading)
      const failed = reading.status !== 'ok'
      if (failed && before) groups.set(id, { first: detached(reading), tally: counted.begin() })
      if (!failed && (before ?? { first: reading }).first.status === 'ok') counted.add(tally, reading.value!)
    },
    flaw: (message, line) => note(unreadable(message, line)),
    parsed: () => ({
      readings: [...groups.values()].map(folded).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      findings: [...flaws, ...excess({ ...dropped, samples: counted.dropped() })],
    }),
  }
}

/** A copy whose texts are no parts of the text that was read: one name would keep a whole piece of it in memory. */
const detached = (reading: Reading): Reading => JSON.parse(JSON.stringify(reading)) as Reading

/** A reading with the samples that were taken for it. */
function folded({ first, tally }: Group): Reading {
  return tally.n === 0 ? first : good(first, meanOf(tally), { ...first, samples: tally.samples })
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

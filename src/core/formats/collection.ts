import type { Parsed, Reading } from './format.js'
import { duplicate, good, identity, unreadable } from './reading.js'

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
  readonly samples: number[]
}

export function collection(): Collection {
  const groups = new Map<string, Group>()
  const flaws: Flaw[] = []
  const dropped = { readings: 0, flaws: 0 }
  const note = (flaw: Flaw) => {
    if (flaws.length < mostFlaws) flaws.push(flaw)
    else dropped.flaws += 1
  }
  const keep = (id: string, reading: Reading) => {
    const samples: number[] = []
    if (groups.size < mostReadings) groups.set(id, { first: detached(reading), samples })
    else dropped.readings += 1
    return samples
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
      if (before === undefined) keep(id, reading)
      else if (reading.status !== 'ok') groups.set(id, { first: detached(reading), samples: [] })
      if ((before?.first ?? reading).status === 'ok' && reading.status === 'ok') {
        groups.get(id)?.samples.push(reading.value!)
      }
    },
    flaw: (message, line) => note(unreadable(message, line)),
    parsed: () => ({
      readings: [...groups.values()].map(folded).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      findings: [...flaws, ...excess(dropped)],
    }),
  }
}

/** A copy whose texts are no parts of the text that was read: one name would keep a whole piece of it in memory. */
const detached = (reading: Reading): Reading => JSON.parse(JSON.stringify(reading)) as Reading

/** A reading with the samples that were taken for it. */
function folded({ first, samples }: Group): Reading {
  if (samples.length === 0) return first
  const mean = samples.length === 1 ? samples[0]! : samples.reduce((sum, x) => sum + x / samples.length, 0)
  return good(first, mean, { ...first, samples })
}

function excess({ readings, flaws }: { readonly readings: number; readonly flaws: number }): readonly Flaw[] {
  return [
    ...(readings > 0
      ? [unreadable(`${readings} more values were not kept: ${mostReadings} are the most.`)]
      : []),
    ...(flaws > 0 ? [unreadable(`${flaws} more findings like these were left out.`)] : []),
  ]
}

import type { Parsed, Reading } from './format.js'
import { names } from './names.js'
import { ownText } from './own-text.js'
import { duplicate, good, type ReadingName, unreadable } from './reading.js'
import { meanOf, type Tally, tallies } from './tally.js'

type Flaw = Parsed['findings'][number]

/** More readings than anybody looks at; a text that holds more is not what it is taken for. */
export const mostReadings = 100_000
const mostFlaws = 1_000

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
  /** Counts values that the reader itself did not keep. */
  leaveOut(values: number): void
  /** All of it, readings in the order of their lines. */
  parsed(): Parsed
}

/** A reading is the collection's own: it is changed rather than made anew. */
type Kept = { -readonly [Key in keyof Reading]: Reading[Key] }

export function collection(): Collection {
  const readings: Kept[] = []
  /** Of what came as samples, at the place of its reading; null for one that failed. */
  const taken: (Tally | null)[] = []
  const places = names()
  const flaws: Flaw[] = []
  const counted = tallies()
  const dropped = { readings: 0, flaws: 0 }
  /** Whether one more is kept: what is not kept is not even written. */
  const isNoted = (): boolean => {
    if (flaws.length < mostFlaws) return true
    dropped.flaws += 1
    return false
  }
  /** Where a reading of the same name is; where the next one goes if there is none, and -1 if nothing more is kept. */
  const placeOf = (reading: Reading): number => {
    if (readings.length < mostReadings) return places.take(reading, readings.length)
    const place = places.find(reading) ?? -1
    if (place < 0) dropped.readings += 1
    return place
  }
  /** A line may have lost its name, or never had one. */
  const isNamed = ({ benchmark, line }: Reading): boolean => {
    if (benchmark === '' && isNoted())
      flaws.push(unreadable('This value belongs to no benchmark: its name is empty.', line ?? 1))
    return benchmark !== ''
  }
  return {
    add(reading) {
      if (!isNamed(reading)) return
      const place = placeOf(reading)
      if (place === readings.length) {
        readings.push(withOwnTexts(reading))
        taken.push(null)
      } else if (place >= 0 && isNoted()) {
        const { line } = readings[place]!
        flaws.push(duplicate(reading, `in line ${line}`, `in line ${reading.line}`))
      }
    },
    sample(reading) {
      if (!isNamed(reading)) return
      const place = placeOf(reading)
      const isGood = reading.status === 'ok'
      if (place === readings.length) {
        readings.push(withOwnTexts(reading))
        taken.push(isGood ? counted.begin(reading.value!) : null)
      } else if (place >= 0 && !isGood) {
        readings[place] = { ...withOwnTexts(reading), ...nameOf(readings[place]!) }
        taken[place] = null
      } else if (place >= 0 && readings[place]!.status === 'ok') {
        const tally = taken[place]
        if (tally) counted.add(tally, reading.value!)
        else taken[place] = counted.begin(reading.value!)
      }
    },
    flaw(message, line) {
      if (isNoted()) flaws.push(unreadable(message, line))
    },
    leaveOut(values) {
      dropped.readings += values
    },
    parsed: () => ({
      readings: inOrder(readings.map((reading, place) => folded(reading, taken[place]!))),
      findings: [...flaws, ...excess({ ...dropped, samples: counted.dropped() })],
    }),
  }
}

/**
 * Copies the texts of a reading that is kept, but for its name, so that they are no parts of the text that was read:
 * one of them would keep a whole piece of it in memory.
 */
function withOwnTexts(reading: Kept): Kept {
  const { unit, printedUnit, message } = reading
  reading.unit = ownText(unit)
  if (printedUnit !== undefined) reading.printedUnit = ownText(printedUnit)
  if (message !== null) reading.message = ownText(message)
  return reading
}

/** A reading with the samples that were taken for it. */
function folded(reading: Kept, tally: Tally | null): Reading {
  if (tally === null) return reading
  const value = meanOf(tally)
  if (!Number.isFinite(value)) return good(reading, value, reading)
  reading.value = value
  reading.samples = tally.samples
  return reading
}

const nameOf = ({ benchmark, dimensions, metric }: Reading): ReadingName => ({
  benchmark,
  dimensions,
  metric,
})

/** By line; most texts give them so. */
function inOrder(readings: Reading[]): readonly Reading[] {
  const lineAt = (place: number) => readings[place]!.line ?? 0
  const isOrdered = readings.every((_, place) => place === 0 || lineAt(place - 1) <= lineAt(place))
  return isOrdered ? readings : readings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
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

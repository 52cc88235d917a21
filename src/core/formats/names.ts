import type { Reading } from './format.js'
import { ownText } from './own-text.js'
import { identity, type ReadingName } from './reading.js'

/** Numbers from 0 on for what came before, each with a copy that is no part of the text that was read. */
interface Numbers<Named> {
  readonly own: Named[]
  /** -1 for what did not come before. */
  find(named: Named): number
  add(named: Named): number
}

function textNumbers(): Numbers<string> {
  const numbers = new Map<string, number>()
  const own: string[] = []
  let last = -1
  return {
    own,
    find(text) {
      if (own[last] !== text) last = numbers.get(text) ?? -1
      return last
    },
    add(text) {
      last = own.push(ownText(text)) - 1
      numbers.set(own[last]!, last)
      return last
    },
  }
}

type Dimensions = Reading['dimensions']

function dimensionNumbers(): Numbers<Dimensions> {
  const ids = textNumbers()
  const own: Dimensions[] = []
  // The readings of one line mostly share one object.
  let [seen, id]: [Dimensions | null, string] = [null, '']
  const idOf = (dimensions: Dimensions): string => {
    if (seen !== dimensions) {
      id = hasKeys(dimensions) ? identity({ benchmark: '', dimensions, metric: '' }) : ''
      seen = dimensions
    }
    return id
  }
  return {
    own,
    find: (dimensions) => ids.find(idOf(dimensions)),
    add(dimensions) {
      own.push(ownDimensions(dimensions))
      return ids.add(idOf(dimensions))
    },
  }
}

function hasKeys(dimensions: Dimensions): boolean {
  for (const _ in dimensions) return true
  return false
}

function ownDimensions(dimensions: Dimensions): Dimensions {
  const own: Record<string, string> = { ...dimensions }
  for (const key of Object.keys(own)) own[key] = ownText(own[key]!)
  return own
}

/** A reading whose texts are replaced by copies. */
type Own = { -readonly [Key in keyof Reading]: Reading[Key] }

/**
 * Finds readings by their names. Benchmark, dimensions and metric are numbered apart: a text joined of all three would
 * have to be made for each reading, and most have one or two of them in common with the reading before.
 */
export function names() {
  const [benchmarks, dimensions, metrics] = [textNumbers(), dimensionNumbers(), textNumbers()]
  /** By metric, dimensions and benchmark. */
  const places: number[][][] = []
  const numberIn = <Named>(numbers: Numbers<Named>, named: Named): number => {
    const before = numbers.find(named)
    return before < 0 ? numbers.add(named) : before
  }
  return {
    /** The place that was given to `add` with such a name; undefined if there was none. */
    find(name: ReadingName): number | undefined {
      const metric = metrics.find(name.metric)
      if (metric < 0) return undefined
      const its = dimensions.find(name.dimensions)
      const benchmark = its < 0 ? -1 : benchmarks.find(name.benchmark)
      return benchmark < 0 ? undefined : places[metric]![its]?.[benchmark]
    },
    /** Keeps the place of a reading; its name becomes a copy that is no part of the text that was read. */
    add(reading: Own, place: number): void {
      const metric = numberIn(metrics, reading.metric)
      const its = numberIn(dimensions, reading.dimensions)
      const benchmark = numberIn(benchmarks, reading.benchmark)
      places[metric] ??= []
      places[metric][its] ??= []
      places[metric][its][benchmark] = place
      reading.metric = metrics.own[metric]!
      reading.dimensions = dimensions.own[its]!
      reading.benchmark = benchmarks.own[benchmark]!
    },
  }
}

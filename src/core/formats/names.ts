import type { Reading } from './format.js'
import { ownText } from './own-text.js'
import { identity, type ReadingName } from './reading.js'

/** Numbers from 0 on for what came before, each with a copy that is no part of the text that was read. */
interface Numbers<Named> {
  readonly own: Named[]
  /** -1 for what did not come before. */
  find(named: Named): number
  /** The number of what came before, or the next one. */
  take(named: Named): number
}

function textNumbers(): Numbers<string> {
  const numbers = new Map<string, number>()
  const own: string[] = []
  let [last, lastText]: [number, string | null] = [-1, null]
  const find = (text: string): number => {
    if (text === lastText) return last
    const found = numbers.get(text)
    if (found === undefined) return -1
    lastText = own[found]!
    last = found
    return found
  }
  return {
    own,
    find,
    take(text) {
      const before = find(text)
      if (before >= 0) return before
      lastText = ownText(text)
      last = own.push(lastText) - 1
      numbers.set(lastText, last)
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
    take(dimensions) {
      const number = ids.take(idOf(dimensions))
      if (number === own.length) own.push(ownDimensions(dimensions))
      return number
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

/** More than a text has benchmarks, or dimensions; of metrics there are fewer than half: joined, all are a whole number. */
const most = 2 ** 18

/**
 * Finds readings by their names. Benchmark, dimensions and metric are numbered apart: a text joined of all three would
 * have to be made for each reading, and most have one or two of them in common with the reading before.
 */
export function names() {
  const [benchmarks, dimensions, metrics] = [textNumbers(), dimensionNumbers(), textNumbers()]
  /** By the numbers of all three. Lists in lists would be mostly holes where each reading has dimensions of its own. */
  const places = new Map<number, number>()
  const keyOf = (metric: number, its: number, benchmark: number): number =>
    (metric * most + its) * most + benchmark
  return {
    /** The place that `take` gave to such a name; undefined if there was none. */
    find(name: ReadingName): number | undefined {
      const metric = metrics.find(name.metric)
      const its = metric < 0 ? -1 : dimensions.find(name.dimensions)
      const benchmark = its < 0 ? -1 : benchmarks.find(name.benchmark)
      return benchmark < 0 ? undefined : places.get(keyOf(metric, its, benchmark))
    },
    /**
     * The place of a reading's name, which is `next` if there was none: then the name becomes a copy that is no part of
     * the text that was read.
     */
    take(reading: Own, next: number): number {
      const metric = metrics.take(reading.metric)
      const its = dimensions.take(reading.dimensions)
      const benchmark = benchmarks.take(reading.benchmark)
      const key = keyOf(metric, its, benchmark)
      const before = places.get(key)
      if (before !== undefined) return before
      places.set(key, next)
      reading.metric = metrics.own[metric]!
      reading.dimensions = dimensions.own[its]!
      reading.benchmark = benchmarks.own[benchmark]!
      return next
    },
  }
}

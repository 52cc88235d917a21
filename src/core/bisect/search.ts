/**
 * What is known of a line of commits, by place: 0 is the good end, the last place the bad one.
 *
 * Every commit is held against the good end and the threshold halfway between the ends. If one commit made all of the
 * difference, each commit is either half of it below or half of it above the threshold, so a comparison with the good
 * end says as much as one with the bad end, and both together would cost one build more and say nothing new. If several
 * did, the search ends where the level crosses the threshold, which needs no assumption at all: the commit before is
 * proven below it and the commit itself above it.
 */
export interface Search {
  /** The last place that is known to be good. */
  readonly good: number
  /** The first place that is known to be bad. */
  readonly bad: number
  /** Places between them that could not be measured. */
  readonly unusable: ReadonlySet<number>
}

/** The search before the first step, over `commits` commits after the good end. */
export const searchOver = (commits: number): Search => ({ good: 0, bad: commits, unusable: new Set() })

/** The places that can still be asked, oldest first. */
const openPlaces = ({ good, bad, unusable }: Search): readonly number[] =>
  [...Array(Math.max(0, bad - good - 1)).keys()]
    .map((index) => good + 1 + index)
    .filter((place) => !unusable.has(place))

/** The place that halves what is left, as near as what is usable allows; null: nothing is left to ask. */
export function nextPlace(search: Search): number | null {
  const middle = (search.good + search.bad) / 2
  const [next] = [...openPlaces(search)].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)
  return next ?? null
}

/** The search after an answer about a place. */
export function learnt(search: Search, place: number, answer: 'good' | 'bad' | 'unusable'): Search {
  switch (answer) {
    case 'good':
      return { ...search, good: place }
    case 'bad':
      return { ...search, bad: place }
    case 'unusable':
      return { ...search, unusable: new Set([...search.unusable, place]) }
  }
}

/** The places of which one made it worse. */
export const suspects = ({ good, bad }: Search): readonly number[] =>
  [...Array(bad - good).keys()].map((index) => good + 1 + index)

/** Steps that are still needed where each halves what is left: ⌈log₂(n + 1)⌉ for n places that can be asked. */
export const stepsLeft = (search: Search): number => Math.ceil(Math.log2(openPlaces(search).length + 1))

/**
 * The chance of error that the next comparison may spend: an equal part of what is left of it for each comparison that
 * is still needed. The parts never sum to more than `left`, also where unusable commits make the halves uneven.
 *
 * Boole's inequality makes the sum hold for the whole answer. As long as no answer was wrong, the commits that are asked
 * and their levels depend on nothing but the truth, so the chance that any of these answers is wrong is at most the sum
 * of their levels. One comparison has one way to be wrong: what lies above the threshold is called good, or what lies
 * below it bad.
 */
export const spend = (left: number, comparisons: number): number => left / Math.max(1, comparisons)

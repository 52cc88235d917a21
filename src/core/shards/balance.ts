/** Something to be done and how long it takes. */
export interface Load<T> {
  readonly item: T
  readonly seconds: number
}

/**
 * Spreads loads over at most `most` groups so that the longest group is short: longest first, each to the group that
 * has least so far (Graham 1969; at most 4/3 of the best). Loads of equal length keep their order; no group is empty.
 */
export function balance<T>(loads: readonly Load<T>[], most: number): readonly (readonly Load<T>[])[] {
  const groups = Array.from({ length: Math.min(most, loads.length) }, () => ({
    seconds: 0,
    loads: [] as Load<T>[],
  }))
  for (const load of loads.toSorted((a, b) => b.seconds - a.seconds)) {
    const lightest = groups.reduce((best, group) =>
      group.seconds < best.seconds || (group.seconds === best.seconds && isShorter(group, best))
        ? group
        : best,
    )
    lightest.loads.push(load)
    lightest.seconds += load.seconds
  }
  return groups.map((group) => group.loads)
}

/** Loads that are said to take no time must still not all fall to one group. */
const isShorter = (a: { readonly loads: readonly unknown[] }, b: { readonly loads: readonly unknown[] }) =>
  a.loads.length < b.loads.length

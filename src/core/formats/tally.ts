/** Samples that one text may hold; what comes after them counts in the means and is not kept. */
const mostSamples = 200_000

/** The values that came under one name. */
export interface Tally {
  readonly samples: number[]
  n: number
  /** Of all values, those that are not kept too. */
  mean: number
}

/** Counts the values of one text, name by name. */
export function tallies() {
  let kept = 0
  let dropped = 0
  const isKept = (): boolean => {
    if (kept < mostSamples) kept += 1
    else dropped += 1
    return dropped === 0
  }
  return {
    /** Most names have one value: a list of one takes a tenth of the memory of an empty one that grew. */
    begin: (value: number): Tally => ({ samples: isKept() ? [value] : [], n: 1, mean: value }),
    add(tally: Tally, value: number): void {
      tally.n += 1
      tally.mean += (value - tally.mean) / tally.n
      if (isKept()) tally.samples.push(value)
    },
    dropped: (): number => dropped,
  }
}

/** The mean of all values; of those that are all kept, the sum of their shares, which rounds less. */
export function meanOf({ samples, n, mean }: Tally): number {
  if (n === 1 && samples.length === 1) return samples[0]!
  return samples.length === n ? samples.reduce((sum, sample) => sum + sample / n, 0) : mean
}

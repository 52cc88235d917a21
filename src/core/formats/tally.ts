/** Samples that one text may hold; what comes after them counts in the means and is not kept. */
const mostSamples = 1_000_000

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
  return {
    begin: (): Tally => ({ samples: [], n: 0, mean: 0 }),
    add(tally: Tally, value: number): void {
      tally.n += 1
      tally.mean += (value - tally.mean) / tally.n
      if (kept < mostSamples) {
        tally.samples.push(value)
        kept += 1
      } else dropped += 1
    },
    dropped: (): number => dropped,
  }
}

/** The mean of all values; of those that are all kept, the sum of their shares, which rounds less. */
export function meanOf({ samples, n, mean }: Tally): number {
  if (n === 1 && samples.length === 1) return samples[0]!
  return samples.length === n ? samples.reduce((sum, sample) => sum + sample / n, 0) : mean
}

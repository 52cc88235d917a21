/** Numbers in [0, 1) that are the same for the same seed, on every machine (xorshift32). */
export function generator(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Shares of a life in [0, 1): one at random in each of `count` equal parts of it, so that few cover it as many do. */
export function moments(count: number): readonly number[] {
  const random = generator(count)
  return Array.from({ length: count }, (_, part) => (part + random()) / count)
}

/** A whole number below `limit`. */
export const below = (random: () => number, limit: number): number => Math.floor(random() * limit)

export const oneOf = <T>(random: () => number, values: readonly T[]): T =>
  values[below(random, values.length)]!

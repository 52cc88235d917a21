/** A stream of repeatable random numbers. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number
  /** Standard normal. */
  normal(): number
  /** Exponential with mean 1. */
  exponential(): number
  /** A fair coin. */
  coin(): boolean
  /** Uniform among 0 … count - 1. */
  below(count: number): number
}

/** 32-bit FNV-1a of a text: which stream an experiment draws from follows from its name. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Spreads one 32-bit seed over many words (Steele, Lea and Flood 2014, as 32-bit SplitMix). */
function spreader(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let word = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    return (word ^ (word >>> 15)) >>> 0
  }
}

/** xoshiro128** (Blackman and Vigna 2018): 32-bit words, period 2^128 - 1. */
function words(seed: number): () => number {
  const spread = spreader(seed)
  let [a, b, c, d] = [spread(), spread(), spread(), spread() | 1]
  return () => {
    const scrambled = Math.imul(b, 5)
    const word = Math.imul((scrambled << 7) | (scrambled >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return word >>> 0
  }
}

/** The stream named `name`; equal names give equal streams. */
export function randomOf(name: string): Random {
  const word = words(hashOf(name))
  const uniform = () => word() / 2 ** 32
  let spare = Number.NaN
  // Box and Muller 1958: two normals from two uniforms.
  const normal = () => {
    if (!Number.isNaN(spare)) {
      const kept = spare
      spare = Number.NaN
      return kept
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
  return {
    uniform,
    normal,
    exponential: () => -Math.log(1 - uniform()),
    coin: () => word() < 2 ** 31,
    below: (count) => Math.floor(uniform() * count),
  }
}

const size = 624
const middle = 397

/** Fills the generator's state from one 32-bit word (Matsumoto and Nishimura 2002, `init_genrand`). */
function seededState(seed: number): Uint32Array {
  const state = new Uint32Array(size)
  state[0] = seed
  for (let i = 1; i < size; i++) {
    const previous = state[i - 1]! ^ (state[i - 1]! >>> 30)
    state[i] = Math.imul(1812433253, previous) + i
  }
  return state
}

/** Mixes a key of any length into the state (the same paper, `init_by_array`). */
function keyedState(key: readonly number[]): Uint32Array {
  const state = seededState(19650218)
  let i = 1
  const mix = (factor: number, term: number) => {
    const previous = state[i - 1]! ^ (state[i - 1]! >>> 30)
    state[i] = (state[i]! ^ Math.imul(previous, factor)) + term
    i += 1
    if (i === size) {
      state[0] = state[size - 1]!
      i = 1
    }
  }
  for (let step = 0; step < Math.max(size, key.length); step++) {
    const j = step % key.length
    mix(1664525, key[j]! + j)
  }
  for (let step = 0; step < size - 1; step++) mix(1566083941, -i)
  state[0] = 0x80000000
  return state
}

function renew(state: Uint32Array): void {
  for (let i = 0; i < size; i++) {
    const joined = (state[i]! & 0x80000000) | (state[(i + 1) % size]! & 0x7fffffff)
    const twisted = (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0)
    state[i] = state[(i + middle) % size]! ^ twisted
  }
}

function temper(word: number): number {
  let y = word
  y ^= y >>> 11
  y ^= (y << 7) & 0x9d2c5680
  y ^= (y << 15) & 0xefc60000
  y ^= y >>> 18
  return y >>> 0
}

/** 32-bit words of `seed`, lowest first, at least one. The sign is dropped, as CPython does. */
function wordsOf(seed: bigint): readonly number[] {
  const words: number[] = []
  for (let rest = seed < 0n ? -seed : seed; rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn))
  return words.length > 0 ? words : [0]
}

/** MT19937 seeded as CPython's `random.Random(seed)`: each call gives the next integer in [0, 2^32). */
function mersenneTwister(seed: bigint): () => number {
  const state = keyedState(wordsOf(seed))
  let next = size
  return () => {
    if (next === size) {
      renew(state)
      next = 0
    }
    return temper(state[next++]!)
  }
}

/**
 * The first `count` seeds of a run set, each uniform in [0, 2^31): the same numbers as CPython's
 * `random.Random(metaSeed).randrange(2**31)`, which rejects words of 2^31 and more.
 */
export function seedsFrom(metaSeed: bigint, count: number): readonly number[] {
  const word = mersenneTwister(metaSeed)
  const seeds: number[] = []
  while (seeds.length < count) {
    const candidate = word()
    if (candidate < 2 ** 31) seeds.push(candidate)
  }
  return seeds
}

/** Numbers uniform in [0, 1) with 53 random bits: the same as CPython's `random.Random(seed).random()`. */
export function uniformFrom(seed: bigint): () => number {
  const word = mersenneTwister(seed)
  return () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53
}

/**
 * Which side of each pair runs first, by one coin for every block of two pairs: base-head head-base, or
 * head-base base-head. So slow drift and a slower second slot weigh on both builds alike. `hash` is a string
 * of hex digits; the same hash gives the same orders, and a longer list begins with the shorter one.
 * @throws RangeError when `hash` is not hex.
 */
export function pairOrders(hash: string, count: number): readonly ('base-first' | 'head-first')[] {
  if (!/^[0-9a-f]+$/i.test(hash)) throw new RangeError(`not a hash of hex digits: ${hash}`)
  const word = mersenneTwister(BigInt(`0x${hash}`))
  const orders: ('base-first' | 'head-first')[] = []
  while (orders.length < count) {
    const heads = word() >= 2 ** 31
    orders.push(heads ? 'head-first' : 'base-first', heads ? 'base-first' : 'head-first')
  }
  return orders.slice(0, count)
}

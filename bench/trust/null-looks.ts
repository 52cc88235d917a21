import { type Scores, signedRankP } from '../../src/core/stats/signed-rank.js'
import type { Random } from './random.js'

/**
 * p of every look for `count` samples of symmetric noise without ties, row by row. Their joint law does not depend
 * on the noise, because ranks and signs of such samples do not: one simulation calibrates all of them.
 */
export function nullPs(
  looks: readonly number[],
  scores: Scores,
  count: number,
  random: Random,
): Float64Array {
  const ps = new Float64Array(count * looks.length)
  const tables = looks.map((n) => tailTable(n, scores))
  const sorted = new Float64Array(looks.at(-1)!)
  const signs = new Uint8Array(looks.at(-1)!)
  for (let sample = 0; sample < count; sample++) {
    let [size, look] = [0, 0]
    while (look < looks.length) {
      let at = size
      const magnitude = random.uniform()
      for (; at > 0 && sorted[at - 1]! > magnitude; at--) {
        sorted[at] = sorted[at - 1]!
        signs[at] = signs[at - 1]!
      }
      sorted[at] = magnitude
      signs[at] = random.coin() ? 1 : 0
      size++
      if (size !== looks[look]) continue
      ps[sample * looks.length + look] = tables[look]![statistic(signs, size, scores)]!
      look++
    }
  }
  return ps
}

const capOf = (n: number, scores: Scores) => (scores === 'capped' ? Math.ceil(n / 2) : n)

/** Sum of the scores of the positive values, from their signs in order of magnitude. */
function statistic(signs: Uint8Array, size: number, scores: Scores): number {
  const cap = capOf(size, scores)
  let total = 0
  for (let i = 0; i < size; i++) if (signs[i]) total += Math.min(i + 1, cap)
  return total
}

/** p for every value of the statistic, asked of the shipped test with a sample that has it. */
function tailTable(n: number, scores: Scores): Float64Array {
  const cap = capOf(n, scores)
  const most = statistic(new Uint8Array(n).fill(1), n, scores)
  return Float64Array.from({ length: most + 1 }, (_, t) => {
    const values = Float64Array.from({ length: n }, (_, i) => -(i + 1))
    let rest = t
    for (let i = n - 1; i >= 0; i--) {
      const score = Math.min(i + 1, cap)
      if (score > rest) continue
      rest -= score
      values[i] = i + 1
    }
    return signedRankP(values, 0, scores)
  })
}

import type { ChangePoint } from '../../src/core/stats/change-points.js'

/** How often the places were right. */
export interface Score {
  readonly true: number
  readonly found: number
  /** Found within 3 values of a true change, each true change counted once. */
  readonly hits: number
  /** Hits whose range of places holds the true one. */
  readonly ranged: number
  /** Hits whose interval holds the true size. */
  readonly sized: number
  readonly rangeLength: number
}

export const nothing: Score = { true: 0, found: 0, hits: 0, ranged: 0, sized: 0, rangeLength: 0 }

const near = 3

/** Scores one series; `size` is the size of every step on the log scale, whatever its sign. */
export function scoreOf(points: readonly ChangePoint[], changes: readonly number[], size: number): Score {
  const free = new Set(points)
  let score: Score = { ...nothing, true: changes.length, found: points.length }
  for (const change of changes) {
    const [hit] = [...free]
      .filter(({ at }) => Math.abs(at - change) <= near)
      .sort((a, b) => Math.abs(a.at - change) - Math.abs(b.at - change))
    if (!hit) continue
    free.delete(hit)
    const signed = Math.sign(hit.shift) * size
    score = plus(score, {
      ...nothing,
      hits: 1,
      ranged: hit.earliest <= change && change <= hit.latest ? 1 : 0,
      sized: hit.low <= signed && signed <= hit.high ? 1 : 0,
      rangeLength: hit.latest - hit.earliest + 1,
    })
  }
  return score
}

export const plus = (a: Score, b: Score): Score => ({
  true: a.true + b.true,
  found: a.found + b.found,
  hits: a.hits + b.hits,
  ranged: a.ranged + b.ranged,
  sized: a.sized + b.sized,
  rangeLength: a.rangeLength + b.rangeLength,
})

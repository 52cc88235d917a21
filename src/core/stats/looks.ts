import { slack } from './signed-rank.js'

/** When a sequential comparison looks at its pairs, and how much of the error each look may spend. */
export interface Schedule {
  /** Numbers of pairs, ascending; empty when the limits allow no look. */
  readonly looks: readonly number[]
  readonly weights: readonly number[]
}

/** Weight of the first look: the largest that lets the smallest p of 6 pairs, 2^-6, decide at 0.05. */
const firstWeight = 0.3125

/** Last look and the weight of every look after the first, calibrated by simulation on correlated looks. */
const table: readonly (readonly [number, number])[] = [
  [6, 1],
  [8, 0.9],
  [11, 0.6],
  [15, 0.45],
  [21, 0.37],
  [30, 0.3],
  [42, 0.23],
  [60, 0.21],
]

const firstLook = table[0]![0]

/**
 * The looks from `minPairs` to `maxPairs` and their weights. Without the look at 6 pairs the others keep the
 * weights that hold with it: a minimum over fewer looks is never smaller, so the error stays below what was
 * calibrated. A single look is an ordinary exact test and takes weight 1.
 */
export function scheduleOf(minPairs: number, maxPairs: number): Schedule {
  const kept = table.filter(([look]) => look >= minPairs && look <= maxPairs)
  const looks = kept.map(([look]) => look)
  const rest = kept.length === 1 ? 1 : (kept.at(-1)?.[1] ?? 1)
  const weights = looks.map((look) => (look === firstLook && looks.length > 1 ? firstWeight : rest))
  return { looks, weights }
}

/**
 * The first look at which one of `family` hypotheses can be rejected at all, since no p of n pairs is below 2^-n;
 * null when there is none, so that the design could never fire.
 */
export function firstRejectingLook(
  family: number,
  alpha: number,
  { looks, weights }: Schedule,
): number | null {
  const found = looks.findIndex((look, i) => 2 ** -look / weights[i]! <= alpha / family + slack)
  return looks[found] ?? null
}

/** The sequential p value after the last of `ps`: min p/v, capped at 1; valid at any stopping time in the schedule. */
export function sequentialP(ps: readonly number[], weights: readonly number[]): number {
  return ps.reduce((least, p, i) => Math.min(least, p / weights[i]!), 1)
}

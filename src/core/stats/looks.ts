import { type Scores, slack } from './signed-rank.js'

/** When one question is asked of the pairs, and how much of the error each look may spend. */
export interface Schedule {
  /** Numbers of pairs, ascending; empty when the limits allow no look. */
  readonly looks: readonly number[]
  /** One a look; 0 where this question is not asked. */
  readonly weights: readonly number[]
}

/** The looks at one comparison, which asks two questions: is the change out of bounds, and is it harmless? */
export interface Schedules {
  readonly looks: readonly number[]
  /** Of the question that must be settled even where it takes long: FAIL, or PROMOTE in its mode. */
  readonly long: readonly number[]
  /** Of the other one: PASS, or REJECT. */
  readonly short: readonly number[]
  /** What a pair weighs in the test. */
  readonly scores: Scores
  /** From this look on only those go on whose long question is in sight; null: all go on to the last look. */
  readonly sightFrom: number | null
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
const lastEven = table.at(-1)![0]

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

/** Many early looks, because most changes are harmless and each look less saves runs; weights by simulation. */
const short = { looks: [6, 7, 8, 9, 10, 12, 14, 16, 19, 22, 26, 30, 35, 42], weight: 0.2 }

/** Fewer looks, and late ones: what they leave for each of them is what finds small changes among many metrics. */
const long = { looks: [6, 8, 12, 16, 22, 30, 42, 60, 85, 120], weight: 0.17 }

const weightIn = ({ looks, weight }: typeof short, look: number): number =>
  !looks.includes(look) ? 0 : look === firstLook ? firstWeight : weight

/**
 * Both questions' looks. Up to 60 pairs they are asked together, by plain ranks. With more pairs each has looks of its
 * own and ranks are capped: after 42 pairs harmlessness is not asked any more, and only what may still be proven goes
 * on. Weights hold also where looks are left out, as for `scheduleOf`.
 */
export function schedulesOf(minPairs: number, maxPairs: number): Schedules {
  if (maxPairs <= lastEven) {
    const { looks, weights } = scheduleOf(minPairs, maxPairs)
    return { looks, long: weights, short: weights, scores: 'ranks', sightFrom: null }
  }
  const all = [...new Set([...short.looks, ...long.looks])].sort((a, b) => a - b)
  const looks = all.filter((look) => look >= minPairs && look <= maxPairs)
  return {
    looks,
    long: looks.map((look) => weightIn(long, look)),
    short: looks.map((look) => weightIn(short, look)),
    scores: 'capped',
    sightFrom: short.looks.at(-1)!,
  }
}

/** The first look that there can be, and the last. */
export const lookRange = {
  first: firstLook,
  last: Math.max(...long.looks, ...short.looks, lastEven),
} as const

/**
 * The pairs to allow where both questions are asked at `level`: `maxPairs`, unless no p of so few could answer one of
 * them; then every look that there is.
 */
export function enoughPairs(level: number, minPairs: number, maxPairs: number): number {
  const { looks, long, short } = schedulesOf(minPairs, maxPairs)
  const idle = [long, short].some((weights) => firstRejectingLook(1, level, { looks, weights }) === null)
  return idle ? lookRange.last : maxPairs
}

/** p of the long question above which nobody waits for its answer: chance alone gives less in one of three. */
export const inSight = 1 / 3

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
  return ps.reduce((least, p, i) => (weights[i]! > 0 ? Math.min(least, p / weights[i]!) : least), 1)
}

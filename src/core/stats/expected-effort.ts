/** A pair of margins that is offered under a name, and the noisiest pairs it suits. Shares. */
export interface Preset {
  readonly name: 'strict' | 'shared' | 'noisy'
  readonly tolerance: number
  readonly limit: number
  readonly upToSigma: number
}

/** From the narrowest margins to the widest. */
export const presets: readonly Preset[] = [
  { name: 'strict', tolerance: 0.02, limit: 0.05, upToSigma: 0.05 },
  { name: 'shared', tolerance: 0.03, limit: 0.1, upToSigma: 0.1 },
  { name: 'noisy', tolerance: 0.05, limit: 0.15, upToSigma: 0.2 },
]

/** The narrowest preset that suits pairs of this core spread; null: too noisy for any, so only informational. */
export const presetFor = (sigmaCore: number): Preset | null =>
  presets.find(({ upToSigma }) => sigmaCore <= upToSigma) ?? null

/** What it takes to get the right answer for one metric, on average. */
export interface Effort {
  readonly pairs: number
  /** Process executions: two for each pair and one discarded warm-up a side. */
  readonly runs: number
  /** How often the answer comes within 30 pairs. */
  readonly chance: number
}

type Simulated = readonly (readonly [sigma: number, pairs: number, chance: number])[]

/**
 * Simulated effort of the paired gate (tolerance 2 %, limit 5 %, at most 30 pairs, one metric, normal pair noise) for
 * builds that are unchanged, 5 % worse and 10 % worse.
 */
const unchanged: Simulated = [
  [0.01, 6, 1],
  [0.02, 6.1, 1],
  [0.03, 6.8, 1],
  [0.04, 8.4, 1],
  [0.05, 10.5, 0.996],
  [0.07, 16, 0.94],
  [0.1, 21, 0.69],
]
// Quieter than this the curve goes on with builds beyond the limit, of which none may pass.
const atLimit: Simulated = [
  [0.03, 10.5, 0.97],
  [0.04, 14.5, 0.93],
  [0.05, 18, 0.82],
  [0.07, 22, 0.56],
  [0.1, 25, 0.33],
]
const beyondLimit: Simulated = [
  [0.01, 6, 1],
  [0.02, 6, 1],
  [0.03, 6.1, 1],
  [0.04, 6.4, 1],
  [0.05, 7.2, 1],
  [0.07, 9.4, 1],
  [0.1, 14, 0.96],
]

/** Effort against the distance from the margin in units of the spread, nearest first. */
type Curve = readonly (readonly [distance: number, pairs: number, chance: number])[]

const curveOf = (rows: Simulated, margin: number): Curve =>
  rows.map(([sigma, pairs, chance]) => [margin / sigma, pairs, chance] as const)

const nearestFirst = (curve: Curve): Curve => [...curve].sort((a, b) => a[0] - b[0])

const distanceAbove = (effect: number, tolerance: number): number =>
  Math.log1p(effect) - Math.log1p(tolerance)

const passCurve = nearestFirst(curveOf(unchanged, Math.log1p(0.05)))
const rejectCurve = nearestFirst([
  ...curveOf(atLimit, distanceAbove(0.05, 0.02)),
  ...curveOf(beyondLimit, distanceAbove(0.1, 0.02)),
])

/** Straight lines between what was simulated; null nearer to the margin than that, since nothing is known there. */
function effortAt(curve: Curve, distance: number): Effort | null {
  const after = curve.findIndex(([at]) => at >= distance)
  const last = curve.at(-1)!
  if (after < 0) return effort(last[1], last[2])
  const [to, from] = [curve[after]!, curve[Math.max(0, after - 1)]!]
  if (to[0] === distance) return effort(to[1], to[2])
  if (after === 0) return null
  const share = (distance - from[0]) / (to[0] - from[0])
  return effort(from[1] + share * (to[1] - from[1]), from[2] + share * (to[2] - from[2]))
}

const effort = (pairs: number, chance: number): Effort => ({ pairs, runs: 2 * pairs + 2, chance })

/**
 * Effort to PASS an unchanged build. The simulation had one pair of margins; others are read at the same distance in
 * units of the spread, which is what the tests see. Null: noisier than anything simulated.
 */
export const effortToPass = (sigmaCore: number, { limit }: Preset): Effort | null =>
  sigmaCore > 0 ? effortAt(passCurve, Math.log1p(limit) / sigmaCore) : effort(6, 1)

/**
 * Effort to FAIL a build that is worse by `effect` (a share). Null below the limit, where PASS is a right answer too,
 * and where it is noisier than anything simulated.
 */
export function effortToFind(sigmaCore: number, preset: Preset, effect: number): Effort | null {
  if (effect < preset.limit) return null
  if (sigmaCore <= 0) return effort(6, 1)
  const found = effortAt(rejectCurve, distanceAbove(effect, preset.tolerance) / sigmaCore)
  // Exactly at the limit PASS is allowed one in twenty; simulated were 2 to 5 in 100.
  const most = effect === preset.limit ? 0.98 : 1
  return found && { ...found, chance: Math.min(most, found.chance) }
}

import type { Scores } from '../../src/core/stats/signed-rank.js'
import { schedules } from './designs.js'
import { nullPs } from './null-looks.js'
import { randomOf } from './random.js'

/** Levels at which the error must hold: alone, and as Holm's first step for up to 200 metrics. */
const levels = [0.2, 0.1, 0.05, 0.025, 0.01, 0.005, 0.0025, 0.001, 0.0005, 0.00025]

/** The share of samples whose smallest p / v is at most the level. */
function attained(ps: Float64Array, weights: readonly number[], level: number): number {
  const count = ps.length / weights.length
  let crossed = 0
  for (let sample = 0; sample < count; sample++) {
    for (let look = 0; look < weights.length; look++) {
      if (ps[sample * weights.length + look]! > level * weights[look]! + 1e-12) continue
      crossed++
      break
    }
  }
  return crossed / count
}

const weightsOf = (looks: readonly number[], c: number) =>
  looks.map((look) => (look === 6 && looks.length > 1 ? 0.3125 : c))

/** The largest attained / nominal error over all levels. */
export const worstRatio = (ps: Float64Array, weights: readonly number[]): number =>
  Math.max(...levels.map((level) => attained(ps, weights, level) / level))

/** The largest weight in steps of 0.01 of the looks after the first that keeps every error at most nominal. */
function calibrated(looks: readonly number[], scores: Scores, count: number) {
  const ps = nullPs(looks, scores, count, randomOf(`calibrate ${scores} ${looks.join()}`))
  for (let c = 0.9; c > 0.01; c -= 0.01) {
    const worst = worstRatio(ps, weightsOf(looks, c))
    if (worst <= 0.995) return { c: Number(c.toFixed(2)), worst }
  }
  throw new Error(`no weight holds for ${looks.join()}`)
}

const count = Number(process.argv[2] ?? 1_000_000)
for (const [name, looks] of Object.entries(schedules)) {
  for (const scores of ['ranks', 'capped'] as const) {
    const { c, worst } = calibrated(looks, scores, count)
    console.log(`${name}, ${scores}: c = ${c.toFixed(2)} (worst attained / nominal ${worst.toFixed(3)})`)
  }
}

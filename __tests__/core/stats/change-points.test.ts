import { describe, expect, test } from '@jest/globals'
import { changePoints, firmAfter, longestWindow } from '../../../src/core/stats/change-points.js'
import { uniformFrom } from '../../../src/core/stats/random.js'
import { seriesNoise } from '../../../src/core/stats/series-noise.js'
import { oracles } from './oracles.js'

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Independent noise on the levels [first index, level]. */
function series(length: number, levels: readonly (readonly [number, number])[], noise = 0.01, seed = 1n) {
  const random = uniformFrom(seed)
  return Array.from({ length }, (_, i) => {
    const level = levels.findLast(([from]) => i >= from)?.[1] ?? 0
    return level + noise * normal(random)
  })
}

const placesOf = (values: readonly number[], smallest = 0.01) =>
  changePoints(values, smallest).points.map(({ at }) => at)

describe('change points', () => {
  test.each(oracles.change_point.map((oracle) => [oracle.id, oracle.note, oracle] as const))(
    'set %s (%s) gives the places and the noise that were computed apart',
    (_id, _note, oracle) => {
      const { points, noise } = changePoints(oracle.log_values, 0.02)
      expect(points.map(({ at }) => at)).toEqual(oracle.recommended)
      expect(noise.sigma).toBeCloseTo(oracle.sigma_hat, 10)
      expect(noise.phi).toBe(oracle.phi_hat)
      for (const { firm, earliest, latest, at, low, high } of points) {
        expect(firm).toBe(true)
        expect(earliest <= at && at <= latest).toBe(true)
        expect(low < 0.05 && 0.05 < high).toBe(true)
      }
    },
  )

  test('several steps, up and down, are found with their sizes', () => {
    const { points } = changePoints(
      series(
        160,
        [
          [0, 0],
          [40, 0.05],
          [90, 0.02],
          [130, 0.1],
        ],
        0.005,
      ),
      0.01,
    )
    expect(points.map(({ at }) => at)).toEqual([40, 90, 130])
    for (const [i, size] of [0.05, -0.03, 0.08].entries()) {
      expect(points[i]!.shift).toBeCloseTo(size, 2)
      expect(points[i]!.after - points[i]!.before).toBeCloseTo(size, 1)
    }
  })

  test('the answer is the same every time, and moves with the scale', () => {
    const values = series(120, [
      [0, 0],
      [60, 0.03],
    ])
    expect(changePoints(values, 0.01)).toEqual(changePoints([...values], 0.01))
    expect(
      placesOf(
        values.map((value) => 1000 * value + 5),
        10,
      ),
    ).toEqual(placesOf(values))
    expect(placesOf(values.map((value) => -value))).toEqual(placesOf(values))
  })

  test('one outlier, or two, is no change of the level', () => {
    for (const outliers of [[30], [30, 31], [0], [59], [58, 59]]) {
      const values = series(60, [[0, 0]]).map((value, i) => (outliers.includes(i) ? value + 5 : value))
      expect(placesOf(values)).toEqual([])
    }
  })

  test('a level that comes back is two changes', () => {
    expect(
      placesOf(
        series(90, [
          [0, 0],
          [30, 0.1],
          [60, 0],
        ]),
      ),
    ).toEqual([30, 60])
  })

  test('a step smaller than what counts is none', () => {
    const values = series(
      200,
      [
        [0, 0],
        [100, 0.008],
      ],
      0.001,
    )
    expect(placesOf(values, 0.01)).toEqual([])
    expect(placesOf(values, 0.005)).toEqual([100])
  })

  test('a step at the very end is provisional, and firm once enough values came after it', () => {
    const values = series(80, [
      [0, 0],
      [60, 0.1],
    ])
    const soon = (count: number) => changePoints(values.slice(0, 60 + count), 0.01).points
    expect(soon(1)).toEqual([])
    expect(soon(6)).toMatchObject([{ at: 60, firm: false }])
    expect(soon(firmAfter - 1)).toMatchObject([{ at: 60, firm: false }])
    expect(soon(firmAfter)).toMatchObject([{ at: 60, firm: true }])
  })

  test('fewer than eight values have no change, whatever they do', () => {
    for (let length = 0; length < 8; length++) {
      const values = Array.from({ length }, (_, i) => (i < length / 2 ? 0 : 100))
      expect(changePoints(values, 0.01).points).toEqual([])
    }
  })

  test('a constant series has none; a constant that steps has one', () => {
    const constant = new Array<number>(50).fill(8.3)
    expect(changePoints(constant, 0.01)).toMatchObject({ points: [], noise: { sigma: 0, phi: 0 } })
    expect(changePoints(constant.with(20, 9), 0.01).points).toEqual([])
    const stepped = constant.map((value, i) => (i < 25 ? value : value + 0.05))
    expect(changePoints(stepped, 0.01).points).toMatchObject([
      { at: 25, earliest: 25, latest: 25, firm: true },
    ])
  })

  test('what is no finite number is refused', () => {
    for (const bad of [Number.NaN, Number.NEGATIVE_INFINITY])
      expect(() => changePoints([...series(20, [[0, 0]]), bad], 0.01)).toThrow(
        /value 20 .* not a finite number/,
      )
    for (const smallest of [0, -1, Number.NaN])
      expect(() => changePoints(series(20, [[0, 0]]), smallest)).toThrow(RangeError)
  })

  test('of a long series the newest 1,000 values are looked at, and indices stay those of the whole', () => {
    const values = series(3000, [
      [0, 0],
      [500, 0.2],
      [2500, 0.25],
    ])
    const { from, points } = changePoints(values, 0.01)
    expect(from).toBe(3000 - longestWindow)
    expect(points.map(({ at }) => at)).toEqual([2500])
  })

  test('correlated neighbours are seen, and widen what counts as chance', () => {
    const random = uniformFrom(8n)
    let level = 0
    const walk = Array.from({ length: 400 }, () => {
      level = 0.6 * level + 0.8 * 0.02 * normal(random)
      return level
    })
    const { phi } = seriesNoise(walk)
    expect(phi).toBeGreaterThan(0.4)
    expect(phi).toBeLessThan(0.75)
    const stepped = walk.map((value, i) => value + (i < 200 ? 0 : 0.2))
    const { points } = changePoints(stepped, 0.02)
    expect(points.map(({ shift }) => Math.round(shift * 10))).toEqual([2])
  })

  test('the true place lies in the range given, in at least 90 of 100 series', () => {
    const held = Array.from({ length: 100 }, (_, i) => {
      const { points } = changePoints(
        series(
          80,
          [
            [0, 0],
            [40, 0.02],
          ],
          0.01,
          BigInt(100 + i),
        ),
        0.01,
      )
      return points.some(({ earliest, latest }) => earliest <= 40 && 40 <= latest)
    })
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(90)
  })

  test('false changes stay rare: at most five in 100 series without one', () => {
    const found = Array.from(
      { length: 100 },
      (_, i) => placesOf(series(200, [[0, 0]], 0.01, BigInt(i + 1))).length,
    )
    expect(found.reduce((total, count) => total + count, 0)).toBeLessThanOrEqual(5)
  })
})

import { describe, expect, test } from '@jest/globals'
import { calibrate, type NullPair, pairsForOrderEffect } from '../../../src/core/stats/calibration.js'
import { effortToFind, effortToPass, presetFor, presets } from '../../../src/core/stats/expected-effort.js'
import { uniformFrom } from '../../../src/core/stats/random.js'

const [strict, shared, noisy] = presets as [(typeof presets)[0], (typeof presets)[0], (typeof presets)[0]]

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Pairs of one build: `noise` of a single run, `late` the log ratio of the second slot, `level` at each pair. */
function nullPairs(
  count: number,
  seed: bigint,
  { noise = 0.01, late = 0, level = (_: number): number => 0 } = {},
): readonly NullPair[] {
  const random = uniformFrom(seed)
  return Array.from({ length: count }, (_, i) => {
    const at = Math.log(0.2) + level(i)
    const first = Math.exp(at + noise * normal(random))
    const second = Math.exp(at + late + noise * normal(random))
    return { first, second, headFirst: i % 2 === 1 }
  })
}

/** One metric alone. */
const calibration = (pairs: readonly NullPair[], random: () => number) => calibrate([pairs], random)[0]!

const kindsOf = (pairs: readonly NullPair[]) =>
  calibration(pairs, uniformFrom(1n)).warnings.map(({ kind }) => kind)

describe('calibration with pairs of the same build', () => {
  test('the core spread is that of a pair, √2 of one run, and suggests the narrowest preset that fits', () => {
    const quiet = calibration(nullPairs(400, 1n), uniformFrom(1n))
    expect(quiet.sigmaCore).toBeCloseTo(0.01 * Math.SQRT2, 2)
    expect(quiet).toMatchObject({ pairs: 400, preset: { name: 'strict' }, warnings: [] })
    expect(calibration(nullPairs(200, 1n, { noise: 0.05 }), uniformFrom(1n)).preset?.name).toBe('shared')
    expect(calibration(nullPairs(200, 1n, { noise: 0.1 }), uniformFrom(1n)).preset?.name).toBe('noisy')
  })

  test('a second slot that is always slower blocks, and says by how much', () => {
    const { warnings, orderEffect, sigmaCore } = calibration(
      nullPairs(20, 2n, { noise: 0.004, late: 0.02 }),
      uniformFrom(1n),
    )
    expect(orderEffect.shift).toBeCloseTo(0.02, 2)
    expect(warnings.map(({ kind, blocks }) => [kind, blocks])).toContainEqual(['order-effect', true])
    expect(warnings[0]?.message).toMatch(/second slot is 2(\.\d)? % larger/)
    // Which build came first alternates, so the effect widens the pairs and does not favour a build.
    expect(sigmaCore).toBeGreaterThan(0.015)
  })

  test('an order effect below 0.3 % is no reason to stop', () => {
    const pairs = nullPairs(200, 3n, { noise: 0.001, late: 0.002 })
    expect(calibration(pairs, uniformFrom(1n)).orderEffect.pTwoSided).toBeLessThan(0.001)
    expect(kindsOf(pairs)).not.toContain('order-effect')
  })

  test('many metrics share the risk of an order effect: luck in one of twenty does not block, a true effect does', () => {
    // Seed 314 is lucky: p is 0.0037, below 0.01 alone and not among twenty.
    const family = (late: number) =>
      Array.from({ length: 20 }, (_, i) => nullPairs(20, BigInt(i + 300), { late: i === 3 ? late : 0 }))
    const blocked = (late: number) =>
      calibrate(family(late), uniformFrom(1n)).map(({ warnings }) => warnings.some(({ blocks }) => blocks))
    expect(kindsOf(family(0)[14]!)).toContain('order-effect')
    expect(blocked(0).filter(Boolean)).toHaveLength(0)
    expect(blocked(0.03).flatMap((blocks, i) => (blocks ? [i] : []))).toEqual([3])
  })

  // 2 / 2^n < 0.01 / K: K = 1 needs 2^n > 200, K = 20 needs 2^n > 4,000, K = 100 needs 2^n > 20,000.
  test.each([
    [0, 8],
    [1, 8],
    [20, 12],
    [100, 15],
  ])('among %i metrics an order effect can be shown from %i pairs on', (metrics, pairs) => {
    expect(pairsForOrderEffect(metrics)).toBe(pairs)
    const k = Math.max(1, metrics)
    expect(2 / 2 ** pairs).toBeLessThan(0.01 / k)
    expect(2 / 2 ** (pairs - 1)).toBeGreaterThanOrEqual(0.01 / k)
  })

  test('the regression asked for takes the place of the usual ones', () => {
    const [asked] = calibrate([nullPairs(100, 1n)], uniformFrom(1n), 0.08)
    expect(asked!.found).toMatchObject([{ change: 0.08, effort: { pairs: expect.closeTo(6, 0) } }])
    expect(calibrate([nullPairs(100, 1n)], uniformFrom(1n), 0.01)[0]!.found).toEqual([
      { change: 0.01, effort: null },
    ])
  })

  test('a drifting machine is told, and pairs take it out of the differences', () => {
    const drifting = calibration(nullPairs(20, 4n, { level: (i) => 0.02 * i }), uniformFrom(1n))
    expect(drifting.warnings.map(({ kind, blocks }) => [kind, blocks])).toEqual([['drift', false]])
    expect(drifting.sigmaCore).toBeLessThan(0.03)
    expect(drifting.drift.vonNeumann).toBeLessThan(0.2)
  })

  test('a neighbour that disturbs every fifth pair is told', () => {
    const pairs = nullPairs(20, 5n).map((pair, i) =>
      i % 5 === 2 ? { ...pair, second: pair.second * 1.6 } : pair,
    )
    expect(kindsOf(pairs)).toContain('noisy-neighbour')
  })

  test('what is too noisy for every preset gets none, and no promise of effort', () => {
    const wild = calibration(nullPairs(100, 6n, { noise: 0.3 }), uniformFrom(1n))
    expect(wild).toMatchObject({ preset: null, unchanged: null, found: [] })
    expect(wild.warnings.map(({ kind }) => kind)).toContain('too-noisy')
  })

  test('constant values need six pairs; values with zeros are told apart by their typical size', () => {
    const constant = Array.from({ length: 6 }, () => ({ first: 4096, second: 4096, headFirst: false }))
    expect(calibration(constant, uniformFrom(1n))).toMatchObject({
      sigmaCore: 0,
      unchanged: { pairs: 6, runs: 14, chance: 1 },
      warnings: [],
    })
    const zeros = constant.map((pair, i) => ({ ...pair, first: i % 2, second: (i + 1) % 2 }))
    expect(calibration(zeros, uniformFrom(1n)).sigmaCore).toBeGreaterThan(0.5)
    const nothing = constant.map((pair) => ({ ...pair, first: 0, second: 0 }))
    expect(calibration(nothing, uniformFrom(1n)).sigmaCore).toBe(0)
  })

  test('too few pairs and values that are no numbers are refused', () => {
    expect(() => calibration(nullPairs(5, 1n), uniformFrom(1n))).toThrow(/at least 6/)
    const broken = [...nullPairs(8, 1n), { first: Number.NaN, second: 1, headFirst: false }]
    expect(() => calibration(broken, uniformFrom(1n))).toThrow(RangeError)
  })
})

describe('the effort that a finding takes', () => {
  test('what was simulated comes back as it was', () => {
    expect(effortToPass(0.04, strict)).toMatchObject({ pairs: 8.4, chance: 1 })
    expect(effortToFind(0.05, strict, 0.05)).toMatchObject({ pairs: 18, runs: 38, chance: 0.82 })
    expect(effortToFind(0.1, strict, 0.1)).toMatchObject({ pairs: 14, chance: 0.96 })
  })

  test('between two simulations it lies between them', () => {
    const found = effortToFind(0.045, strict, 0.05)!
    expect(found.pairs).toBeGreaterThan(14.5)
    expect(found.pairs).toBeLessThan(18)
    expect(found.chance).toBeGreaterThan(0.82)
    expect(found.chance).toBeLessThan(0.93)
  })

  test('more noise never takes fewer pairs, and never finds more', () => {
    for (const preset of [strict, shared, noisy]) {
      const efforts = Array.from({ length: 60 }, (_, i) =>
        effortToFind(0.004 * (i + 1), preset, 2 * preset.limit),
      )
      const known = efforts.filter((each) => each !== null)
      expect(known.length).toBeGreaterThan(20)
      for (const [i, each] of known.slice(1).entries()) {
        expect(each.pairs).toBeGreaterThanOrEqual(known[i]!.pairs - 1e-9)
        expect(each.chance).toBeLessThanOrEqual(known[i]!.chance + 1e-9)
      }
    }
  })

  test('nothing is promised beyond what was simulated, nor below the limit', () => {
    expect(effortToFind(0.2, strict, 0.05)).toBeNull()
    expect(effortToPass(0.2, strict)).toBeNull()
    expect(effortToFind(0.01, strict, 0.04)).toBeNull()
  })

  test('at the limit itself one in fifty may pass, however quiet it is', () => {
    expect(effortToFind(0.001, strict, 0.05)?.chance).toBe(0.98)
    expect(effortToFind(0.001, strict, 0.06)?.chance).toBe(1)
    expect(effortToFind(0, shared, 0.2)).toEqual({ pairs: 6, runs: 14, chance: 1 })
  })

  test('presets end where their margins do', () => {
    expect([0, 0.05, 0.0501, 0.1, 0.2, 0.201].map((sigma) => presetFor(sigma)?.name)).toEqual([
      'strict',
      'strict',
      'shared',
      'shared',
      'noisy',
      undefined,
    ])
  })
})

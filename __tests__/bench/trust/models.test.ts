import { describe, expect, test } from '@jest/globals'
import { modelOf, models } from '../../../bench/trust/models.js'
import { randomOf } from '../../../bench/trust/random.js'
import { modelSource } from '../../../bench/trust/source.js'

const draws = 40_000

/** Values of many short sessions, so that drift inside one session does not decide. */
function sample(name: string, length = 20): readonly number[] {
  const random = randomOf(`moments ${name}`)
  const model = modelOf(name)
  return Array.from({ length: draws / length }, () => {
    const next = model.start(random)
    return Array.from({ length }, next)
  }).flat()
}

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length
const sd = (values: readonly number[]) => {
  const centre = mean(values)
  return Math.sqrt(mean(values.map((x) => (x - centre) ** 2)))
}

/** Variance of a delay of chance `share` and exponential mean `m`. */
const delayVariance = (share: number, m: number) => 2 * share * m ** 2 - (share * m) ** 2

describe('the noise of a measurement has the moments its model states', () => {
  test.each([
    ['N1', 0, 0.0075],
    ['N2', 0.008, Math.sqrt(0.02 ** 2 + delayVariance(0.1, 0.08))],
    // The walk adds 0.2 % for every execution so far, 10.5 of them on average over a session of 20.
    ['N3', 0.0025, Math.sqrt(0.015 ** 2 + delayVariance(0.05, 0.05) + 0.02 ** 2 + 10.5 * 0.002 ** 2)],
    ['N3x', 0.03, Math.sqrt(0.12 ** 2 + delayVariance(0.1, 0.3) + 0.05 ** 2)],
    ['N4a', 0.03, Math.sqrt(0.007 ** 2 + 0.03 ** 2)],
    ['N4b', 0.04, Math.sqrt(0.007 ** 2 + 0.04 ** 2)],
    ['N6', 0, 0.0075],
  ])('%s: mean %p, standard deviation %p', (name, expectedMean, expectedSd) => {
    const values = sample(name)
    expect(Math.abs(mean(values) - expectedMean)).toBeLessThan(0.03 * expectedSd + 1e-4)
    expect(sd(values) / expectedSd).toBeGreaterThan(0.96)
    expect(sd(values) / expectedSd).toBeLessThan(1.04)
  })

  test('N2 has a right tail: the mean lies above the median', () => {
    const values = [...sample('N2')].sort((a, b) => a - b)
    expect(mean(values) - values[draws / 2]!).toBeGreaterThan(0.004)
  })

  test.each([
    ['N4a', 0.5],
    ['N4b', 0.9],
  ])('%s: the next execution is in the same mode with chance %p', (name, chance) => {
    const modes = sample(name, draws).map((x) => x > 0.035)
    const stays = modes.slice(1).filter((mode, i) => mode === modes[i]).length / (draws - 1)
    expect(Math.abs(stays - chance)).toBeLessThan(0.015)
  })

  test('machine sessions differ by what was measured on real machines', () => {
    expect(models.map(({ machine }) => machine)).toEqual([0.005, 0.0266, 0.075, 0.148, 0.005, 0.005, 0.005])
    expect(models.filter(({ layout }) => layout > 0).map(({ name }) => name)).toEqual(['N6'])
  })
})

describe('pairs of a model', () => {
  const ratios = (name: string, effect: number) => {
    const random = randomOf(`ratios ${name}`)
    return Array.from({ length: 4000 }, () => {
      const { base, head } = modelSource(modelOf(name)).open(random, effect)()
      return Math.log(head / base)
    })
  }

  test('are worse by the effect, whatever the machine does', () => {
    for (const { name } of models) {
      const values = ratios(name, 0.05)
      expect(Math.abs(mean(values) - Math.log(1.05))).toBeLessThan((4.5 * sd(values)) / Math.sqrt(4000))
    }
  })

  test('of N6 also differ by the luck of the build', () => {
    expect(sd(ratios('N6', 0))).toBeCloseTo(Math.hypot(0.01, 0.0075 * Math.SQRT2), 3)
    expect(sd(ratios('N1', 0))).toBeCloseTo(0.0075 * Math.SQRT2, 3)
  })

  test('cancel a slower second slot, because the order is drawn in blocks of two pairs', () => {
    const slower = {
      ...modelOf('N1'),
      start: () => {
        let i = 0
        return () => (i++ % 2 === 0 ? 0 : 0.1)
      },
    }
    const next = modelSource(slower).open(randomOf('order'), 0)
    const signs = Array.from({ length: 200 }, next).map(({ base, head }) => Math.sign(head - base))
    for (let i = 0; i < 200; i += 2) expect(signs[i]! + signs[i + 1]!).toBe(0)
    expect(new Set(signs.filter((_, i) => i % 2 === 0)).size).toBe(2)
  })
})

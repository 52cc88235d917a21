import { describe, expect, test } from '@jest/globals'
import { randomOf } from '../../../bench/trust/random.js'

const take = (name: string, count: number) => {
  const random = randomOf(name)
  return Array.from({ length: count }, () => random.uniform())
}

describe('seeded noise', () => {
  test('is the same for the same name and another for another', () => {
    expect(take('N1 0', 100)).toEqual(take('N1 0', 100))
    expect(take('N1 0', 100)).not.toEqual(take('N1 1', 100))
  })

  test('is the same on every machine and in every version', () => {
    expect(take('N1 0', 3)).toEqual([0.7788459123112261, 0.2478296326007694, 0.06448855064809322])
  })

  test('of neighbouring names is not correlated', () => {
    const firsts = Array.from({ length: 20_000 }, (_, i) => take(`pairs N1 0 ${i} 0`, 1)[0]!)
    const products = firsts.slice(1).map((x, i) => 12 * (x - 0.5) * (firsts[i]! - 0.5))
    expect(Math.abs(products.reduce((sum, x) => sum + x, 0)) / Math.sqrt(20_000)).toBeLessThan(4.5)
  })

  test('is uniform, normal and exponential as said', () => {
    const random = randomOf('laws')
    const moments = (draw: () => number) => {
      const values = Array.from({ length: 40_000 }, draw)
      const mean = values.reduce((sum, x) => sum + x, 0) / values.length
      return [mean, values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length] as const
    }
    for (const [draw, mean, variance] of [
      [random.uniform, 1 / 2, 1 / 12],
      [random.normal, 0, 1],
      [random.exponential, 1, 1],
      [() => random.below(4), 1.5, 1.25],
      [() => Number(random.coin()), 1 / 2, 1 / 4],
    ] as const) {
      const found = moments(draw)
      expect(Math.abs(found[0] - mean)).toBeLessThan(4.5 * Math.sqrt(variance / 40_000))
      expect(found[1] / variance).toBeGreaterThan(0.93)
      expect(found[1] / variance).toBeLessThan(1.07)
    }
  })
})

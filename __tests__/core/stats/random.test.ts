import { describe, expect, test } from '@jest/globals'
import { pairOrders, seedsFrom, uniformFrom } from '../../../src/core/stats/random.js'

describe('seeds of a run set', () => {
  test.each<[bigint, readonly number[]]>([
    [0n, [1654615998, 1806341205, 173879092, 1112038970, 2087043557]],
    [1n, [577090037, 271041745, 1095513148, 506456969, 2127877499]],
    [7n, [1390851128, 647892279, 1695753998, 207388624, 311111475]],
    [42n, [478163327, 107420369, 1181241943, 1051802512, 958682846]],
    [4427n, [1554864853, 984551835, 1723004137, 1211645007, 447319067]],
    [2n ** 32n, [485306839, 1508871100, 1794561286, 71624475, 98019085]],
    [2n ** 53n + 1n, [1512486810, 1330909561, 1448587154, 507670485, 1691285438]],
    [2n ** 63n - 1n, [1359979423, 569878368, 2108559838, 1947612296, 469192892]],
  ])('drawn from %p are those that CPython draws', (metaSeed, seeds) => {
    expect(seedsFrom(metaSeed, 5)).toEqual(seeds)
  })

  test('stay in [0, 2^31) when many are drawn and the generator renews its state', () => {
    const seeds = seedsFrom(42n, 2000)
    expect(seeds).toHaveLength(2000)
    expect(Math.max(...seeds)).toBeLessThan(2 ** 31)
    expect(new Set(seeds).size).toBeGreaterThan(1990)
  })

  test('ignore the sign of the meta seed', () => {
    expect(seedsFrom(-1n, 3)).toEqual(seedsFrom(1n, 3))
  })
})

describe('the order of the two runs in each pair', () => {
  const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

  test('comes in blocks of two pairs, one of each order', () => {
    const orders = pairOrders(hash, 60)
    for (let block = 0; block < 60; block += 2) {
      expect([...orders.slice(block, block + 2)].sort()).toEqual(['base-first', 'head-first'])
    }
  })

  test('tosses a coin for each block: both kinds of block occur about equally often', () => {
    const orders = pairOrders(hash, 2000)
    const headFirst = orders.filter((order, i) => i % 2 === 0 && order === 'head-first').length
    expect(headFirst).toBeGreaterThan(430)
    expect(headFirst).toBeLessThan(570)
  })

  test('is the same for the same hash, does not depend on how many are asked for, and differs between hashes', () => {
    expect(pairOrders(hash, 7)).toEqual(pairOrders(hash, 60).slice(0, 7))
    expect(pairOrders(`${hash.slice(0, -1)}6`, 60)).not.toEqual(pairOrders(hash, 60))
  })

  test('cannot be drawn from what is not a hash', () => {
    expect(() => pairOrders('main', 2)).toThrow(RangeError)
  })
})

describe('uniform numbers', () => {
  test("are those of CPython's random.Random", () => {
    const next = uniformFrom(20261120n)
    expect([next(), next(), next()]).toEqual([0.44343306560009144, 0.5191362454487802, 0.2936595135839084])
  })
})

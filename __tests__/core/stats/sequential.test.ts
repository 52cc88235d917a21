import { describe, expect, test } from '@jest/globals'
import { holm, holmLevels } from '../../../src/core/stats/holm.js'
import {
  enoughPairs,
  firstRejectingLook,
  scheduleOf,
  schedulesOf,
  sequentialP,
} from '../../../src/core/stats/looks.js'
import { oracles } from './oracles.js'

describe("Holm's procedure", () => {
  test.each(oracles.multiplicity)('$id: adjusted p values as in R', ({ p, holm: expected }) => {
    const adjusted = holm(p)
    expect(adjusted).toHaveLength(p.length)
    for (const [i, value] of adjusted.entries()) expect(value).toBeCloseTo(expected[i]!, 12)
  })

  test('counts hypotheses that are not given as p = 1', () => {
    expect(holm([0.01, 0.02], 5)).toEqual(holm([0.01, 0.02, 1, 1, 1]).slice(0, 2))
  })

  test('tests each rejected hypothesis at its own level and all others at the level the first of them missed', () => {
    expect(holmLevels([0.001, 0.3, 0.012, 0.2], 0.05)).toEqual([0.05 / 4, 0.05 / 2, 0.05 / 3, 0.05 / 2])
    expect(holmLevels([0.5], 0.05, 20)).toEqual([0.05 / 20])
  })
})

describe('the schedule of looks', () => {
  test.each(Object.entries(oracles.sequential.weights_by_last_look))('up to %s pairs', (last, weights) => {
    const schedule = scheduleOf(6, Number(last))
    expect(schedule.looks).toEqual(oracles.sequential.looks.filter((look) => look <= Number(last)))
    expect(schedule.weights).toEqual(weights)
  })

  test('is cut between looks at the look before', () => {
    expect(scheduleOf(6, 50).looks.at(-1)).toBe(42)
    expect(scheduleOf(6, 5).looks).toEqual([])
  })

  test('keeps the weights of the other looks when the first is dropped, and gives a single look all of it', () => {
    expect(scheduleOf(8, 60)).toEqual({
      looks: [8, 11, 15, 21, 30, 42, 60],
      weights: [0.21, 0.21, 0.21, 0.21, 0.21, 0.21, 0.21],
    })
    expect(scheduleOf(9, 11)).toEqual({ looks: [11], weights: [1] })
  })

  test('with more than 60 pairs asks each question at looks of its own, and goes on only for the long one', () => {
    const { looks, long, short, sightFrom } = schedulesOf(6, 120)
    const at = (weights: readonly number[]) => looks.filter((_, i) => weights[i]! > 0)
    expect(at(long)).toEqual([6, 8, 12, 16, 22, 30, 42, 60, 85, 120])
    expect(at(short)).toEqual([6, 7, 8, 9, 10, 12, 14, 16, 19, 22, 26, 30, 35, 42])
    expect(sightFrom).toBe(42)
    expect(schedulesOf(6, 1000)).toEqual(schedulesOf(6, 120))
    expect(schedulesOf(9, 100).looks.slice(0, 2)).toEqual([9, 10])
    expect(schedulesOf(6, 60)).toMatchObject({
      looks: scheduleOf(6, 60).looks,
      scores: 'ranks',
      sightFrom: null,
    })
  })

  test.each([
    [1, 6],
    [5, 11],
    [20, 11],
    [50, 15],
    [100, 15],
    [200, 15],
  ])('with %p metrics can first reject at %p pairs', (family, look) => {
    expect(firstRejectingLook(family, 0.05, scheduleOf(6, 30))).toBe(look)
    expect(firstRejectingLook(family, 0.05, scheduleOf(6, 60))).toBe(look)
  })

  test('that could never reject says so', () => {
    expect(firstRejectingLook(2, 0.05, scheduleOf(6, 6))).toBe(6)
    expect(firstRejectingLook(4, 0.05, scheduleOf(6, 6))).toBeNull()
    expect(firstRejectingLook(1, 0.05, scheduleOf(6, 5))).toBeNull()
  })

  test.each<[string, Parameters<typeof enoughPairs>, number]>([
    ['as many as are allowed, where they can answer', [0.05, 6, 30], 30],
    ['one look at six, which can at 5 %', [0.05, 6, 6], 6],
    ['every look where one at six cannot', [0.01, 6, 6], 120],
    ['twelve, where the second look can', [0.01, 6, 12], 12],
    ['eighty-five, where each question has looks of its own', [0.01, 6, 85], 85],
    ['every look where the last one at fifteen cannot either', [1e-6, 6, 15], 120],
    ['every look where harmlessness would no longer be asked', [0.05, 50, 85], 120],
  ])('leaves a question at any level enough pairs: %s', (_, asked, enough) => {
    expect(enoughPairs(...asked)).toBe(enough)
  })

  test('weighs each look and never exceeds 1', () => {
    expect(sequentialP([0.015625, 0.5], [0.3125, 0.21])).toBe(0.05)
    expect(sequentialP([0.9, 0.021], [0.3125, 0.21])).toBeCloseTo(0.1, 15)
    expect(sequentialP([0.9], [0.3125])).toBe(1)
    expect(sequentialP([], [])).toBe(1)
  })
})

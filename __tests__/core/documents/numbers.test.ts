import { describe, expect, test } from '@jest/globals'
import { change, count, difference, percent, quantity } from '../../../src/core/documents/parts/numbers.js'

describe('numbers for people', () => {
  test.each([
    [0.0123, 'sec', '12.3 ms'],
    [0.0000021, 'sec', '2.1 µs'],
    [3.2e-10, 'sec', '0.32 ns'],
    [75, 'sec', '1.25 min'],
    [0, 'sec', '0 ns'],
    [4198, 'B', '4.1 KiB'],
    [1_500_000, 'B/s', '1.43 MiB/s'],
    [1024, 'allocs', '1,024 allocs'],
    [0.71, 'share', '0.71 share'],
    [5123, '', '5,123'],
    [5123.456, null, '5123'],
    [-3, 'points', '−3 points'],
    [1e300, 'USD', '1e+300 USD'],
  ])('%d of unit %j reads %s', (value, unit, shown) => expect(quantity(value, unit)).toBe(shown))

  test.each([
    [0.025, '+2.5 %'],
    [-0.1, '−10 %'],
    [0, '0 %'],
    [0.0004, '+0.04 %'],
    [41, '×42'],
    [Number.NEGATIVE_INFINITY, '−∞'],
  ])('a change of %d reads %s', (share, shown) => expect(change(share)).toBe(shown))

  test('margins, differences and counts read naturally', () => {
    expect(percent(0.02)).toBe('2 %')
    expect(percent(0.9917)).toBe('99.17 %')
    expect(difference(3, 'allocs')).toBe('+3 allocs')
    expect([count(1, 'verdict'), count(1200, 'verdict')]).toEqual(['1 verdict', '1,200 verdicts'])
  })
})

import { describe, expect, test } from '@jest/globals'
import { parseNumber, toBase, unitOf } from '../../../src/core/formats/units.js'
import { generator } from '../../support/damage.js'

describe('units of printed values', () => {
  test.each([
    ['ns/op', 325, 'sec', 3.25e-7, 'minimize'],
    ['\u00b5s', 12, 'sec', 1.2e-5, 'minimize'],
    ['\u03bcs/iter', 12, 'sec', 1.2e-5, 'minimize'],
    ['ms', 12.5, 'sec', 0.0125, 'minimize'],
    ['MB/s', 2, 'B/s', 2e6, 'maximize'],
    ['MiB/s', 2, 'B/s', 2_097_152, 'maximize'],
    ['KiB', 1.5, 'B', 1536, 'minimize'],
    ['allocs/op', 3, 'allocs', 3, 'minimize'],
    ['ops/sec', 9, 'ops/s', 9, 'maximize'],
    ['ops/ms', 9, 'ops/s', 9000, 'maximize'],
    ['ops/min', 9, 'ops/s', 0.15, 'maximize'],
    ['tokens/s', 9, 'tokens/s', 9, 'maximize'],
    ['Melem/s', 9, 'elem/s', 9e6, 'maximize'],
    ['errors/s', 9, 'errors/s', 9, null],
    ['cache_misses/s', 9, 'cache_misses/s', 9, null],
    ['allocs/s', 9, 'allocs/s', 9, null],
    ['words/op', 9, 'words', 9, 'minimize'],
    ['hit-ratio', 0.75, 'hit-ratio', 0.75, null],
    ['constructor', 1, 'constructor', 1, null],
    ['Kb/s', 2, 'b/s', 2000, 'maximize'],
    ['fsyncs/s', 2, 'fsyncs/s', 2, 'maximize'],
  ])(
    '%s is brought to base units with the direction it implies',
    (text, printed, ...[base, value, direction]) => {
      const unit = unitOf(text)
      expect([unit.base, toBase(printed, unit), unit.direction]).toEqual([base, value, direction])
    },
  )

  test.each([
    ['18,149.12', 18_149.12],
    ['1,431,759', 1_431_759],
    ['1e-3', 0.001],
    ['.5', 0.5],
    ['-4', -4],
  ])('%s is a number', (text, value) => expect(parseNumber(text)).toBe(value))

  test.each([
    '0.1',
    '123456789.012345',
    '999999999999999',
    '1.00000000000001',
    '5.',
    '0000.10',
    '9007199254740993',
  ])('%s is the nearest number, to the last bit', (text) => expect(parseNumber(text)).toBe(Number(text)))

  test('every printed number of up to 17 digits is the one that JavaScript reads', () => {
    const random = generator(20_261)
    const digits = (many: number) => Array.from({ length: many }, () => random(10)).join('')
    const texts = Array.from({ length: 2000 }, () => `${random(10)}${digits(random(8))}.${digits(random(9))}`)
    expect(texts.map((text) => parseNumber(text))).toEqual(texts.map(Number))
  })

  test.each(['NaN', 'Inf', '+Inf', '1e999', '', '1,23', '0x10', '1 2', '12ns'])(
    '%j is refused as a number',
    (text) => expect(parseNumber(text)).toBeUndefined(),
  )
})

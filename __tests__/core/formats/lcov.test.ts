import { describe, expect, test } from '@jest/globals'
import { detectFormat } from '../../../src/core/formats/index.js'
import { lcov } from '../../../src/core/formats/lcov.js'

const functions = (text: string) =>
  lcov
    .parse(text)
    .readings.filter(({ metric, benchmark }) => metric === 'functions' && benchmark === 'total')
    .map(({ value }) => value)

const record = (...lines: readonly string[]) => ['TN:', 'SF:a.c', ...lines, 'end_of_record', ''].join('\n')

describe('the coverage of functions', () => {
  test.each([
    ['of lcov 2.2, by index', [record('FNL:0,3,7', 'FNA:0,5,main', 'FNL:1,9,11', 'FNA:1,0,unused')], 0.5],
    [
      'that have several names',
      [record('FNL:0,3', 'FNA:0,0,a<int>', 'FNA:0,2,a<long>', 'FNL:1,9', 'FNA:1,0,b')],
      0.5,
    ],
    [
      'that two records number differently',
      [
        record('FNL:0,3', 'FNA:0,1,a', 'FNL:1,9', 'FNA:1,0,b'),
        record('FNL:0,9', 'FNA:0,0,b', 'FNL:1,3', 'FNA:1,0,a'),
      ],
      0.5,
    ],
    ['whose places are missing', [record('FNA:0,1,a', 'FNA:1,0,b')], 0.5],
    ['of lcov 1', [record('FN:3,a', 'FNDA:1,a', 'FN:9,b', 'FNDA:0,b')], 0.5],
  ])('is read: %s', (_, records, share) => {
    expect(functions(records.join(''))).toEqual([share])
  })

  test('makes a text be recognised alone', () => {
    expect(detectFormat(record('FNL:0,3,7', 'FNA:0,5,main'))?.name).toBe('lcov')
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { csv } from '../../../src/core/formats/csv.js'

const rows = (text: string) =>
  csv.parse(text).readings.map(({ benchmark, metric, value, status }) => [benchmark, metric, value ?? status])

describe('CSV whose header declares what its columns are', () => {
  test('says of the example in the manual what the manual says', () => {
    const manual = readFileSync('docs/manifest.md', 'utf8')
    const example = /```csv\n([^`]+)```/.exec(manual)![1]!
    expect(csv.detect(example)).toBeGreaterThan(0.5)
    expect(csv.parse(example)).toMatchObject({
      readings: [
        {
          benchmark: 'parse',
          dimensions: { size: '10' },
          metric: 'wall',
          value: 0.0125,
          direction: 'minimize',
        },
        {
          benchmark: 'parse',
          dimensions: { size: '10' },
          metric: 'score',
          value: 0.75,
          direction: 'maximize',
        },
        { benchmark: 'parse', dimensions: { size: '100' }, metric: 'wall', value: 0.125 },
      ],
      findings: [],
    })
  })

  test('one failed repeat makes the whole benchmark an error', () => {
    expect(rows('name,sample,wall [ms]\na,1,2\na,2,NaN\na,3,4\nb,1,1\n')).toEqual([
      ['a', 'wall', 'error'],
      ['b', 'wall', 0.001],
    ])
  })

  test.each([
    ['between semicolons', ';', '1,5', 0.0015],
    ['between semicolons', ';', '1.234,5', 1.2345],
    ['between semicolons', ';', '1,234', 0.001234],
    ['between semicolons', ';', '1,234.5', 1.2345],
    ['between semicolons', ';', '1,234,567', 1234.567],
    ['between commas', ',', '"1,234"', 1.234],
    ['between tabs', '\t', '1,234', 1.234],
  ])('a comma %s (%s) is what %s means', (_, separator, number, seconds) => {
    const [[, , value = ''] = []] = rows(`name${separator}wall [ms]\na${separator}${number}\n`)
    expect(value).toBe(seconds)
  })

  test('decimal commas of bounds are read, and text keeps its own', () => {
    const text = 'benchmark;metric;unit;value;low;high;os\na,b;wall;ms;1,5;1,25;1,75;c,d\n'
    expect(csv.parse(text).readings).toMatchObject([
      { benchmark: 'a,b', dimensions: { os: 'c,d' }, value: 0.0015, low: 0.00125, high: 0.00175 },
    ])
  })

  test('a quote inside a cell holds nothing together', () => {
    expect(rows('name,wall [ms]\n5" disk,1\nx,2\n"a\nb ""c""\n",3\n')).toEqual([
      ['5" disk', 'wall', 0.001],
      ['x', 'wall', 0.002],
      ['a\nb "c"', 'wall', 0.003],
    ])
  })

  test('a quote that is not closed loses no line before it, and says so', () => {
    const { findings } = csv.parse('name,wall [ms]\na,1\n"b,2\nc,3\n')
    expect(findings).toMatchObject([{ line: 3, message: expect.stringContaining('never closed') }])
  })

  test.each([
    ['name,wall\na,1\n', 'declares no metric'],
    ['size,wall [ms]\n1,2\n', 'no column "benchmark"'],
  ])('a header without what is needed is refused: %j', (text, why) => {
    expect(csv.detect(text)).toBe(0)
    expect(csv.parse(text)).toMatchObject({
      readings: [],
      findings: [{ line: 1, message: expect.stringContaining(why) }],
    })
  })
})

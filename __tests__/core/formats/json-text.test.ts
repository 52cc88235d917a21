import { describe, expect, test } from '@jest/globals'
import { parseJson } from '../../../src/core/formats/json-text.js'

describe('JSON as benchmarks print it', () => {
  test('the words NaN and Infinity inside names stay as they are', () => {
    const text = '{"NaN \\" Infinity": NaN, "a": -Infinity, "b": [Infinity, 1]}'
    expect(parseJson(text)).toEqual({
      ok: true,
      value: { 'NaN " Infinity': 'NaN', a: '-Infinity', b: ['Infinity', 1] },
    })
  })

  test('a byte order mark is no error', () => expect(parseJson('\ufeff1')).toEqual({ ok: true, value: 1 }))

  test('the finding names the line that is wrong', () => {
    expect(parseJson('{\n"a": 1,\n!}')).toMatchObject({ ok: false, flaw: { line: 3 } })
    expect(parseJson('{\n"a": [1,\n')).toMatchObject({ ok: false, flaw: { line: 2 } })
  })

  test('a megabyte of escaped quotes, strings and brackets is refused without an exception', () => {
    for (const piece of ['\\"', '"', '[', '"\\', 'NaN ']) {
      expect(parseJson(`NaN${piece.repeat(1_000_000 / piece.length)}`).ok).toBe(false)
    }
  })
})

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

  test.each([
    ['inf', 'Infinity'],
    ['-inf', '-Infinity'],
    ['nan', 'NaN'],
    ['-nan', 'NaN'],
    ['-nan(ind)', 'NaN'],
    ['1.#INF', 'Infinity'],
    ['-1.#IND', 'NaN'],
  ])('%s, as C++ prints it, is no number and loses nothing else', (word, value) => {
    const text = `{"inf nan": [${word}, 1]}`
    expect(parseJson(text)).toEqual({ ok: true, value: { 'inf nan': [value, 1] } })
  })

  test.each([
    ['a word that is none of JSON', '{"a": 1,\n"b":undefined,\n"c": 2}', 2, 'not JSON'],
    ['a comma too many', '[\n1,\n,2]', 3, 'not JSON'],
    ['an end too soon', '{"a": [1,\n2', 2, 'cut short'],
    ['lines of another program', '\n> a bench\n{"a": 1}', 2, 'not JSON'],
    ['a text after it', '{"a": 1}\n{"b": 2}', 2, 'not JSON'],
  ])('%s is found in its line', (_, text, line, what) => {
    expect(parseJson(text)).toMatchObject({ flaw: { line, message: expect.stringContaining(what) } })
  })

  test('a megabyte of escaped quotes, strings and brackets is refused without an exception', () => {
    for (const piece of ['\\"', '"', '[', '"\\', 'NaN ']) {
      expect(parseJson(`NaN${piece.repeat(1_000_000 / piece.length)}`).ok).toBe(false)
    }
  })
})

import { describe, expect, test } from '@jest/globals'
import { jsonLines } from '../../../src/core/formats/json-lines.js'

describe('JSON objects among other lines', () => {
  test.each([
    ['one a line', '{"a":1}\nwords\n{"b":2}\n', [1, 3], []],
    ['on many lines', '{\n "a": {\n  "b": 1\n }\n}\n{"c":1}', [1, 6], []],
    ['indented as a whole', '  {\n    "a": [\n      {}\n    ]\n  }\n', [1], []],
    ['after one that was cut short', '{\n "a": [\n{"b":1}\n', [3], [1]],
    ['cut short at the end', '{"a":1}\n{"b":', [1], [2]],
    ['that are no JSON', '{a: 1}\n{"b":1}', [2], [1]],
    ['lists and words alone', '[1]\nwords\n', [], []],
  ])('%s are found where they begin', (_, text, found, broken) => {
    const { objects, ...rest } = jsonLines(text)
    expect(objects.map(({ line }) => line)).toEqual(found)
    expect(rest.broken).toEqual(broken)
  })

  test('a megabyte of brackets is no object and no exception', () => {
    for (const piece of ['{', '{\n', ' {\n{\n', '}\n', '{\n}\n}']) {
      expect(jsonLines(piece.repeat(1_000_000 / piece.length)).objects.length).toBeLessThan(1_000_000)
    }
  })
})

import { describe, expect, test } from '@jest/globals'
import { detectAmong } from '../../../src/core/formats/detection.js'
import { formats } from '../../../src/core/formats/index.js'
import { eachDocument } from '../../../src/core/formats/json-sequence.js'

/** The documents of a text with their lines, and the lines of its findings. */
function read(text: string) {
  const documents: [unknown, number][] = []
  const flaws = eachDocument(text, (value, line) => documents.push([value, line]))
  return [documents, flaws.map(({ line }) => line)]
}

describe('JSON documents of several runs in one text', () => {
  test('that are mostly none are read to a point, and what is left is named', () => {
    const flaws = eachDocument(`${'{"a": x}\n'.repeat(1000)}{"a": 1}\n`, () => {})
    expect(flaws.length).toBe(1001)
    expect(flaws.at(-1)!.message).toBe('What follows was not read: 1000 parts before it are no JSON.')
  })

  test.each([
    ['one', '[1]', [[[1], 1]], []],
    [
      'one after the other',
      '{"a":\n1}\n{"b":2}\n',
      [
        [{ a: 1 }, 1],
        [{ b: 2 }, 3],
      ],
      [],
    ],
    [
      'without a line end between',
      '{"a":1}{"b":2}',
      [
        [{ a: 1 }, 1],
        [{ b: 2 }, 1],
      ],
      [],
    ],
    [
      'with lines of other programs between',
      '[INFO] go\r\n{"a":1}\r\n> b {\r\n[{"b":2}]\r\ndone',
      [
        [{ a: 1 }, 2],
        [[{ b: 2 }], 4],
      ],
      [],
    ],
    [
      'one with brackets in its texts and no numbers',
      '{"a":"}\\"{", "b":nan}\n{"c":1}',
      [
        [{ a: '}"{', b: 'NaN' }, 1],
        [{ c: 1 }, 2],
      ],
      [],
    ],
    ['one that is wrong before another', '{"a":\nundefined}\n{"b":2}', [[{ b: 2 }, 3]], [2]],
    ['one that was cut short before another', '{"a":1,\n{"b":2}', [[{ b: 2 }, 2]], [1]],
    ['one that was cut short after another', '{"a":1}\n{"b":[\n2,', [[{ a: 1 }, 1]], [3]],
    [
      'one that ends too soon',
      '[{"a":1}],\n{"b":2}\n]',
      [[[{ a: 1 }], 1]].concat([[{ b: 2 }, 2]] as never),
      [1, 2],
    ],
    ['coloured', '\u001b[32m{"a":1}\u001b[0m\n', [[{ a: 1 }, 1]], []],
  ])('are read with the lines they begin in: %s', (_, text, documents, flaws) => {
    expect(read(text)).toEqual([documents, flaws])
  })

  test('a text without any is one finding', () => expect(read('words\n')).toEqual([[], [1]]))

  test('long texts of beginnings that never end are read in one go', () => {
    for (const piece of ['{"', '{"a":\n', '[[\n', '{"a":{\n', '{}}', '[]\n', '{"a":1}\n,\n', '["\\']) {
      expect(read(piece.repeat(300_000 / piece.length))).toHaveLength(2)
    }
  })
})

describe('JSON of a benchmark', () => {
  const text = (name: string) =>
    `{"context": {}, "benchmarks": [\n{"name": "${name}", "run_type": "iteration", "real_time": 1, "cpu_time": 1, "time_unit": "ms"}]}\n`
  const named = (all: string) => {
    const { format, why } = detectAmong(formats, null, all)
    return format ? [format.name, format.parse(all).readings.map(({ benchmark }) => benchmark)] : why
  }

  test.each([
    ['lines that npm prints before it', `\n> a@1.0.0 bench\n> node a.js\n\n${text('A')}`, ['A', 'A']],
    ['a colour', `\u001b[32m${text('A')}`, ['A', 'A']],
    ['a second document', `${text('A')}${text('B')}`, ['A', 'A', 'B', 'B']],
  ])('is recognised and read with %s', (_, all, benchmarks) => {
    expect(named(all)).toEqual(['google-benchmark', benchmarks])
  })

  test('that a run of hyperfine appended to that of another counts both', () => {
    const run = (name: string) =>
      `{"results": [{"command": "${name}", "mean": 1, "stddev": 0, "user": 1, "system": 1, "times": [1]}]}`
    expect(named(`${run('a')}\n${run('b')}\n`)).toEqual(['hyperfine', ['a', 'a', 'a', 'b', 'b', 'b']])
  })
})

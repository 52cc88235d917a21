import { describe, expect, test } from '@jest/globals'
import { toolOutput, toolOutputWith } from '../../../src/app/kinds/tool-output.js'
import type { Format, Reading } from '../../../src/core/formats/format.js'
import type { PlannedBenchmark } from '../../../src/core/model/plan.js'
import { node, request, world } from './planned.js'

/** Lines `name value unit`; a small format of its own, so that these tests are about the kind. */
const lines: Format = {
  name: 'lines',
  summary: 'name value unit',
  samples: false,
  detect: (text) => (text.startsWith('lines\n') ? 1 : 0),
  parse(text) {
    const rows = text.split('\n').slice(1, -1)
    const good = rows.flatMap((row, i): Reading[] => {
      const [benchmark = '', value, unit] = row.split(' ')
      if (unit === undefined) return []
      const base = {
        dimensions: {},
        metric: 'sec',
        direction: 'minimize',
        samples: [],
        low: null,
        high: null,
      } as const
      return [{ ...base, benchmark, unit, status: 'ok', value: Number(value), message: null, line: i + 2 }]
    })
    const findings = rows.flatMap((row, i) =>
      row.split(' ').length === 3
        ? []
        : [{ rule: 'bad-line', level: 'warning', message: `no value in "${row}"`, line: i + 2 } as const],
    )
    return { readings: good, findings }
  },
}
const silent: Format = {
  ...lines,
  name: 'silent',
  detect: () => 0.5,
  parse: () => ({ readings: [], findings: [] }),
}

const kind = toolOutputWith(async () => [silent, lines])
const execute = (script: string, declared: Partial<PlannedBenchmark> = {}) =>
  kind.execute(world, request({ kind: 'tool-output', command: node(script), ...declared }))
const print = (text: string) => `process.stdout.write(${JSON.stringify(text)})`
const sec = { status: 'ok', unit: 's', direction: 'minimize' }

describe('the output of a tool', () => {
  test('gives its measurements, read by the declared format', async () => {
    const attempt = await execute(print('?\nparse 0.5 s\nprint 2 s\n'), { format: 'lines' })
    expect(attempt).toMatchObject({ status: 'ok', message: null })
    expect(attempt.measurements).toEqual([
      { metric: 'parse/sec', value: 0.5, ...sec },
      { metric: 'print/sec', value: 2, ...sec },
    ])
  })

  test('is read by the format that is surest of it where none is declared', async () => {
    expect((await execute(print('lines\nparse 1 s\n'))).measurements).toEqual([
      { metric: 'parse/sec', value: 1, ...sec },
    ])
  })

  test('may be in files', async () => {
    const script =
      'fs.mkdirSync("o"); for (const f of ["a", "b"]) fs.writeFileSync("o/" + f + ".txt", "lines\\n" + f + " 1 s\\n")'
    const { measurements } = await execute(script, { files: ['o/*.txt'] })
    expect(measurements.map(({ metric }) => metric)).toEqual(['a/sec', 'b/sec'])
  })

  test('in files is what this run wrote, not what an earlier one left', async () => {
    const script =
      'fs.mkdirSync("o", { recursive: true }); fs.writeFileSync("o/" + process.hrtime.bigint() + ".txt", "lines\\nparse 1 s\\n")'
    const again = request({ kind: 'tool-output', command: node(script), files: ['o/*.txt'] })
    const twice = [await kind.execute(world, again), await kind.execute(world, again)]
    expect(twice.map(({ measurements, message }) => [measurements, message])).toEqual([
      [[{ metric: 'parse/sec', value: 1, ...sec }], null],
      [[{ metric: 'parse/sec', value: 1, ...sec }], null],
    ])
    const idle = { ...again, benchmark: { ...again.benchmark, command: node('') } }
    const { status, message } = await kind.execute(world, idle)
    expect([status, message]).toEqual([
      'error',
      expect.stringMatching(/wrote no file.*o\/.*was there before/),
    ])
  })

  test('in files may leave some out, and says which globs match nothing and which names come twice', async () => {
    const script =
      'fs.mkdirSync("o"); for (const f of ["a", "b", "raw"]) fs.writeFileSync("o/" + f + ".txt", "lines\\nparse 1 s\\n")'
    const { measurements, message } = await execute(script, { files: ['o/*.txt', '!o/raw.*', 'o/*.csv'] })
    expect(measurements).toMatchObject([{ metric: 'parse/sec', value: 1, samples: { n: 2 } }])
    expect(message?.split('\n')).toEqual([
      'the command wrote no file that matches o/*.csv',
      'o/b.txt:2: "parse" has "sec" in another file too: their mean counts',
    ])
  })

  test('may bear its name in the folders of the file', async () => {
    const folder = 'target/criterion/sort/10/new'
    const sample = '{"sampling_mode":"Flat","iters":[1,2],"times":[10,30]}'
    const script = `fs.mkdirSync("${folder}", { recursive: true }); fs.writeFileSync("${folder}/sample.json", ${JSON.stringify(sample)})`
    const declared = request({ kind: 'tool-output', command: node(script), files: ['target/**/sample.json'] })
    const { measurements } = await toolOutput.execute(world, declared)
    expect(measurements).toMatchObject([{ metric: 'sort/10/time', value: 12.5e-9, samples: { n: 2 } }])
  })

  test('loses only the lines that cannot be read, and says which', async () => {
    const attempt = await execute(print('lines\nparse 1 s\nbroken\n'))
    expect(attempt).toMatchObject({ status: 'ok', message: 'stdout:3: no value in "broken"' })
    expect(attempt.measurements).toHaveLength(1)
  })

  test.each([
    ['in no known format', print('hello\n'), { format: 'none' }, 'there is no format "none"'],
    ['without a measurement', print('hello\n'), {}, 'no measurement that format silent can read'],
    ['of which there is none', '', {}, 'stdout: there is no text in it'],
    ['with bad lines only', print('lines\nbroken\n'), {}, 'no value in "broken"'],
    ['in files that are not there', '', { files: ['o/*'] }, 'left no file that matches o/*'],
    [
      'of a tool that failed',
      `${print('lines\nparse 1 s\n')}; process.exitCode = 1`,
      {},
      'exited with code 1',
    ],
    [
      'of more than can be read',
      'fs.writeFileSync("big", ""); fs.truncateSync("big", 2 ** 30 + 1)',
      { files: ['big'] },
      'big: it is larger than 1073741824 bytes',
    ],
  ])('%s is an error', async (_what, script, declared, message) => {
    const attempt = await execute(script, declared)
    expect(attempt).toMatchObject({
      status: 'error',
      message: expect.stringContaining(message),
      measurements: [],
    })
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Format, Parsed } from '../../../src/core/formats/format.js'
import { detectFormat, formats } from '../../../src/core/formats/index.js'
import { identity } from '../../../src/core/formats/reading.js'
import { expectGolden } from '../../support/golden.js'

const root = join(process.cwd(), '__tests__/fixtures/formats')

const captured = (format: Format): readonly string[] =>
  readdirSync(join(root, format.name), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.golden.json'))
    .map((file) => join(relative(join(root, format.name), file.parentPath), file.name))

const cases = formats.flatMap((format) => captured(format).map((file) => ({ format, file })))
const named = cases.map(({ format, file }) => [`${format.name}/${file}`, format] as const)

/** What breaks the contract of a reading, whatever the text. */
function faults({ readings, findings }: Parsed): readonly unknown[] {
  const unsound = readings.filter(
    ({ benchmark, metric, value, status, samples, message }) =>
      benchmark === '' ||
      metric === '' ||
      Number.isFinite(value) !== (status === 'ok') ||
      (message === null) !== (status === 'ok') ||
      !samples.every(Number.isFinite),
  )
  const twice = new Set(readings.map(identity)).size < readings.length ? ['a name twice'] : []
  return [...unsound, ...twice, ...findings.filter(({ line }) => !(line >= 1))]
}

/** A small generator with a fixed seed (mulberry32), so that a failure can be repeated. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Of each fixture; scripts/fuzz.ts makes many more. */
const mutations = 200

/** Flips, drops, doubles or inserts bytes in one to three places. */
function mutate(bytes: Uint8Array, random: (below: number) => number): string {
  let out = Buffer.from(bytes)
  for (let n = random(3); n >= 0; n--) {
    const at = random(out.length + 1)
    const end = at + random(40)
    const pieces = [
      [out.subarray(0, at), Buffer.from([random(256)]), out.subarray(at + 1)],
      [out.subarray(0, at), out.subarray(end)],
      [out.subarray(0, end), out.subarray(at)],
      [
        out.subarray(0, at),
        Buffer.from(['1e999', 'NaN', '"', '\n', '-', '{', '\u001b[31m'][random(7)]!),
        out.subarray(at),
      ],
    ]
    out = Buffer.concat(pieces[random(pieces.length)]!)
  }
  return out.toString('utf8')
}

describe('every format', () => {
  test.each(formats.map((format) => [format.name, format] as const))(
    '%s has output of the real tool',
    (_, format) => {
      expect(captured(format).length).toBeGreaterThan(0)
    },
  )

  test.each(named)('%s is read as its golden file says', (path, format) => {
    const parsed = format.parse(readFileSync(join(root, path), 'utf8'), path)
    expect(faults(parsed)).toEqual([])
    expectGolden(join(root, `${path}.golden.json`), `${JSON.stringify(parsed, null, 2)}\n`)
  })

  test.each(named.filter(([path]) => !/truncated|newer/.test(path)))('%s is recognised', (path, format) => {
    expect(detectFormat(readFileSync(join(root, path), 'utf8'))?.name).toBe(format.name)
  })

  test.each(named)('%s with a byte order mark says the same', (path, format) => {
    const text = readFileSync(join(root, path), 'utf8')
    expect(format.parse(`\uFEFF${text}`, path)).toEqual(format.parse(text, path))
    expect(format.detect(`\uFEFF${text}`)).toBe(format.detect(text))
  })

  test.each(named)('%s with Windows line ends says the same', (path, format) => {
    const text = readFileSync(join(root, path), 'utf8')
    expect(format.parse(text.replaceAll('\n', '\r\n'), path).readings).toEqual(
      format.parse(text, path).readings,
    )
  })

  test.each(named)(
    '%s damaged in many ways never throws and never yields an unsound reading',
    (path, format) => {
      const bytes = readFileSync(join(root, path))
      const random = generator(20_260)
      const length = Math.min(mutations, Math.ceil(1_000_000 / bytes.length))
      const found = Array.from({ length }, () => faults(format.parse(mutate(bytes, random), path)))
      expect(found.flat()).toEqual([])
    },
  )

  test.each(formats.map((format) => [format.name, format] as const))(
    '%s reads nothing out of prose',
    (_, format) => {
      const prose = 'Benchmark results:\nBenchmarking is hard.\n{"a": 1}\n\n'
      expect(format.detect(prose)).toBeLessThan(0.5)
      expect(format.parse(prose).readings).toEqual([])
      expect(format.parse('').readings).toEqual([])
      expect(detectFormat(prose)).toBeUndefined()
    },
  )
})

const shared = join(process.cwd(), '../shared/fixtures/formats')

/** Output that others captured lies beside the repository on some machines only, and is not ours to keep. */
const beside = existsSync(shared) ? test : test.skip

describe('output that others captured (skipped where ../shared/fixtures/formats is not there)', () => {
  const others = existsSync(shared)
    ? readdirSync(shared).filter((file) => /^go_.*\.txt$/.test(file))
    : ['go_output.txt']

  beside.each(others)('%s is recognised and read in full', (file) => {
    const text = readFileSync(join(shared, file), 'utf8')
    const format = detectFormat(text)
    const parsed = format!.parse(text)
    expect(faults(parsed)).toEqual([])
    const lines = text.split('\n').filter((line) => /^Benchmark\S*\s+\d+\s/.test(line))
    expect(format?.name).toBe('go-bench')
    expect(parsed.findings).toEqual([])
    const printed = lines.flatMap((line) => line.trim().split(/\s+/).slice(2)).length / 2
    expect(parsed.readings.reduce((sum, { samples }) => sum + samples.length, 0)).toBe(printed)
  })
})

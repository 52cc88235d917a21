import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Format } from '../../../src/core/formats/format.js'
import { detectFormat, formats } from '../../../src/core/formats/index.js'
import { faults, generator, mutate } from '../../support/damage.js'
import { expectGolden } from '../../support/golden.js'

const root = join(process.cwd(), '__tests__/fixtures/formats')

const captured = (format: Format): readonly string[] =>
  readdirSync(join(root, format.name), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.golden.json'))
    .map((file) => join(relative(join(root, format.name), file.parentPath), file.name))

const cases = formats.flatMap((format) => captured(format).map((file) => ({ format, file })))
const named = cases.map(({ format, file }) => [`${format.name}/${file}`, format] as const)

/** Of each fixture; `npm run fuzz` makes many more. */
const mutations = 200

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

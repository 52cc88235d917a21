import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import * as z from 'zod'
import { json } from '../../src/core/documents/json.js'
import { outcomes } from '../support/outcomes.js'

const schema = (file: string) => z.fromJSONSchema(JSON.parse(readFileSync(file, 'utf8')))
const folder = mkdtempSync(join(tmpdir(), 'benchgate-schemas-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('schema/output.schema.json', () => {
  const output = schema('schema/output.schema.json')

  test.each(Object.keys(outcomes))('describes the JSON of the outcome %s', (name) => {
    expect(output.safeParse(JSON.parse(json.render(outcomes[name]!))).error?.issues).toBeUndefined()
  })

  test('describes what the built command line prints', () => {
    const numbers = (name: string, from: number) => {
      const file = join(folder, name)
      writeFileSync(file, Array.from({ length: 12 }, (_, index) => from + (index % 5)).join('\n'))
      return file
    }
    const args = ['dist/cli/index.js', 'compare', numbers('base', 100), numbers('head', 200), '--json']
    const node = process.env['BENCHGATE_TEST_NODE'] ?? process.execPath
    const { stdout, status } = spawnSync(node, args, { encoding: 'utf8' })
    const printed = JSON.parse(stdout)
    expect(status).toBe(1)
    expect(printed.decision).toBe('FAIL')
    expect(output.safeParse(printed).error?.issues).toBeUndefined()
  })

  test.each([
    ['a key that is not there', (value: Record<string, unknown>) => ({ ...value, decision: undefined })],
    ['a key that nobody knows', (value: Record<string, unknown>) => ({ ...value, extra: 1 })],
    ['a decision that there is not', (value: Record<string, unknown>) => ({ ...value, decision: 'MAYBE' })],
  ])('refuses %s', (_, change) => {
    const value = JSON.parse(json.render(outcomes['failing']!))
    expect(output.safeParse(JSON.parse(JSON.stringify(change(value)))).success).toBe(false)
  })
})

describe('schema/manifest.schema.json', () => {
  const manifest = schema('schema/manifest.schema.json')
  const read = (file: string) => parse(readFileSync(file, 'utf8')) as Record<string, unknown>

  test.each([
    '__tests__/fixtures/manifests/whole-grammar.toml',
    '__tests__/fixtures/manifests/benchstone.toml',
    'examples/bench/manifest.toml',
  ])('takes %s', (file) => {
    expect(manifest.safeParse(read(file)).error?.issues).toBeUndefined()
  })

  test.each([
    ['an unknown table', { gates: {} }],
    ['no benchmark', { benchmarks: [] }],
    ['a preset that there is not', { gate: { preset: 'lax' } }],
    ['a duration without a unit', { project: { name: 'p', budget: '15' } }],
  ])('refuses %s', (_, change) => {
    expect(manifest.safeParse({ ...read('examples/bench/manifest.toml'), ...change }).success).toBe(false)
  })
})

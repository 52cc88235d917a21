import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import * as z from 'zod'
import type { ShardPlan } from '../../src/app/shards/plan.js'
import { bisectJson } from '../../src/core/documents/bisect.js'
import { calibrationJson } from '../../src/core/documents/calibration.js'
import { json } from '../../src/core/documents/json.js'
import type { Bisection } from '../../src/core/model/bisection.js'
import { noEvidence } from '../../src/core/model/verdict.js'
import { calibration } from '../core/store/example-calibration.js'
import { faultsIn } from '../support/described.js'
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

/** A comparison with no bound on one side, as it stands between the ends of a bisection. */
const bisection = {
  ...{ outcome: 'found', benchmark: 'b', subject: 'self', metric: 't', unit: 's', good: 'g', bad: 'h' },
  ...{ commits: 1, culprits: [{ commit: 'h', title: 'slower' }], threshold: 0.02, confidence: 0.95 },
  reason: 'why',
  steps: [
    {
      ...{ commit: 'h', answer: 'bad', level: 0.025, reason: 'worse', session: 's' },
      evidence: { ...noEvidence, worse: 0.05, low: 0.04, high: Number.POSITIVE_INFINITY },
    },
  ],
} as const satisfies Bisection

const shard = {
  ...{ index: 1, of: 1, elsewhere: 0, pool: 1, part: 1 },
  contests: [{ benchmark: 'b', subject: 'self', rule: null, commit: null, attempt: null, before: null }],
}
const plan: ShardPlan = { head: 'h', base: 'b', findings: [], shards: [shard], seconds: [1.5], k: 1 }

// What they really print is held against the schemas wherever the end-to-end tests run bisect, calibrate and plan.
describe.each<[string, string, object]>([
  ['bisect', 'steps', JSON.parse(bisectJson(bisection))],
  ['calibration', 'calibrations', JSON.parse(calibrationJson(outcomes['failing']!, [calibration()]))],
  ['plan', 'shards', JSON.parse(JSON.stringify(plan))],
])('schema/%s.schema.json', (name, key, value) => {
  test('describes it, and lets no key be missing or unknown', () => {
    expect(faultsIn(name, value)).toEqual([])
    expect(faultsIn(name, { ...value, [key]: undefined })).toHaveLength(1)
    expect(faultsIn(name, { ...value, [key]: [{ anything: 1 }] })).not.toEqual([])
    expect(faultsIn(name, { ...value, extra: 1 })).toHaveLength(1)
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

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { noAncestry } from '../../src/app/ancestry.js'
import { type Evaluating, evaluate } from '../../src/app/evaluate.js'
import type { BenchstoneRow } from '../../src/core/store/benchstone.js'
import { newSessions } from '../../src/edge/history/benchstone-tables.js'
import { fileHistories } from '../../src/edge/history/histories.js'
import { host } from '../../src/edge/host.js'
import { benchstone, loaded } from '../core/manifest/read.js'

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)]
const folder = mkdtempSync(join(tmpdir(), 'benchstone-verdicts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Value = number | 'failed' | 'NaN'

/** Rows of one invocation of benchstone, one for each value. */
interface Invocation {
  readonly values: readonly Value[]
  readonly sha?: string
  readonly meta?: bigint | null
  readonly seeds?: readonly number[]
  readonly minute?: number
  readonly dirty?: boolean
  readonly host?: string
  readonly artifacts?: readonly string[]
}

function rowsOf({ values, meta = null, minute = 0, ...more }: Invocation): readonly BenchstoneRow[] {
  return values.map((value, index) => ({
    ...{ project: 'p', benchmark: 'b', git_sha: more.sha ?? (meta === null ? base : head) },
    ...{ git_dirty: more.dirty ? 1n : 0n, harness_version: '0.2.0', host: more.host ?? 'lab' },
    timestamp: `2026-05-01T08:${String(minute).padStart(2, '0')}:${String(index).padStart(2, '0')}Z`,
    ...{ seed: BigInt(more.seeds?.[index] ?? index + 1), meta_seed: meta, repetition_index: BigInt(index) },
    ...{ status: value === 'failed' ? 'error' : 'ok', metric: typeof value === 'number' ? value : null },
    ...{ wall_clock_seconds: 0.1, artifact_hash: more.artifacts?.[index] ?? null },
  }))
}

/** The verdict of what benchstone stored, by its own formulas and counts: three of each, minimize, threshold 2. */
async function verdict(
  invocations: readonly Invocation[],
  changes: Readonly<Record<string, string>> = {},
  asked: Partial<Evaluating> = {},
) {
  const opened = await fileHistories.open(folder, { verify: false })
  if (opened.state !== 'absent') throw new Error(opened.state)
  const { history } = opened
  const pinned = { project: 'p', benchmark: 'b', git_sha: base, established_at: '2026-05-02T00:00:00Z' }
  const baselines = invocations.some(({ meta = null }) => meta === null)
    ? [{ ...pinned, meta_seed: null }]
    : []
  history.merge(newSessions({ runs: invocations.flatMap(rowsOf), baselines }, history))
  const keys = { promotion_sigma: '2.0', repetitions: '3', baseline_seeds: '[1, 2, 3]', ...changes }
  const { answer } = evaluate(
    { host },
    {
      ...{ loaded: await loaded(benchstone(keys)), history, name: 'b', subject: 'self', rule: 'pinned' },
      ...{ metaSeed: null, allowDirty: false, mode: 'promote', literal: true, head, file: 'store.db' },
      ...{ ancestry: noAncestry, ...asked },
    },
  )
  history.close()
  return answer.verdicts.map(({ kind, reason }) => `${kind}: ${reason}`).join('\n')
}

const established: Invocation = { values: [10, 10.1, 9.9] }
const better: Invocation = { values: [9, 9.1, 8.9], meta: 7n, minute: 5 }
const worse: Invocation = { values: [11, 11.1, 10.9], meta: 8n, minute: 9 }
const few = (side: string, n: number) => `NEEDS_MORE_DATA: ${side} has ${n} values, and the manifest wants 3`

describe('what benchstone stored', () => {
  test.each<[string, readonly Invocation[], string]>([
    ['nothing at all', [], 'NO_BASELINE: no baseline is pinned; no run of b'],
    ['nothing at HEAD', [established], 'NEEDS_MORE_DATA: no run of b'],
    ['no baseline', [better], 'NO_BASELINE: '],
    ['too few runs of both', [{ values: [10, 10.1] }, { ...better, values: [9] }], few('the baseline', 2)],
    ['too few runs of head', [established, { ...better, values: [9, 9.1] }], few('head', 2)],
    ['a better head', [established, better], 'PROMOTE: z = 12.2'],
    ['a worse head', [established, worse], 'REJECT: z = -12.2'],
    ['an equal head', [established, { ...better, values: [10, 10.1, 9.9] }], 'REJECT: z = 0.0000'],
    [
      'no spread and no change',
      [{ values: [5, 5, 5] }, { ...better, values: [5, 5, 5] }],
      'REJECT: z = 0.0000',
    ],
    [
      'failed runs beside enough good ones',
      [established, { ...better, values: ['failed', 9, 9.1, 8.9] }],
      'PROMOTE',
    ],
    ['a failed run among too few', [established, { ...better, values: [9, 9.1, 'failed'] }], few('head', 2)],
    [
      'a NaN that was stored as no metric',
      [established, { ...better, values: [9, 9.1, 'NaN'] }],
      few('head', 2),
    ],
    ['two run sets, of which the newest counts', [established, better, worse], 'REJECT'],
    [
      'a newer one of the same seeds as the baseline',
      [established, better, { ...established, sha: head, minute: 9 }],
      'PROMOTE',
    ],
    ['one seed three times over', [established, { ...better, seeds: [1, 1, 1] }], few('head', 1)],
    [
      'a baseline that was established twice',
      [established, { ...established, minute: 1 }, better],
      'PROMOTE: z = 12.2',
    ],
    [
      'runs of two hosts, which are no pool',
      [established, { ...better, values: [9, 9.1] }, { ...better, values: [8.9], host: 'other', minute: 6 }],
      few('head', 1),
    ],
    [
      'a dirty tree',
      [established, { ...better, dirty: true }],
      'NEEDS_MORE_DATA: no run of b at bbbbbbbbbb is stored but those of a tree with uncommitted changes',
    ],
  ])('with %s is judged as it was', async (_, invocations, expected) => {
    expect(await verdict(invocations)).toContain(expected)
  })

  test.each<[string, Readonly<Record<string, string>>, Partial<Evaluating>, string]>([
    ['the other direction', { metric_direction: '"maximize"' }, {}, 'PROMOTE: z = 12.2'],
    ['the meta seed that is asked for', {}, { metaSeed: 7n }, 'PROMOTE'],
    ['a threshold that it does not reach', { promotion_sigma: '12.5' }, { metaSeed: 7n }, 'REJECT: z = 12.2'],
    [
      'ranks, which three runs a side never take to 2',
      { gate_policy: '"mann_whitney"' },
      { metaSeed: 7n },
      'REJECT: z = 1.96',
    ],
    [
      'ranks and their own threshold',
      { gate_policy: '"mann_whitney"', promotion_z: '1.9' },
      { metaSeed: 7n },
      'PROMOTE: z = 1.96',
    ],
    [
      'a benchmark that is declared deterministic, which is no crash',
      { deterministic: 'true' },
      { metaSeed: 7n },
      'not deterministic',
    ],
    [
      'a meta seed of which nothing is stored',
      {},
      { metaSeed: 9n },
      'NEEDS_MORE_DATA: no run of b of meta seed 9',
    ],
  ])('is judged by %s', async (_, changes, asked, expected) => {
    expect(await verdict([established, better, worse], changes, asked)).toContain(expected)
  })

  const [right, wrong] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`]
  test.each<[string, readonly string[], string | null, string]>([
    ['equal to it', [right, right], right, 'PASS'],
    ['other than it', [wrong, wrong], right, 'FAIL'],
    ['other than it in the first repetition alone', [wrong, right], right, 'FAIL: not deterministic'],
    ['without one', [right, right], null, 'NO_REFERENCE'],
    ['without an artifact', [], right, 'NEEDS_MORE_DATA'],
    ['without one or a run', [], null, 'NO_REFERENCE: no reference is frozen; no run of b'],
    ['with one and no run', [], right, 'NEEDS_MORE_DATA'],
  ])('against its reference is told %j', async (how, artifacts, reference, expected) => {
    const pinned = reference === null ? {} : { reference: `"${reference}"` }
    const tier = { tier: '"correctness"', metric_direction: '', promotion_sigma: '', ...pinned }
    const runs = how.endsWith('run') ? [] : [{ ...better, values: [1, 1], artifacts }]
    expect(await verdict(runs, tier)).toContain(expected)
  })
})

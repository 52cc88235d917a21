import { describe, expect, test } from '@jest/globals'
import type { ReportMetric, StoredPointer, StoredReport } from '../../../src/core/model/session.js'
import { type BaselineSources, resolveStored } from '../../../src/core/store/baseline.js'
import { bestByMetric, bestReport } from '../../../src/core/store/best.js'
import { type BaselineContext, obstacle } from '../../../src/core/store/eligibility.js'
import { machine, start } from './example-session.js'

const metric = (change: Partial<ReportMetric>): ReportMetric => ({
  name: 'score',
  status: 'ok',
  value: 0.7,
  n: 1,
  sd: null,
  unit: 'score',
  direction: 'maximize',
  target: 0.5,
  mandatory: true,
  machineIndependent: true,
  message: null,
  ...change,
})

const stored = (number: number, values: readonly (number | null)[], change: Partial<StoredReport> = {}) =>
  ({
    benchmark: 'capability',
    subject: 'self',
    definitionHash: 'd1',
    metrics: values.map((value, index) =>
      metric({ name: `m${index}`, value, status: value === null ? 'error' : 'ok' }),
    ),
    successRate: 1,
    notes: '',
    capturedAt: start + number * 1000,
    uid: `uid-${number}`,
    session: `session-${number}`,
    number,
    project: 'p',
    gitSha: `sha-${number}`,
    branch: 'main',
    dirty: false,
    dryRun: false,
    event: 'push',
    version: null,
    machine,
    verdict: 'PASS',
    ...change,
  }) satisfies StoredReport

const context = (change: Partial<BaselineContext> = {}): BaselineContext => ({
  project: 'p',
  benchmark: 'capability',
  subject: 'self',
  session: null,
  definitionHash: null,
  required: [],
  today: () => null,
  ...change,
})

const ours = ['success_rate', 'margin', 'newest'] as const
const literal = ['success_rate', 'newest'] as const
const best = (
  reports: readonly StoredReport[],
  order: readonly (typeof ours)[number][] = ours,
  ctx = context(),
) => bestReport(reports, ctx, order)?.number

describe('which stored report may be a baseline', () => {
  test.each<[string, Partial<StoredReport>]>([
    ['it is of another series', { benchmark: 'reliability' }],
    ['it is of another series', { subject: 'model-a' }],
    ['it is of another series', { project: 'q' }],
    ['it is of the session being judged', { session: 'now' }],
    ['it is of a dry run', { dryRun: true }],
    ['it is of a tree with uncommitted changes', { dirty: true }],
    ['it is of a pull request', { event: 'pull_request' }],
    ['it is of a pull request', { event: 'pull_request_target' }],
    ['it is of a pull request', { branch: 'refs/pull/12/merge' }],
    ['it is of a pull request', { event: 'workflow_dispatch', branch: 'gh-readonly-queue/main/pr-3-abc' }],
    ['its verdict was FAIL', { verdict: 'FAIL' }],
    ['its verdict was REJECT', { verdict: 'REJECT' }],
    ['its verdict was ERROR', { verdict: 'ERROR' }],
    ['the benchmark was defined differently', { definitionHash: 'd2' }],
    ['it has no value', { metrics: [] }],
    ['it has no value', { metrics: [metric({ status: 'skipped', value: null })] }],
  ])('%s: not eligible', (reason, change) => {
    const ctx = context({ session: 'now', definitionHash: 'd1' })
    expect(obstacle(stored(1, [0.7], change), ctx)).toBe(reason)
    expect(obstacle(stored(1, [0.7]), ctx)).toBeNull()
  })

  test.each(['PASS', 'PROMOTE', 'NO_BASELINE', 'INCONCLUSIVE', null] as const)(
    'a verdict of %p leaves it eligible',
    (verdict) => {
      expect(obstacle(stored(1, [0.7], { verdict }), context())).toBeNull()
    },
  )

  test('a mandatory metric without a value, or absent altogether, makes a report ineligible', () => {
    expect(obstacle(stored(1, [0.7, null]), context())).toMatch(/m1 has no value/)
    expect(obstacle(stored(1, [0.7]), context({ required: ['m9'] }))).toMatch(/m9 has no value/)
    const relaxed = context({ today: () => ({ direction: 'maximize', target: null, mandatory: false }) })
    expect(obstacle(stored(1, [0.7, null]), relaxed)).toBeNull()
  })

  test('an imported report has no definition and stays eligible', () => {
    expect(obstacle(stored(1, [0.7], { definitionHash: '' }), context({ definitionHash: 'd1' }))).toBeNull()
  })
})

describe('the stored best report', () => {
  test('none without an eligible report', () => {
    expect(best([])).toBeUndefined()
    expect(best([stored(1, [0.7], { dirty: true })])).toBeUndefined()
  })

  test('more targets met beat higher values', () => {
    const history = [
      stored(1, [0.5, 0.4], {
        metrics: [
          metric({ name: 'a', value: 0.5, target: 0.7 }),
          metric({ name: 'b', value: 0.4, target: 0.6 }),
        ],
      }),
      stored(2, [], {
        metrics: [
          metric({ name: 'a', value: 0.61, target: 0.7 }),
          metric({ name: 'b', value: 0.63, target: 0.6 }),
        ],
      }),
    ]
    expect(best(history)).toBe(2)
    expect(best(history.toReversed(), literal)).toBe(2)
  })

  test('among equals in targets met the better values win, not the newer report that slid', () => {
    const slid = [stored(1, [0.9]), stored(2, [0.6])]
    expect(best(slid)).toBe(1)
    expect(best(slid, literal)).toBe(2)
  })

  test('old targets do not count: a report that met lower ones is re-scored against those of today', () => {
    const history = [stored(1, [0.55]), stored(2, [0.8])]
    const lowered = [
      history[0]!,
      { ...history[1]!, metrics: [metric({ name: 'm0', value: 0.8, target: 0.9 })] },
    ]
    const today = context({ today: () => ({ direction: 'maximize', target: 0.7, mandatory: true }) })
    expect(best(lowered, literal)).toBe(1)
    expect(best(lowered, literal, today)).toBe(2)
  })

  test('an empty report never beats a real one', () => {
    expect(best([stored(1, [0.6]), stored(2, [])], literal)).toBe(1)
  })

  test('the report being judged is never its own baseline', () => {
    const history = [stored(1, [0.9]), stored(2, [0.95])]
    expect(best(history, ours, context({ session: 'session-2' }))).toBe(1)
  })

  test('for a time less is better', () => {
    const time = (number: number, value: number) =>
      stored(number, [], { metrics: [metric({ value, target: null, direction: 'minimize', unit: 's' })] })
    expect(best([time(1, 2), time(2, 1), time(3, 3)])).toBe(2)
    const findings = (number: number, value: number) =>
      stored(number, [], { metrics: [metric({ value, target: 0, direction: 'minimize' })] })
    expect(best([findings(1, 0), findings(2, 5)], literal)).toBe(1)
  })

  test('margins are relative, so a large unit does not drown a small one', () => {
    const pair = (number: number, large: number, small: number) =>
      stored(number, [], {
        metrics: [
          metric({ name: 'ops', value: large, target: null }),
          metric({ name: 'share', value: small, target: null }),
        ],
      })
    expect(best([pair(1, 1000, 0.5), pair(2, 1100, 0.5), pair(3, 1000, 0.6)])).toBe(3)
  })

  test('reports equal in everything that orders them: the first recorded', () => {
    expect(best([stored(2, [0.7]), stored(1, [0.7])], ['success_rate', 'margin'])).toBe(1)
    expect(best([stored(1, [0.7]), stored(2, [0.7])])).toBe(2)
  })

  test('a target met but for rounding is met', () => {
    const almost = stored(1, [], { metrics: [metric({ value: 0.1 + 0.2 - 1e-16, target: 0.3 })] })
    const missed = stored(2, [], { metrics: [metric({ value: 0.299, target: 0.3 })] })
    expect(best([almost, missed], literal)).toBe(1)
  })

  test('best-metric takes each metric from where it was best', () => {
    const history = [stored(1, [0.9, 0.2]), stored(2, [0.5, 0.8]), stored(3, [1, 1], { dirty: true })]
    const found = bestByMetric(history, context())
    expect([...found].map(([name, { number }]) => [name, number])).toEqual([
      ['m0', 1],
      ['m1', 2],
    ])
  })
})

describe('the other stored rules', () => {
  const history = [
    stored(1, [0.7], { version: 'v1' }),
    stored(2, [0.7]),
    stored(3, [0.7], { version: 'v2' }),
    stored(4, [0.7], { verdict: 'FAIL' }),
    stored(5, [0.7], { version: 'v3', session: 'now' }),
  ]
  const pinned: StoredPointer = {
    uid: 'x',
    pointer: 'pinned',
    benchmark: 'capability',
    subject: 'self',
    report: 'uid-4',
    gitSha: 'sha-4',
    reason: '',
    actor: '',
    at: 0,
    supersedes: null,
  }
  const sources: BaselineSources = {
    order: ours,
    pinned,
    ancestors: ['sha-9', 'sha-4', 'sha-2'],
    version: 'v3',
  }
  const resolve = (rule: Parameters<typeof resolveStored>[0], change: Partial<BaselineSources> = {}) => {
    const found = resolveStored(rule, history, context({ session: 'now' }), { ...sources, ...change })
    return found.kind === 'report' ? [found.report.number, found.behind] : found
  }

  test('latest is the newest accepted one', () => expect(resolve('latest')).toEqual([3, 0]))

  test('previous is the newest labelled one of another version', () => {
    expect(resolve('previous')).toEqual([3, 0])
    expect(resolve('previous', { version: 'v2' })).toEqual([1, 0])
  })

  test('version:<label> finds its label or says that it is not there', () => {
    expect(resolve('version:v1')).toEqual([1, 0])
    expect(resolve('version:v9')).toEqual({ kind: 'none', reason: expect.stringContaining('v9') })
  })

  test('pinned is what somebody chose, even if it failed', () => {
    expect(resolve('pinned')).toEqual([4, 0])
    expect(resolve('pinned', { pinned: undefined })).toMatchObject({ kind: 'none' })
    expect(resolve('pinned', { pinned: { ...pinned, report: 'gone' } })).toMatchObject({ kind: 'none' })
  })

  test('merge-base goes back to the nearest measured commit and says so', () => {
    expect(resolve('merge-base')).toEqual([2, 2])
    expect(resolve('merge-base', { ancestors: ['sha-2', 'sha-1'] })).toEqual([2, 0])
    expect(resolve('merge-base', { ancestors: ['sha-7', 'sha-8'] })).toEqual({
      kind: 'none',
      reason: 'no eligible report is stored of sha-7 or of 1 before it along first parents',
    })
    expect(resolve('merge-base', { ancestors: [] })).toMatchObject({
      reason: 'there is no earlier commit whose report could be looked for',
    })
  })

  test('best and best-metric resolve through the same door', () => {
    expect(resolve('best')).toEqual([3, 0])
    expect(resolveStored('best-metric', history, context(), sources)).toMatchObject({ kind: 'by-metric' })
    expect(resolveStored('best-metric', [], context(), sources)).toMatchObject({ kind: 'none' })
  })
})

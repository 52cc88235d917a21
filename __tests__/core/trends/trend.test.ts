import { describe, expect, test } from '@jest/globals'
import type { StoredReport, StoredVerdict } from '../../../src/core/model/session.js'
import { findingsOf } from '../../../src/core/trends/findings.js'
import { trendOf } from '../../../src/core/trends/trend.js'
import { machine } from '../store/example-session.js'
import { measured, metric, nightly, nights, pairedVerdict, shaOf } from './nightly.js'

const trend = (reports: readonly StoredReport[], verdicts: readonly StoredVerdict[] = []) =>
  trendOf({ reports, verdicts, accepted: ({ verdict }) => verdict !== 'FAIL' }, null)

const only = (reports: readonly StoredReport[], verdicts: readonly StoredVerdict[] = []) =>
  trend(reports, verdicts).metrics[0]!

describe('the trend of stored values', () => {
  const values = nights(60, 40, 0.05)

  test('a step has its commits, its size with an interval, and its direction', () => {
    const { basis, analysed, changes, reports, first, last } = only(measured(values))
    expect({ basis, analysed, reports, first, last }).toEqual({
      basis: 'stored',
      analysed: 60,
      reports: 60,
      first: values[0],
      last: values[59],
    })
    expect(changes).toHaveLength(1)
    const { size, low, high, kind, firm, range, wideRange, before, after } = changes[0]!
    expect({ kind, firm }).toEqual({ kind: 'worse', firm: true })
    expect(range).toMatchObject({
      good: { gitSha: shaOf(39), report: 40 },
      bad: { gitSha: shaOf(40), report: 41 },
    })
    expect(wideRange.good.report).toBeLessThanOrEqual(40)
    expect(wideRange.bad.report).toBeGreaterThanOrEqual(41)
    expect(size).toBeCloseTo(0.05, 2)
    expect(low < 0.05 && 0.05 < high).toBe(true)
    expect(after / before).toBeCloseTo(1.05, 2)
  })

  test('the same step is better where more is better, and has no judgement where nobody knows', () => {
    const change = (direction: 'maximize' | null) => only(measured(values, { direction })).changes[0]!
    expect(change('maximize')).toMatchObject({ kind: 'better', size: expect.closeTo(-0.048, 2) })
    expect(change(null)).toMatchObject({ kind: 'shifted', size: expect.closeTo(0.05, 2) })
    expect(only(measured(values, { direction: null })).word).toBeNull()
  })

  test('a step in the last six nights is provisional, and no finding', () => {
    const late = trend(measured(nights(40, 34, 0.05)))
    expect(late.metrics[0]!.changes).toMatchObject([{ firm: false, range: { bad: { report: 35 } } }])
    expect(findingsOf(late, () => ({ file: 'bench/manifest.toml', line: 3 }))).toEqual([])
  })

  test('a report that was judged worse shows the change and stays out of the trend', () => {
    const reports = measured([...values.slice(0, 8), 0.02]).map((report, night) =>
      night === 8 ? { ...report, verdict: 'FAIL' as const } : report,
    )
    expect(only(reports)).toMatchObject({ word: 'stable', reports: 9, last: 0.02 })
  })

  test('constant counts that step have a change; rates with zeros and negatives are compared by differences', () => {
    const bytes = measured(new Array<number>(30).fill(4096).fill(4300, 15))
    expect(only(bytes).changes).toMatchObject([
      { size: expect.closeTo(0.0498, 4), before: 4096, after: 4300 },
    ])
    const rates = measured(new Array<number>(30).fill(0).map((_, i) => (i < 15 ? i % 2 : 10 + (i % 2))))
    expect(only(rates).changes).toMatchObject([{ kind: 'worse', range: { bad: { report: 16 } } }])
    const zeros = measured(new Array<number>(30).fill(0))
    expect(only(zeros)).toMatchObject({ changes: [], word: 'stable' })
  })

  test('few reports have a trend and no change', () => {
    expect(only(measured([1, 2]))).toMatchObject({ word: 'declining', changes: [] })
    expect(only(measured([1]))).toMatchObject({ word: 'insufficient_data', changes: [] })
  })
})

describe('what can be set side by side', () => {
  const values = nights(30, 99, 0)

  test('times of other machines, definitions and units are left out, and counted', () => {
    const reports = measured(values).map((report, night): StoredReport => {
      if (night === 3) return { ...report, machine: { ...machine, cpu: 'Another CPU' } }
      if (night === 4) return { ...report, definitionHash: 'sha256:22' }
      if (night === 5) return { ...report, metrics: [metric({ unit: 'ms' })] }
      if (night === 6) return { ...report, metrics: [metric({ status: 'error', value: null })] }
      return report
    })
    expect(only(reports)).toMatchObject({
      reports: 26,
      leftOut: {
        'of another machine': 1,
        'of another definition': 1,
        'in another unit': 1,
        'without a value': 1,
      },
    })
  })

  test('what does not depend on the machine is compared across machines', () => {
    const reports = measured(values, { machineIndependent: true }).map((report, night) => ({
      ...report,
      machine: { ...machine, cpu: `CPU ${night}` },
    }))
    expect(only(reports)).toMatchObject({ reports: 30, leftOut: {} })
  })

  test('reports of the branch that has most of them are one story', () => {
    const reports = measured(values).map((report, night) =>
      night % 3 ? report : { ...report, branch: 'try' },
    )
    expect(trend(reports)).toMatchObject({ branch: 'main', reports: 20 })
  })
})

describe('ratios to the anchor', () => {
  const steady = measured(nights(30, 99, 0, 0.2))
  const ratios = nights(30, 20, 0.015, 0.002).map((value) => value / 0.012 - 1)
  const verdicts = ratios.map((worse, night) => pairedVerdict(night, worse))

  test('show a change of 1.5 % that stored values of noisy jobs hide', () => {
    expect(only(steady).changes).toEqual([])
    const { basis, anchor, changes, analysed } = only(steady, verdicts)
    expect({ basis, anchor, analysed }).toEqual({
      basis: 'anchor',
      anchor: 'paired:best (1a2b3c4)',
      analysed: 30,
    })
    expect(changes).toMatchObject([
      { kind: 'worse', size: expect.closeTo(0.015, 2), range: { bad: { report: 21 } } },
    ])
  })

  test('to an earlier anchor stand on another level and are left out', () => {
    const moved = verdicts.map((verdict, night) =>
      night < 10 ? pairedVerdict(night, 0.3, 'old0001') : verdict,
    )
    expect(only(steady, moved)).toMatchObject({ basis: 'anchor', analysed: 20, changes: [{ kind: 'worse' }] })
  })

  test('are passed over while they are fewer than eight', () => {
    expect(only(steady, verdicts.slice(0, 7)).basis).toBe('stored')
    expect(
      only(
        steady,
        verdicts.map(({ session }, night) => ({ ...pairedVerdict(night, null), session })),
      ).basis,
    ).toBe('stored')
  })
})

describe('the trend of a benchmark', () => {
  test('is that of its worst mandatory metric', () => {
    const reports = [1, 2].map((value, night) =>
      nightly(night, {
        metrics: [
          metric({ name: 'wall', value: 1 }),
          metric({ name: 'rss', value, mandatory: false }),
          metric({ name: 'gone', value: null, status: 'skipped' }),
        ],
      }),
    )
    expect(trend(reports)).toMatchObject({
      overall: 'stable',
      metrics: [
        { metric: 'wall', word: 'stable' },
        { metric: 'rss', word: 'declining' },
      ],
    })
    const optional = reports.map((report) => ({
      ...report,
      metrics: report.metrics.map((each) => ({ ...each, mandatory: false })),
    }))
    expect(trend(optional).overall).toBe('declining')
  })
})

describe('findings of a trend', () => {
  const at = { file: 'bench/manifest.toml', line: 12 }
  const steady = measured(nights(30, 99, 0))
  const verdicts = nights(30, 20, 0.05).map((value, night) => pairedVerdict(night, value / 0.012 - 1))

  test('a firm change for the worse that pairs show is a warning with its commits', () => {
    const [finding, ...others] = findingsOf(trend(steady, verdicts), () => at)
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'level-change',
      level: 'warning',
      ...at,
      benchmark: 'parse',
      metric: 'wall',
    })
    expect(finding?.message).toMatch(/^parse: wall got worse by [45]\.\d+ % for good/)
    expect(finding?.message).toContain(`after ${shaOf(19).slice(0, 10)} up to ${shaOf(20).slice(0, 10)}.`)
  })

  test('of stored values, or for the better, it is a note', () => {
    const stored = findingsOf(trend(measured(nights(30, 20, 0.05))), () => at)
    expect(stored).toMatchObject([{ level: 'note', remedy: expect.stringContaining('side by side') }])
    const better = verdicts.map((verdict) => ({
      ...verdict,
      evidence: { ...verdict.evidence, worse: -verdict.evidence.worse! },
    }))
    expect(findingsOf(trend(steady, better), () => at)).toMatchObject([
      { level: 'note', message: expect.stringContaining('got better by') },
    ])
  })
})

import { describe, expect, test } from '@jest/globals'
import { trendJson, trendText } from '../../../src/core/documents/trend.js'
import type { LevelChange, MeasuredCommit, MetricTrend, Trend } from '../../../src/core/model/trend.js'

const commit = (digit: string, report: number): MeasuredCommit => ({
  gitSha: digit.repeat(40),
  report,
  at: Date.UTC(2025, 0, report),
})

const step: LevelChange = {
  size: -0.2,
  low: Number.NEGATIVE_INFINITY,
  high: -0.1,
  kind: 'better',
  firm: false,
  range: { good: commit('2', 12), bad: commit('3', 13) },
  wideRange: { good: commit('1', 11), bad: commit('4', 14) },
  before: 2048,
  after: 1638.4,
}

const metric: MetricTrend = {
  metric: 'rss',
  unit: 'B',
  direction: 'minimize',
  mandatory: true,
  anchor: 'paired:best (1a2b3c4)',
  leftOut: { 'of another machine': 3, 'without a value': 1 },
  word: 'improving',
  reports: 20,
  first: 2048,
  last: 1638.4,
  basis: 'anchor',
  analysed: 18,
  changes: [step],
}

const trend: Trend = {
  project: 'arborist',
  benchmark: 'parse',
  subject: 'model-a',
  branch: 'main',
  overall: 'improving',
  reports: 24,
  metrics: [metric],
}

describe('a trend in words', () => {
  test('tells what was left out, a change that is not certain yet, and both ranges of commits', () => {
    expect(trendText([trend], null)).toBe(
      [
        'parse [model-a]: improving (24 reports on main)',
        '  rss: improving, 2 KiB → 1.6 KiB in 20 reports (left out: 3 of another machine, 1 without a value)',
        '    lasting changes in 18 ratios to paired:best (1a2b3c4):',
        '    2025-01-13  better by 20 % (10 % to ∞ %), 2 KiB → 1.6 KiB',
        '                in 1111111111..4444444444, likeliest 2222222222..3333333333',
        '                provisional: too few reports came after it',
        '',
      ].join('\n'),
    )
  })

  test('of a metric whose better side nobody knows says up or down', () => {
    const up: LevelChange = {
      ...step,
      kind: 'shifted',
      size: 0.2,
      low: 0.1,
      high: 0.3,
      firm: true,
      range: step.wideRange,
    }
    const text = trendText(
      [{ ...trend, metrics: [{ ...metric, word: null, direction: null, changes: [up] }] }],
      null,
    )
    expect(text).toContain('rss: direction unknown, ')
    expect(text).toContain('2025-01-14  up by 20 % (10 % to 30 %), ')
    expect(text).toContain('in 1111111111..4444444444\n')
  })

  test('keeps names that tools chose on their own line', () => {
    const text = trendText([{ ...trend, benchmark: 'a\nb\u001b[31m', metrics: [] }], null)
    expect(text).toBe('a b [31m [model-a]: improving (24 reports on main)\n')
  })

  test('without a report says that there is none', () => {
    expect(trendText([], null)).toBe('No stored report of a lasting commit matches.\n')
  })

  test('as JSON has no infinity', () => {
    const { trends } = JSON.parse(trendJson([trend], []))
    expect(trends[0].metrics[0].changes[0]).toMatchObject({ low: null, high: -0.1 })
  })
})

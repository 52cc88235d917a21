import { describe, expect, test } from '@jest/globals'
import { applyAccepted } from '../../src/app/acceptances.js'
import type { Renaming } from '../../src/app/renamed.js'
import type { AcceptedEntry } from '../../src/core/manifest/accepted.js'
import { noEvidence, type Verdict } from '../../src/core/model/verdict.js'

const entry: AcceptedEntry = {
  benchmark: 'parse',
  metric: '*',
  subject: 'self',
  maxChange: 0.12,
  reason: 'unicode tables',
  author: 'mara',
  until: '2027-01-31',
  line: 2,
}

const failed = (evidence: Partial<Verdict['evidence']>): Verdict => ({
  ...{
    benchmark: 'parse',
    subject: 'self',
    metric: 'time',
    kind: 'FAIL',
    gate: 'paired',
    baseline: 'paired:merge-base',
  },
  ...{ direction: 'minimize', unit: 's', policy: null, mandatory: true, reason: 'worse' },
  evidence: { ...noEvidence, ...evidence },
})

const moment = { today: '2026-12-01', version: null, now: 1_000, renaming: [] }

describe('an accepted regression', () => {
  test.each([
    ['covers an interval that begins below it', { worse: 0.14, low: 0.11 }, 1],
    ['does not cover what is proven to be worse', { worse: 0.14, low: 0.13 }, 0],
    ['covers a direct comparison up to it', { worse: 0.12 }, 1],
    ['does not cover a direct comparison above it', { worse: 0.121 }, 0],
    ['does not cover differences in the unit of the metric', { worse: 0.01, absolute: true }, 0],
    ['does not cover a failure without a number', {}, 0],
  ] as const)('%s', (_, evidence, hits) => {
    const { findings, acceptances } = applyAccepted(
      { agreed: [entry], proposed: [] },
      [failed(evidence)],
      moment,
    )
    expect(findings).toHaveLength(hits)
    expect(acceptances).toHaveLength(hits)
  })

  test('stays accepted under the new name of its metric', () => {
    const renames = [{ before: 'wall', now: 'time', judgedBefore: true }]
    const accepted = { agreed: [{ ...entry, metric: 'wall' }], proposed: [] }
    const verdicts = [failed({ worse: 0.1 })]
    const hits = (renaming: Renaming) =>
      applyAccepted(accepted, verdicts, { ...moment, renaming }).acceptances.length
    expect(hits([{ name: 'parse', renames }])).toBe(1)
    expect(hits([{ name: 'other', renames }])).toBe(0)
    expect(hits([])).toBe(0)
  })

  test('is a note once it is agreed upon, and a warning while the change itself brings it', () => {
    const verdicts = [failed({ worse: 0.1 })]
    const agreed = applyAccepted({ agreed: [entry], proposed: [] }, verdicts, moment)
    const proposed = applyAccepted({ agreed: [], proposed: [entry] }, verdicts, moment)
    expect(agreed.findings[0]).toMatchObject({
      rule: 'accepted-regression',
      level: 'note',
      line: 2,
      metric: 'time',
    })
    expect(proposed.findings[0]).toMatchObject({ rule: 'accepted-regression', level: 'warning' })
    expect(proposed.findings[0]!.message).toContain(
      'this change itself accepts it up to 12 % until 2027-01-31 by mara: unicode tables',
    )
  })

  test('that has expired covers nothing and says so', () => {
    const late = { ...moment, today: '2027-02-01' }
    const { findings, acceptances } = applyAccepted(
      { agreed: [entry], proposed: [] },
      [failed({ worse: 0.1 })],
      late,
    )
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'acceptance-expired', level: 'warning', line: 2 }),
    ])
    expect(acceptances).toEqual([])
  })
})

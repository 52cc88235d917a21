import { describe, expect, test } from '@jest/globals'
import { settleEnvironment } from '../../../src/app/judging/environment.js'
import { noEvidence, type Verdict, type VerdictKind } from '../../../src/core/model/verdict.js'
import { policy } from '../../core/store/example-session.js'

const judged = { ...policy, quarantine: null }

/** A stored comparison that is worse by so many percent. */
const stored = (benchmark: string, percent: number, change: Partial<Verdict> = {}): Verdict => ({
  ...{
    benchmark,
    subject: 'self',
    metric: 'wall',
    gate: 'threshold',
    baseline: 'best (report 3 of 1a2b3c4)',
  },
  ...{ direction: 'minimize', unit: 's', mandatory: true, reason: 'as compared', policy: judged },
  kind: percent > 2 ? 'FAIL' : 'PASS',
  evidence: { ...noEvidence, worse: percent / 100 },
  ...change,
})

const suite = (...percents: readonly number[]) => percents.map((percent, i) => stored(`b${i}`, percent))

const kinds = (verdicts: readonly Verdict[]): readonly VerdictKind[] =>
  settleEnvironment(verdicts, 'm.toml').verdicts.map(({ kind }) => kind)

const all = (count: number, kind: VerdictKind) => Array.from({ length: count }, () => kind)

describe('stored values of a whole suite', () => {
  test('that got worse together are no regressions: the machine is named, once', () => {
    const { verdicts, findings } = settleEnvironment(suite(6, 8, 9, 9, 10, 12), 'm.toml')
    expect(verdicts.map(({ kind }) => kind)).toEqual(all(6, 'INCOMPARABLE'))
    expect(verdicts[0]!.reason).toBe(
      'environment, not this change: 6 of 6 benchmarks are worse together, by 9 % against stored values, and this one moved with them',
    )
    expect(findings).toMatchObject([
      {
        rule: 'environment-shift',
        level: 'warning',
        file: 'm.toml',
        remedy: expect.stringContaining('paired:best'),
      },
    ])
    expect(findings[0]!.message).toMatch(
      /^ENVIRONMENT, not a regression: 6 of 6 benchmarks are worse together, by 9 %/,
    )
  })

  test.each([
    [
      'one that is far worse than the suite stays a failure',
      [9, 9, 9, 9, 9, 9, 9, 60],
      [...all(7, 'INCOMPARABLE'), 'FAIL'],
    ],
    [
      'one that got better while the suite got worse stays as it is',
      [9, 9, 9, 9, 9, 9, 9, 9, 9, -5],
      [...all(9, 'INCOMPARABLE'), 'PASS'],
    ],
    ['a suite that got better together has proven nothing', [-9, -9, -9, -9, -9, -9], all(6, 'INCOMPARABLE')],
    [
      'one regression among benchmarks that stayed is one',
      [30, 0, 0.1, -0.1, 0, 0.2],
      ['FAIL', ...all(5, 'PASS')],
    ],
    ['five that move together are too few to say', [9, 9, 9, 9, 9], all(5, 'FAIL')],
    ['two per cent is not worth a word', [1.9, 1.9, 1.9, 1.9, 1.9, 1.9], all(6, 'PASS')],
  ] as const)('%s', (_, percents, expected) => {
    expect(kinds(suite(...percents))).toEqual(expected)
  })

  test('what pairs judged, and what no machine moves, neither takes part nor changes', () => {
    const paired = suite(9, 9, 9, 9, 9, 9).map((verdict) => ({ ...verdict, gate: 'paired' }))
    expect(kinds(paired)).toEqual(all(6, 'FAIL'))
    const sizes = suite(9, 9, 9, 9, 9, 9).map((verdict) => ({
      ...verdict,
      policy: { ...judged, machineIndependent: true },
    }))
    expect(kinds(sizes)).toEqual(all(6, 'FAIL'))
    expect(kinds([...suite(9, 9, 9, 9, 9, 9), ...sizes.slice(0, 1)]).at(-1)).toBe('FAIL')
  })

  test('six metrics of one benchmark are one witness, not six', () => {
    const metrics = suite(9, 9, 9, 9, 9, 9).map((verdict, i) => ({
      ...verdict,
      benchmark: 'b',
      metric: `m${i}`,
    }))
    expect(kinds(metrics)).toEqual(all(6, 'FAIL'))
  })

  test('each baseline rule is asked on its own', () => {
    const both = [
      ...suite(9, 9, 9, 9, 9, 9),
      ...suite(0, 0, 0, 0, 0, 9).map((verdict) => ({
        ...verdict,
        baseline: 'previous (report 2 of 5f6a7b8)',
      })),
    ]
    expect(kinds(both)).toEqual([...all(6, 'INCOMPARABLE'), ...all(5, 'PASS'), 'FAIL'])
  })
})

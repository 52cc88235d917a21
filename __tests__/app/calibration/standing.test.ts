import { describe, expect, test } from '@jest/globals'
import { isBlocked, standingCalibrations, standingFindings } from '../../../src/app/calibration/standing.js'
import type { Plan, PlannedBenchmark } from '../../../src/core/model/plan.js'
import type { Machine, StoredCalibration } from '../../../src/core/model/session.js'
import { noEvidence, type Verdict } from '../../../src/core/model/verdict.js'
import { acknowledgement, calibration } from '../../core/store/example-calibration.js'
import { machine, policy } from '../../core/store/example-session.js'
import { request } from '../kinds/planned.js'

const day = 86_400_000
const now = Date.UTC(2026, 0, 31)
const metric = calibration().metrics[0]!

/** A calibration so many days old. */
const stored = (days: number, change: Partial<StoredCalibration> = {}): StoredCalibration => ({
  ...calibration({ at: now - days * day, metrics: [{ ...metric, blocks: [] }] }),
  ...{ uid: `uid-${days}`, session: `s-${days}`, machine, event: 'schedule', branch: 'main' },
  ...{ dirty: false, dryRun: false, acknowledged: null },
  ...change,
})

const blocking = (days: number, change: Partial<StoredCalibration> = {}) =>
  stored(days, { metrics: [{ ...metric, blocks: ['one run disturbs the next'] }], ...change })

const historyOf = (...calibrations: readonly StoredCalibration[]) => ({
  calibrations: () => [...calibrations].sort((a, b) => a.at - b.at),
})

const judgedPolicy = { ...policy, quarantine: null }

const benchmark: PlannedBenchmark = request({ name: 'parse', defaultPolicy: judgedPolicy }).benchmark

const verdict = (change: Partial<Verdict> = {}): Verdict => ({
  ...{ benchmark: 'parse', subject: 'self', metric: 'wall', kind: 'FAIL', gate: 'paired' },
  ...{ baseline: 'paired:merge-base (1a2b3c4)', direction: 'minimize', unit: 's', evidence: noEvidence },
  ...{ policy: judgedPolicy, mandatory: true, reason: 'worse' },
  ...change,
})

function findings(
  calibrations: readonly StoredCalibration[],
  { verdicts = [verdict()], here = machine }: { verdicts?: readonly Verdict[]; here?: Machine } = {},
) {
  const plan = { project: 'arborist', benchmarks: [benchmark] } as unknown as Plan
  return standingFindings({ history: historyOf(...calibrations), plan, verdicts, machine: here, now })
}

const rules = (...calibrations: readonly StoredCalibration[]) =>
  findings(calibrations).map(({ rule }) => rule)

describe('the calibration in force', () => {
  test.each([
    ['the newest one blocks', [stored(9), blocking(2)], ['enforcement-blocked', 'calibration']],
    ['a newer clean one lifts what blocked', [blocking(9), stored(2)], ['calibration']],
    [
      'an acknowledged one enforces, and says by whose decision',
      [blocking(2, { acknowledged: acknowledgement() })],
      ['calibration', 'calibration'],
    ],
    [
      'a decision about an older one does not cover a newer one that blocks',
      [blocking(9, { acknowledged: acknowledgement() }), blocking(2)],
      ['enforcement-blocked', 'calibration'],
    ],
    ['another machine’s says nothing here', [blocking(2, { machine: { ...machine, cores: 4 } })], []],
    [
      'a pull request cannot lift what blocks',
      [blocking(9), stored(2, { event: 'pull_request' })],
      ['enforcement-blocked', 'calibration'],
    ],
    ['a pull request cannot block either', [blocking(2, { event: 'pull_request' })], []],
    ['one of uncommitted work never counts', [blocking(2, { dirty: true })], []],
    ['another benchmark’s says nothing of this one', [blocking(2, { benchmark: 'lex' })], []],
    ['without any, nothing is said', [], []],
  ])('%s', (_, calibrations, expected) => {
    expect(rules(...calibrations)).toEqual(expected)
  })

  test('says nothing of what was not measured: sizes, hashes, a benchmark that crashed', () => {
    const said = (change: Partial<Verdict>) => findings([blocking(2)], { verdicts: [verdict(change)] }).length
    expect(said({ gate: 'exact' })).toBe(0)
    expect(said({ gate: 'reference' })).toBe(0)
    expect(said({ metric: null })).toBe(0)
    expect(said({ gate: 'threshold', policy: { ...judgedPolicy, machineIndependent: true } })).toBe(0)
    expect(said({ gate: 'threshold' })).toBe(2)
  })

  test('is named with its age, its noise and the preset that suits it', () => {
    expect(findings([stored(3)])[0]).toMatchObject({
      rule: 'calibration',
      level: 'note',
      message: 'calibrated on this machine: parse 3 days ago: noise 1.2 %, suits strict',
    })
  })

  test('warns where the limit in force is below that of the preset that suits, and not where it is the same', () => {
    const shared = { name: 'shared', tolerance: 0.03, limit: 0.1 }
    const noisy = (sigmaCore: number, preset: typeof shared | null) =>
      stored(3, { metrics: [{ ...metric, sigmaCore, preset, blocks: [] }] })
    const [first] = findings([noisy(0.08, shared)])
    expect(first).toMatchObject({
      rule: 'preset-too-tight',
      level: 'warning',
      message:
        'parse wall: pairs of the same build differ by 8 % on this machine: that suits shared (3 % and 10 %), and the limit in force is 5 % (calibrated 3 days ago)',
    })
    expect(findings([noisy(0.3, null)])[0]?.message).toContain('no preset suits that')
    expect(rules(stored(3))).toEqual(['calibration'])
  })

  test.each([
    [-1, 'within the hour'],
    [0, 'within the hour'],
    [1 / 24, '1 hour ago'],
    [47 / 24, '47 hours ago'],
    [2, '2 days ago'],
  ])('%d days old, tells its age in words, and never a time to come', (days, age) => {
    expect(findings([stored(days)])[0]?.message).toContain(`parse ${age}: `)
  })

  test('of each series is the newest one, blocked only while nobody has acknowledged it', () => {
    const standing = standingCalibrations(
      historyOf(stored(5), blocking(4), stored(3, { subject: 'm1' })),
      'arborist',
      machine,
    )
    expect(standing.map(({ uid, ...one }) => `${uid} ${isBlocked({ uid, ...one })}`)).toEqual([
      'uid-4 true',
      'uid-3 false',
    ])
  })
})

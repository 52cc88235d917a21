import { describe, expect, test } from '@jest/globals'
import { decide } from '../../src/app/decision.js'
import { environmentWords } from '../../src/app/judging/environment.js'
import { failureOf } from '../../src/app/judging/failure.js'
import { rules } from '../../src/core/documents/rules.js'
import type { Finding } from '../../src/core/model/finding.js'
import type { GatePolicy, Level } from '../../src/core/model/policy.js'
import { type Verdict, type VerdictKind, verdictKinds } from '../../src/core/model/verdict.js'
import { gatePolicy, metricPolicy, verdictOf } from '../support/outcomes.js'
import { request } from './kinds/planned.js'

const place = () => ({ file: 'src/parse.ts', line: 42 })

function decideOn(
  verdicts: readonly Verdict[],
  policy: Partial<GatePolicy> = {},
  findings: readonly Finding[] = [],
) {
  return decide({ verdicts, findings, policy: { ...gatePolicy, ...policy }, place })
}

const of = (kind: VerdictKind, parts: Partial<Verdict> = {}) => [{ ...verdictOf(), kind, ...parts }]
const on = (key: keyof GatePolicy['on'], level: Level) => ({ on: { ...gatePolicy.on, [key]: level } })
const optional = { mandatory: false }
const quarantined = { policy: { ...metricPolicy, quarantine: { reason: 'flaky', until: '2027-01-31' } } }

const found = (rule: string, parts: Partial<Finding> = {}): Finding => ({
  rule,
  level: 'warning',
  message: 'something',
  file: 'bench/manifest.toml',
  line: 1,
  ...parts,
})

describe('what one verdict does to the job', () => {
  test.each([
    ['PASS', 'PASS'],
    ['PROMOTE', 'PASS'],
    ['FAIL', 'FAIL'],
    ['REJECT', 'WARN'],
    ['ERROR', 'ERROR'],
    ['MISSING', 'FAIL'],
    ['SKIPPED', 'WARN'],
    ['NO_BASELINE', 'WARN'],
    ['NO_REFERENCE', 'WARN'],
    ['INCOMPARABLE', 'WARN'],
    ['INCONCLUSIVE', 'WARN'],
    ['NEEDS_MORE_DATA', 'WARN'],
  ] as const)('a mandatory %s is %s by default', (kind, decision) => {
    expect(decideOn(of(kind)).decision).toBe(decision)
  })

  test.each([
    ['FAIL', 'WARN'],
    ['MISSING', 'WARN'],
    ['SKIPPED', 'PASS'],
    ['ERROR', 'ERROR'],
  ] as const)('a %s that is not mandatory is %s by default', (kind, decision) => {
    expect(decideOn(of(kind, optional)).decision).toBe(decision)
  })

  test.each([
    ['mandatory', true, 'FAIL'],
    ['mandatory', false, 'WARN'],
    ['any', true, 'FAIL'],
    ['any', false, 'FAIL'],
    ['never', true, 'WARN'],
    ['never', false, 'WARN'],
  ] as const)(
    'with fail_on %s, a FAIL that is mandatory (%s) makes the job %s',
    (failOn, mandatory, decision) => {
      expect(decideOn(of('FAIL', { mandatory }), { failOn }).decision).toBe(decision)
    },
  )

  test.each([
    ['FAIL', {}, 'WARN'],
    ['FAIL', { metric: null }, 'FAIL'],
    ['FAIL', { gate: 'exact' }, 'FAIL'],
    ['FAIL', { gate: 'reference' }, 'FAIL'],
    ['FAIL', { benchmark: 'another' }, 'FAIL'],
    ['MISSING', {}, 'FAIL'],
    ['ERROR', {}, 'ERROR'],
    ['PASS', {}, 'WARN'],
  ] as const)('where a benchmark is not enforced on this machine, %s %o is %s', (kind, parts, decision) => {
    const { benchmark } = verdictOf()
    const blocked = found('enforcement-blocked', { benchmark })
    expect(decideOn(of(kind, { gate: 'paired', ...parts }), {}, [blocked]).decision).toBe(decision)
  })

  test('an undecided verdict that the manifest makes fail only warns where nothing is enforced', () => {
    const blocked = found('enforcement-blocked', { benchmark: verdictOf().benchmark })
    const undecided = of('INCONCLUSIVE', { gate: 'paired' })
    expect(decideOn(undecided, on('inconclusive', 'fail')).decision).toBe('UNDECIDED')
    expect(decideOn(undecided, on('inconclusive', 'fail'), [blocked]).decision).toBe('WARN')
  })

  test('a suite that moved as one has one finding, not one for each verdict', () => {
    const reason = `${environmentWords}: 8 of 8 benchmarks are worse together`
    const shift = found('environment-shift')
    const { findings, decision } = decideOn(of('INCOMPARABLE', { reason, gate: 'threshold' }), {}, [shift])
    expect([decision, findings.map(({ rule }) => rule)]).toEqual(['WARN', ['environment-shift']])
  })

  test('a REJECT fails in mode promote only', () => {
    expect(decideOn(of('REJECT'), { mode: 'promote' }).decision).toBe('FAIL')
    expect(decideOn(of('REJECT', optional), { mode: 'promote' }).decision).toBe('WARN')
  })

  const undecided = [
    ['NO_BASELINE', 'noBaseline'],
    ['NO_REFERENCE', 'noBaseline'],
    ['INCOMPARABLE', 'incomparable'],
    ['INCONCLUSIVE', 'inconclusive'],
    ['NEEDS_MORE_DATA', 'needsMoreData'],
  ] as const

  test.each(undecided)('%s is UNDECIDED, WARN or PASS as [gate] on %s says', (kind, key) => {
    const decisions = (['fail', 'warn', 'pass'] as const).map(
      (level) => decideOn(of(kind), on(key, level)).decision,
    )
    expect(decisions).toEqual(['UNDECIDED', 'WARN', 'PASS'])
  })

  test.each(verdictKinds.filter((kind) => kind !== 'PASS' && kind !== 'PROMOTE'))(
    'the most lenient policy turns no mandatory %s into a failure',
    (kind) => {
      const lenient = Object.fromEntries(
        Object.keys(gatePolicy.on).map((key) => [key, 'pass']),
      ) as GatePolicy['on']
      const { decision } = decideOn(of(kind), { on: lenient, failOn: 'never' })
      expect(decision).toBe(
        kind === 'ERROR'
          ? 'ERROR'
          : ['FAIL', 'REJECT', 'MISSING', 'SKIPPED'].includes(kind)
            ? 'WARN'
            : 'PASS',
      )
    },
  )

  test('a quarantined FAIL is noted and the job passes', () => {
    const { decision, findings } = decideOn(of('FAIL', quarantined), { failOn: 'any' })
    expect(decision).toBe('PASS')
    expect(findings).toMatchObject([{ rule: 'quarantined', level: 'note' }])
  })

  test('a quarantined metric that is mandatory and has no value is a warning, never a pass or a failure', () => {
    for (const kind of ['MISSING', 'ERROR', 'SKIPPED'] as const) {
      expect(decideOn(of(kind, quarantined), { failOn: 'any' }).decision).toBe('WARN')
    }
  })

  test('a regression that the change itself accepts is a warning, one agreed upon before a note, for that metric only', () => {
    const accepted = found('accepted-regression', {
      benchmark: 'parse-large',
      subject: 'self',
      metric: 'wall',
    })
    expect(decideOn(of('FAIL'), {}, [accepted]).decision).toBe('WARN')
    expect(decideOn(of('FAIL'), {}, [{ ...accepted, level: 'note' }]).decision).toBe('PASS')
    expect(decideOn(of('FAIL', { metric: 'user' }), {}, [accepted]).decision).toBe('FAIL')
    expect(decideOn(of('FAIL', { subject: 'other' }), {}, [accepted]).decision).toBe('FAIL')
    expect(decideOn(of('ERROR'), {}, [accepted]).decision).toBe('ERROR')
  })

  test('what is new is treated by [gate] on new, all else without baseline by no_baseline', () => {
    const isNew = found('new', { level: 'note', benchmark: 'parse-large' })
    expect(decideOn(of('NO_BASELINE'), {}, [isNew]).decision).toBe('PASS')
    expect(decideOn(of('NO_BASELINE'), on('new', 'fail'), [isNew]).decision).toBe('UNDECIDED')
    expect(decideOn(of('NO_BASELINE', { benchmark: 'other' }), {}, [isNew]).decision).toBe('WARN')
  })
})

describe('the decision for the job', () => {
  test('is the worst of all verdicts, and the verdicts and findings come worst first', () => {
    const verdicts = [
      ...of('PASS'),
      ...of('FAIL', { ...quarantined, benchmark: 'quarantined' }),
      ...of('INCONCLUSIVE'),
      ...of('NO_BASELINE'),
      ...of('FAIL'),
      ...of('ERROR'),
    ]
    const { decision, verdicts: sorted, findings } = decideOn(verdicts, on('inconclusive', 'fail'))
    expect(decision).toBe('ERROR')
    expect(sorted.map(({ kind }) => kind)).toEqual([
      'ERROR',
      'FAIL',
      'INCONCLUSIVE',
      'NO_BASELINE',
      'FAIL',
      'PASS',
    ])
    expect(findings.map(({ rule }) => rule)).toEqual([
      'metric-error',
      'regression',
      'inconclusive',
      'no-baseline',
      'quarantined',
    ])
    expect(findings.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'warning', 'note'])
  })

  test('of nothing is PASS', () => expect(decideOn([]).decision).toBe('PASS'))

  test.each([
    ['evaluator-changed', 'evaluatorChanged'],
    ['policy-changed', 'policyChanged'],
  ] as const)('%s weighs what [gate] on says, whatever level it came with', (rule, key) => {
    const answers = (['fail', 'warn', 'pass'] as const).map((level) => {
      const { decision, findings } = decideOn(of('PASS'), on(key, level), [found(rule, { level: 'error' })])
      return [decision, findings[0]!.level]
    })
    expect(answers).toEqual([
      ['UNDECIDED', 'error'],
      ['WARN', 'warning'],
      ['PASS', 'note'],
    ])
  })

  test('an unreadable history is an error of the job and comes before regressions', () => {
    const { decision, findings } = decideOn(of('FAIL'), {}, [found('store-unreadable', { level: 'error' })])
    expect(decision).toBe('ERROR')
    expect(findings[0]!.rule).toBe('store-unreadable')
  })

  test('any other error fails the job, unless nothing may fail it', () => {
    const error = found('corpus-drift', { level: 'error' })
    expect(decideOn(of('PASS'), {}, [error]).decision).toBe('FAIL')
    expect(decideOn(of('PASS'), { failOn: 'never' }, [error]).decision).toBe('WARN')
  })

  test('a warning makes a passing job WARN, a note leaves it alone', () => {
    expect(decideOn(of('PASS'), {}, [found('no-lockfile-setup')]).decision).toBe('WARN')
    expect(decideOn(of('PASS'), {}, [found('recovered-runs', { level: 'note' })]).decision).toBe('PASS')
  })
})

describe('the finding for a verdict', () => {
  test.each(verdictKinds)('%s bears a listed rule with a remedy, or none for a pass', (kind) => {
    const { findings } = decideOn(of(kind))
    if (kind === 'PASS' || kind === 'PROMOTE') return expect(findings).toEqual([])
    expect(findings.length).toBe(1)
    expect(rules.map(({ id }) => id)).toContain(findings[0]!.rule)
    expect(findings[0]!.remedy).toBe(rules.find(({ id }) => id === findings[0]!.rule)!.help)
  })

  test.each([
    [{}, 'regression'],
    [{ gate: 'target' }, 'target-missed'],
    [{ gate: 'reference' }, 'reference-mismatch'],
    [{ gate: 'exact', reason: 'Not deterministic: 3 and 4.' }, 'not-deterministic'],
    [{ metric: null }, 'benchmark-error'],
  ])('a FAIL with %j is a %s', (parts, rule) => {
    expect(decideOn(of('FAIL', parts)).findings[0]!.rule).toBe(rule)
  })

  test.each([
    ['both-failed', 'node is missing', 'benchmark-error'],
    ['base-failed', 'it does not build', 'base-broken'],
    ['corpus-drift', 'corpus a.bin (bytes) has drifted: pinned 1, found 2', 'corpus-drift'],
  ] as const)('an ERROR because of %s (%s) is a %s', (stop, message, rule) => {
    const outcome = { benchmark: 0, rule: 'paired:merge-base', stop, fixedPairs: null, message } as const
    const failure = failureOf(request({}).benchmark, outcome)!
    const { findings, decision } = decideOn(of(failure.kind, { metric: null, reason: failure.reason }))
    expect([findings[0]!.rule, decision]).toEqual([rule, 'ERROR'])
  })

  test('points at the declared place and names benchmark, subject and metric', () => {
    const verdict = of('FAIL', { subject: 'model', reason: 'It got slower.' })
    expect(decideOn(verdict).findings).toMatchObject([
      {
        file: 'src/parse.ts',
        line: 42,
        benchmark: 'parse-large',
        subject: 'model',
        metric: 'wall',
        message: 'parse-large [model] wall: It got slower.',
      },
    ])
  })
})

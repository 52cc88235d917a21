import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { JsonOutcome } from '../../../src/core/documents/json-schema.js'
import type { Calibration } from '../../../src/core/model/calibration.js'
import { fileHistories } from '../../../src/edge/history/histories.js'
import { type Finished, outcomeOf } from '../../support/benchgate.js'
import { described } from '../../support/described.js'
import { expectGolden } from '../../support/golden.js'
import {
  type MeasuredProject,
  manifestOf,
  measuredProject,
  printing,
} from '../../support/measured-project.js'
import { notesOf } from '../../support/noted-project.js'
import { scrub } from '../../support/scrub.js'

const label = '[machine]\nlabel = "lab"\nexclusive = false'

/** Noise of up to 0.6 % by the seed, which both runs of a pair share, and of the run by what it counts. */
const calm = printing(
  { time: '$((10000 + $1 % 61 + n * n % 7))' },
  's',
  'n=$(($(cat count 2>/dev/null || echo 0) + 1)); echo $n > count',
)

/** Whoever runs second in a pair takes 3 % longer: executions are counted where both sides can write. */
const disturbed = printing(
  { time: '$((10000 + (n % 2 == 0 ? 300 : 0)))' },
  's',
  'echo x >> "$NOTES/count"; n=$(wc -l < "$NOTES/count")',
)

/** The second run of a pair is up to 9 % faster or slower, by the pair: 6 to 9 % of core noise. */
const wild = printing(
  { time: '$((10000 + (n % 2 == 0 ? 46 * ((n - 1) / 2 * 37 % 41 - 20) : 0)))' },
  's',
  'echo x >> "$NOTES/wild"; n=$(wc -l < "$NOTES/wild")',
)

/** The tree of head is slower by a tenth, whatever it holds. */
const unfair = printing(
  { time: '$((10000 + $1 % 61 + extra))' },
  's',
  'case "$PWD" in */head*) extra=1000 ;; *) extra=0 ;; esac',
)

function projectOf(scripts: Readonly<Record<string, string>>, gate = 'max_pairs = 21'): MeasuredProject {
  const benchmarks = Object.keys(scripts).map((name) => ({ name }))
  const project = measuredProject({
    'bench/manifest.toml': manifestOf(benchmarks, gate, `env_passthrough = ["NOTES"]\n${label}`),
    ...Object.fromEntries(Object.entries(scripts).map(([name, text]) => [`work/${name}.sh`, text])),
  })
  project.commitFiles({ 'note.txt': 'x' })
  mkdirSync(notesOf(project))
  return project
}

/** Whether the machine is busy just now, and how the coins fell, is no part of what is tested. */
const withoutNoise = (text: string): string => text.replace(/^.* (noisy-machine|unsteady): .*\n/gm, '')

interface Told extends Finished {
  readonly outcome: JsonOutcome & { readonly calibrations: readonly Calibration[] }
}

async function calibrate(project: MeasuredProject, ...args: readonly string[]): Promise<Told> {
  const finished = await project.run(['calibrate', '--json', '--quiet', ...args], { NOTES: notesOf(project) })
  if (finished.stdout !== '') described('calibration', finished.stdout)
  return { ...finished, outcome: outcomeOf(finished) as Told['outcome'] }
}

const messages = ({ outcome }: { readonly outcome: JsonOutcome }, rule: string) =>
  outcome.findings.filter((finding) => finding.rule === rule).map(({ message }) => message)

async function historyOf({ store }: MeasuredProject) {
  const opened = await fileHistories.open(store, { verify: true })
  if (opened.state !== 'open') throw new Error(`the store is ${opened.state}`)
  return opened.history
}

describe('a build against itself on a calm machine', () => {
  test('blocks nothing, says what suits it and what a regression takes, and is no baseline for anything', async () => {
    const project = projectOf({ b: calm })
    const told = await calibrate(project, '--regression', '8%')
    expect([told.outcome.decision, told.exitCode]).toEqual(['PASS', 0])
    const [calibration] = told.outcome.calibrations
    expect(calibration!.metrics).toMatchObject([
      {
        metric: 't/time',
        pairs: 20,
        verdict: 'PASS',
        preset: { name: 'strict' },
        unchanged: { pairs: 6, runs: 14, chance: 1 },
        found: [{ change: 0.08, effort: { pairs: expect.closeTo(6, 0) } }],
        blocks: [],
      },
    ])
    expect(calibration!.metrics[0]!.sigmaCore).toBeLessThan(0.001)

    const history = await historyOf(project)
    expect(history.sessions().map(({ kind, gitSha }) => [kind, gitSha])).toEqual([
      ['calibrate', project.git('rev-parse', 'HEAD').trim()],
    ])
    const runs = history.runs({ benchmark: 'b' })
    expect(runs).toHaveLength(42)
    expect(new Set(runs.map(({ side, gitSha }) => `${side} ${gitSha}`)).size).toBe(2)
    expect(new Set(runs.map(({ gitSha }) => gitSha)).size).toBe(1)
    expect(history.reports({})).toEqual([])
    history.close()

    const evaluated = await project.run(['evaluate', 'b'])
    expect(evaluated.stdout).toMatch(/no run of b at [0-9a-f]{10} is stored/)
    expect((await project.run(['trend'])).stdout).toMatch(/^No stored report/)
    const { outcome } = await project.gate('--baseline', 'best')
    expect(outcome.verdicts.map(({ kind }) => kind)).toEqual(['NO_BASELINE'])
    expect(project.leftovers()).toEqual([])
  })
})

describe('a machine on which the second run of a pair is slower', () => {
  test('blocks enforcement, loudly, until somebody takes responsibility', async () => {
    const project = projectOf({ b: disturbed })
    const shown = await project.run(['calibrate', '--quiet'], { NOTES: notesOf(project) })
    expect(shown.exitCode).toBe(1)
    expectGolden(
      join(process.cwd(), '__tests__', 'fixtures', 'runs', 'calibrate-blocks.txt'),
      scrub(withoutNoise(shown.stdout), { store: project.store }).replace(/[\d.]+ m?s\b/g, '<seconds>'),
    )

    project.commitFiles({ 'work/b.sh': printing({ time: 20_000 }) })
    const blocked = await project.gate('--base', 'HEAD^')
    expect(blocked.outcome.verdicts.map(({ kind }) => kind)).toEqual(['FAIL'])
    expect([blocked.outcome.decision, blocked.exitCode]).toEqual(['WARN', 0])
    expect(blocked.outcome.findings[0]!.rule).toBe('enforcement-blocked')
    expect(messages(blocked, 'enforcement-blocked')).toEqual([
      expect.stringMatching(
        /^b is NOT ENFORCED on this machine: .* the run in the second slot is 3 % larger/,
      ),
    ])
    expect(blocked.outcome.findings.find(({ rule }) => rule === 'enforcement-blocked')!.remedy).toContain(
      'benchgate calibrate --acknowledge b --reason WHY',
    )

    const decided = await project.run([
      'calibrate',
      '--acknowledge',
      'b',
      '--reason',
      'known cache effect',
      '--json',
    ])
    expect([decided.exitCode, outcomeOf(decided).decision]).toEqual([0, 'PASS'])
    const enforced = await project.gate('--base', 'HEAD^')
    expect([enforced.outcome.decision, enforced.exitCode]).toEqual(['FAIL', 1])
    expect(messages(enforced, 'calibration')[0]).toMatch(
      /^b is enforced by decision of \S+ on \d{4}-\d\d-\d\d \(known cache effect\), although t\/time: /,
    )
    const again = await project.run(['calibrate', '--acknowledge', 'b', '--reason', 'again'])
    expect([again.exitCode, again.stderr]).toEqual([65, expect.stringContaining('nothing is blocked here')])

    const history = await historyOf(project)
    const kinds = history.sessions().map(({ kind }) => kind)
    expect(kinds).toEqual(['calibrate', 'gate', 'acknowledge', 'gate'])
    history.close()
  })
})

describe('a gate that would fail the same build', () => {
  test('is told so and may not fail that benchmark; the others it may, and the noise of all is shown', async () => {
    const project = projectOf({ unfair, wild, b: calm })
    const told = await calibrate(project, '--pairs', '12')
    expect([told.outcome.decision, told.exitCode]).toEqual(['FAIL', 1])
    expect(messages(told, 'calibration-blocks')).toEqual([
      expect.stringMatching(
        /^unfair t\/time: the gate would have said FAIL of the same build: worse by at least 9\./,
      ),
    ])
    const suited = told.outcome.calibrations.map(({ metrics }) => metrics[0]!.preset?.name)
    expect(suited).toEqual(['strict', 'shared', 'strict'])

    project.commitFiles({ 'work/b.sh': printing({ time: 20_000 }) })
    const finished = await project.run(['gate', '--json', '--quiet', '--base', 'HEAD^'], {
      NOTES: notesOf(project),
    })
    const gated = { outcome: outcomeOf(finished) }
    expect(finished.exitCode).toBe(1)
    const levels = gated.outcome.findings
      .filter(({ rule, benchmark }) => rule === 'regression' && benchmark !== 'wild')
      .map(({ benchmark, level }) => `${benchmark} ${level}`)
    expect(levels).toEqual(['b error', 'unfair warning'])
    expect(messages(gated, 'calibration')).toEqual([
      expect.stringMatching(
        /^calibrated on this machine: wild within the hour: noise [\d.]+ %, suits shared; .*\bb within the hour: noise [\d.]+ %, suits strict/,
      ),
    ])
    expect(messages(gated, 'preset-too-tight')).toEqual([
      expect.stringMatching(
        /^wild t\/time: pairs of the same build differ by [\d.]+ % on this machine: that suits shared \(3 % and 10 %\), and the limit in force is 5 % \(calibrated within the hour\)$/,
      ),
    ])
  })
})

describe('a calibration', () => {
  test('that is wrongly asked for says how to ask', async () => {
    const project = projectOf({ b: calm })
    const said = async (...args: readonly string[]) => {
      const { exitCode, stderr } = await project.run(['calibrate', ...args])
      return `${exitCode} ${stderr.split('\n')[0]}`
    }
    expect(await said('--pairs', '7')).toMatch(/^64 .*from 8 /)
    expect(await said('--regression', 'much')).toMatch(/^64 .*5% or 0\.05, not "much"/)
    expect(await said('--acknowledge', 'b')).toMatch(/^64 .*needs --reason WHY/)
    expect(await said('--reason', 'x')).toMatch(/^64 .*belongs to --acknowledge/)
    expect(await said('b')).toMatch(/^64 .*--benchmark NAME/)
  })
})

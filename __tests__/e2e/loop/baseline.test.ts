import { describe, expect, test } from '@jest/globals'
import type { JsonOutcome } from '../../../src/core/documents/json-schema.js'
import { jsonOf, loopProject, type ShownSet } from '../../support/loop-project.js'
import type { MeasuredProject } from '../../support/measured-project.js'

interface ShownPointers {
  readonly pointers: readonly {
    readonly pointer: string
    readonly gitSha: string
    readonly reason: string
    readonly report: { readonly session: string | null; readonly metrics: readonly { readonly n: number }[] }
  }[]
}

interface ShownPromotion extends JsonOutcome {
  readonly promoted: boolean
  readonly metaSeed: string | null
  readonly pointer: { readonly reason: string } | null
}

const pointers = async (project: MeasuredProject, action = 'show') =>
  jsonOf<ShownPointers>(await project.run(['baseline', action, 'score', '--json'])).pointers
const promotion = async (project: MeasuredProject, ...args: readonly string[]) => {
  const ended = await project.run(['promote', 'score', '--json', ...args])
  return { code: ended.exitCode, ...jsonOf<ShownPromotion>(ended) }
}
const run = (project: MeasuredProject, ...args: readonly string[]) =>
  project.run(['run', 'score', '--quiet', ...args])

describe('a baseline', () => {
  test('is the run set of the manifest’s seeds, and is not moved by runs that failed', async () => {
    const project = loopProject()
    const first = await project.run([
      'baseline',
      'establish',
      'score',
      '--notes',
      'before the rewrite',
      '--json',
    ])
    expect([first.exitCode, jsonOf<ShownSet>(first).pointerMoves.map(({ reason }) => reason)]).toEqual([
      0,
      ['before the rewrite'],
    ])
    project.commitFiles({ 'work/score.sh': '[ $seed = 3 ] && exit 1\n' })
    const failed = await project.run(['baseline', 'establish', 'score', '--json'])
    expect([failed.exitCode, jsonOf<ShownSet>(failed).pointerMoves]).toEqual([1, []])
    const again = await project.run(['evaluate', 'score'])
    expect([again.exitCode, again.stdout]).toEqual([
      2,
      expect.stringContaining('but those of the baseline seeds'),
    ])
    const [pinned] = await pointers(project)
    expect(pinned).toMatchObject({ pointer: 'pinned', reason: 'before the rewrite' })
    expect(pinned!.report).toMatchObject({ session: jsonOf<ShownSet>(first).session, metrics: [{ n: 5 }] })
  })

  test('that was pinned before the benchmark became another one is held against nothing', async () => {
    const project = loopProject()
    expect((await project.run(['baseline', 'establish', 'score', '--quiet'])).exitCode).toBe(0)
    const seeds = ['[1, 2, 3, 4, 5]', '[6, 7, 8, 9, 10]'] as const
    project.commitFiles({ 'bench/manifest.toml': project.read('bench/manifest.toml').replace(...seeds) })
    project.commitFiles({ 'note.txt': 'later' })
    const { outcome } = await project.gate('--benchmark', 'score', '--baseline', 'pinned', '--cost', 'all')
    expect(outcome.verdicts).toMatchObject([
      {
        ...{ kind: 'INCOMPARABLE', baseline: expect.stringMatching(/^pinned \(report 1 of /) },
        reason: 'the pinned report is of another definition of this benchmark; pin a new one',
      },
    ])
  })

  test('of a past commit is measured in a tree of its own, also where HEAD is dirty or lost the benchmark', async () => {
    const project = loopProject()
    const past = project.git('rev-parse', 'HEAD')
    project.commitFiles({
      'work/score': '9.5\n',
      'bench/manifest.toml': project.read('bench/manifest.toml').replaceAll('"score"', '"other"'),
    })
    project.write('work/score', '7.5\n')
    const ended = await project.run([
      'baseline',
      'establish',
      'score',
      '--at-sha',
      'HEAD^',
      '-n',
      '2',
      '--json',
    ])
    const [move] = jsonOf<ShownSet>(ended).pointerMoves
    expect(move).toMatchObject({ gitSha: past, reason: 'established at HEAD^ via --at-sha' })
    expect(jsonOf<ShownSet>(ended).runSets[0]!.runs[0]!.measurements[0]!.value).toBeCloseTo(1.5, 1)
    expect(project.leftovers()).toEqual([])
    const unknown = await project.run(['baseline', 'establish', 'score', '--at-sha', 'nowhere'])
    expect([unknown.exitCode, unknown.stderr]).toEqual([
      65,
      expect.stringContaining('nowhere names no commit'),
    ])
  })
})

describe('a promotion', () => {
  test('installs exactly the run set that it judged, and keeps every move with its reason', async () => {
    const project = loopProject()
    await project.run(['baseline', 'establish', 'score'])
    project.commitFiles({ 'work/score': '0.5\n' })
    await run(project, '--meta-seed', '200')
    // The same commit, measured badly: what the newest set says must not carry this one through.
    project.write('work/score.sh', 'echo 51.5 >work/score\n')
    await run(project, '--meta-seed', '100', '--allow-dirty')
    project.git('checkout', '-q', '--', 'work/score')
    const dirty = await promotion(project, '--meta-seed', '100', '--allow-dirty')
    expect([dirty.code, dirty.promoted, dirty.verdicts[0]!.kind]).toEqual([1, false, 'REJECT'])
    const clean = await promotion(project, '--notes', 'twice as good')
    expect([clean.code, clean.metaSeed, clean.verdicts[0]!.kind]).toEqual([0, '200', 'PROMOTE'])
    expect((await pointers(project, 'history')).map(({ reason }) => reason)).toEqual([
      'established',
      expect.stringMatching(/^twice as good \(PROMOTE: better by at least/),
    ])
    expect((await pointers(project))[0]!.report.metrics[0]!.n).toBe(5)
    const itself = await project.run(['evaluate', 'score'])
    expect([itself.exitCode, itself.stdout]).toEqual([2, expect.stringContaining('is stored but')])
  })

  test('asks which one where several run sets could be meant, and needs force without a baseline', async () => {
    const project = loopProject()
    const nothing = await project.run(['promote', 'score', '--force'])
    expect([nothing.exitCode, nothing.stderr]).toEqual([65, expect.stringContaining('no run set of score')])
    await run(project, '--meta-seed', '1')
    expect(await promotion(project)).toMatchObject({ code: 1, verdicts: [{ kind: 'NO_BASELINE' }] })
    await run(project, '--meta-seed', '2', '-n', '2')
    const several = await project.run(['promote', 'score', '--force'])
    expect([several.exitCode, several.stderr]).toEqual([65, expect.stringContaining('meta seeds 1, 2')])
    const forced = await promotion(project, '--force', '--meta-seed', '1')
    expect(forced.pointer!.reason).toMatch(/^forced over NO_BASELINE: no baseline is pinned$/)
    expect((await pointers(project))[0]!.report.metrics[0]!.n).toBe(5)
  })

  test('rests on committed thresholds, and never on data without spread or change', async () => {
    const project = loopProject({ 'work/score.sh': 'seed=0\n' })
    await project.run(['baseline', 'establish', 'score'])
    await run(project, '-n', '10', '--meta-seed', '3')
    for (const formulas of [[], ['--formulas', 'benchstone']]) {
      const judged = await promotion(project, ...formulas)
      expect([judged.code, judged.verdicts[0]!.kind]).toEqual([1, 'REJECT'])
    }
    const few = await project.run(['run', 'score', '-n', '2', '--meta-seed', '4'])
    expect(few.exitCode).toBe(0)
    const counted = await promotion(project, '--meta-seed', '4', '--formulas', 'benchstone')
    expect(counted.verdicts[0]).toMatchObject({
      kind: 'NEEDS_MORE_DATA',
      reason: 'head has 2 values, and the manifest wants 5',
    })
    project.write(
      'bench/manifest.toml',
      project.read('bench/manifest.toml').replace('sigma = 2.0', 'sigma = 0'),
    )
    const edited = await project.run(['promote', 'score', '--meta-seed', '3'])
    expect([edited.exitCode, edited.stderr]).toEqual([
      65,
      expect.stringContaining('manifest has uncommitted'),
    ])
  })
})

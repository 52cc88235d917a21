import fs from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TestMerge } from '../../support/action-project.js'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import { type ActionRig, actionRig, changeName, noise, type Ran } from '../../support/action-rig.js'
import type { RunOptions } from '../../support/actions-emulator/index.js'
import { forge, plantInCache } from '../../support/forged-history.js'
import { officialSarifSchema } from '../../support/sarif-schema.js'
import { walk } from '../../support/workflow-walk.js'

const failed = ({ verdicts }: Ran) =>
  verdicts
    .filter(({ kind }) => kind !== 'PASS')
    .map(({ metric, kind, baseline }) => [metric, kind, baseline.replace(/ \(.*/, '')])

interface SarifLog {
  readonly runs: readonly [{ readonly results: readonly SarifResult[] }]
}

interface SarifResult {
  readonly ruleId: string
  readonly locations: readonly [{ readonly physicalLocation: object }]
}

/** The results of a run's SARIF file, which is valid. */
function sarifOf({ outputs }: Ran): readonly SarifResult[] {
  const log = JSON.parse(fs.readFileSync(outputs['sarif-file']!, 'utf8'))
  expect(officialSarifSchema().safeParse(log).error).toBeUndefined()
  return (log as SarifLog).runs[0].results.filter(({ ruleId }) => ruleId !== noise)
}

describe('a pull request, by the workflow to copy', () => {
  let rig: ActionRig
  let project: ActionProject
  /** The best commit of main, and a folder with a forged history that names another. */
  let best: string | undefined
  let planted: string

  async function copied(options: Partial<RunOptions>): Promise<Ran> {
    const [walked] = await walk('examples/pull-request.yml', rig, project, { options })
    return walked!.ran
  }
  const push = () => copied({ event: 'push', ref: 'refs/heads/main' })
  const judge = (merge: TestMerge) => copied({ event: 'pull_request', base: 'main', ...merge })

  beforeAll(async () => {
    rig = await actionRig()
    project = actionProject({ time: 1_000_000, bytes: 1000 })
    await push()
  })

  afterAll(() => rig.close())

  test('that slows a benchmark fails against the first parent of its test merge', async () => {
    const merge = project.pullRequest('slower', { time: 1_300_000, bytes: 1000 })
    const run = await judge(merge)
    expect([run.conclusion, run.exitCode]).toEqual(['failure', 1])
    expect(run.outputs).toMatchObject({ decision: 'FAIL', 'exit-code': '1', base: merge.baseSha })
    expect(run.regressions).toMatchObject([
      { metric: 'work/time', kind: 'FAIL', worse: expect.closeTo(0.3, 9), pairs: 6 },
    ])
    expect(failed(run)).toEqual([['work/time', 'FAIL', 'paired:merge-base']])
    const place = { file: 'src/work.sh', line: '2' }
    expect(run.annotations).toMatchObject([
      { level: 'error', title: 'benchgate: regression', ...place },
      { level: 'error', message: 'benchgate: FAIL' },
    ])
    expect(run.summary).toMatch(/benchgate: FAIL.*worse by at least 30%/s)
    expect(sarifOf(run)).toMatchObject([
      {
        ruleId: 'regression',
        level: 'error',
        locations: [
          { physicalLocation: { artifactLocation: { uri: 'src/work.sh' }, region: { startLine: 2 } } },
        ],
      },
    ])
  })

  test('saves no cache; its artifact holds its own session alone', async () => {
    const [main] = rig.caches()
    const { runId } = rig.artifacts().at(-1)!
    const { sessions, best } = await rig.artifactContents(Number(runId), changeName)
    expect(sessions.map(({ header }) => header.event)).toEqual(['pull_request'])
    expect(sessions[0]!.runSets.map(({ side, runs }) => [side, runs.length]).sort()).toEqual([
      ['base', 7],
      ['head', 7],
    ])
    expect(best).toBeUndefined()
    expect(rig.services.results.caches.committed(() => true).map(({ key }) => key)).toEqual([main])
  })

  test('that changes nothing passes, and its SARIF file closes alerts', async () => {
    const merge = project.pullRequest('equal', { time: 1_000_000, bytes: 1000 })
    const run = await judge(merge)
    expect([run.conclusion, run.exitCode, run.outputs['decision']]).toEqual(['success', 0, 'PASS'])
    expect(failed(run)).toEqual([])
    expect([run.regressions, run.findings, run.annotations]).toEqual([[], [], []])
    expect(sarifOf(run)).toEqual([])
    expect(run.outputs['restored-from']).toMatch(/^actions-cache/)
  })

  test('that is as bad as its base fails only because of the best report that was restored', async () => {
    project.git('checkout', '--quiet', 'main')
    project.work({ time: 1_000_000, bytes: 1100 })
    const grown = await push()
    expect([grown.exitCode, failed(grown)]).toEqual([1, [['work/bytes', 'FAIL', 'best']]])
    best = (await rig.storeOf(grown)).best
    expect([undefined, grown.sha]).not.toContain(best)
    planted = await forge(grown)
    const merge = project.pullRequest('as-bad', { time: 1_000_000, bytes: 1100 })
    const run = await judge(merge)
    expect([run.exitCode, run.outputs['decision']]).toEqual([1, 'FAIL'])
    expect(failed(run)).toEqual([['work/bytes', 'FAIL', 'best']])
    expect(run.regressions).toMatchObject([{ reason: expect.stringMatching(/^1100 against 1000/) }])
  })

  test('is held against no history that its own jobs saved, which calls a commit of nobody the best', async () => {
    const [key, ref] = [rig.caches().at(-1)!, 'refs/pull/7/merge']
    // Under the key of main's own newest cache: its name alone would be believed.
    await plantInCache(rig, planted, key.split('/')[1]!, { event: 'pull_request', ref })
    const merge = project.pullRequest('forging', { time: 1_000_000, bytes: 1100 })
    const run = await copied({ event: 'pull_request', base: 'main', pr: 7, ...merge })
    expect([run.exitCode, failed(run)]).toEqual([1, [['work/bytes', 'FAIL', 'best']]])
    expect((await rig.storeOf(run)).best).toBe(best)
    expect(run.outputs['restored-from']).toMatch(/^segments/)
    expect(run.findings.map(({ rule, level, message }) => [rule, level, message])).toContainEqual([
      'storage-failed',
      'warning',
      expect.stringContaining(`actions-cache: ${key} was saved by ${ref}`),
    ])
  })
})

test('a nightly run fails only because the commit of the best report, built again, is faster', async () => {
  const rig = await actionRig()
  const project = actionProject({ time: 1_000_000, bytes: 1000 })
  try {
    const anchor = await rig.push(project)
    project.work({ time: 1_200_000, bytes: 1000 })
    const slow = await rig.push(project)
    expect([slow.exitCode, slow.outputs['decision']]).toEqual([0, 'WARN'])
    const nightly = await rig.schedule(project)
    expect([nightly.exitCode, nightly.outputs['decision']]).toEqual([1, 'FAIL'])
    expect(failed(nightly)).toEqual([['work/time', 'FAIL', 'paired:best']])
    expect(nightly.regressions[0]!.baseline).toContain(anchor.sha.slice(0, 10))
    const { sessions, best } = await rig.storeOf(nightly)
    expect(best).toBe(anchor.sha)
    const sides = sessions.at(-1)!.runSets.map(({ side, gitSha }) => [side, gitSha])
    expect(sides.sort()).toEqual([
      ['anchor', anchor.sha],
      ['head', slow.sha],
    ])
  } finally {
    await rig.close()
  }
})

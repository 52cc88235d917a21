import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import { type ActionRig, actionRig, type Ran } from '../../support/action-rig.js'
import { type Walked, walk, walkCaller } from '../../support/workflow-walk.js'

const good = { time: 1_000_000, bytes: 1000 }
const main = { event: 'push', ref: 'refs/heads/main' }

const judged = (walked: readonly Walked[]): Ran => walked.find(({ job }) => job === 'judge')!.ran
const shape = (walked: readonly Walked[]) => walked.map(({ job, ran }) => `${job} ${ran.conclusion}`)
const rules = ({ findings }: Ran) => findings.map(({ rule, level }) => `${level} ${rule}`)
const compared = ({ verdicts }: Ran) => [
  ...new Set(verdicts.map(({ kind, baseline }) => `${baseline.split(' ')[0]} ${kind}`)),
]

const whole = ['plan success', 'measure success', 'judge success']

describe('the workflow to copy', () => {
  let rig: ActionRig
  let project: ActionProject
  let first: string

  beforeAll(async () => {
    rig = await actionRig()
    project = actionProject(good)
    project.git('tag', 'v0')
    first = project.git('rev-parse', 'HEAD')
  })

  afterAll(() => rig.close())

  test('for the gate begins the history on a push to the default branch', async () => {
    const walked = await walkCaller('examples/gate.yml', rig, project, { options: { ...main, runId: 10 } })
    expect([shape(walked), compared(judged(walked))]).toEqual([whole, ['best NO_BASELINE']])
    expect((await rig.storeOf(judged(walked))).best).toBe(first)
  })

  test('for the gate stops a slower commit in the merge queue, and leaves the history alone', async () => {
    const { sha } = project.pullRequest('slower', { ...good, time: 1_300_000 })
    const ref = `refs/heads/gh-readonly-queue/main/pr-7-${first}`
    const walked = await walkCaller('examples/gate.yml', rig, project, {
      options: { event: 'merge_group', ref, sha, runId: 20 },
    })
    project.git('checkout', '--quiet', 'main')
    const ran = judged(walked)
    expect([ran.conclusion, ran.outputs['decision'], ran.outputs['base']]).toEqual(['failure', 'FAIL', first])
    expect(ran.regressions).toMatchObject([{ metric: 'work/time', kind: 'FAIL' }])
    expect(rig.caches().length).toBe(1)
  })

  test('for every night holds the newest commit against the anchor, and keeps a copy of the whole history', async () => {
    project.work(good)
    const walked = await walkCaller('examples/nightly.yml', rig, project, {
      options: { event: 'schedule', ref: 'refs/heads/main', runId: 30 },
    })
    expect([shape(walked), compared(judged(walked))]).toEqual([whole, ['paired:best PASS']])
    expect(judged(walked).outputs['saved-to']).toMatch(
      /^actions-cache .*-segment .*artifact \(benchgate-demo/,
    )
    expect((await rig.storeOf(judged(walked))).best).toBe(first)
  })

  test('for a release compares it with the one before, attaches the history and moves the anchor', async () => {
    const [sha, event] = [project.git('rev-parse', 'HEAD'), { release: { tag_name: 'v1' } }]
    rig.publish(project, 'v1')
    const options = { event: 'release', ref: 'refs/tags/v1', sha, runId: 40 }
    const walked = await walkCaller('examples/release.yml', rig, project, { event, options })
    const ran = judged(walked)
    expect([shape(walked), compared(ran), rules(ran)]).toEqual([whole, ['paired:previous-tag PASS'], []])
    expect(walked.map((one) => `${one.job} ${one.ran.permissions['contents']}`)).toEqual([
      'plan read',
      'measure read',
      'judge write',
    ])
    expect(rig.assets('v1').length).toBe(1)
    const after = await rig.push(project)
    const { best, sessions } = await rig.storeOf(after)
    expect(best).toBe(sha)
    const labels = sessions.flatMap(({ header }) => (header.event === 'release' ? [header.version] : []))
    expect(labels).toEqual(['v1', 'v1'])
  })

  test('cannot be called by a job that has less than the called jobs ask for', async () => {
    const permissions = { contents: 'read' }
    await expect(walk('.github/workflows/gate.yml', rig, project, { permissions })).rejects.toThrow(
      'actions: read',
    )
  })
})

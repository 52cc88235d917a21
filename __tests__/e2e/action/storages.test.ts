import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import { type ActionRig, actionRig, type Ran, segmentName, storeName } from '../../support/action-rig.js'

const rules = ({ findings }: Ran) => findings.map(({ rule, level }) => `${level} ${rule}`)

describe('a history of two sessions', () => {
  let rig: ActionRig
  let project: ActionProject

  beforeAll(async () => {
    rig = await actionRig()
    project = actionProject({ time: 1_000_000, bytes: 1000 })
    await rig.push(project)
    await rig.push(project)
  })

  afterAll(() => rig.close())

  const judged = (run: Ran) => expect(run.verdicts.map(({ kind }) => kind)).toEqual(['PASS', 'PASS'])

  test('is built again from segments while the cache service is down, and the run says so', async () => {
    const caches = rig.caches()
    rig.services.faults.set(['CacheService status=503'])
    const run = await rig.push(project, { inputs: { 'storage-timeout': '6' } })
    judged(run)
    expect([run.conclusion, run.outputs['decision']]).toEqual(['success', 'WARN'])
    expect(run.outputs['restored-from']).toBe('segments (2 sessions)')
    expect(rules(run)).toEqual(['warning storage-failed', 'warning storage-failed', 'note history-note'])
    expect(run.findings.slice(0, 2).map(({ message }) => message.replace(/: .*/s, ''))).toEqual([
      'no storage could give the history, so it is not known what it holds',
      'actions-cache did not take the history',
    ])
    expect(rig.caches()).toEqual(caches)
    expect((await rig.artifactContents(run.runId, storeName)).sessions.length).toBe(3)
  })

  test('is whole again when the service is back, with what it missed', async () => {
    rig.services.faults.set([])
    const run = await rig.push(project)
    judged(run)
    expect((await rig.storeOf(run)).sessions.length).toBe(4)
    expect(run.outputs['saved-to']).toMatch(/^actions-cache \(.*, artifact \(/)
  })

  test('is not believed where the cache is cut short; the artifact takes its place', async () => {
    rig.truncateNewestCache()
    const run = await rig.push(project)
    judged(run)
    expect(run.outputs['restored-from']).toMatch(/^artifact \(/)
    expect(rules(run)).toEqual(['warning storage-failed', 'note history-note'])
    expect((await rig.storeOf(run)).sessions.length).toBe(5)
  })

  test('is found in the artifact when a reply of the cache service is cut in its body', async () => {
    rig.services.faults.set(['GetCacheEntryDownloadURL body=cut at=20'])
    const run = await rig.push(project)
    rig.services.faults.set([])
    judged(run)
    expect(run.findings[0]!.message).toContain('the client ended without an answer')
    expect((await rig.storeOf(run)).sessions.length).toBe(6)
  })

  test('is only read by a job that may not write, which says so and does not fail', async () => {
    const caches = rig.caches()
    const byToken = await rig.push(project, { cacheToken: 'read' })
    const byMode = await rig.push(project, { cacheMode: 'read' })
    for (const run of [byToken, byMode]) {
      judged(run)
      expect([run.conclusion, run.outputs['decision']]).toEqual(['success', 'WARN'])
      expect(rules(run)).toContain('warning storage-failed')
      expect(run.outputs['saved-to']).toMatch(/^artifact \(.*-segment .*, artifact \(/)
    }
    expect(byToken.findings[0]!.message).toMatch(/refused: .*cache write denied/)
    expect(rig.caches()).toEqual(caches)
  })

  test('is not replaced by a shorter one when no storage can give it, and the job fails loudly', async () => {
    const [caches, artifacts] = [rig.caches(), rig.artifacts().length]
    rig.services.faults.set([
      'GetCacheEntryDownloadURL body=cut at=20',
      'rest GET .*/actions/artifacts status=403',
    ])
    const run = await rig.push(project)
    rig.services.faults.set([])
    expect([run.exitCode, run.outputs['decision']]).toEqual([70, 'ERROR'])
    expect(run.verdicts).toMatchObject([{ kind: 'NO_BASELINE' }])
    expect(run.findings[0]).toMatchObject({ rule: 'storage-failed', level: 'error' })
    expect(run.findings[0]!.message).toMatch(/no storage could give the history.*actions-cache.*artifact/)
    expect(rig.caches()).toEqual(caches)
    expect(rig.artifacts().slice(artifacts)).toEqual([{ runId: String(run.runId), name: segmentName }])
    const alone = await rig.artifactContents(run.runId)
    expect(alone.sessions.length).toBe(1)
    const next = await rig.push(project)
    judged(next)
    // What the run before measured is not lost: its segment brings it.
    expect((await rig.storeOf(next)).sessions.length).toBe(10)
  })
})

test('a run whose storages cannot be reached at all still judges its pull request, and fails', async () => {
  const rig = await actionRig()
  const project = actionProject({ time: 1_000_000, bytes: 1000 })
  try {
    const merge = project.pullRequest('slower', { time: 1_300_000, bytes: 1000 })
    const nobody = 'http://127.0.0.1:9/'
    const run = await rig.pullRequest(project, merge, {
      env: { ACTIONS_RESULTS_URL: nobody, GITHUB_API_URL: nobody.slice(0, -1) },
      inputs: { 'storage-timeout': '2' },
    })
    expect([run.conclusion, run.exitCode, run.outputs['decision']]).toEqual(['failure', 70, 'ERROR'])
    expect(run.regressions).toMatchObject([{ metric: 'work/time', kind: 'FAIL' }])
    expect(run.outputs['saved-to']).toBe('')
    expect(run.summary).toContain('no storage could give the history')
  } finally {
    await rig.close()
  }
})

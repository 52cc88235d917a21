import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { outputs } from '../../../src/edge/github/outputs.js'
import { directory } from '../../../src/edge/storage/directory.js'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import { type ActionRig, actionRig, segmentName, storeName } from '../../support/action-rig.js'
import { freshFolder } from '../../support/temporary-repository.js'

describe('on the default branch', () => {
  let rig: ActionRig
  let project: ActionProject

  beforeAll(async () => {
    rig = await actionRig()
    project = actionProject({ time: 1_000_000, bytes: 1000 })
  })

  afterAll(() => rig.close())

  test('the first run says that it has no baseline, and begins the history in every storage', async () => {
    const run = await rig.push(project)
    expect([run.conclusion, run.exitCode]).toEqual(['success', 0])
    const ofOtherCommands = ['matrix', 'shards', 'segment']
    const own = outputs.map(({ name }) => name).filter((name) => !ofOtherCommands.includes(name))
    expect(Object.keys(run.outputs).sort()).toEqual(own.sort())
    expect(run.outputs).toMatchObject({
      decision: 'WARN',
      'exit-code': '0',
      regressions: '[]',
      base: '',
      'restored-from': '',
      'saved-to': `actions-cache (${storeName}/${run.runId}-1), artifact (${segmentName} (artifact 1))`,
    })
    for (const name of ['sarif-file', 'summary-file', 'json-file', 'history-file', 'store-file'])
      expect([name, fs.statSync(run.outputs[name]!).size > 0]).toEqual([name, true])
    expect(run.verdicts).toMatchObject([{ kind: 'NO_BASELINE', baseline: 'best' }])
    expect(run.findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['no-baseline', 'warning'],
      ['history-note', 'note'],
    ])
    expect(run.annotations).toMatchObject([
      { level: 'warning', file: 'src/work.sh', line: '2', title: 'benchgate: no-baseline' },
      { level: 'notice', message: expect.stringContaining('no history is in actions-cache, artifact') },
    ])
    expect(run.summary).toContain('benchgate: WARN')
    const { sessions, best } = await rig.storeOf(run)
    expect(sessions.map(({ header }) => [header.kind, header.event, header.complete])).toEqual([
      ['gate', 'push', true],
    ])
    expect(best).toBe(project.git('rev-parse', 'HEAD'))
    expect((await rig.artifactContents(run.runId)).sessions).toEqual(sessions)
    expect(rig.caches()).toEqual([`${storeName}/${run.runId}-1`])
  })

  test('the second run goes on with that history, and passes against its best report', async () => {
    const [key] = rig.caches()
    project.work({ time: 1_000_000, bytes: 990 })
    const run = await rig.push(project)
    expect([run.conclusion, run.outputs['decision']]).toEqual(['success', 'PASS'])
    expect(run.outputs['restored-from']).toBe(`actions-cache (${key})`)
    expect(run.outputs['saved-to']).toContain(`actions-cache (${storeName}/${run.runId}-1)`)
    expect(run.verdicts.map(({ metric, kind }) => [metric, kind])).toEqual([
      ['work/time', 'PASS'],
      ['work/bytes', 'PASS'],
    ])
    const { sessions, reports, best, benchmarks } = await rig.storeOf(run)
    expect(sessions.length).toBe(2)
    expect(reports.map(({ number, verdict }) => [number, verdict])).toEqual([
      [1, 'NO_BASELINE'],
      [2, 'PASS'],
    ])
    // Its time was not held against the best in pairs, so the smaller size alone does not move the anchor.
    expect(best).toBe(project.git('rev-parse', 'HEAD^'))
    expect(benchmarks.map(({ run_id }) => run_id)).toEqual(reports.map(({ session }) => session))
    expect(rig.caches().length).toBe(2)
  })

  test('a run whose cache was evicted builds the history again from what each run left', async () => {
    for (const entry of rig.services.results.caches.committed(() => true))
      rig.services.results.caches.remove(entry)
    const run = await rig.push(project)
    expect(run.outputs['restored-from']).toBe('segments (2 sessions)')
    expect(run.findings).toMatchObject([
      { level: 'note', message: expect.stringMatching(/came from 2 segments/) },
    ])
    expect((await rig.storeOf(run)).sessions.length).toBe(3)
  })

  test('a session that one storage did not take comes back from the other', async () => {
    rig.services.faults.set(['FinalizeCacheEntryUpload status=400 msg=no'])
    const missed = await rig.push(project)
    expect([missed.conclusion, missed.outputs['decision']]).toEqual(['success', 'WARN'])
    expect(missed.outputs['saved-to']).toMatch(/^artifact \(.*-segment .*, artifact \(/)
    expect(missed.findings).toMatchObject([
      {
        rule: 'storage-failed',
        level: 'warning',
        message: expect.stringMatching(/actions-cache did not take.*failed/),
      },
    ])
    rig.services.faults.set([])
    const run = await rig.push(project)
    expect(run.outputs['restored-from']).toMatch(/^actions-cache \(.*, artifact \(/)
    expect(run.findings).toMatchObject([
      { level: 'note', message: expect.stringMatching(/^1 session was in artifact .* alone/) },
    ])
    const ids = (await rig.storeOf(run)).reports.map(({ session }) => session)
    expect(ids.length).toBe(5)
    expect(ids).toContain(missed.outputs['session'])
  })
})

test('a history of which every copy is gone is missed loudly, and begun anew', async () => {
  const rig = await actionRig()
  const project = actionProject({ time: 1_000_000, bytes: 1000 })
  try {
    await rig.push(project)
    const { caches, artifacts } = rig.services.results
    for (const entry of caches.committed(() => true)) caches.remove(entry)
    for (const entry of artifacts.live(() => true)) artifacts.remove(entry)
    const run = await rig.push(project)
    expect([run.conclusion, run.outputs['decision']]).toEqual(['success', 'WARN'])
    expect(run.findings).toContainEqual(
      expect.objectContaining({
        rule: 'history-lost',
        level: 'warning',
        message: expect.stringMatching(/though 1 run of this workflow succeeded .*every copy of it is gone/),
      }),
    )
    expect((await rig.storeOf(run)).sessions.length).toBe(1)
  } finally {
    await rig.close()
  }
})

test('an entry that stands in benchmarks.json alone is taken into the store, once', async () => {
  const rig = await actionRig()
  const project = actionProject({ time: 1_000_000, bytes: 1000 })
  const home = freshFolder('history')
  const inputs = { storages: 'directory', 'store-directory': home }
  try {
    const first = await rig.push(project, { inputs })
    const folder = path.dirname(first.outputs['store-file']!)
    const copy = freshFolder('copy')
    fs.cpSync(path.join(folder, 'store.db'), path.join(copy, 'store.db'))
    const entries = JSON.parse(fs.readFileSync(path.join(folder, 'benchmarks.json'), 'utf8'))
    const legacy = {
      benchmark: 'capability',
      metrics: [{ name: 'solved', achieved: 0.7, target: 0.6, unit: 'share', metadata: {} }],
      notes: 'by hand',
      run_id: 'r1',
      timestamp: '2024-01-02T03:04:05+00:00',
    }
    fs.writeFileSync(path.join(copy, 'benchmarks.json'), JSON.stringify([legacy, ...entries]))
    const options = { attempt: '', retentionDays: 1, deadline: 10, token: null, tag: null }
    const place = directory.open({ name: storeName, directory: home, onDefaultBranch: true, ...options })
    expect(place.ok && (await place.value.save(copy))).toMatchObject({ state: 'saved' })
    const second = await rig.push(project, { inputs })
    const third = await rig.push(project, { inputs })
    expect(second.findings).toMatchObject([
      { rule: 'history-note', message: expect.stringMatching(/1 report .*imported/) },
    ])
    expect(third.findings).toEqual([])
    const { sessions, benchmarks } = await rig.storeOf(third)
    expect(sessions.map(({ header }) => header.kind)).toEqual(['import', 'gate', 'gate', 'gate'])
    expect(benchmarks[0]).toEqual(legacy)
    expect(benchmarks.length).toBe(4)
    expect([rig.caches(), rig.artifacts()]).toEqual([[], []])
  } finally {
    await rig.close()
  }
})

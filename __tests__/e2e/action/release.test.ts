import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import {
  type ActionRig,
  actionRig,
  changeName,
  type Ran,
  segmentName,
  storeName,
} from '../../support/action-rig.js'
import { zipOf } from '../../support/zip-writer.js'

const good = { time: 1_000_000, bytes: 1000 }

const rules = ({ findings }: Ran) => findings.map(({ rule, level }) => `${level} ${rule}`)
const version = (label: string) => ({ inputs: { version: label, baselines: 'paired:previous-tag' } })

describe('a release of a commit of the default branch', () => {
  let rig: ActionRig
  let project: ActionProject
  let released: string
  let first: Ran

  /** Commits of the releases that a store knows. */
  const releases = async (ran: Ran) =>
    (await rig.storeOf(ran)).sessions.flatMap(({ header }) =>
      header.event === 'release' ? [header.gitSha] : [],
    )

  beforeAll(async () => {
    rig = await actionRig()
    project = actionProject(good)
    project.git('tag', 'v0')
    await rig.push(project)
    released = project.work(good)
    first = await rig.release(project, 'v1', version('v1'))
  })

  afterAll(() => rig.close())

  test('is held against the one before, and kept as an artifact and as a file of the release', () => {
    expect([first.conclusion, first.outputs['decision'], rules(first)]).toEqual(['success', 'PASS', []])
    expect(first.outputs['saved-to']).toBe(
      `release-asset (${storeName}.${first.runId}-1.zip of release v1), artifact (${segmentName} (artifact 2))`,
    )
    expect(rig.assets('v1')).toEqual([`${storeName}.${first.runId}-1.zip`])
    expect(rig.caches().length).toBe(1)
  })

  test('is in the history that the next run of the default branch has, and the anchor stands at it', async () => {
    project.work(good)
    const run = await rig.push(project)
    expect(run.outputs['restored-from']).toMatch(/^actions-cache \(.*, segments \(1 sessions\)$/)
    const { sessions, best } = await rig.storeOf(run)
    expect([sessions.length, best]).toEqual([3, released])
    const moves = sessions.flatMap(({ pointerMoves }) => pointerMoves.map(({ reason }) => reason))
    expect(moves).toEqual(['first accepted report', 'release v1'])
  })

  test('gives the sessions that the newer ones were built on, where all else of them is gone', async () => {
    const newest = rig.artifacts().at(-1)!
    rig.evict((artifact) => artifact.runId === newest.runId)
    const run = await rig.push(project)
    expect(run.outputs['restored-from']).toBe('segments (1 sessions), release-asset (2 sessions)')
    expect(rules(run)).toEqual(['note history-note'])
    expect((await rig.storeOf(run)).sessions.length).toBe(4)
  })

  test('gives all that it has where what lay between it and the newer ones is gone, which is said', async () => {
    const newest = rig.artifacts().at(-1)!
    rig.evict((artifact) => artifact.runId === newest.runId)
    const run = await rig.push(project)
    expect(run.outputs['restored-from']).toBe('segments (1 sessions), release-asset (2 sessions)')
    expect(rules(run).slice(0, 1)).toEqual(['warning history-lost'])
    const { sessions, best } = await rig.storeOf(run, 'segment')
    expect([sessions.length, best]).toEqual([4, released])
  })

  test('is what the history is built from when every cache and every artifact is gone, which is said', async () => {
    rig.evict()
    const run = await rig.push(project)
    expect(run.outputs['restored-from']).toBe(
      `release-asset (${storeName}.${first.runId}-1.zip of release v1)`,
    )
    expect([run.outputs['decision'], rules(run)]).toEqual(['WARN', ['warning history-lost']])
    expect(run.findings[0]!.message).toMatch(/the last copy that there was: what was measured after/)
    const { sessions, best } = await rig.storeOf(run)
    expect([sessions.length, best]).toEqual([3, released])
  })

  test('is kept although the job may not write to it, and in spite of an upload that breaks half-way', async () => {
    const mayNot = { permissions: { contents: 'read', actions: 'read' } }
    const refused = await rig.release(project, 'v2', { ...version('v2'), ...mayNot })
    expect([refused.conclusion, refused.outputs['decision']]).toEqual(['success', 'WARN'])
    expect(refused.findings).toMatchObject([
      {
        rule: 'storage-failed',
        level: 'warning',
        message: expect.stringMatching(/release-asset did not take .*refused: .*needs contents: write.*403/),
      },
    ])
    expect(refused.outputs['saved-to']).toMatch(/^artifact \(.*-segment /)
    expect(rig.assets('v2')).toEqual([])
    rig.services.faults.set(['rest POST /uploads/.* status=502 times=1'])
    const half = await rig.release(project, 'v3', version('v3'))
    rig.services.faults.set([])
    expect([half.outputs['decision'], half.outputs['saved-to']]).toEqual([
      'PASS',
      expect.stringMatching(/^release-asset/),
    ])
    expect(rig.assets('v3').length).toBe(1)
  })

  test('is no part of the history when its commit is on another branch', async () => {
    project.git('checkout', '--quiet', '-b', 'maintained', released)
    const fix = project.work({ ...good, bytes: 500 })
    const run = await rig.release(project, 'v1.1', version('v1.1'))
    expect([rig.assets('v1.1'), rig.artifacts().at(-1)!.name]).toEqual([[], changeName])
    expect(run.outputs['saved-to']).toMatch(/^artifact /)
    project.git('checkout', '--quiet', 'main')
    const next = await rig.push(project)
    const known = await releases(next)
    expect([known.length, known.includes(fix)]).toEqual([3, false])
  })

  test('or a push is warned when the storages that were chosen take nothing of it', async () => {
    const runs = [
      await rig.release(project, 'v4', { inputs: { storages: 'actions-cache' } }),
      await rig.push(project, { inputs: { storages: 'release-asset' } }),
    ]
    expect(runs.map(({ outputs }) => [outputs['decision'], outputs['saved-to']])).toEqual([
      ['WARN', ''],
      ['WARN', ''],
    ])
    const failed = runs.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'storage-failed'))
    expect(failed.map(({ message }) => message)).toEqual([
      'what was measured is kept nowhere: of the run of a release nothing goes to actions-cache',
      'what was measured is kept nowhere: of a run of the default branch nothing goes to release-asset',
    ])
  })

  test('makes no history by a tag that is called like the branch, and what claims to is named once', async () => {
    project.git('checkout', '--quiet', '-b', 'astray')
    const sha = project.work({ ...good, bytes: 400 })
    rig.services.seed({ tags: { main: sha } })
    const tagged = await rig.run(project, { event: 'push', ref: 'refs/tags/main' })
    expect(rig.artifacts().at(-1)).toEqual({ runId: String(tagged.runId), name: changeName })
    const data = fs.readFileSync(path.join(path.dirname(tagged.outputs['store-file']!), 'store.db'))
    rig.plantArtifact(tagged.runId, segmentName, zipOf([{ name: 'store.db', data }]))
    project.git('checkout', '--quiet', 'main')
    const runs = [await rig.push(project), await rig.push(project)]
    expect(runs.map(rules)).toEqual([['warning storage-failed'], []])
    expect(runs[0]!.findings[0]!.message).toMatch(
      new RegExp(`of run ${tagged.runId}\\) is not taken in: push of main at ${sha.slice(0, 10)}, a commit`),
    )
    const { sessions } = await rig.storeOf(runs[1]!)
    expect(sessions.some(({ header }) => header.gitSha === sha)).toBe(false)
  })
})

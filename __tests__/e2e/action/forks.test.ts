import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Segment, writeSegment } from '../../../src/app/shards/segment.js'
import type { SessionHeader } from '../../../src/core/model/session.js'
import { files } from '../../../src/edge/files.js'
import { fileHistories } from '../../../src/edge/history/histories.js'
import { type ActionProject, actionProject, type TestMerge } from '../../support/action-project.js'
import { type ActionRig, actionRig, type Ran, storeName } from '../../support/action-rig.js'
import { repositoryId } from '../../support/actions-emulator/token.js'
import { clone, freshFolder } from '../../support/temporary-repository.js'
import { walk } from '../../support/workflow-walk.js'
import { zipOf } from '../../support/zip-writer.js'

const good = { time: 1_000_000, bytes: 1000 }
const measuredRun = 701
const shard = (number: number) => `${storeName}-shard-${number}`

/** The pull request as the API tells of it. */
function pullOf(number: number, { sha, headSha, baseSha }: TestMerge) {
  const repository = (name: string) => ({ id: repositoryId(name), full_name: name })
  return {
    ...{ number, state: 'open', merge_commit_sha: sha },
    head: { ref: 'theirs', sha: headSha, repo: repository('contributor/demo') },
    base: { ref: 'main', sha: baseSha, repo: repository('octo/demo') },
  }
}

/** The folder of a segment as an archive. */
const archive = (folder: string): Buffer =>
  zipOf(
    ['store.db', 'outcomes.json'].map((name) => ({ name, data: fs.readFileSync(path.join(folder, name)) })),
  )

/** A segment of another header; all its hashes are right. */
async function forged(own: Segment, claims: Partial<SessionHeader>): Promise<Buffer> {
  const folder = freshFolder('forged')
  const { session, outcomes } = own
  const header = { ...session.header, ...claims }
  await writeSegment({ files, histories: fileHistories }, folder, {
    session: { ...session, header },
    outcomes,
  })
  return archive(folder)
}

describe('a pull request from a fork', () => {
  let rig: ActionRig
  let demo: ActionProject
  let merge: TestMerge

  beforeAll(async () => {
    rig = await actionRig()
    demo = actionProject(good)
    demo.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    await rig.push(demo)
    merge = demo.pullRequest('theirs', { ...good, time: 1_300_000 })
    rig.services.seed({ pull: pullOf(7, merge) })
    const options = {
      event: 'pull_request',
      base: 'main',
      head: 'theirs',
      pr: 7,
      fork: true,
      runId: measuredRun,
    }
    const walked = await walk('examples/fork-measure.yml', rig, demo, { options: { ...options, ...merge } })
    expect(walked.map(({ job, ran }) => `${job} ${ran.conclusion}`)).toEqual([
      'plan success',
      'measure success',
    ])
  })

  afterAll(() => rig.close())

  /** Judges on the default branch: its checkout is a clone that holds nothing of the pull request. */
  async function judge(): Promise<Ran> {
    const checkout = clone(demo.dir, '--branch', 'main', '--single-branch').dir
    const options = {
      event: 'workflow_run',
      ref: 'refs/heads/main',
      fork: true,
      triggeringRun: measuredRun,
      checkout,
    }
    const [walked] = await walk('examples/fork-judge.yml', rig, demo, { options })
    return walked!.ran
  }

  test('is judged by what its run measured, and shown, with a token that writes nothing', async () => {
    const caches = rig.caches()
    const ran = await judge()
    expect([ran.outputs['decision'], ran.outputs['base']]).toEqual(['FAIL', merge.baseSha])
    expect(ran.regressions).toMatchObject([
      { metric: 'work/time', kind: 'FAIL', worse: expect.closeTo(0.3, 9) },
    ])
    expect(Object.values(ran.permissions).filter((level) => level !== 'read')).toEqual([])
    expect(ran.summary).toContain('benchgate: FAIL')
    expect(rig.caches()).toEqual(caches)
    const { sessions } = await rig.artifactContents(ran.runId, `${storeName}-change`)
    expect(sessions.map(({ header: { kind, event, branch } }) => [kind, event, branch])).toEqual([
      ['run', 'pull_request', '7/merge'],
      ['judge', 'pull_request', '7/merge'],
    ])
  })

  test('adds nothing to the history of the default branch', async () => {
    demo.git('checkout', '--quiet', 'main')
    const { sessions } = await rig.storeOf(await rig.push(demo))
    expect(sessions.map(({ header }) => header.event)).toEqual(['push', 'push'])
  })

  test('is judged too when the base branch has moved since, against the base that was measured', async () => {
    demo.write('note.txt', 'meanwhile')
    demo.commit('meanwhile')
    demo.git('checkout', '--quiet', '--detach', 'main')
    demo.git('merge', '--quiet', '--no-ff', '-m', 'newer merge', 'theirs')
    const sha = demo.git('rev-parse', 'HEAD')
    rig.services.seed({ pull: pullOf(7, { ...merge, sha }) })
    const ran = await judge()
    expect([ran.outputs['decision'], ran.findings.map(({ rule }) => rule)]).toEqual(['FAIL', ['regression']])
  })

  test('cannot bring in what it forged: every such segment is refused by name, and the true one is judged', async () => {
    const run = rig.services.results.artifacts.live(({ runId }) => runId === String(measuredRun))[0]!
    expect(run.name).toBe(shard(1))
    const { sessions } = await rig.artifactContents(measuredRun, shard(1))
    const outcomes = { version: 1 as const, contests: [] }
    const own: Segment = { session: sessions[0]!, outcomes }
    const text = (words: string) => new TextEncoder().encode(words)
    const planted: readonly Buffer[] = [
      await forged(own, { event: 'push', branch: 'main' }),
      await forged(own, { kind: 'gate' }),
      await forged(own, { gitSha: demo.git('rev-parse', 'main') }),
      zipOf([{ name: 'store.db', data: new Uint8Array(200_000_000), claimed: 100 }]),
      zipOf([{ name: '../../../evil', data: text('evil') }]),
      zipOf([
        { name: 'store.db', data: text('/etc/passwd'), mode: 0o120777 },
        { name: 'outcomes.json', data: text('{"version":1,"contests":[]}') },
      ]),
      zipOf([{ name: 'outcomes.json', data: text('{"version":1,"contests":[{"stop":"ok"}]}') }]),
      Buffer.from('<html>not an archive</html>'),
      Buffer.alloc(64 * 1024 * 1024 + 1),
    ]
    for (const [index, bytes] of planted.entries()) rig.plantArtifact(measuredRun, shard(11 + index), bytes)
    const ran = await judge()
    expect(ran.outputs['decision']).toBe('ERROR')
    expect(ran.regressions).toMatchObject([{ metric: 'work/time', kind: 'FAIL' }])
    const refused = ran.findings.filter(({ rule }) => rule === 'shard-refused').map(({ message }) => message)
    expect(refused.map((message) => message.replace(/^.* is refused: /, ''))).toEqual([
      expect.stringMatching(/^it claims the event push on main, but this is pull_request on 7\/merge/),
      expect.stringMatching(/^it claims to be a session of kind gate/),
      expect.stringMatching(/^it is of commit/),
      expect.stringMatching(/^store.db cannot be unfolded to at most/),
      expect.stringMatching(/^it has no outcomes.json/),
      expect.stringMatching(/^its store is unreadable/),
      expect.stringMatching(/^outcomes.json/),
      expect.stringMatching(/^it is no zip archive/),
      expect.stringMatching(/^it has 67108865 bytes; 67108864 are allowed/),
    ])
    expect(ran.annotations.filter(({ title }) => title === 'benchgate: shard-refused').length).toBe(9)
    expect(fs.existsSync('/evil')).toBe(false)
  })

  test('is not judged once it has moved on: GitHub has no merge of that commit', async () => {
    rig.services.seed({ pull: pullOf(7, { ...merge, headSha: demo.git('rev-parse', 'main') }) })
    const ran = await judge()
    expect([ran.exitCode, ran.outputs['decision']]).toEqual([65, 'ERROR'])
    expect(ran.annotations[0]!.message).toMatch(/no pull request has \w+ as its last commit any more/)
  })
})

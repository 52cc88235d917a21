import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import { type ActionRig, actionRig, type Ran, segmentName } from '../../support/action-rig.js'
import { benchgate } from '../../support/benchgate.js'
import { forge, forgedSha, plantInCache } from '../../support/forged-history.js'
import { freshFolder } from '../../support/temporary-repository.js'
import { zipOf } from '../../support/zip-writer.js'

const key = 'first-secret-of-this-repository-0001'
const newer = 'other-secret-of-this-repository-0002'
const work = { time: 1_000_000, bytes: 1000 }
const withKey = (secret: string) => ({ inputs: { 'signing-key': secret } })

const refused = ({ findings }: Ran) =>
  findings
    .filter(({ rule }) => rule === 'session-refused')
    .map(({ level, message }) => [level, message.replace(/ of .*/s, '')])
const kinds = ({ verdicts }: Ran) => verdicts.map(({ kind }) => kind)
const passes = ['PASS', 'PASS']

describe('a history that is signed from its second run on', () => {
  let rig: ActionRig
  let project: ActionProject
  let unsigned: Ran
  /** The newest whose history nobody tampered with. */
  let last: Ran

  beforeAll(async () => {
    rig = await actionRig()
    project = actionProject(work)
    unsigned = await rig.push(project)
  })

  afterAll(() => rig.close())

  test('is not believed before its owner signs it: the run fails loudly and loses nothing', async () => {
    const run = await rig.push(project, withKey(key))
    expect([run.exitCode, refused(run)]).toEqual([
      70,
      [['error', `1 session (${unsigned.outputs['session']!.slice(0, 12)})`]],
    ])
    expect(kinds(run)).toEqual(['NO_BASELINE'])
    expect((await rig.storeOf(run)).ids).toEqual([run.outputs['session']])
    expect(fs.existsSync(path.join(path.dirname(run.outputs['store-file']!), 'refused.db'))).toBe(true)
  })

  test('counts again, all of it, once its owner has signed it by hand', async () => {
    const inputs = { 'signing-key': key, command: 'sign' }
    const signed = await rig.run(project, { event: 'workflow_dispatch', ref: 'refs/heads/main', inputs })
    expect([signed.conclusion, signed.outputs['decision']]).toEqual(['success', 'PASS'])
    expect(signed.lines.join('\n')).toContain(`${unsigned.outputs['session']!.slice(0, 12)}: push on main of`)
    last = await rig.push(project, withKey(key))
    expect([last.conclusion, refused(last), kinds(last)]).toEqual(['success', [], passes])
    expect((await rig.storeOf(last)).sessions.length).toBe(3)
    expect((await rig.artifactContents(last.runId)).ids).toEqual([last.outputs['session']])
  })

  test('takes in what a release measured, which is signed as well', async () => {
    const release = await rig.release(project, 'v1', withKey(key))
    last = await rig.push(project, withKey(key))
    expect([refused(release), refused(last), kinds(last)]).toEqual([[], [], passes])
    expect((await rig.storeOf(last)).ids).toContain(release.outputs['session'])
  })

  test('does not count what was planted in an artifact and a cache and claims to be of main', async () => {
    const { best } = await rig.storeOf(last)
    const folder = await forge(last)
    const store = { name: 'store.db', data: fs.readFileSync(path.join(folder, 'store.db')) }
    rig.plantArtifact(last.runId, segmentName, zipOf([store]))
    await plantInCache(rig, folder, '666-1')
    const run = await rig.push(project, withKey(key))
    expect(run.outputs['restored-from']).toContain('666-1')
    expect([kinds(run), refused(run).map(([level]) => level)]).toEqual([passes, ['warning']])
    const after = await rig.storeOf(run)
    expect([after.sessions.length, after.best]).toEqual([6, best])
  })

  test('changes its key: once the owner has signed it anew, the old key may go', async () => {
    const inputs = { 'signing-key': `${newer}\n${key}`, command: 'sign' }
    await rig.run(project, { event: 'workflow_dispatch', ref: 'refs/heads/main', inputs })
    last = await rig.push(project, withKey(newer))
    expect([kinds(last), refused(last)]).toEqual([passes, []])
    const folder = path.dirname(last.outputs['store-file']!)
    const verify = (secret: string) =>
      benchgate(['store', 'verify', folder], {
        cwd: folder,
        env: { ...process.env, BENCHGATE_SIGNING_KEY: secret },
      })
    expect((await verify(newer)).exitCode).toBe(0)
    const wrong = await verify(key)
    const words = expect.stringContaining('no key that is given has signed it')
    expect([wrong.exitCode, wrong.stdout]).toEqual([65, words])
  })

  test('takes what was planted for its best where no key is given', async () => {
    await plantInCache(rig, await forge(last), '667-1')
    expect((await rig.storeOf(await rig.push(project))).best).toBe(forgedSha)
  })
})

describe('the key', () => {
  test('is in no log, no state, no environment of the benchmark and none of what measures it', async () => {
    const rig = await actionRig()
    const seen = path.join(freshFolder('seen'), 'environment')
    const project = actionProject({
      ...work,
      sabotage: `{ env; tr '\\0' '\\n' < /proc/$PPID/environ; } >> '${seen}'`,
    })
    const manifest = path.join(project.dir, 'bench/manifest.toml')
    const names = '["BENCHGATE_SIGNING_KEY", "WITNESS"]'
    const text = fs.readFileSync(manifest, 'utf8').replace('name = "demo"', `$&\nenv_passthrough = ${names}`)
    fs.writeFileSync(manifest, text)
    project.commit('pass on all that there is')
    try {
      const env = { BENCHGATE_SIGNING_KEY: newer, WITNESS: 'was-here' }
      const run = await rig.push(project, { ...withKey(`${key},${newer}`), env })
      expect(run.outputs['decision']).toBe('WARN')
      const everything = JSON.stringify([
        run.lines,
        run.state,
        run.outputs,
        run.summary,
        fs.readFileSync(seen, 'utf8'),
      ])
      expect(everything).toContain('was-here')
      expect(everything).not.toContain(key)
      expect(everything).not.toContain(newer)
    } finally {
      await rig.close()
    }
  })

  test.each([
    ['too short', 'gate', 'short', /has fewer than 32 characters/],
    ['given where strangers’ code runs', 'measure', key, /signs nothing/],
    ['missing where it should sign', 'sign', '', /there is no key to sign with/],
  ])('that is %s is a problem before anything runs', async (_, command, secret, words) => {
    const rig = await actionRig()
    try {
      const inputs = { command, 'signing-key': secret, shard: '{}' }
      const run = await rig.push(actionProject(work), { inputs })
      expect([run.exitCode, run.annotations.map(({ message }) => message).join()]).toEqual([
        65,
        expect.stringMatching(words),
      ])
    } finally {
      await rig.close()
    }
  })
})

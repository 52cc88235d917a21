import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { jsonOf, loopProject } from '../../support/loop-project.js'
import type { MeasuredProject } from '../../support/measured-project.js'

interface ShownReferences {
  readonly references: readonly { readonly hash: string; readonly reason: string; readonly size: number }[]
}

const reference = (project: MeasuredProject, ...args: readonly string[]) =>
  project.run(['reference', ...args])
const listed = async (project: MeasuredProject, action: string) =>
  jsonOf<ShownReferences>(await reference(project, action, 'words', '--json')).references
const archive = (project: MeasuredProject) => join(project.store, 'artifacts')
const modeOf = (path: string) => statSync(path).mode & 0o777

test('a frozen reference is what every later run must produce, and a text that differs is shown', async () => {
  const project = loopProject()
  await project.run(['run', 'words', '-n', '2'])
  expect((await project.run(['evaluate', 'words'])).stdout).toContain('NO_REFERENCE')
  expect((await reference(project, 'freeze', 'words', '--notes', 'checked by hand')).exitCode).toBe(0)
  const passed = await project.run(['evaluate', 'words'])
  expect([passed.exitCode, passed.stdout]).toEqual([
    0,
    expect.stringContaining('2 repetitions equal to the frozen'),
  ])
  project.commitFiles({ 'work/words': '1\none\nTWO\nthree\n' })
  await project.run(['run', 'words'])
  const failed = await project.run(['evaluate', 'words'])
  expect([failed.exitCode, failed.stdout]).toEqual([1, expect.stringContaining('@@ line 3 @@\n-two\n+TWO\n')])
  const gated = await project.gate('--benchmark', 'words')
  expect(gated.outcome.verdicts.map(({ kind, gate }) => [kind, gate])).toEqual([['FAIL', 'reference']])
  const again = await reference(project, 'freeze', 'words')
  expect([again.exitCode, again.stderr]).toEqual([65, expect.stringContaining('is frozen already')])
  expect((await reference(project, 'replace', 'words')).exitCode).toBe(64)
  expect((await reference(project, 'replace', 'words', '--reason', 'louder is right')).exitCode).toBe(0)
  expect((await project.run(['evaluate', 'words'])).exitCode).toBe(0)
  expect((await listed(project, 'history')).map(({ reason }) => reason)).toEqual([
    'checked by hand',
    'louder is right',
  ])
  expect(await listed(project, 'show')).toMatchObject([{ reason: 'louder is right', size: 16 }])
})

test('artifacts are kept by their hash where only their owner reads them, and are hashed at every use', async () => {
  const project = loopProject()
  await project.run(['run', 'words', '-n', '2'])
  const [name, ...others] = readdirSync(archive(project))
  expect([others, modeOf(archive(project)), modeOf(join(archive(project), name!))]).toEqual([
    [],
    0o700,
    0o600,
  ])
  expect(readFileSync(join(archive(project), name!), 'utf8')).toBe(project.read('work/words'))
  writeFileSync(join(archive(project), name!), 'something else')
  const damaged = await reference(project, 'verify')
  expect([damaged.exitCode, damaged.stdout]).toEqual([
    65,
    expect.stringContaining('other bytes than its name says'),
  ])
  const refused = await reference(project, 'freeze', 'words')
  expect([refused.exitCode, refused.stderr]).toEqual([65, expect.stringContaining('is damaged')])
  await project.run(['run', 'words'])
  expect((await reference(project, 'freeze', 'words')).exitCode).toBe(0)
  expect((await reference(project, 'verify')).stdout).toContain('are whole')
  writeFileSync(join(project.store, 'store.db'), '404: Not Found')
  const lost = await reference(project, 'replace', 'words', '--reason', 'begun anew')
  expect([lost.exitCode, lost.stderr]).toEqual([65, expect.stringContaining('could not be read')])
})

test('a reference can come from what another commit produced, in a gate too, by the session of those runs', async () => {
  const project = loopProject()
  const right = project.commitFiles({ 'work/score': '1.6\n' })
  const { outcome } = await project.gate('--benchmark', 'words')
  project.commitFiles({ 'work/words': '1\none\nTWO\nthree\n' })
  const from = (session: string) => reference(project, 'freeze', 'words', '--from-run', session)
  const unknown = await from('f00')
  expect([unknown.exitCode, unknown.stderr]).toEqual([65, expect.stringContaining('no session’s id begins')])
  expect(await from(outcome.session!.slice(0, 12))).toMatchObject({ exitCode: 0 })
  expect(await listed(project, 'show')).toMatchObject([{ size: 16, reason: 'frozen' }])
  const there = jsonOf<{
    readonly runs: readonly { readonly gitSha: string; readonly artifactHash: string }[]
  }>(await project.run(['history', 'words', '--git-sha', right, '--json']))
  const [{ hash } = { hash: '' }] = await listed(project, 'show')
  expect(new Set(there.runs.map(({ artifactHash }) => artifactHash))).toEqual(new Set([hash]))
  await project.run(['run', 'words'])
  const failed = await project.run(['evaluate', 'words'])
  expect([failed.exitCode, failed.stdout]).toEqual([1, expect.stringContaining('-two\n+TWO\n')])
})

test.each([
  ['nothing was run', '', [], /no run of "words" at [0-9a-f]{10} is stored/],
  ['a repetition failed', '[ "$seed" = 107420369 ] && exit 3\n', [], /1 of 2 runs of "words" failed/],
  ['repetitions disagree', 'echo $seed >>"$artifact"\n', [], /produced different artifacts/],
  ['the tree was dirty', '', ['--allow-dirty'], /only runs of a tree with uncommitted changes/],
])('no reference is frozen where %s', async (why, script, dirty, words) => {
  const project = loopProject({ 'work/words.sh': script })
  if (dirty.length > 0) project.write('note.txt', 'x')
  if (why !== 'nothing was run') await project.run(['run', 'words', '-n', '2', '--meta-seed', '42', ...dirty])
  else await project.run(['run', 'score', '-n', '1'])
  const ended = await reference(project, 'freeze', 'words')
  expect([ended.exitCode, ended.stderr]).toEqual([65, expect.stringMatching(words)])
  expect((await reference(project, 'freeze', 'score')).stderr).toMatch(/only artifacts have a reference/)
})

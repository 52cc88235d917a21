import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { repository, type Sandbox, sandbox } from '../../support/command-line.js'
import { jsonOf, loopProject } from '../../support/loop-project.js'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

const manifest = (name: string, keys = '') => `[project]
name = "${name}"

[[benchmarks]]
name = "wall"
kind = "command"
command = ["true"]
${keys}`

/** Projects in folders of their own within one sandbox. */
function projects(...names: readonly string[]): Sandbox {
  const place = repository()
  for (const name of names) place.write(`${name}/bench/manifest.toml`, manifest(name))
  place.commit('projects')
  return place
}

test('registrations made at once are all kept, and a moved project says where it was', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const place = projects(...names)
  const ended = await Promise.all(names.map((name) => place.run('register', name)))
  expect(ended.map(({ code }) => code)).toEqual(names.map(() => 0))
  const listed = await place.run('list', '--json')
  const { projects: found } = JSON.parse(listed.stdout) as { projects: { name: string }[] }
  expect(found.map(({ name }) => name)).toEqual(names)
  const again = await place.run('register', 'a')
  expect([again.code, again.stderr]).toEqual([0, ''])
  place.write('file', '')
  for (const path of ['file', 'nowhere']) {
    const wrong = await place.run('register', path)
    expect([wrong.code, wrong.stderr]).toEqual([65, expect.stringContaining('there is no manifest')])
  }
  // What is in there is its owner's business.
  expect(statSync(join(place.home, 'benchgate')).mode & 0o777).toBe(0o700)
  place.write('moved/bench/manifest.toml', manifest('a'))
  expect((await place.run('register', 'moved')).stderr).toContain(
    `a was registered at ${join(place.dir, 'a')}`,
  )
  expect((await place.run('check', '--project', 'b')).stdout).toContain('1 benchmark planned')
  expect((await place.run('unregister', 'b')).code).toBe(0)
  const gone = await place.run('unregister', 'b')
  expect([gone.code, gone.stderr]).toEqual([65, expect.stringContaining('no project is called "b"')])
})

test('list shows what is wrong with a manifest or a corpus, and a broken registry is no empty one', async () => {
  const place = projects('fine', 'broken')
  const pinned = `corpus_path = "data"\ncorpus_hash = "sha256:${'0'.repeat(64)}"\n`
  place.write('fine/bench/manifest.toml', manifest('fine', pinned))
  expect((await place.run('register', 'fine')).stderr).toContain(
    'corpus of wall is not the pinned one (missing)',
  )
  place.write('fine/data', 'x')
  place.write('pinned/bench/manifest.toml', manifest('pinned', pinned.replace(/0{64}/, hashOf('x'))))
  place.write('pinned/data', 'x')
  const good = await place.run('register', 'pinned')
  expect([good.code, good.stderr]).toEqual([0, ''])
  await place.run('register', 'broken')
  place.write('broken/bench/manifest.toml', 'project = 1\n')
  const { stdout } = await place.run('list')
  expect(stdout).toMatch(/^fine {2}.*\n {2}wall {2}performance .*corpus=drift\n/m)
  expect(stdout).toMatch(/^pinned {2}.*\n {2}wall {2}performance .*corpus=ok\n/m)
  expect(stdout).toMatch(/^broken {2}.*\n {2}bench\/manifest.toml: benchmarks: is missing/m)
  writeFileSync(join(place.home, 'benchgate', 'registry.json'), '{"projects": []')
  const unread = await place.run('list')
  expect([unread.code, unread.stderr]).toEqual([
    65,
    expect.stringContaining('registry of projects is broken'),
  ])
})

test('status shows what is being measured, in the foreground too', async () => {
  const project = loopProject({
    'work/score.sh': 'touch "$TMPDIR/started"; while [ ! -e "$TMPDIR/go" ]; do sleep 0.05; done\n',
  })
  const started = project.start(['run', 'score', '--quiet'])
  while (!existsSync(join(project.temporary, 'started')))
    await new Promise((resolve) => setTimeout(resolve, 20))
  const { sessions } = jsonOf<{ sessions: object[] }>(await project.run(['status', '--json']))
  expect(sessions).toMatchObject([{ alive: true, runs: 0, header: { project: 'loop', kind: 'run' } }])
  writeFileSync(join(project.temporary, 'go'), '')
  await started.finished
  expect((await project.run(['status'])).stdout).toBe('Nothing is being measured.\n')
  expect(readdirSync(join(project.store, 'journals'))).toEqual([])
})

test('completion in bash knows commands, their actions and their options', async () => {
  const place = sandbox()
  const { stdout } = await place.run('completion', 'bash')
  const complete = (...words: readonly string[]) => {
    const script = `${stdout}\nCOMP_WORDS=(benchgate ${words.join(' ')}); COMP_CWORD=${words.length}
      _benchgate benchgate ${words.at(-1)} ${words.at(-2) ?? 'benchgate'}; echo "\${COMPREPLY[*]}"`
    return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim()
  }
  expect(complete('eval')).toBe('evaluate')
  expect(complete('baseline', 'e')).toBe('establish')
  expect(complete('run', 'score', '--meta')).toBe('--meta-seed')
  expect((await place.run('completion', 'fish')).stdout).toMatch(/seen_subcommand_from run' -l seed-set -d/)
  expect((await place.run('completion', 'zsh')).stdout).toMatch(/^#compdef benchgate\n/)
  expect((await place.run('completion', 'tcsh')).code).toBe(64)
})

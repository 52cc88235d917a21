import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { jsonOf, loopProject, type ShownSet } from '../../support/loop-project.js'
import type { MeasuredProject } from '../../support/measured-project.js'

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** Pins the corpus of benchmark `score`. */
function pin(project: MeasuredProject, path: string, hash: string, type: string): void {
  const [before, after] = project.read('bench/manifest.toml').split(/(?<=entry_point = "score"\n)/)
  const pinned = `corpus_path = "${path}"\ncorpus_hash = "${hash}"\ncorpus_type = "${type}"\n`
  project.commitFiles({ 'bench/manifest.toml': `${before}${pinned}${after!.replace(/corpus_.*\n/g, '')}` })
}

test('a folder is pinned whole: names, contents, modes and links', async () => {
  const project = loopProject({ 'data/a.txt': 'a', 'data/sub/b.txt': 'b' })
  const leaf = (mode: string, content: string, path: string) =>
    `${mode} ${sha256(content).slice(7)} ${path}\0`
  const whole = sha256(leaf('100644', 'a', 'data/a.txt'.slice(5)) + leaf('100644', 'b', 'sub/b.txt'))
  pin(project, 'data', whole, 'tree')
  expect((await project.run(['run', 'score', '-n', '1'])).exitCode).toBe(0)
  project.git('update-index', '--chmod=+x', 'data/a.txt')
  project.git('checkout-index', '-f', 'data/a.txt')
  project.commit('mode')
  const drifted = await project.run(['run', 'score', '-n', '1'])
  const found = sha256(leaf('100755', 'a', 'a.txt') + leaf('100644', 'b', 'sub/b.txt'))
  expect([drifted.exitCode, drifted.stderr]).toEqual([
    65,
    expect.stringContaining(`corpus data (tree) has drifted: pinned ${whole}, found ${found}`),
  ])
})

test.each([
  [
    'bytes',
    'data',
    sha256(''),
    /corpus data is not a readable file \(a folder is pinned with corpus_type = "tree"\)/,
  ],
  ['spec', 'data', sha256('x'), /corpus data is not a readable folder with corpus_spec.toml/],
  ['spec', 'data/a.txt', sha256('a'), /corpus data\/a.txt is not a readable folder with corpus_spec.toml/],
  ['bytes', 'data/a.txt', sha256('b'), /drifted: pinned sha256:3e23.*, found sha256:ca97/],
  ['tree', 'nothing', sha256('b'), /corpus nothing is not a readable folder/],
])('a corpus of type %s that is not the pinned one stops the run: %s', async (type, path, hash, words) => {
  const project = loopProject({ 'data/a.txt': 'a' })
  pin(project, path, hash, type)
  const ended = await project.run(['run', 'score', '-n', '1'])
  expect([ended.exitCode, ended.stderr]).toEqual([65, expect.stringMatching(words)])
})

test('of a corpus of type spec only the specification counts', async () => {
  const spec = 'data/corpus_spec.toml'
  const project = loopProject({ [spec]: 'seed = 1\n', 'data/made': '1' })
  pin(project, 'data', sha256('seed = 1\n'), 'spec')
  project.commitFiles({ 'data/made': '2' })
  expect((await project.run(['run', 'score', '-n', '1'])).exitCode).toBe(0)
  project.commitFiles({ [spec]: 'seed = 2\n' })
  const drifted = await project.run(['run', 'score', '-n', '1'])
  expect([drifted.exitCode, drifted.stderr]).toEqual([
    65,
    expect.stringContaining(
      `(spec) has drifted: pinned ${sha256('seed = 1\n')}, found ${sha256('seed = 2\n')}`,
    ),
  ])
})

test('a corpus that changes while it is used spoils the run set', async () => {
  const project = loopProject({ 'data/a.txt': 'a', 'work/score.sh': 'echo more >>data/a.txt\n' })
  pin(project, 'data/a.txt', sha256('a'), 'bytes')
  const ended = await project.run(['run', 'score', '--seed-set', 'baseline', '-n', '1', '--json'])
  expect(ended.exitCode).toBe(65)
  expect(jsonOf<ShownSet>(ended)).toMatchObject({
    spoiled: expect.stringMatching(/drifted: pinned sha256:ca97\S+, found sha256:\S+; it changed while/),
    runSets: [{ runs: [{ status: 'ok' }] }],
  })
  project.git('checkout', '-q', '--', 'data')
  const pinned = await project.run(['baseline', 'establish', 'score', '--json'])
  expect([pinned.exitCode, jsonOf<ShownSet>(pinned).pointerMoves]).toEqual([65, []])
})

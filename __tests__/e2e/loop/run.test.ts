import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { jsonOf, loopProject, type ShownSet } from '../../support/loop-project.js'

const seedsOf = ({ runSets }: ShownSet) => runSets.flatMap(({ runs }) => runs.map(({ seed }) => seed))
const valuesOf = ({ runSets }: ShownSet) =>
  runSets.flatMap(({ runs }) => runs.map(({ measurements }) => measurements[0]?.value))

test('a run set has a run for each seed, drawn from the meta seed or the manifest’s own', async () => {
  const project = loopProject()
  const drawn = jsonOf<ShownSet>(await project.run(['run', 'score', '--meta-seed', '42', '--json']))
  expect(seedsOf(drawn)).toEqual([478163327, 107420369, 1181241943, 1051802512, 958682846])
  expect(valuesOf(drawn)).toEqual([1.5007, 1.5009, 1.5003, 1.5002, 1.5006])
  expect(drawn.runSets[0]).toMatchObject({ metaSeed: '42', dirty: false })
  const own = await project.run(['run', 'score', '--seed-set', 'baseline', '-n', '3', '--json'])
  expect(jsonOf<ShownSet>(own).runSets[0]).toMatchObject({ metaSeed: null })
  expect(seedsOf(jsonOf<ShownSet>(own))).toEqual([1, 2, 3])
  const largest = await project.run([
    'run',
    'score',
    '--meta-seed',
    String(2n ** 63n - 1n),
    '-n',
    '1',
    '--json',
  ])
  expect(seedsOf(jsonOf<ShownSet>(largest))).toEqual([1359979423])
  const { stdout } = await project.run(['history', 'score', '--limit', '0', '--json'])
  const { runs } = JSON.parse(stdout) as { runs: { metaSeed: string | null }[] }
  expect(runs.map(({ metaSeed }) => metaSeed)).toEqual([
    ...Array<string>(5).fill('42'),
    ...Array<null>(3).fill(null),
    '9223372036854775807',
  ])
})

test.each([
  ['64', ['run', 'score', '--meta-seed', '9223372036854775808'], /--meta-seed is a whole number below 2\^63/],
  ['64', ['run', 'score', '--seed-set', 'baseline', '--meta-seed', '1'], /--seed-set baseline has its own/],
  ['64', ['run', 'score', '--repetitions', '0'], /--repetitions is a whole number from 1 on/],
  [
    '65',
    ['run', 'score', '--seed-set', 'baseline', '-n', '6'],
    /declares 5 baseline seeds, and 6 repetitions/,
  ],
  ['65', ['run', 'scroe'], /no benchmark is called "scroe"/],
])('what cannot be run ends with %s before anything runs: %j', async (code, args, words) => {
  const project = loopProject()
  const ended = await project.run(args)
  expect([String(ended.exitCode), ended.stderr]).toEqual([code, expect.stringMatching(words)])
  expect(existsSync(join(project.store, 'store.db'))).toBe(false)
})

test('a failed repetition is a run like any other; only a set without a good run ends with 1', async () => {
  const project = loopProject({ 'work/score.sh': '[ $((seed % 2)) = 1 ] && { echo why >&2; exit 7; }\n' })
  const some = await project.run(['run', 'score', '--seed-set', 'baseline', '--json'])
  const { runSets } = jsonOf<ShownSet>(some)
  expect([some.exitCode, runSets[0]!.runs.map(({ status }) => status)]).toEqual([
    0,
    ['error', 'ok', 'error', 'ok', 'error'],
  ])
  expect(runSets[0]!.runs[0]!.message).toMatch(/exited with code 7.*why/s)
  project.commitFiles({ 'work/score.sh': 'exit 7\n' })
  expect((await project.run(['run', 'score', '-n', '2'])).exitCode).toBe(1)
})

test('a dirty tree is refused, and measured as dirty where that is allowed', async () => {
  const project = loopProject()
  project.write('work/score', '2.5\n')
  const refused = await project.run(['run', 'score'])
  expect([refused.exitCode, refused.stderr]).toEqual([
    65,
    expect.stringContaining('uncommitted changes: work/score'),
  ])
  const allowed = jsonOf<ShownSet>(await project.run(['run', 'score', '--allow-dirty', '--json']))
  expect(allowed.runSets[0]!.dirty).toBe(true)
  expect(valuesOf(allowed)[0]).toBeCloseTo(2.5, 1)
  const [diff] = readdirSync(join(project.store, 'diffs'))
  expect(readFileSync(join(project.store, 'diffs', diff!), 'utf8')).toContain('+2.5')
  expect(statSync(join(project.store, 'diffs', diff!)).mode & 0o777).toBe(0o600)
})

test('runs of a checkout that changes under them count as dirty', async () => {
  const project = loopProject({ 'work/score.sh': 'echo more >>notes.txt\n' })
  const ran = jsonOf<ShownSet>(await project.run(['run', 'score', '-n', '2', '--json']))
  expect(ran.runSets[0]!.dirty).toBe(true)
  expect(ran.findings.map(({ rule }) => rule)).toContain('checkout-changed')
})

test('what is built is measured from the commit, what is not where it stands', async () => {
  const standing = loopProject({ '.gitignore': 'built\n', 'work/score.sh': 'cp built work/score\n' })
  standing.write('built', '1.5\n')
  const there = jsonOf<ShownSet>(await standing.run(['run', 'score', '-n', '1', '--json']))
  expect(there.runSets[0]!.runs[0]!.status).toBe('ok')
  const manifest = standing.read('bench/manifest.toml')
  const setup = manifest.replace('[machine]', 'setup = ["echo 4.5 >built"]\n\n[machine]')
  standing.commitFiles({ 'bench/manifest.toml': setup })
  const built = jsonOf<ShownSet>(await standing.run(['run', 'score', '-n', '1', '--json']))
  expect(valuesOf(built)[0]).toBeCloseTo(4.5, 1)
  expect([standing.read('built'), standing.leftovers()]).toEqual(['1.5\n', []])
})

test('four loops of ten repetitions at once record forty runs', async () => {
  const project = loopProject()
  const ended = await Promise.all(
    [1, 2, 3, 4].map(() => project.run(['run', 'score', '-n', '10', '--wait', '--quiet'])),
  )
  expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0])
  const { stdout } = await project.run(['history', 'score', '--limit', '0', '--json'])
  expect((JSON.parse(stdout) as { runs: unknown[] }).runs).toHaveLength(40)
  expect((await project.run(['store', 'verify'])).exitCode).toBe(0)
})

test('a killed run set keeps its finished repetitions, and the next command takes them in', async () => {
  const project = loopProject({
    'work/score.sh':
      'n=$(ls "$TMPDIR/done" 2>/dev/null | wc -l); mkdir -p "$TMPDIR/done"; touch "$TMPDIR/done/$seed"; [ "$n" = 2 ] && sleep 60\n',
  })
  const started = project.start(['run', 'score', '--quiet'])
  while (
    !existsSync(join(project.temporary, 'done')) ||
    readdirSync(join(project.temporary, 'done')).length < 3
  )
    await new Promise((resolve) => setTimeout(resolve, 20))
  started.child.kill('SIGKILL')
  await started.finished
  const next = await project.run(['run', 'words', '--json'])
  expect(jsonOf<ShownSet>(next).findings.map(({ rule }) => rule)).toContain('recovered-runs')
  const { stdout } = await project.run(['history', 'score', '--json'])
  expect((JSON.parse(stdout) as { runs: unknown[] }).runs).toHaveLength(2)
})

import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { JsonOutcome } from '../../../src/core/documents/json-schema.js'
import { benchstoneHome, type HomeContent, hexOf } from '../../support/benchstone-home.js'
import { repository, type Sandbox } from '../../support/command-line.js'

const manifest = `[project]
name = "sample"
language = "sh"
invocation = "sh run.sh {entry_point} {config_path} {output_path}"
${['mean', 'rank', 'same']
  .map(
    (name) => `
[[benchmarks]]
name = "${name}"
entry_point = "e"
tier = "performance"
metric_direction = "minimize"
gate_policy = "${name === 'rank' ? 'mann_whitney' : 'sigma'}"
promotion_sigma = 2.0
promotion_z = 2.0
repetitions = 3
baseline_seeds = [1, 2]
`,
  )
  .join('')}
[[benchmarks]]
name = "words"
entry_point = "e"
tier = "correctness"
`

const before = [1.248, 1.324, 1.254, 1.261, 1.832]
const after = [1.2, 1.21, 1.22, 1.23, 1.24]

/** A repository with two commits, and what benchstone measured of them. */
function measured(): { readonly place: Sandbox; readonly content: HomeContent; readonly home: string } {
  const place = repository()
  place.write('bench/manifest.toml', manifest)
  const [first, head] = [place.commit('first'), place.commit('second')]
  const at = (benchmark: string, gitSha: string, metaSeed: bigint | null) => ({ benchmark, gitSha, metaSeed })
  const content: HomeContent = {
    ...{ project: 'sample', path: place.dir },
    invoked: [
      { ...at('mean', first, null), values: before },
      { ...at('mean', head, 7n), values: [...after, null] },
      { ...at('rank', first, null), values: before },
      { ...at('rank', head, 2n ** 63n - 1n), values: after },
      { ...at('same', head, null), values: [5, 7] },
      { ...at('same', head, -1n), values: [4, 6, 3] },
      { ...at('words', first, 7n), values: [1, 1], artifact: 'one\n' },
      { ...at('words', head, 8n), values: [1, 1], artifact: 'one\ntwo\n' },
    ],
    baselines: [
      { ...at('mean', first, null), notes: 'first' },
      { ...at('rank', first, null), notes: '' },
      { ...at('same', head, null), notes: '' },
    ],
    frozen: [
      { benchmark: 'words', gitSha: first, artifact: 'one\n', reason: null },
      { benchmark: 'words', gitSha: head, artifact: 'one\ntwo\n', reason: 'a second word' },
    ],
  }
  return { place, content, home: join(place.root, 'benchstone') }
}

test('a benchstone home comes whole, once, as its dry run said, and its verdicts are the ones that benchstone gave', async () => {
  const { place, content, home } = measured()
  await benchstoneHome(home, content)
  const importing = ['store', 'import', home, '--json'] as const
  const said = await place.run(...importing, '--dry-run')
  expect(existsSync(place.store)).toBe(false)
  const done = await place.run(...importing)
  expect(done).toMatchObject({ code: 0, stderr: '' })
  expect(statSync(place.store).mode & 0o777).toBe(0o700)
  expect(JSON.parse(done.stdout)).toEqual({ ...JSON.parse(said.stdout), dryRun: false })
  const counts = (benchmark: string, runs: number, references = 0, artifacts = 0) =>
    expect.objectContaining({ benchmark, runs, references, artifacts })
  expect(JSON.parse(done.stdout)).toMatchObject({
    registered: ['sample'],
    leftOut: [expect.stringContaining('logs (1)')],
    wrong: [],
    projects: [
      { benchmarks: [counts('mean', 11), counts('rank', 10), counts('same', 5), counts('words', 4, 2, 2)] },
    ],
  })
  const again = await place.runWith({ cwd: place.root }, ...importing)
  const none = expect.objectContaining({ runs: 0, references: 0, artifacts: 0 })
  expect(JSON.parse(again.stdout)).toMatchObject({
    registered: [],
    projects: [{ benchmarks: [none, none, none, none] }],
  })
  const verdict = async (benchmark: string) => {
    const asked = ['--baseline', 'pinned', '--mode', 'promote', '--formulas', 'benchstone', '--json']
    const { code, stdout } = await place.run('evaluate', benchmark, '--project', 'sample', ...asked)
    const [one] = (JSON.parse(stdout) as JsonOutcome).verdicts
    return [code, one!.kind, one!.reason]
  }
  expect(await verdict('mean')).toEqual([1, 'REJECT', expect.stringContaining('z = 1.4')])
  expect(await verdict('rank')).toEqual([0, 'PROMOTE', expect.stringContaining('z = 2.6112')])
  expect(await verdict('same')).toEqual([1, 'REJECT', expect.stringContaining('z = 1.2500')])
  expect(await verdict('words')).toEqual([0, 'PASS', expect.stringContaining('2 repetitions equal')])
  const references = await place.run('reference', 'history', 'words')
  expect(references.stdout).toMatch(/frozen .*\nreplaced .*a second word/)
  expect((await place.run('reference', 'verify')).code).toBe(0)
})

test('a baseline that benchstone moved onto runs which an earlier import took is moved here too', async () => {
  const { place, content, home } = measured()
  await benchstoneHome(home, content)
  await place.run('store', 'import', home)
  const moved = content.baselines.map((one) =>
    one.benchmark === 'mean' ? { ...one, ...content.invoked[1]!, notes: 'the faster one', minute: 50 } : one,
  )
  await benchstoneHome(home, { ...content, baselines: moved })
  for (const [dryRun, reasons] of [
    [['--dry-run'], ['first']],
    [[], ['first', 'the faster one']],
    [[], ['first', 'the faster one']],
  ] as const) {
    const again = await place.run('store', 'import', home, ...dryRun)
    expect([again.code, again.stderr]).toEqual([0, ''])
    const { stdout } = await place.run('baseline', 'history', 'mean', '--project', 'sample', '--json')
    const { pointers } = JSON.parse(stdout) as { pointers: { reason: string; gitSha: string }[] }
    expect(pointers.map(({ reason }) => reason)).toEqual(reasons)
  }
  const { stdout } = await place.run('baseline', 'show', 'mean', '--project', 'sample')
  expect(stdout).toMatch(/^pinned .*: the faster one\n +metric 1\.22 \(5 runs/)
})

test('what is broken in a benchstone home is told, and everything else comes', async () => {
  const { place, content, home } = measured()
  const { invoked, baselines, frozen } = content
  const lost = { ...baselines[0]!, benchmark: 'gone', notes: '' }
  await benchstoneHome(home, { ...content, invoked, baselines: [...baselines, lost], frozen })
  const artifacts = join(home, 'artifacts', 'sample', 'words')
  writeFileSync(join(artifacts, `${hexOf('one\n')}.bin`), 'another\n')
  rmSync(join(artifacts, `${hexOf('one\ntwo\n')}.bin`))
  writeFileSync(join(home, 'registry.json'), '{"projects": {"sample": {"path": 1}, ')
  const done = await place.run('store', 'import', home)
  const told = done.stdout.split('\n').filter((line) => line.startsWith('wrong: '))
  expect([done.code, told]).toEqual([
    65,
    [
      expect.stringContaining('registry.json: it is no JSON object'),
      expect.stringContaining('sample/gone: its baseline at'),
      expect.stringContaining('holds other bytes than its name says'),
      expect.stringMatching(/the artifact sha256:\w+ of a run is missing/),
      expect.stringMatching(/the reference frozen at \w+ was left out: its artifact sha256:\w+ is damaged/),
      expect.stringMatching(/the reference frozen at \w+ was left out: its artifact sha256:\w+ is missing/),
    ],
  ])
  expect(done.stdout).toContain('mean: 11 runs, 0 references, 0 artifacts came; its baseline is')
  expect(readdirSync(place.store)).not.toContain('artifacts')
  writeFileSync(join(home, 'store.db'), 'no longer a store of anything')
  const unreadable = await place.run('store', 'import', home, '--store', join(place.root, 'one'))
  expect([unreadable.code, unreadable.stdout]).toEqual([65, expect.stringContaining('no run was taken')])
  mkdirSync(join(home, 'references', 'other'))
  const together = await place.run('store', 'import', home, '--store', join(place.root, 'one'))
  expect([together.code, together.stderr]).toEqual([64, expect.stringContaining('holds 2 projects')])
})

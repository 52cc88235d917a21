import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { node } from '../../support/benchgate.js'
import { benchstoneProject, runners } from '../../support/benchstone-project.js'

const base = [10, 10.1, 9.9, 10.05, 9.95] as const
const better = [9, 9.1, 8.9, 9.05, 8.95] as const

const [bash] = runners
const seeds = [1390851128n, 647892279n, 1695753998n, 207388624n, 311111475n]
const columns = 'git_sha, git_dirty, seed, meta_seed, repetition_index, status, metric'

describe.each(runners.map((runner) => [runner.language, runner] as const))(
  'benchstone’s command lines with a runner in %s',
  (_, runner) => {
    // A language that this machine lacks is skipped, and the list of tests says so.
    const onMachine = runner.program === null ? test.skip : test

    onMachine('measure, judge and freeze as benchstone does', async () => {
      const project = benchstoneProject(runner)
      const first = project.values(...base)
      expect(await project.bench('register', project.dir)).toMatchObject({ code: 0 })
      const established = await project.bench('baseline', 'establish', 'sample', 'rank', '--notes', 'first')
      expect(established).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('5 of 5 runs ended well'),
      })
      const second = project.values(...better)
      await project.bench('run', 'sample', 'rank', '--meta-seed', '7', '--seed-set', 'fresh')
      const rank = await project.bench('evaluate', 'sample', 'rank')
      expect([rank.code, rank.stdout]).toEqual([0, expect.stringMatching(/PROMOTE {2}rank .*z = 2\.6112/)])
      expect(await project.rows(columns, 'rank')).toEqual([
        ...base.map((metric, i) => [first, 0n, BigInt(i + 1), null, BigInt(i), 'ok', metric]),
        ...better.map((metric, i) => [second, 0n, seeds[i], 7n, BigInt(i), 'ok', metric]),
      ])
      await project.bench('run', 'sample', 'words')
      expect((await project.bench('freeze-reference', 'sample', 'words')).code).toBe(0)
      expect((await project.bench('evaluate', 'sample', 'words', '--expect', 'PASS')).code).toBe(0)
      expect(await project.rows('status, artifact_hash IS NOT NULL', 'words')).toEqual([['ok', 1n]])
    })
  },
)

describe('an optimising loop that calls bench', () => {
  test('gets benchstone’s exit codes for every verdict', async () => {
    const project = benchstoneProject(bash!)
    project.values(...better)
    await project.bench('register', project.dir)
    expect((await project.bench('list')).stdout).toMatch(/rank {2}quality {2}repetitions=5.*corpus=n\/a/)
    for (const [benchmark, kind] of [
      ['mean', 'NO_BASELINE'],
      ['words', 'NO_REFERENCE'],
    ] as const) {
      const none = await project.bench('evaluate', 'sample', benchmark)
      expect([none.code, none.stdout]).toEqual([2, expect.stringContaining(`${kind}  ${benchmark}`)])
    }
    expect(await project.bench('history', 'sample', 'mean')).toMatchObject({
      ...{ code: 0, stdout: 'No stored run of mean matches.\n' },
    })
    const ours = await project.run('evaluate', 'mean')
    expect([ours.code, ours.stderr]).toEqual([65, expect.stringContaining('there is no store here yet')])
    await project.bench('run', 'sample', 'mean')
    const evaluate = async (...args: readonly string[]) =>
      (await project.bench('evaluate', 'sample', 'mean', ...args)).code
    expect(await evaluate('--expect', 'NO_BASELINE')).toBe(0)
    expect(await evaluate()).toBe(2)
    await project.bench('baseline', 'establish', 'sample', 'mean')
    project.values(...base)
    expect(await evaluate('--expect', 'NEEDS_MORE_DATA')).toBe(0)
    await project.bench('run', 'sample', 'mean', '--meta-seed', '-1')
    const worse = await project.bench('evaluate', 'sample', 'mean')
    expect([worse.code, worse.stdout]).toEqual([1, expect.stringMatching(/REJECT {2}mean .*z = -20\.0000/)])
    expect(await evaluate('--expect', 'PROMOTE')).toBe(4)
    expect((await project.bench('promote', 'sample', 'mean')).code).toBe(1)
    expect((await project.bench('promote', 'sample', 'mean', '--force', '--notes', 'anyway')).code).toBe(0)
    const history = await project.bench('history', 'sample', 'mean')
    expect([history.stdout.match(/^\*/gm), history.stdout.match(/\n/g)]).toMatchObject([
      { length: 5 },
      { length: 15 },
    ])
  })

  test('replaces a reference for a reason, and sees where the text differs', async () => {
    const project = benchstoneProject(bash!)
    project.values(...base)
    await project.bench('register', project.dir)
    await project.bench('run', 'sample', 'words')
    expect((await project.bench('evaluate', 'sample', 'words', '--expect', 'NO_REFERENCE')).code).toBe(0)
    await project.bench('freeze-reference', 'sample', 'words')
    project.write('work/words', 'one\n')
    project.commit('fewer words')
    await project.bench('run', 'sample', 'words')
    const fewer = await project.bench('evaluate', 'sample', 'words')
    expect([fewer.code, fewer.stdout]).toEqual([1, expect.stringContaining('-two')])
    expect((await project.bench('replace-reference', 'sample', 'words')).code).toBe(64)
    const replaced = await project.bench('replace-reference', 'sample', 'words', '--reason', 'shorter')
    expect(replaced.code).toBe(0)
    expect((await project.bench('evaluate', 'sample', 'words')).code).toBe(0)
  })
})

test('bench is a program of its own, and wrong usage is no verdict', () => {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> }
  const bench = (...args: readonly string[]) =>
    spawnSync(node, [join(process.cwd(), bin['bench']!), ...args], { encoding: 'utf8' })
  expect(bench('--version').stdout).toMatch(/^benchgate \d+\.\d+\.\d+\n$/)
  expect(bench('--help').stdout).toContain('baseline establish')
  for (const help of [
    ['run', '--help'],
    ['run', 'sample', 'mean', '-h'],
    ['help', 'run'],
  ])
    expect(bench(...help)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^benchgate run .*--meta-seed N/s),
    })
  expect(bench('baseline', '-h').stdout).toMatch(/^benchgate baseline establish.*--at-sha REV/s)
  expect(bench('freeze-reference', '--help').stdout).toMatch(/^benchgate reference freeze/)
  expect(bench('-h').stdout).toBe(bench().stdout)
  expect(bench('list', '-p', 'nowhere')).toMatchObject({
    ...{ status: 65, stdout: '' },
    stderr: expect.stringContaining('no project is called "nowhere"'),
  })
  expect(bench('evaluate', 'sample')).toMatchObject({ status: 64 })
  expect(bench('evalute', 'a', 'b').stderr).toContain('did you mean "evaluate"?')
  expect(bench('run', 'nowhere', 'b')).toMatchObject({ status: 65 })
})

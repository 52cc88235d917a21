import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { node } from '../../support/benchgate.js'
import { benchstoneProject, runners } from '../../support/benchstone-project.js'

const base = [10, 10.1, 9.9, 10.05, 9.95] as const
const better = [9, 9.1, 8.9, 9.05, 8.95] as const

/** A language that this machine lacks is skipped, and the title says so. */
const languages = runners.map((runner) => [runner.language, runner] as const)

describe.each(languages)('benchstone’s command lines with a runner in %s', (_, runner) => {
  const onMachine = runner.program === null ? test.skip : test

  onMachine('answer as benchstone does from the first run to the promotion', async () => {
    const project = benchstoneProject(runner)
    const first = project.values(...base)
    expect(await project.bench('register', project.dir)).toMatchObject({ code: 0 })
    expect((await project.bench('list')).stdout).toMatch(/rank {2}quality {2}repetitions=5.*corpus=n\/a/)
    const none = await project.bench('evaluate', 'sample', 'mean')
    expect([none.code, none.stderr]).toEqual([65, expect.stringContaining('there is no store here yet')])
    for (const name of ['mean', 'rank'])
      expect(await project.bench('baseline', 'establish', 'sample', name, '--notes', 'first')).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('5 of 5 runs ended well'),
      })
    expect((await project.bench('evaluate', 'sample', 'mean', '--expect', 'NEEDS_MORE_DATA')).code).toBe(0)
    const second = project.values(...better)
    const asked = ['--meta-seed', '7', '--seed-set', 'fresh']
    for (const name of ['mean', 'rank']) await project.bench('run', 'sample', name, ...asked)
    const mean = await project.bench('evaluate', 'sample', 'mean')
    expect([mean.code, mean.stdout]).toEqual([0, expect.stringMatching(/PROMOTE {2}mean .*z = 20\.0000/)])
    const rank = await project.bench('evaluate', 'sample', 'rank', '--expect', 'REJECT')
    expect([rank.code, rank.stdout]).toEqual([4, expect.stringMatching(/PROMOTE {2}rank .*z = 2\.6112/)])
    expect((await project.bench('promote', 'sample', 'rank', '--meta-seed', '7')).code).toBe(0)
    const few = await project.bench('run', '-n', '2', 'sample', 'rank', '--meta-seed', '-1')
    expect(few.code).toBe(0)
    expect((await project.bench('evaluate', 'sample', 'rank')).code).toBe(2)
    expect((await project.bench('history', 'sample', 'rank')).stdout.match(/^\*/gm)).toHaveLength(5)
    const columns = 'git_sha, git_dirty, seed, meta_seed, repetition_index, status, metric'
    const seeds = [1390851128n, 647892279n, 1695753998n, 207388624n, 311111475n]
    const rows = [
      ...base.map((metric, i) => [first, 0n, BigInt(i + 1), null, BigInt(i), 'ok', metric]),
      ...better.map((metric, i) => [second, 0n, seeds[i], 7n, BigInt(i), 'ok', metric]),
      ...better
        .slice(0, 2)
        .map((metric, i) => [second, 0n, [577090037n, 271041745n][i], -1n, BigInt(i), 'ok', metric]),
    ]
    expect(await project.rows(columns, 'rank')).toEqual(rows)
  })

  onMachine('freeze, replace and check references', async () => {
    const project = benchstoneProject(runner)
    project.values(...base)
    await project.bench('register', project.dir)
    await project.bench('run', 'sample', 'words')
    expect((await project.bench('evaluate', 'sample', 'words', '--expect', 'NO_REFERENCE')).code).toBe(0)
    expect((await project.bench('freeze-reference', 'sample', 'words')).code).toBe(0)
    expect((await project.bench('evaluate', 'sample', 'words')).code).toBe(0)
    project.write('work/words', 'one\n')
    project.commit('fewer words')
    await project.bench('run', 'sample', 'words')
    expect(await project.bench('evaluate', 'sample', 'words')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('-two'),
    })
    expect((await project.bench('replace-reference', 'sample', 'words')).code).toBe(64)
    const replaced = await project.bench('replace-reference', 'sample', 'words', '--reason', 'shorter')
    expect(replaced.code).toBe(0)
    expect((await project.bench('evaluate', 'sample', 'words')).code).toBe(0)
    expect(await project.rows('status, artifact_hash IS NOT NULL', 'words')).toEqual([
      ['ok', 1n],
      ['ok', 1n],
    ])
  })
})

test('bench is a program of its own, and wrong usage is no verdict', () => {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> }
  const bench = (...args: readonly string[]) =>
    spawnSync(node, [join(process.cwd(), bin['bench']!), ...args], { encoding: 'utf8' })
  expect(bench('--version').stdout).toMatch(/^benchgate \d+\.\d+\.\d+\n$/)
  expect(bench('--help').stdout).toContain('baseline establish')
  expect(bench('evaluate', 'sample')).toMatchObject({ status: 64 })
  expect(bench('evalute', 'a', 'b').stderr).toContain('did you mean "evaluate"?')
  expect(bench('run', 'nowhere', 'b')).toMatchObject({ status: 65 })
})

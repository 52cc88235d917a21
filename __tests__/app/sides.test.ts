import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { buildSides, type SidesInput, treeNames } from '../../src/app/sides.js'
import type { PlannedSide } from '../../src/core/model/plan.js'
import { sideWorld } from '../support/side-world.js'
import {
  freshFolder,
  type TemporaryRepository,
  temporaryRepository,
} from '../support/temporary-repository.js'

const planned = (
  side: PlannedSide['side'],
  commit: string,
  more: Partial<PlannedSide> = {},
): PlannedSide => ({
  side,
  rule: side === 'head' ? null : 'paired:merge-base',
  commit,
  setup: [],
  setupTimeout: 20,
  identity: null,
  ...more,
})

function project() {
  const repository = temporaryRepository()
  repository.write('src/code', 'base')
  repository.write('bench/run', 'honest')
  const base = repository.commit('base')
  repository.write('src/code', 'head')
  repository.write('bench/run', 'cheat')
  repository.write('bench/more', 'cheat')
  const head = repository.commit('head')
  return { repository, base, head }
}

async function built(
  repository: TemporaryRepository,
  sides: readonly PlannedSide[],
  more: Partial<SidesInput> = {},
) {
  const input = {
    repository: repository.dir,
    projectPath: '',
    sides,
    overlay: null,
    env: {},
    envPassthrough: [],
  }
  const result = await buildSides(sideWorld(freshFolder()), { ...input, ...more })
  const dirs = result.sides.map((side) => (side.state === 'ready' ? side.dir : ''))
  const failures = result.sides.map((side) => (side.state === 'failed' ? [side.step, side.message] : null))
  return { ...result, dirs, failures }
}

describe('the sides of a comparison', () => {
  test('are built alike outside the repository, judged by the base’s evaluator, and removed', async () => {
    const { repository, base, head } = project()
    const setup = ['cp src/code built', ['sh', '-c', 'echo "$MODE $PASSED $BETWEEN" > environment']]
    const sides = [planned('base', base, { setup }), planned('head', head, { setup })]
    const { dirs, cleanup, findings } = await built(repository, sides, {
      overlay: { commit: base, globs: ['bench/**'] },
      env: { MODE: 'fast' },
      envPassthrough: ['CUDA'],
    })
    const read = (path: string) => dirs.map((dir) => readFileSync(`${dir}/${path}`, 'utf8').trim())
    expect(read('built')).toEqual(['base', 'head'])
    expect(read('bench/run')).toEqual(['honest', 'honest'])
    expect(read('environment')).toEqual(dirs.map((dir) => `fast CUDA ${repository.dir} ${dir}`))
    expect(existsSync(`${dirs[1]}/bench/more`)).toBe(false)
    expect(dirs[0]!.length).toBe(dirs[1]!.length)
    expect(dirs[0]!.startsWith(repository.dir)).toBe(false)
    expect(findings).toEqual([])
    await cleanup()
    await cleanup()
    expect(dirs.map((dir) => existsSync(join(dir, '..')))).toEqual([false, false])
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1)
  })

  test('have names of equal length, also when several baselines are built', () => {
    const commit = 'c'.repeat(40)
    const names = treeNames([
      planned('head', commit),
      planned('base', commit),
      planned('anchor', commit, { rule: 'paired:best' }),
      planned('base', commit, { rule: 'paired:previous-tag' }),
      planned('base', commit),
    ])
    expect(names).toEqual(['head', 'base', 'best', 'prev', 'bas1'])
  })

  test('of a project in a sub-folder are measured there, and a commit without that folder is no side', async () => {
    const { repository, base } = project()
    repository.write('packages/a[1]/bench/run', 'sub')
    const middle = repository.commit('middle')
    repository.write('packages/a[1]/bench/run', 'cheat')
    const head = repository.commit('head')
    const { dirs, failures, cleanup } = await built(
      repository,
      [planned('base', base), planned('head', head, { setup: ['pwd > here'] })],
      { projectPath: 'packages/a[1]', overlay: { commit: middle, globs: ['bench/**'] } },
    )
    expect(dirs[1]!.endsWith('/head/packages/a[1]')).toBe(true)
    expect(readFileSync(`${dirs[1]}/here`, 'utf8').trim()).toBe(dirs[1])
    expect(readFileSync(`${dirs[1]}/bench/run`, 'utf8')).toBe('sub')
    expect(failures[0]).toBeNull()
    expect(dirs[0]!.endsWith('/base/packages/a[1]')).toBe(true)
    await cleanup()
    const alone = await built(repository, [planned('base', base)], { projectPath: 'packages/a[1]' })
    expect(alone.failures).toEqual([['worktree', `commit ${base.slice(0, 10)} has no folder packages/a[1]`]])
    await alone.cleanup()
  })

  test('are refused in a temporary folder that lies in the repository', async () => {
    const { repository, base } = project()
    const inside = mkdtempSync(join(repository.dir, 'tmp-'))
    const input = { repository: repository.dir, projectPath: '', overlay: null, env: {}, envPassthrough: [] }
    const building = buildSides(sideWorld(inside), { ...input, sides: [planned('base', base)] })
    await expect(building).rejects.toThrow('let TMPDIR name a folder outside the repository')
    expect(readdirSync(inside)).toEqual([])
  })
})

describe('a side that cannot be built', () => {
  test('says which setup command broke, with the end of what it printed; later ones do not run, other sides do', async () => {
    const { repository, base, head } = project()
    const noisy = 'seq 1 100 >&2; echo the reason >&2; exit 3'
    const { failures, dirs, cleanup } = await built(repository, [
      planned('base', base, { setup: [['true'], noisy, 'touch late'] }),
      planned('head', head, { setup: [['true']] }),
    ])
    const [step, message] = failures[0]!
    expect(step).toBe('setup')
    expect(message).toMatch(/^setup command ".*exit 3" ended with exit code 3:\n82\n/)
    expect(message).toMatch(/\n100\nthe reason$/)
    expect(existsSync(`${dirs[1]}/src/code`)).toBe(true)
    await cleanup()
  })

  test('says so when a command is missing or runs too long', async () => {
    const { repository, base, head } = project()
    const { failures, cleanup } = await built(repository, [
      planned('base', base, { setup: [['no-such-tool', 'x']] }),
      planned('head', head, { setup: [['sleep', '9']], setupTimeout: 0.2 }),
    ])
    expect(failures[0]![1]).toMatch('setup command "no-such-tool x" could not be started')
    expect(failures[1]).toEqual(['setup', 'setup command "sleep 9" was stopped after 0.2 s'])
    await cleanup()
  })

  test('names the commit that is not there', async () => {
    const { repository } = project()
    const { failures, cleanup } = await built(repository, [planned('anchor', 'e'.repeat(40))])
    expect(failures[0]![0]).toBe('worktree')
    expect(failures[0]![1]).toContain(`${'e'.repeat(40)} is not a commit of this repository`)
    await cleanup()
  })

  test('would run code of another tree: its identity says so', async () => {
    const { repository, base } = project()
    symlinkSync(`${repository.dir}/src`, `${repository.dir}/linked`)
    const head = repository.commit('link')
    const identity = (answer: string) => ({ identity: ['sh', '-c', answer] })
    const { failures, cleanup } = await built(repository, [
      planned('base', base, identity('echo warning; echo "$PWD/src/code"')),
      planned('base', base, identity('echo src/code')),
      planned('head', head, identity(`echo '${repository.dir}/src/code'`)),
      planned('head', head, identity('echo linked/code')),
      planned('head', head, identity('true')),
      planned('head', head, identity('echo broken >&2; exit 1')),
    ])
    expect(failures.slice(0, 2)).toEqual([null, null])
    expect(failures.slice(2).map((failure) => failure![0])).toEqual([
      'identity',
      'identity',
      'identity',
      'identity',
    ])
    expect(failures[2]![1]).toContain(
      `what would be measured is ${repository.dir}/src/code, which is not in this side`,
    )
    expect(failures[3]![1]).toContain('what would be measured is linked/code')
    expect(failures[4]![1]).toContain('printed nothing')
    expect(failures[5]![1]).toContain('ended with exit code 1:\nbroken')
    await cleanup()
  })
})

describe('a lockfile', () => {
  test('without setup is warned about, at the lockfile', async () => {
    const { repository } = project()
    repository.write('package-lock.json', '{}')
    const head = repository.commit('lock')
    const { findings, cleanup } = await built(repository, [planned('head', head)])
    expect(findings).toMatchObject([
      { rule: 'no-lockfile-setup', level: 'warning', file: 'package-lock.json', line: 1 },
    ])
    await cleanup()
    const installed = await built(repository, [planned('head', head, { setup: [['true']] })])
    expect(installed.findings).toEqual([])
    await installed.cleanup()
  })

  test('of Cargo needs none, because cargo fetches what it builds', async () => {
    const { repository } = project()
    repository.write('Cargo.lock', '')
    const { findings, cleanup } = await built(repository, [planned('head', repository.commit('lock'))])
    expect(findings).toEqual([])
    await cleanup()
  })
})

test('trees of sides may be gone already when they are cleaned up', async () => {
  const { repository, base } = project()
  const { dirs, cleanup } = await built(repository, [planned('base', base)])
  rmSync(join(dirs[0]!, '..'), { recursive: true })
  await cleanup()
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1)
})

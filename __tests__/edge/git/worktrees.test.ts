import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openGit } from '../../../src/edge/git.js'
import {
  clone,
  environment,
  freshFolder,
  type TemporaryRepository,
  temporaryRepository,
} from '../../support/temporary-repository.js'

const git = openGit(environment)

function entries(repository: TemporaryRepository): readonly string[] {
  const dir = `${repository.dir}/.git/worktrees`
  return existsSync(dir) ? readdirSync(dir) : []
}

/** The id of a process that has ended. */
const deadPid = (): number => spawnSync('true').pid

describe('the tree of a side', () => {
  test('holds its commit, and nothing of it remains when it is removed', async () => {
    const repository = temporaryRepository()
    repository.write('file', '1')
    const first = repository.commit('one')
    repository.write('file', '2')
    repository.commit('two')
    const dir = `${freshFolder('benchgate-x')}/base`
    expect(await git.addWorktree(repository.dir, 'HEAD^', dir)).toEqual({
      ok: true,
      value: { dir, commit: first },
    })
    expect(readFileSync(`${dir}/file`, 'utf8')).toBe('1')
    expect(repository.read('file')).toBe('2')
    mkdirSync(`${dir}/cache/sealed`, { recursive: true })
    chmodSync(`${dir}/cache`, 0o500)
    await git.removeWorktree(repository.dir, dir)
    expect(existsSync(dir)).toBe(false)
    expect(entries(repository)).toEqual([])
  })

  test('is made without running the repository’s hooks', async () => {
    const repository = temporaryRepository()
    repository.write('file', '1')
    repository.commit('one')
    const proof = join(freshFolder(), 'ran')
    const hook = `#!/bin/sh\ntouch '${proof}'\n`
    for (const name of ['post-checkout', 'reference-transaction', 'post-index-change']) {
      repository.write(`.git/hooks/${name}`, hook)
      chmodSync(`${repository.dir}/.git/hooks/${name}`, 0o755)
    }
    repository.git('checkout', '--quiet', '--detach')
    expect(existsSync(proof)).toBe(true)
    rmSync(proof)
    const dir = `${freshFolder()}/base`
    expect((await git.addWorktree(repository.dir, 'HEAD', dir)).ok).toBe(true)
    expect(existsSync(proof)).toBe(false)
  })

  test('has its submodules, nested ones too, and the shared configuration stays as it was', async () => {
    const innermost = temporaryRepository()
    innermost.write('deep', '1')
    innermost.commit('one')
    const inner = temporaryRepository()
    inner.git('submodule', '--quiet', 'add', `file://${innermost.dir}`, 'nested')
    inner.commit('one')
    const source = temporaryRepository()
    source.git('submodule', '--quiet', 'add', `file://${inner.dir}`, 'lib')
    source.commit('one')
    const repository = clone(source.dir)
    const config = repository.read('.git/config')
    const dir = `${freshFolder()}/head`
    expect((await git.addWorktree(repository.dir, 'HEAD', dir)).ok).toBe(true)
    expect(readFileSync(`${dir}/lib/nested/deep`, 'utf8')).toBe('1')
    expect(repository.read('.git/config')).toBe(config)
    await git.removeWorktree(repository.dir, dir)
    expect(entries(repository)).toEqual([])
  })

  test('is a problem, and leaves nothing, when the commit or a submodule cannot be had', async () => {
    const inner = temporaryRepository()
    inner.write('file', '1')
    inner.commit('one')
    const repository = temporaryRepository()
    repository.git('submodule', '--quiet', 'add', `file://${inner.dir}`, 'lib')
    repository.commit('one')
    rmSync(inner.dir, { recursive: true })
    const dir = `${freshFolder()}/head`
    const unknown = await git.addWorktree(repository.dir, 'f'.repeat(40), dir)
    expect(unknown.ok || unknown.problems[0]!.what).toMatch('is not a commit of this repository')
    const broken = await git.addWorktree(repository.dir, 'HEAD', dir)
    expect(broken.ok || broken.problems[0]!.what).toMatch(/^git submodule failed: .*lib/s)
    expect(existsSync(dir)).toBe(false)
    expect(entries(repository)).toEqual([])
  })

  test('is made while other gates make and remove theirs in the same repository', async () => {
    const repository = temporaryRepository()
    repository.write('file', '1')
    repository.commit('one')
    const gates = Array.from({ length: 10 }, async () => {
      for (let round = 0; round < 5; round++) {
        const dir = join(mkdtempSync(join(freshFolder(), 'benchgate-sides-')), 'head')
        expect(await git.addWorktree(repository.dir, 'HEAD', dir)).toMatchObject({ ok: true })
        await git.removeWorktree(repository.dir, dir)
      }
    })
    await Promise.all(gates)
    expect(entries(repository)).toEqual([])
  })

  test('is complete in a partial clone too', async () => {
    const origin = temporaryRepository()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    origin.write('file', 'old')
    origin.commit('one')
    origin.write('file', 'new')
    origin.commit('two')
    const copy = clone(origin.dir, '--filter=blob:none')
    const dir = `${freshFolder()}/base`
    expect((await git.addWorktree(copy.dir, 'HEAD^', dir)).ok).toBe(true)
    expect(readFileSync(`${dir}/file`, 'utf8')).toBe('old')
  })
})

describe('what a killed run left', () => {
  async function leftBy(owner: number) {
    const repository = temporaryRepository()
    repository.write('file', '1')
    repository.commit('one')
    const parent = mkdtempSync(join(freshFolder(), 'benchgate-sides-'))
    await git.addWorktree(repository.dir, 'HEAD', `${parent}/base`)
    repository.git('worktree', 'unlock', `${parent}/base`)
    repository.git('worktree', 'lock', '--reason', `benchgate ${owner} ${hostname()}`, `${parent}/base`)
    return { repository, parent }
  }

  test('is removed at the next start: folder, entry and lock', async () => {
    const { repository, parent } = await leftBy(deadPid())
    const dir = `${freshFolder()}/head`
    expect((await git.addWorktree(repository.dir, 'HEAD', dir)).ok).toBe(true)
    expect(existsSync(parent)).toBe(false)
    expect(entries(repository)).toEqual(['head'])
  })

  test('is told from the trees of a run that still goes on', async () => {
    const { repository, parent } = await leftBy(process.pid)
    await git.addWorktree(repository.dir, 'HEAD', `${freshFolder()}/head`)
    expect(readFileSync(`${parent}/base/file`, 'utf8')).toBe('1')
    expect([...entries(repository)].sort()).toEqual(['base', 'head'])
  })

  test('loses its entry also when the folder vanished before', async () => {
    const { repository, parent } = await leftBy(deadPid())
    rmSync(parent, { recursive: true })
    await git.addWorktree(repository.dir, 'HEAD', `${freshFolder()}/head`)
    expect(entries(repository)).toEqual(['head'])
  })

  test('a worktree that the user locked is left alone', async () => {
    const repository = temporaryRepository()
    repository.commit('one')
    const mine = `${freshFolder('benchgate-mine')}/mine`
    execFileSync('git', ['worktree', 'add', '--quiet', '--lock', '--detach', mine], {
      cwd: repository.dir,
      env: environment,
    })
    await git.addWorktree(repository.dir, 'HEAD', `${freshFolder()}/head`)
    expect(existsSync(`${mine}/.git`)).toBe(true)
    expect([...entries(repository)].sort()).toEqual(['head', 'mine'])
  })
})

describe('whether a path lies in a tree', () => {
  test('is decided after all links are resolved', async () => {
    const repository = temporaryRepository()
    repository.write('in/file', '1')
    const outside = freshFolder()
    execFileSync('ln', ['-s', outside, `${repository.dir}/out`])
    expect(await git.holds(repository.dir, 'in/file')).toBe(true)
    expect(await git.holds(repository.dir, `${repository.dir}`)).toBe(true)
    expect(await git.holds(repository.dir, 'out')).toBe(false)
    expect(await git.holds(repository.dir, 'missing')).toBe(false)
    expect(await git.holds(repository.dir, `${repository.dir}/..`)).toBe(false)
    expect(await git.holds(`${repository.dir}/in`, outside)).toBe(false)
  })
})

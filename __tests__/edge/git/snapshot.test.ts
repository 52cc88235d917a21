import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { openGit } from '../../../src/edge/git.js'
import { clone, environment, temporaryRepository } from '../../support/temporary-repository.js'

const git = openGit(environment)
const latin1 = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])
const binary = Buffer.from([0, 255, 1, 254, 0, 10, 13])

function dirtyRepository() {
  const repository = temporaryRepository()
  repository.write('.gitignore', 'ignored*\n')
  repository.write('text', 'one\n')
  repository.write('gone', 'x\n')
  repository.write('picture', Buffer.from([0, 1, 2]))
  repository.commit('one')
  repository.write('text', latin1)
  repository.write('picture', binary)
  unlinkSync(`${repository.dir}/gone`)
  repository.write('new\nfile', 'untracked\n')
  repository.write('staged', 'staged\n')
  repository.git('add', 'staged')
  repository.write('ignored', 'x')
  repository.write('ignored-but-added', 'y')
  repository.git('add', '--force', 'ignored-but-added')
  symlinkSync('/etc/hostname', `${repository.dir}/link`)
  return repository
}

describe('a snapshot of a dirty working tree', () => {
  test('leaves index, stash, branches and files as they were', async () => {
    const repository = dirtyRepository()
    const state = () => [
      readFileSync(`${repository.dir}/.git/index`).toString('hex'),
      statSync(`${repository.dir}/.git/index`).mtimeMs,
      repository.git('--no-optional-locks', 'status', '--porcelain'),
      repository.git('for-each-ref'),
      repository.git('rev-parse', 'HEAD'),
    ]
    const before = state()
    await git.snapshot(repository.dir)
    expect(state()).toEqual(before)
  })

  test('is a commit of everything that is not ignored, with HEAD as parent', async () => {
    const repository = dirtyRepository()
    const { commit } = await git.snapshot(repository.dir)
    const files = repository.git('ls-tree', '-r', '-z', '--name-only', commit).split('\0').filter(Boolean)
    expect(files).toEqual([
      '.gitignore',
      'ignored-but-added',
      'link',
      'new\nfile',
      'picture',
      'staged',
      'text',
    ])
    expect(await git.parents(repository.dir, commit)).toEqual([repository.git('rev-parse', 'HEAD')])
    expect(await git.show(repository.dir, commit, 'new\nfile')).toBe('untracked\n')
  })

  test('has a diff, not UTF-8 and binary content included, from which the tree can be rebuilt', async () => {
    const repository = dirtyRepository()
    repository.git('config', 'diff.noprefix', 'true')
    repository.git('config', 'color.ui', 'always')
    const { commit, diff } = await git.snapshot(repository.dir)
    const copy = clone(repository.dir)
    execFileSync('git', ['apply', '--index', '--whitespace=nowarn'], {
      cwd: copy.dir,
      input: diff,
      env: environment,
    })
    expect(copy.git('write-tree')).toBe(repository.git('rev-parse', `${commit}^{tree}`))
    expect(readFileSync(`${copy.dir}/text`)).toEqual(latin1)
    expect(readFileSync(`${copy.dir}/picture`)).toEqual(binary)
  })

  test('is the same commit for the same content, and another one for other content', async () => {
    const repository = dirtyRepository()
    const first = await git.snapshot(repository.dir)
    expect(await git.snapshot(repository.dir)).toEqual(first)
    writeFileSync(`${repository.dir}/new\nfile`, 'changed\n')
    expect((await git.snapshot(repository.dir)).commit).not.toBe(first.commit)
  })

  test('sees a change of equal size in the second in which the index was written', async () => {
    const repository = temporaryRepository()
    repository.git('config', 'core.trustctime', 'false')
    repository.write('seconds', '1.0')
    repository.commit('Measure')
    const index = `${repository.dir}/.git/index`
    const then = Math.floor(Date.now() / 1000) - 100
    utimesSync(`${repository.dir}/seconds`, then, then)
    repository.git('update-index', '--refresh')
    repository.write('seconds', '1.5')
    utimesSync(`${repository.dir}/seconds`, then, then)
    utimesSync(index, then, then)
    const { diff } = await git.snapshot(repository.dir)
    expect(new TextDecoder().decode(diff)).toContain('+1.5')
  })

  test('refuses changes inside a submodule, which it could not hold', async () => {
    const inner = temporaryRepository()
    inner.write('file', '1')
    inner.commit('one')
    const repository = temporaryRepository()
    repository.git('submodule', '--quiet', 'add', `file://${inner.dir}`, 'lib')
    repository.commit('one')
    repository.write('lib/file', '2')
    expect(await git.dirtyPaths(repository.dir)).toEqual(['lib'])
    await expect(git.snapshot(repository.dir)).rejects.toThrow('this submodule has uncommitted changes')
  })
})

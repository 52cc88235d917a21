import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { openGit } from '../../../src/edge/git.js'
import {
  environment,
  freshFolder,
  type TemporaryRepository,
  temporaryRepository,
} from '../../support/temporary-repository.js'

const git = openGit(environment)
const globs = ['bench/**']

/** A base with an evaluator; `change` makes head of it. */
async function sides(change: (repository: TemporaryRepository) => void) {
  const repository = temporaryRepository()
  repository.write('bench/run.js', 'honest')
  repository.write('bench/data/a b.txt', 'data')
  repository.write('src/code.js', 'base')
  const base = repository.commit('base')
  change(repository)
  const head = repository.commit('head')
  const parent = freshFolder()
  const tree = `${parent}/head`
  const added = await git.addWorktree(repository.dir, head, tree)
  if (!added.ok) throw new Error(added.problems[0]!.what)
  return { repository, base, head, tree, parent }
}

async function laid(change: (repository: TemporaryRepository) => void, by = globs) {
  const all = await sides(change)
  await git.overlay(all.repository.dir, all.tree, all.base, by)
  expect(readFileSync(`${all.tree}/bench/run.js`, 'utf8')).toBe('honest')
  expect(readFileSync(`${all.tree}/bench/data/a b.txt`, 'utf8')).toBe('data')
  expect(readdirSync(all.parent)).toEqual(['head'])
  return all
}

const remove = (repository: TemporaryRepository, path: string) =>
  rmSync(`${repository.dir}/${path}`, { recursive: true })

describe('the evaluator laid over head', () => {
  test('of a project in a folder is no more than its globs name', async () => {
    const { repository, base, head } = await sides((repository) => {
      repository.write('sub/own/code.js', 'head')
      repository.write('sub/own/bench/run.js', 'cheat')
      repository.write('sub/code.js', 'head')
      repository.write('bench/run.js', 'cheat')
    })
    const changes = await git.evaluatorChanges(repository.dir, base, head, ['sub/own/bench/**'])
    expect(changes).toEqual([{ path: 'sub/own/bench/run.js', change: 'added' }])
  })

  test('is the base’s: changed files back, removed files back, files that only head has gone', async () => {
    const { tree } = await laid((repository) => {
      repository.write('bench/run.js', 'cheat')
      remove(repository, 'bench/data')
      repository.write('bench/extra/sitecustomize.py', 'cheat')
      repository.write('src/code.js', 'head')
    })
    expect(existsSync(`${tree}/bench/extra`)).toBe(false)
    expect(readFileSync(`${tree}/src/code.js`, 'utf8')).toBe('head')
  })

  test('is not written through a folder that head made a symlink', async () => {
    const outside = freshFolder()
    writeFileSync(`${outside}/run.js`, 'untouched')
    const { tree } = await laid((repository) => {
      remove(repository, 'bench')
      symlinkSync(outside, `${repository.dir}/bench`)
    })
    expect(readdirSync(outside)).toEqual(['run.js'])
    expect(readFileSync(`${outside}/run.js`, 'utf8')).toBe('untouched')
    expect(lstatSync(`${tree}/bench`).isDirectory()).toBe(true)
  })

  test('is not written through a file, a nested folder or an inner path that head made a symlink', async () => {
    const outside = freshFolder()
    writeFileSync(`${outside}/a b.txt`, 'untouched')
    await laid((repository) => {
      remove(repository, 'bench/run.js')
      symlinkSync(`${outside}/a b.txt`, `${repository.dir}/bench/run.js`)
      remove(repository, 'bench/data')
      symlinkSync(outside, `${repository.dir}/bench/data`)
    })
    expect(readdirSync(outside)).toEqual(['a b.txt'])
    expect(readFileSync(`${outside}/a b.txt`, 'utf8')).toBe('untouched')
  })

  test('is in place where head put a file for the folder and a folder for the file', async () => {
    await laid((repository) => {
      remove(repository, 'bench')
      repository.write('bench', 'a file')
    })
    await laid((repository) => {
      remove(repository, 'bench/run.js')
      repository.write('bench/run.js/inner', 'a folder')
    })
  })

  test('does not mix with a submodule that head put in the folder’s place', async () => {
    const inner = temporaryRepository()
    inner.write('conftest.py', 'cheat')
    inner.commit('one')
    const { tree } = await laid((repository) => {
      remove(repository, 'bench')
      repository.git('rm', '-r', '--quiet', '--cached', 'bench')
      repository.git('submodule', '--quiet', 'add', `file://${inner.dir}`, 'bench')
    })
    expect([...readdirSync(`${tree}/bench`)].sort()).toEqual(['data', 'run.js'])
  })

  test('is not written through a link or into a submodule that stands where a pattern has no fixed folder', async () => {
    const patterns = ['*/run.js', '**/*.txt']
    const outside = freshFolder()
    await laid((repository) => {
      remove(repository, 'bench')
      symlinkSync(outside, `${repository.dir}/bench`)
    }, patterns)
    expect(readdirSync(outside)).toEqual([])
    const inner = temporaryRepository()
    inner.write('conftest.py', 'cheat')
    inner.commit('one')
    const { tree } = await laid((repository) => {
      repository.git('rm', '-r', '--quiet', 'bench')
      repository.git('submodule', '--quiet', 'add', `file://${inner.dir}`, 'bench')
    }, patterns)
    expect([...readdirSync(`${tree}/bench`)].sort()).toEqual(['data', 'run.js'])
  })

  test('is checked out as the base’s own attributes say', async () => {
    const repository = temporaryRepository()
    repository.write('.gitattributes', '*.csv text eol=crlf\n')
    repository.write('bench/table.csv', 'a\nb\n')
    const base = repository.commit('base')
    repository.write('.gitattributes', '')
    const head = repository.commit('head')
    const tree = `${freshFolder()}/head`
    await git.addWorktree(repository.dir, head, tree)
    expect(readFileSync(`${tree}/bench/table.csv`, 'utf8')).toBe('a\nb\n')
    await git.overlay(repository.dir, tree, base, globs)
    expect(readFileSync(`${tree}/bench/table.csv`, 'utf8')).toBe('a\r\nb\r\n')
    expect(readFileSync(`${tree}/.gitattributes`, 'utf8')).toBe('')
  })

  test('is not re-encoded by attributes that head declares', async () => {
    await laid((repository) => {
      repository.write('.gitattributes', 'bench/** working-tree-encoding=UTF-16LE\n*.txt eol=crlf\n')
    })
  })

  test('keeps executable bits and symlinks of the base, and paths that are no UTF-8', async () => {
    const repository = temporaryRepository()
    repository.write('bench/run.sh', '#!/bin/sh\n')
    symlinkSync('run.sh', `${repository.dir}/bench/link`)
    const odd = Buffer.concat([Buffer.from(`${repository.dir}/bench/caf`), Buffer.from([0xe9])])
    writeFileSync(odd, 'base')
    repository.git('add', '--all')
    repository.git('update-index', '--chmod=+x', 'bench/run.sh')
    repository.git('commit', '--quiet', '-m', 'base')
    const base = repository.git('rev-parse', 'HEAD')
    remove(repository, 'bench')
    repository.write('other', 'x')
    const head = repository.commit('head')
    const tree = `${freshFolder()}/head`
    await git.addWorktree(repository.dir, head, tree)
    await git.overlay(repository.dir, tree, base, globs)
    expect(statSync(`${tree}/bench/run.sh`).mode & 0o111).not.toBe(0)
    expect(lstatSync(`${tree}/bench/link`).isSymbolicLink()).toBe(true)
    const inTree = Buffer.concat([Buffer.from(`${tree}/bench/caf`), Buffer.from([0xe9])])
    expect(readFileSync(inTree, 'utf8')).toBe('base')
  })

  test('touches nothing when no glob is given or none matches', async () => {
    const { repository, tree, base } = await sides((changed) => changed.write('bench/run.js', 'head'))
    await git.overlay(repository.dir, tree, base, [])
    await git.overlay(repository.dir, tree, base, ['nowhere/*.js', '--all', ':!bench'])
    expect(readFileSync(`${tree}/bench/run.js`, 'utf8')).toBe('head')
  })

  test('leaves the index and the files of the user’s own checkout alone', async () => {
    const { repository } = await laid((changed) => changed.write('bench/run.js', 'head'))
    expect(repository.read('bench/run.js')).toBe('head')
    expect(repository.git('status', '--porcelain')).toBe('')
  })

  test('is refused where a submodule of the evaluator differs, because head’s URL cannot be trusted', async () => {
    const inner = temporaryRepository()
    inner.commit('one')
    const repository = temporaryRepository()
    repository.git('submodule', '--quiet', 'add', `file://${inner.dir}`, 'bench')
    const base = repository.commit('base')
    const later = inner.commit('two')
    repository.git('update-index', '--cacheinfo', `160000,${later},bench`)
    repository.git('commit', '--quiet', '-m', 'head')
    const tree = `${freshFolder()}/head`
    expect((await git.addWorktree(repository.dir, 'HEAD', tree)).ok).toBe(true)
    await expect(git.overlay(repository.dir, tree, base, globs)).rejects.toThrow('pin different commits')
  })
})

describe('what head changes about the evaluator', () => {
  test('is listed path by path, with mode changes and nothing outside the globs', async () => {
    const { repository, base, head } = await sides((changed) => {
      changed.write('bench/run.js', 'x')
      changed.write('bench/n\new', 'x')
      remove(changed, 'bench/data/a b.txt')
      changed.write('src/code.js', 'x')
    })
    expect(await git.evaluatorChanges(repository.dir, base, head, globs)).toEqual([
      { path: 'bench/data/a b.txt', change: 'removed' },
      { path: 'bench/n\new', change: 'added' },
      { path: 'bench/run.js', change: 'changed' },
    ])
    expect(await git.evaluatorChanges(repository.dir, base, base, globs)).toEqual([])
    expect(await git.evaluatorChanges(repository.dir, base, head, [])).toEqual([])
    const one = await git.evaluatorChanges(repository.dir, base, head, ['bench/*.js', '**/co?e.js'])
    expect(one.map(({ path }) => path)).toEqual(['bench/run.js', 'src/code.js'])
  })

  test('includes a folder that became a symlink', async () => {
    const { repository, base, head } = await sides((changed) => {
      remove(changed, 'bench')
      symlinkSync('src', `${changed.dir}/bench`)
    })
    const changes = await git.evaluatorChanges(repository.dir, base, head, globs)
    expect(changes).toContainEqual({ path: 'bench', change: 'added' })
    expect(changes).toContainEqual({ path: 'bench/run.js', change: 'removed' })
  })

  test('includes such a folder below a name that looks like a pattern', async () => {
    const repository = temporaryRepository()
    repository.write('a[1]/bench/run.js', 'x')
    const base = repository.commit('base')
    remove(repository, 'a[1]/bench')
    symlinkSync('/', `${repository.dir}/a[1]/bench`)
    const head = repository.commit('head')
    expect(await git.evaluatorChanges(repository.dir, base, head, ['a\\[1\\]/bench/**'])).toEqual([
      { path: 'a[1]/bench', change: 'added' },
      { path: 'a[1]/bench/run.js', change: 'removed' },
    ])
  })
})

describe('a file of another commit', () => {
  test('is shown as that commit has it, and symlinks, folders and strange paths are no files', async () => {
    const { repository, base, head } = await sides((changed) => {
      changed.write('bench/run.js', 'second')
      changed.write('q"u\note', 'odd')
      symlinkSync('/etc/passwd', `${changed.dir}/bench/link`)
    })
    expect(await git.show(repository.dir, base, 'bench/run.js')).toBe('honest')
    expect(await git.show(repository.dir, head, 'bench/run.js')).toBe('second')
    expect(await git.show(repository.dir, head, 'q"u\note')).toBe('odd')
    for (const path of ['bench/link', 'bench', 'missing', '*', 'bench/link/passwd', ':(top)src/code.js']) {
      expect(await git.show(repository.dir, head, path)).toBeUndefined()
    }
  })
})

import { describe, expect, test } from '@jest/globals'
import { openGit } from '../../../src/edge/git.js'
import { clone, environment, freshFolder, temporaryRepository } from '../../support/temporary-repository.js'

const git = openGit(environment)

describe('the repository that is measured', () => {
  test('is found from any folder in it, whatever the caller’s GIT_DIR says', async () => {
    const repository = temporaryRepository('with space')
    repository.write('deep/er/file', '1')
    const other = temporaryRepository()
    const misled = openGit({ ...environment, GIT_DIR: `${other.dir}/.git`, GIT_WORK_TREE: other.dir })
    expect(await misled.repository(`${repository.dir}/deep/er`)).toEqual({ ok: true, value: repository.dir })
  })

  test('is a problem where there is none, where it is bare and where the folder is missing', async () => {
    const plain = freshFolder()
    const bare = clone(temporaryRepository().dir, '--bare')
    const what = async (dir: string) => {
      const result = await git.repository(dir)
      return result.ok ? 'found' : result.problems[0]!.what
    }
    expect(await what(plain)).toBe('this is not a git repository')
    expect(await what(bare.dir)).toBe('this repository is bare: it has no files')
    expect(await what(`${plain}/missing`)).toBe('this folder does not exist')
  })

  test('cannot be found without git, and the problem says so', async () => {
    const without = openGit({ PATH: freshFolder() })
    await expect(without.repository(freshFolder())).rejects.toThrow(
      'git could not be started: it is not on PATH',
    )
  })
})

describe('names of commits', () => {
  test('resolve to full ids, never literally', async () => {
    const repository = temporaryRepository()
    const id = repository.commit('one')
    repository.git('tag', '-a', '-m', 'x', 'v1')
    for (const rev of ['HEAD', 'main', 'v1', id.slice(0, 8)])
      expect(await git.resolve(repository.dir, rev)).toBe(id)
  })

  test('that look like options, ranges or several words are no commits', async () => {
    const repository = temporaryRepository()
    repository.commit('one')
    for (const rev of ['--all', '-h', '', 'HEAD main', 'HEAD\n', 'HEAD..HEAD', 'nowhere', '0'.repeat(40)]) {
      expect(await git.resolve(repository.dir, rev)).toBeUndefined()
    }
    await expect(git.parents(repository.dir, '--batch')).rejects.toThrow('cannot be the name of a commit')
  })

  test('a branch called like a tag is still the branch', async () => {
    const repository = temporaryRepository()
    repository.commit('one')
    repository.git('tag', 'main')
    expect(await git.branch(repository.dir)).toBe('main')
    repository.git('checkout', '--quiet', '--detach')
    expect(await git.branch(repository.dir)).toBeNull()
  })

  test('an unborn branch is a branch without a commit', async () => {
    const repository = temporaryRepository()
    expect(await git.branch(repository.dir)).toBe('main')
    expect(await git.resolve(repository.dir, 'HEAD')).toBeUndefined()
  })
})

describe('the default branch', () => {
  test('is what the remote says, even under an unusual name', async () => {
    const origin = temporaryRepository()
    origin.commit('one')
    origin.git('branch', '-m', 'release/trunk')
    const copy = clone(origin.dir)
    expect(await git.defaultBranch(copy.dir)).toBe('release/trunk')
  })

  test('is main or master of a repository without remote, else unknown', async () => {
    const repository = temporaryRepository()
    repository.commit('one')
    expect(await git.defaultBranch(repository.dir)).toBe('main')
    repository.git('branch', '-m', 'master')
    expect(await git.defaultBranch(repository.dir)).toBe('master')
    repository.git('branch', '-m', 'other')
    expect(await git.defaultBranch(repository.dir)).toBeNull()
  })
})

describe('history', () => {
  test('the parents of a shallow clone’s last commit are known though absent, and can be fetched one by one', async () => {
    const origin = temporaryRepository()
    const first = origin.commit('one')
    const second = origin.commit('two')
    origin.commit('three')
    const copy = clone(origin.dir, '--depth=1')
    expect(await git.isShallow(copy.dir)).toBe(true)
    expect(await git.parents(copy.dir, 'HEAD')).toEqual([second])
    expect(await git.resolve(copy.dir, second)).toBeUndefined()
    expect(await git.fetch(copy.dir, second)).toBe(true)
    expect(await git.resolve(copy.dir, second)).toBe(second)
    expect(await git.resolve(copy.dir, first)).toBeUndefined()
  })

  test('fetching a commit leaves a full clone full, and a commit that nobody has is not there', async () => {
    const origin = temporaryRepository()
    origin.commit('one')
    const copy = clone(origin.dir)
    origin.commit('two')
    const third = origin.commit('three')
    expect(await git.fetch(copy.dir, third)).toBe(true)
    expect(await git.isShallow(copy.dir)).toBe(false)
    expect(copy.git('rev-list', '--count', third)).toBe('3')
    expect(await git.fetch(copy.dir, 'f'.repeat(40))).toBe(false)
    expect(await git.fetch(copy.dir, '--upload-pack=touch evil')).toBe(false)
  })

  test('goes back along first parents, so that what was merged counts as one commit', async () => {
    const repository = temporaryRepository()
    const first = repository.commit('one')
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.commit('aside')
    repository.git('checkout', '--quiet', 'main')
    const second = repository.commit('two: the title\n\nand more')
    repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'topic')
    const merge = repository.git('rev-parse', 'HEAD')
    expect(await git.firstParents(repository.dir, 'HEAD', 9)).toEqual([merge, second, first])
    expect(await git.firstParents(repository.dir, 'HEAD', 2)).toEqual([merge, second])
    expect(await git.firstParents(repository.dir, first, 9)).toEqual([first])
    expect(await git.title(repository.dir, second)).toBe('two: the title')
  })

  test('of a shallow clone ends with one commit that is known by its id alone', async () => {
    const origin = temporaryRepository()
    const commits = ['one', 'two', 'three', 'four'].map((message) => origin.commit(message)).reverse()
    const copy = clone(origin.dir, '--depth=2')
    expect(await git.firstParents(copy.dir, 'HEAD', 9)).toEqual(commits.slice(0, 3))
    expect(await git.firstParents(copy.dir, 'HEAD', 2)).toEqual(commits.slice(0, 2))
  })

  test('the merge base of unrelated commits is unknown', async () => {
    const repository = temporaryRepository()
    const a = repository.commit('one')
    repository.git('checkout', '--quiet', '--orphan', 'other')
    const b = repository.commit('two')
    expect(await git.mergeBase(repository.dir, a, b)).toBeUndefined()
    expect(await git.mergeBase(repository.dir, b, b)).toBe(b)
  })
})

describe('the previous tag', () => {
  test('is the nearest tagged ancestor, on merged branches too, and not the commit’s own tag', async () => {
    const repository = temporaryRepository()
    repository.commit('one')
    repository.git('tag', 'v0.9')
    repository.git('checkout', '--quiet', '-b', 'release')
    const tagged = repository.commit('two')
    repository.git('tag', '-a', '-m', 'release', 'v1.0')
    repository.git('checkout', '--quiet', 'main')
    repository.commit('three')
    repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'release')
    repository.git('tag', 'v2.0')
    expect(await git.previousTag(repository.dir, 'HEAD')).toEqual({ tag: 'v1.0', commit: tagged })
  })

  test('does not exist before the first tag', async () => {
    const repository = temporaryRepository()
    repository.commit('one')
    repository.git('tag', 'v1')
    expect(await git.previousTag(repository.dir, 'HEAD')).toBeUndefined()
  })
})

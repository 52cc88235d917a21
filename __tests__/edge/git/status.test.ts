import { describe, expect, test } from '@jest/globals'
import { openGit } from '../../../src/edge/git.js'
import { environment, temporaryRepository } from '../../support/temporary-repository.js'

const git = openGit(environment)

describe('a dirty working tree', () => {
  test('is seen whatever the configuration hides', async () => {
    const repository = temporaryRepository()
    repository.write('kept', '1')
    repository.write('.gitignore', 'ignored\n')
    repository.commit('one')
    repository.git('config', 'status.showUntrackedFiles', 'no')
    repository.git('config', 'status.relativePaths', 'true')
    repository.write('new/file', '1')
    repository.write('ignored', '1')
    expect(await git.dirtyPaths(repository.dir)).toEqual(['new/file'])
  })

  test('names every path whole, with blanks, quotes, line breaks and bytes that are no UTF-8', async () => {
    const repository = temporaryRepository()
    const odd = ['a b', 'q"uote', 'two\nlines', 'tab\tbed', '? x', 'ünï']
    for (const name of odd) repository.write(name, '1')
    repository.commit('one')
    for (const name of odd) repository.write(name, '2')
    repository.write('un tracked\n', '1')
    expect([...(await git.dirtyPaths(repository.dir))].sort()).toEqual([...odd, 'un tracked\n'].sort())
  })

  test('counts renames, deletions and conflicts', async () => {
    const repository = temporaryRepository()
    repository.write('both', '1')
    repository.write('old', 'a long enough content to be found as a rename\n')
    repository.commit('one')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write('both', '2')
    repository.commit('two')
    repository.git('checkout', '--quiet', 'main')
    repository.write('both', '3')
    repository.commit('three')
    expect(() => repository.git('merge', '--quiet', 'side')).toThrow()
    repository.git('mv', 'old', 'renamed')
    expect([...(await git.dirtyPaths(repository.dir))].sort()).toEqual(['both', 'old', 'renamed'])
  })

  test('is not seen in a clean tree', async () => {
    const repository = temporaryRepository()
    repository.write('file', '1')
    repository.commit('one')
    expect(await git.dirtyPaths(repository.dir)).toEqual([])
  })
})

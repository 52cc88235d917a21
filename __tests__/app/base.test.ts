import { describe, expect, test } from '@jest/globals'
import { type BaseInput, resolveBase } from '../../src/app/base.js'
import { resolveAnchor, resolvePreviousTag } from '../../src/app/base-rules.js'
import { openGit } from '../../src/edge/git.js'
import {
  clone,
  environment,
  type TemporaryRepository,
  temporaryRepository,
} from '../support/temporary-repository.js'

const world = { git: openGit(environment) }

function resolve(repository: TemporaryRepository, input: Partial<BaseInput> = {}) {
  return resolveBase(world, {
    repository: repository.dir,
    event: 'local',
    allowDirty: false,
    mayFetch: false,
    ...input,
  })
}

async function basis(repository: TemporaryRepository, input: Partial<BaseInput> = {}) {
  const result = await resolve(repository, input)
  if (!result.ok) throw new Error(result.problems[0]!.what)
  return result.value
}

async function problem(repository: TemporaryRepository, input: Partial<BaseInput> = {}) {
  const result = await resolve(repository, input)
  if (result.ok) throw new Error(`no problem, but base ${result.value.base}`)
  expect(result.problems).toHaveLength(1)
  expect(result.problems[0]!.where.file).toBe(repository.dir)
  const { what, hint } = result.problems[0]!
  return { what, hint }
}

/** main with two commits, and a branch `change` with two of its own, left at `fork`. */
function branched() {
  const repository = temporaryRepository()
  repository.write('file', '1')
  const root = repository.commit('root')
  const fork = repository.commit('fork')
  repository.git('checkout', '--quiet', '-b', 'change')
  repository.commit('c1')
  const change = repository.commit('c2')
  return { repository, root, fork, change }
}

/** What GitHub checks out for a pull request: detached at the merge of the change into a main that moved on. */
function pullRequest() {
  const all = branched()
  const { repository } = all
  repository.git('checkout', '--quiet', 'main')
  const tip = repository.commit('m1')
  repository.git('checkout', '--quiet', '--detach')
  repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'change')
  return { ...all, tip, merge: repository.git('rev-parse', 'HEAD') }
}

describe('the base of a pull request', () => {
  test('is the first parent of the merge commit', async () => {
    const { repository, tip, merge, change } = pullRequest()
    const expected = { base: tip, head: merge, headCommit: merge, how: 'first parent of the merge commit' }
    expect(await basis(repository, { event: 'pull_request', headSha: change })).toMatchObject(expected)
    expect(await basis(repository, { event: 'merge_group', headSha: merge })).toMatchObject(expected)
  })

  test('is the merge base when its own last commit was checked out instead', async () => {
    const { repository, fork, change, tip } = pullRequest()
    repository.git('checkout', '--quiet', change)
    const input = { event: 'pull_request', headSha: change, eventBaseRef: 'main', eventBaseSha: tip }
    expect(await basis(repository, input)).toMatchObject({
      base: fork,
      head: change,
      how: 'where HEAD left main (merge base)',
    })
  })

  test('is not the previous commit of the author who merged main into the change', async () => {
    const { repository, tip } = pullRequest()
    repository.git('checkout', '--quiet', 'change')
    repository.git('merge', '--quiet', '--no-ff', '-m', 'update', 'main')
    const headSha = repository.git('rev-parse', 'HEAD')
    const input = { event: 'pull_request', headSha, eventBaseRef: 'main' }
    expect(await basis(repository, input)).toMatchObject({ base: tip, head: headSha })
  })

  test('is the base of a merge group that was fast-forwarded', async () => {
    const { repository, fork, change } = branched()
    const input = { event: 'merge_group', eventBaseSha: fork, headSha: change }
    expect(await basis(repository, input)).toMatchObject({ base: fork, head: change })
  })

  test('is fetched into a shallow clone in a workflow, and elsewhere the commands that mend it are told', async () => {
    const { repository, tip, merge } = pullRequest()
    repository.git('branch', 'merged', merge)
    const shallow = clone(repository.dir, '--depth=1', '--branch=merged')
    expect(await problem(shallow, { event: 'pull_request' })).toEqual({
      what: `the first parent of the merge commit (${tip.slice(0, 10)}) is not in this shallow clone`,
      hint: 'run "git fetch --unshallow", or in a workflow give actions/checkout "fetch-depth: 2"',
    })
    expect(await basis(shallow, { event: 'pull_request', mayFetch: true })).toMatchObject({ base: tip })
  })

  test('needs the whole history when there is no merge commit', async () => {
    const { repository, change, fork } = branched()
    const shallow = clone(repository.dir, '--depth=1', '--branch=change')
    const input = {
      event: 'pull_request',
      headSha: change,
      eventBaseRef: 'main',
      eventBaseSha: fork,
      mayFetch: true,
    }
    expect(await problem(shallow, input)).toEqual({
      what: 'the commit where HEAD left main is not in this shallow clone',
      hint: 'run "git fetch --unshallow", or in a workflow give actions/checkout "fetch-depth: 0"',
    })
  })
})

describe('the base of a branch', () => {
  test('is where it left the default branch', async () => {
    const { repository, fork } = branched()
    expect(await basis(repository)).toMatchObject({ base: fork, how: 'where HEAD left main (merge base)' })
    repository.git('checkout', '--quiet', '--detach')
    expect(await basis(repository)).toMatchObject({ base: fork })
  })

  test('is the nearest such commit when the local default branch lags behind the remote’s', async () => {
    const { repository } = branched()
    repository.git('checkout', '--quiet', 'main')
    const copy = clone(repository.dir)
    const later = repository.commit('later')
    copy.git('fetch', '--quiet')
    copy.git('checkout', '--quiet', '-b', 'mine', 'origin/main')
    copy.commit('mine')
    expect(await basis(copy)).toMatchObject({ base: later })
  })

  test('is the commit before, on the default branch and wherever nothing was added to it', async () => {
    const { repository, root, fork } = branched()
    repository.git('checkout', '--quiet', 'main')
    const how = 'first parent of HEAD, because HEAD is on main'
    for (const event of ['local', 'push', 'schedule']) {
      expect(await basis(repository, { event })).toMatchObject({ base: root, head: fork, how })
    }
    repository.git('checkout', '--quiet', '--detach')
    expect(await basis(repository, { event: 'release' })).toMatchObject({
      base: root,
      how: 'first parent of HEAD, because HEAD is part of main already',
    })
  })

  test('is unknown for the first commit, for an unknown default branch and for unrelated histories', async () => {
    const repository = temporaryRepository()
    const first = repository.commit('root')
    expect(await problem(repository)).toEqual({
      what: `HEAD (${first.slice(0, 10)}) is the first commit: there is nothing to compare it with`,
      hint: 'compare from the second commit on, or name another commit with --base REF',
    })
    repository.git('checkout', '--quiet', '--orphan', 'lone')
    repository.commit('unrelated')
    expect(await problem(repository)).toEqual({
      what: 'HEAD and main have no common ancestor',
      hint: 'name a commit to compare with: --base REF',
    })
    expect(await problem(repository, { defaultBranch: 'trunk' })).toEqual({
      what: 'trunk, the branch to compare with, is not in this clone',
      hint: 'get it: git fetch origin trunk:refs/remotes/origin/trunk, or name a commit with --base REF',
    })
    repository.git('branch', '-m', 'main', 'something')
    expect(await problem(repository)).toEqual({
      what: 'nothing says which branch is the default one, so there is no base to compare with',
      hint: 'name a commit with --base REF, or tell git: git remote set-head origin --auto',
    })
  })

  test('on the default branch of a shallow clone is fetched or asked for', async () => {
    const { repository, root } = branched()
    const shallow = clone(repository.dir, '--depth=1', '--branch=main')
    const { what, hint } = await problem(shallow, { event: 'push' })
    expect(what).toBe(`the commit before HEAD (${root.slice(0, 10)}) is not in this shallow clone`)
    expect(hint).toContain('fetch-depth: 2')
    expect(await basis(shallow, { event: 'push', mayFetch: true })).toMatchObject({ base: root })
  })
})

describe('a base that the user names', () => {
  test('overrides every rule, by branch, remote branch, tag or id', async () => {
    const { repository, root } = branched()
    repository.git('tag', 'v1', root)
    const input = { event: 'pull_request', baseOption: 'v1' }
    expect(await basis(repository, input)).toMatchObject({ base: root, how: 'given as --base v1' })
    const copy = clone(repository.dir)
    expect(await basis(copy, { baseOption: 'main' })).toMatchObject({
      base: repository.git('rev-parse', 'main'),
    })
  })

  test('is a problem when it names nothing, and never an option of git', async () => {
    const { repository } = branched()
    for (const baseOption of ['typo', '--all']) {
      expect(await problem(repository, { baseOption })).toEqual({
        what: `--base ${baseOption} names no branch, tag or commit of this clone`,
        hint: `check the name with "git branch --all" and "git tag", or get it: git fetch origin ${baseOption}`,
      })
    }
  })
})

describe('a working tree', () => {
  test('without commits cannot be measured', async () => {
    expect(await problem(temporaryRepository())).toEqual({
      what: 'this repository has no commits yet',
      hint: 'commit first: git add --all && git commit',
    })
  })

  test('with uncommitted changes is refused, naming at most five', async () => {
    const { repository } = branched()
    for (const name of ['a', 'b b', 'c\nd', 'e', 'f', 'g', 'h']) repository.write(name, '1')
    expect(await problem(repository)).toEqual({
      what: 'the working tree has uncommitted changes: a, b b, "c\\nd", e, f and 2 more',
      hint: 'commit or ignore them, or measure the working tree as it is with --allow-dirty',
    })
  })

  test('is judged against HEAD when that is asked for', async () => {
    const { repository, change } = branched()
    repository.write('new', '1')
    const found = await basis(repository, { allowDirty: true })
    expect(found).toMatchObject({ base: change, headCommit: change, dirty: true })
    expect(found.how).toBe('HEAD, against the working tree')
    expect(await world.git.parents(repository.dir, found.head)).toEqual([change])
    expect(new TextDecoder().decode(found.diff!)).toContain('+++ b/new')
  })

  test('that is clean is judged as its commit, also when changes were allowed', async () => {
    const { repository, change, fork } = branched()
    expect(await basis(repository, { allowDirty: true })).toMatchObject({
      head: change,
      base: fork,
      dirty: false,
      diff: null,
    })
  })
})

describe('other baselines that are built', () => {
  test('the previous tag, or what stands in its way', async () => {
    const { repository, root, change } = branched()
    const at = { repository: repository.dir, mayFetch: false }
    expect(await resolvePreviousTag(world, at, change)).toMatchObject({
      problems: [{ what: `no ancestor of ${change.slice(0, 10)} has a tag` }],
    })
    repository.git('tag', 'v1', root)
    expect(await resolvePreviousTag(world, at, change)).toEqual({
      ok: true,
      value: { commit: root, how: 'tag v1' },
    })
    const shallow = clone(repository.dir, '--depth=1')
    expect(await resolvePreviousTag(world, { ...at, repository: shallow.dir }, 'HEAD')).toMatchObject({
      problems: [{ hint: expect.stringContaining('git fetch --unshallow --tags') }],
    })
  })

  test('the anchor, unless a force-push dropped it', async () => {
    const { repository, root } = branched()
    const at = { repository: repository.dir, mayFetch: true }
    expect(await resolveAnchor(world, at, root)).toMatchObject({ ok: true, value: { commit: root } })
    const gone = 'd'.repeat(40)
    expect(await resolveAnchor(world, at, gone)).toMatchObject({
      problems: [
        {
          what: 'the anchor dddddddddd, the commit of the best accepted report, is gone (a force-push drops commits)',
        },
      ],
    })
    const shallow = clone(repository.dir, '--depth=1')
    expect(await resolveAnchor(world, { repository: shallow.dir, mayFetch: true }, root)).toMatchObject({
      ok: true,
    })
  })
})

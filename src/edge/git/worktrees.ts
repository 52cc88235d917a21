import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Worktree } from '../../app/world.js'
import { fail, ok, ProblemError, type Result } from '../../core/model/problem.js'
import { resolveCommit } from './commits.js'
import { lockReason, pruneLeftovers } from './leftovers.js'
import { gitFailed, must, type RunGit } from './run.js'
import { initialiseSubmodules } from './submodules.js'
import { forceRemove } from './trees.js'

/** Adds a detached worktree at the absolute path `dir`; first frees what killed runs left. */
export async function addWorktree(
  run: RunGit,
  repository: string,
  { commit, dir }: { readonly commit: string; readonly dir: string },
): Promise<Result<Worktree>> {
  try {
    await pruneLeftovers(run, repository)
    const id = await resolveCommit(run, repository, commit)
    if (!id) throw gitFailed(repository, ['worktree'], `${commit} is not a commit of this repository`)
    await populate(run, repository, { commit: id, dir })
    return ok({ dir, commit: id })
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    await removeWorktree(run, repository, dir)
    return fail(...error.problems)
  }
}

/** Locked before the long checkout, so that a kill in its midst leaves an entry that names its owner. */
async function populate(run: RunGit, repository: string, { commit, dir }: Worktree): Promise<void> {
  await must(run, repository, ['worktree', 'add', '--detach', '--no-checkout', '--quiet', dir, commit])
  await must(run, repository, ['worktree', 'lock', '--reason', lockReason(), dir])
  await must(run, dir, ['reset', '--hard', '--quiet'])
  const modules = await lstat(join(dir, '.gitmodules')).catch(() => undefined)
  if (modules?.isFile()) await initialiseSubmodules(run, repository, dir)
}

/** Removes the folder and git's entry for it; fine if either is gone already. */
export async function removeWorktree(run: RunGit, repository: string, dir: string): Promise<void> {
  await run(repository, ['worktree', 'unlock', dir])
  await forceRemove(dir)
  await run(repository, ['worktree', 'prune', '--expire=now'])
}

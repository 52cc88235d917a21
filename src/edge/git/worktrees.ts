import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Worktree } from '../../app/world.js'
import { fail, ok, ProblemError, type Result } from '../../core/model/problem.js'
import { withLock } from '../lock.js'
import { resolveCommit } from './commits.js'
import { commonFolder, lockReason, pruneLeftovers, removeEntry } from './leftovers.js'
import { gitFailed, must, type RunGit } from './run.js'
import { initialiseSubmodules } from './submodules.js'
import { forceRemove } from './trees.js'

/** Milliseconds; making an entry takes some ten of them. */
const patience = 60_000

/** Adds a detached worktree at the absolute path `dir`; first frees what killed runs left. */
export async function addWorktree(
  run: RunGit,
  repository: string,
  { commit, dir }: { readonly commit: string; readonly dir: string },
): Promise<Result<Worktree>> {
  try {
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
  await alone(run, repository, async () => {
    await pruneLeftovers(run, repository)
    await must(run, repository, ['worktree', 'add', '--detach', '--no-checkout', '--quiet', dir, commit])
    await must(run, repository, ['worktree', 'lock', '--reason', lockReason(), dir])
  })
  await must(run, dir, ['reset', '--hard', '--quiet'])
  const modules = await lstat(join(dir, '.gitmodules')).catch(() => undefined)
  if (modules?.isFile()) await initialiseSubmodules(run, repository, dir)
}

/** Removes the folder and git's entry for it; fine if either is gone already. The next start frees what is left. */
export async function removeWorktree(run: RunGit, repository: string, dir: string): Promise<void> {
  await run(repository, ['worktree', 'unlock', dir])
  await forceRemove(dir)
  await alone(run, repository, () => removeEntry(run, repository, dir)).catch(unlessProblem)
}

/** Git fails on an entry that another process is just making or removing; so gates on one repository take turns. */
async function alone(run: RunGit, repository: string, work: () => Promise<void>): Promise<void> {
  return withLock(join(await commonFolder(run, repository), 'benchgate-worktrees.lock'), patience, work)
}

function unlessProblem(error: unknown): void {
  if (!(error instanceof ProblemError)) throw error
}

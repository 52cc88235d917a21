import type { Git } from '../app/world.js'
import {
  fetchCommit,
  firstParents,
  mergeBase,
  parentsOf,
  previousTag,
  resolveCommit,
  titleOf,
} from './git/commits.js'
import { evaluatorChanges, show } from './git/entries.js'
import { overlay } from './git/overlay.js'
import { remembering } from './git/remembering.js'
import { currentBranch, defaultBranch, findRepository, isShallow } from './git/repositories.js'
import { gitRunner } from './git/run.js'
import { snapshot } from './git/snapshot.js'
import { dirt } from './git/status.js'
import { holds } from './git/trees.js'
import { addWorktree, removeWorktree } from './git/worktrees.js'

/** The real Git, by child processes of `git` that see `environment` without what redirects git. */
export function openGit(environment: NodeJS.ProcessEnv): Git {
  const run = remembering(gitRunner(environment))
  return {
    repository: (dir) => findRepository(run, dir),
    resolve: (repository, rev) => resolveCommit(run, repository, rev),
    branch: (repository) => currentBranch(run, repository),
    defaultBranch: (repository) => defaultBranch(run, repository),
    isShallow: (repository) => isShallow(run, repository),
    parents: (repository, commit) => parentsOf(run, repository, commit),
    firstParents: (repository, commit, limit) => firstParents(run, repository, { commit, limit }),
    title: (repository, commit) => titleOf(run, repository, commit),
    fetch: (repository, commit) => fetchCommit(run, repository, commit),
    mergeBase: (repository, a, b) => mergeBase(run, repository, [a, b]),
    previousTag: (repository, commit) => previousTag(run, repository, commit),
    dirtyPaths: async (repository) => (await dirt(run, repository)).map(({ path }) => path),
    snapshot: (repository) => snapshot(run, repository),
    show: (repository, commit, path) => show(run, repository, { commit, path }),
    addWorktree: (repository, commit, dir) => addWorktree(run, repository, { commit, dir }),
    removeWorktree: (repository, dir) => removeWorktree(run, repository, dir),
    evaluatorChanges: (repository, base, head, globs) =>
      evaluatorChanges(run, repository, { base, head, globs }),
    overlay: (repository, tree, commit, globs) => overlay(run, repository, { tree, commit, globs }),
    holds,
  }
}

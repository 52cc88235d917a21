import { fail, ok, type Problem, type Result } from '../core/model/problem.js'
import { type Clone, cutOff } from './base-commit.js'
import type { World } from './world.js'

/** A commit and how it was found, for people. */
export interface Ancestor {
  readonly commit: string
  readonly how: string
}

/** Which branch a change is meant for. */
export interface Target extends Clone {
  readonly defaultBranch?: string | undefined
  readonly eventBaseSha?: string | undefined
  readonly eventBaseRef?: string | undefined
}

/** The commit where `head` left the branch that it is meant for. */
export async function commonAncestor(
  { git }: Pick<World, 'git'>,
  target: Target,
  head: string,
): Promise<Result<Ancestor>> {
  const { repository, eventBaseSha, mayFetch } = target
  const branch = target.eventBaseRef ?? target.defaultBranch
  if (branch === undefined && eventBaseSha === undefined) return fail(noTarget(repository))
  const name = branch ?? `commit ${eventBaseSha}`
  let tips = await tipsOf(git, target, branch)
  if (tips.length === 0 && eventBaseSha && mayFetch && (await git.fetch(repository, eventBaseSha))) {
    tips = [eventBaseSha]
  }
  const commit = await nearest(git, repository, { tips, head })
  if (commit) return ok({ commit, how: `where HEAD left ${name} (merge base)` })
  if (await git.isShallow(repository)) {
    return fail(cutOff(repository, `the commit where HEAD left ${name}`, 0))
  }
  return fail(tips.length === 0 ? unknownTarget(repository, name) : unrelated(repository, name))
}

/** Every commit known as the branch's end: a remote's, the local one's, the event's. Each may be stale. */
async function tipsOf(
  git: World['git'],
  target: Target,
  branch: string | undefined,
): Promise<readonly string[]> {
  const refs = branch === undefined ? [] : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]
  const revs = target.eventBaseSha ? [...refs, target.eventBaseSha] : refs
  const found = await Promise.all(revs.map((rev) => git.resolve(target.repository, rev)))
  return found.filter((commit) => commit !== undefined)
}

/** Of the merge bases with each tip, the one nearest to head: a stale tip yields an older one. */
async function nearest(
  git: World['git'],
  repository: string,
  { tips, head }: { readonly tips: readonly string[]; readonly head: string },
): Promise<string | undefined> {
  let best: string | undefined
  for (const tip of tips) {
    const found = await git.mergeBase(repository, tip, head)
    if (!found) continue
    if (!best || (await git.mergeBase(repository, best, found)) === best) best = found
  }
  return best
}

const noTarget = (repository: string): Problem => ({
  where: { file: repository },
  what: 'nothing says which branch is the default one, so there is no base to compare with',
  hint: 'name a commit with --base REF, or tell git: git remote set-head origin --auto',
})

const unknownTarget = (repository: string, name: string): Problem => ({
  where: { file: repository },
  what: `${name}, the branch to compare with, is not in this clone`,
  hint: `get it: git fetch origin ${name}:refs/remotes/origin/${name}, or name a commit with --base REF`,
})

const unrelated = (repository: string, name: string): Problem => ({
  where: { file: repository },
  what: `HEAD and ${name} have no common ancestor`,
  hint: 'name a commit to compare with: --base REF',
})

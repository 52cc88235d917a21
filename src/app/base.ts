import { fail, ok, type Problem, type Result } from '../core/model/problem.js'
import { type Ancestor, commonAncestor } from './base-ancestor.js'
import { present, shortId } from './base-commit.js'
import { type Head, type HeadInput, resolveHead } from './head.js'
import type { World } from './world.js'

/** What is known about the change under judgement. */
export interface BaseInput extends HeadInput {
  /** GitHub's event name, or `local`. */
  readonly event: string
  /** `--base REF`. */
  readonly baseOption?: string | undefined
  /** True in a workflow: a commit that the clone lacks is fetched, once. */
  readonly mayFetch: boolean
  /** The branch that the event names; else the one checked out. */
  readonly branch?: string | undefined
  readonly defaultBranch?: string | undefined
  /** The pull request's own last commit; tells GitHub's test merge from a merge that the author made. */
  readonly headSha?: string | undefined
  /** Base of the pull request or merge group as the event names it. */
  readonly eventBaseSha?: string | undefined
  readonly eventBaseRef?: string | undefined
}

/** The two commits that are compared. */
export interface Base extends Head {
  /** Full id. */
  readonly base: string
  /** Why this is the base, for people: "first parent of the merge commit". */
  readonly how: string
}

type GitWorld = Pick<World, 'git'>

/** Decides which commits are head and base (design: "which commit is base"), or says what to mend. */
export async function resolveBase(world: GitWorld, input: BaseInput): Promise<Result<Base>> {
  const taken = await resolveHead(world, input)
  if (!taken.ok) return taken
  const found = await baseOf(world, input, taken.value)
  if (!found.ok) return found
  const { commit: base, how } = found.value
  return ok({ ...taken.value, base, how })
}

function baseOf(world: GitWorld, input: BaseInput, head: Head): Promise<Result<Ancestor>> {
  if (input.baseOption !== undefined) return namedBase(world, input, input.baseOption)
  if (input.event === 'pull_request' || input.event === 'merge_group') {
    return mergedBase(world, input, head.headCommit)
  }
  if (input.event === 'local' && head.dirty) {
    return Promise.resolve(ok({ commit: head.headCommit, how: 'HEAD, against the working tree' }))
  }
  return branchBase(world, input, head.headCommit)
}

async function namedBase({ git }: GitWorld, input: BaseInput, rev: string): Promise<Result<Ancestor>> {
  const { repository, mayFetch } = input
  const commit =
    (await git.resolve(repository, rev)) ?? (await git.resolve(repository, `refs/remotes/origin/${rev}`))
  if (commit) return ok({ commit, how: `given as --base ${rev}` })
  if (mayFetch && (await git.fetch(repository, rev)))
    return ok({ commit: rev, how: `given as --base ${rev}` })
  return fail({
    where: { file: repository },
    what: `--base ${rev} names no branch, tag or commit of this clone`,
    hint: `check the name with "git branch --all" and "git tag", or get it: git fetch origin ${rev}`,
  })
}

/** Pull requests and merge groups: HEAD is the merge that GitHub made, and its first parent is the base branch. */
async function mergedBase(world: GitWorld, input: BaseInput, head: string): Promise<Result<Ancestor>> {
  const parents = await world.git.parents(input.repository, head)
  const [first, second] = parents
  if (!first || !isTestMerge(input, head, second)) return commonAncestor(world, input, head)
  const found = await present(world, input, {
    commit: first,
    name: 'first parent of the merge commit',
    depth: 2,
  })
  return found.ok ? ok({ commit: first, how: 'first parent of the merge commit' }) : found
}

/** A pull request's own last commit may be a merge too: one of the base branch into it. */
function isTestMerge({ event, headSha }: BaseInput, head: string, second: string | undefined): boolean {
  if (second === undefined) return false
  if (event === 'merge_group' || headSha === undefined) return true
  return headSha === second && headSha !== head
}

/** Elsewhere: where the branch left the default branch; on the default branch itself, the commit before. */
export async function branchBase(world: GitWorld, input: BaseInput, head: string): Promise<Result<Ancestor>> {
  const { git } = world
  const branch = input.branch ?? (await git.branch(input.repository))
  const main = input.defaultBranch ?? (await git.defaultBranch(input.repository))
  if (branch !== null && branch === main) return parentBase(world, input, { head, why: `HEAD is on ${main}` })
  const ancestor = await commonAncestor(world, { ...input, defaultBranch: main ?? undefined }, head)
  if (!ancestor.ok || ancestor.value.commit !== head) return ancestor
  return parentBase(world, input, { head, why: `HEAD is part of ${main ?? 'the default branch'} already` })
}

async function parentBase(
  world: GitWorld,
  input: BaseInput,
  { head, why }: { readonly head: string; readonly why: string },
): Promise<Result<Ancestor>> {
  const [first] = await world.git.parents(input.repository, head)
  if (!first) return fail(firstCommit(input.repository, head))
  const found = await present(world, input, { commit: first, name: 'commit before HEAD', depth: 2 })
  return found.ok ? ok({ commit: first, how: `first parent of HEAD, because ${why}` }) : found
}

const firstCommit = (repository: string, head: string): Problem => ({
  where: { file: repository },
  what: `HEAD (${shortId(head)}) is the first commit: there is nothing to compare it with`,
  hint: 'compare from the second commit on, or name another commit with --base REF',
})

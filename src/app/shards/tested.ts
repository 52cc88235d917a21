import { fail, ok, type Result } from '../../core/model/problem.js'
import { present, shortId } from '../base-commit.js'
import type { Prepared } from '../prepared.js'
import type { World } from '../world.js'
import type { Delivered } from './segment.js'

/** A merge that was tested: of the change that is judged, into a commit of its base branch. */
export interface Merge {
  readonly head: string
  readonly base: string
}

type GitWorld = Pick<World, 'git' | 'host'>

/** What GitHub says of the change. */
export interface Change {
  /** The pull request's own last commit. */
  readonly headSha: string
  /** GitHub's merge of it, if there is one. */
  readonly mergeSha: string | null
}

/**
 * GitHub's merge of a change with its base branch as that is now: it is judged where nothing of the change is checked
 * out. Never the change's own commit: who writes it chooses where it branches off, and so whose policy would hold.
 */
export async function judgedMerge(
  { git }: GitWorld,
  repository: string,
  { headSha, mergeSha }: Change,
): Promise<Result<string>> {
  const clone = { repository, mayFetch: true }
  const needed = { commit: mergeSha ?? headSha, name: 'merge of the change', depth: 0 }
  const found = await present({ git }, clone, needed)
  if (mergeSha === null || !found.ok || (await git.parents(repository, mergeSha))[1] !== headSha)
    return fail({
      where: { file: 'pull request' },
      what: `GitHub has no merge of ${shortId(headSha)} with its base branch that can be fetched`,
      hint: 'the change has moved on, or conflicts with its base: it is judged after its next push',
    })
  return ok(mergeSha)
}

/**
 * The base branch may have moved since the measuring began, and GitHub's merge with it. A segment of an earlier merge
 * stands for this change if git proves that it is one: of the same last commit into an ancestor of today's base.
 */
export async function testedMerges(
  world: GitWorld,
  { request, site }: Prepared,
  delivered: readonly Delivered[],
): Promise<readonly Merge[]> {
  const { headSha } = request.occasion
  const { repository, commits } = site
  if (request.head === null || headSha === null) return []
  const claimed = delivered.flatMap(({ segment }) =>
    typeof segment === 'string' ? [] : [segment.session.header.gitSha],
  )
  const others = new Set(claimed.filter((commit) => commit !== commits.headCommit))
  const merges: Merge[] = []
  for (const head of [...others].slice(0, mostMerges)) {
    const found = await present(
      world,
      { repository, mayFetch: true },
      { commit: head, name: 'merge', depth: 0 },
    )
    const [base, second] = found.ok ? await world.git.parents(repository, head) : []
    if (base === undefined || second !== headSha) continue
    if ((await world.git.mergeBase(repository, base, commits.base)) === base) merges.push({ head, base })
  }
  return merges
}

/** Segments claim their commit; nobody shall make us fetch without end. */
const mostMerges = 5

import { orThrow } from '../core/model/problem.js'
import { branchBase } from './base.js'
import type { Site } from './site.js'
import type { World } from './world.js'

/** The commits in whose stored reports the rule `merge-base` looks. */
export interface Ancestry {
  /** From the base along first parents, nearest first. */
  readonly commits: readonly string[]
  /** True where a shallow clone hides what comes before the last one. */
  readonly cut: boolean
}

export const noAncestry: Ancestry = { commits: [], cut: false }

/** A baseline from longer ago says little of today, and a long history must not slow the gate. */
const farthest = 1000

type GitWorld = Pick<World, 'git'>

/** From the merge base back; from the commit before HEAD where HEAD is accepted already and is its own base. */
export async function ancestryOf(world: GitWorld, { repository, commits }: Site): Promise<Ancestry> {
  const { base, head } = commits
  const line = await lineFrom(world, repository, base)
  return base === head ? { ...line, commits: line.commits.slice(1) } : line
}

/** The same for the HEAD of `project`, whatever its working tree holds. */
export async function ancestryOfHead(world: GitWorld, project: string, head: string): Promise<Ancestry> {
  const repository = orThrow(await world.git.repository(project))
  const input = { repository, event: 'local', allowDirty: true, mayFetch: false }
  const base = orThrow(await branchBase(world, input, head))
  return lineFrom(world, repository, base.commit)
}

async function lineFrom({ git }: GitWorld, repository: string, commit: string): Promise<Ancestry> {
  const commits = await git.firstParents(repository, commit, farthest)
  return { commits, cut: commits.length < farthest && (await git.isShallow(repository)) }
}

import { fail, ok, type Result } from '../core/model/problem.js'
import type { World } from './world.js'

/** Where to look for commits, and whether a missing one may be fetched. */
export interface Clone {
  readonly repository: string
  readonly mayFetch: boolean
}

/** A commit that is needed, and what to call it when it is missing. `depth`: how much history shows it, 0 = all. */
export interface Needed {
  readonly commit: string
  readonly name: string
  readonly depth: number
}

/** Its full id if the clone holds it or could fetch it, else what to do about it. */
export async function present(
  { git }: Pick<World, 'git'>,
  { repository, mayFetch }: Clone,
  needed: Needed,
): Promise<Result<string>> {
  const { commit, name, depth } = needed
  const found = await git.resolve(repository, commit)
  if (found) return ok(found)
  if (mayFetch && (await git.fetch(repository, commit))) return ok(commit)
  if (await git.isShallow(repository))
    return fail(cutOff(repository, `the ${name} (${shortId(commit)})`, depth))
  return fail({
    where: { file: repository },
    what: `the ${name} (${shortId(commit)}) is not in this clone`,
    hint: `get it: git fetch origin ${commit}; if the remote has dropped it, name another commit with --base REF`,
  })
}

/** The problem of a clone whose history was cut before what is needed. */
export const cutOff = (repository: string, what: string, depth: number) => ({
  where: { file: repository },
  what: `${what} is not in this shallow clone`,
  hint: `run "git fetch --unshallow", or in a workflow give actions/checkout "fetch-depth: ${depth}"`,
})

/** Enough of a commit id for people. */
export const shortId = (commit: string): string => commit.slice(0, 10)

import { fail, ok, type Result } from '../core/model/problem.js'
import type { Ancestor } from './base-ancestor.js'
import { type Clone, cutOff, shortId } from './base-commit.js'
import type { World } from './world.js'

type GitWorld = Pick<World, 'git'>

/** `paired:previous-tag`: the nearest tagged ancestor of `head`. */
export async function resolvePreviousTag(
  { git }: GitWorld,
  { repository }: Clone,
  head: string,
): Promise<Result<Ancestor>> {
  const found = await git.previousTag(repository, head)
  if (found) return ok({ commit: found.commit, how: `tag ${found.tag}` })
  const place = { file: repository, key: 'paired:previous-tag' }
  if (await git.isShallow(repository)) {
    return fail({
      ...cutOff(repository, 'a tag before HEAD', 0),
      where: place,
      hint: 'run "git fetch --unshallow --tags", or in a workflow give actions/checkout "fetch-depth: 0"',
    })
  }
  return fail({
    where: place,
    what: `no ancestor of ${shortId(head)} has a tag`,
    hint: 'tag an earlier release, fetch the tags (git fetch --tags), or use another baseline',
  })
}

/** `paired:best`: the anchor's commit, which the history names and a force-push may have dropped. */
export async function resolveAnchor(
  { git }: GitWorld,
  { repository, mayFetch }: Clone,
  commit: string,
): Promise<Result<Ancestor>> {
  const found = await git.resolve(repository, commit)
  if (found) return ok({ commit: found, how: `commit of the best accepted report (${shortId(found)})` })
  if (mayFetch && (await git.fetch(repository, commit))) {
    return ok({ commit, how: `commit of the best accepted report (${shortId(commit)})` })
  }
  const place = { file: repository, key: 'paired:best' }
  if (await git.isShallow(repository)) {
    return fail({ ...cutOff(repository, `the anchor ${shortId(commit)}`, 0), where: place })
  }
  return fail({
    where: place,
    what: `the anchor ${shortId(commit)}, the commit of the best accepted report, is gone (a force-push drops commits)`,
    hint: `get it, if the remote still has it: git fetch origin ${commit}; else accept a newer report as the best`,
  })
}

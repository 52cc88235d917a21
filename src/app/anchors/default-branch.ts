import type { GateRequest } from '../request.js'
import type { Site } from '../site.js'
import type { World } from '../world.js'

/** True where pointers may move: HEAD is on the default branch, and nothing in its tree is uncommitted. */
export async function mayMovePointers(
  { git }: Pick<World, 'git'>,
  { occasion }: GateRequest,
  { repository, commits }: Site,
): Promise<boolean> {
  if (commits.dirty) return false
  if (occasion.onDefaultBranch) return true
  // The event of a release names a tag and no branch.
  if (occasion.event !== 'release' || occasion.defaultBranch === null) return false
  const tip = await git.resolve(repository, `refs/remotes/origin/${occasion.defaultBranch}`)
  return (
    tip !== undefined && (await git.mergeBase(repository, tip, commits.headCommit)) === commits.headCommit
  )
}

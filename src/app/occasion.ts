import type { Occasion } from './request.js'
import type { World } from './world.js'

/** Somebody on a machine of his own asks; where `project` is no repository, the gate itself says so. */
export async function localOccasion(
  { git }: Pick<World, 'git'>,
  project: string,
  actor: string,
): Promise<Occasion> {
  const repository = await git.repository(project)
  const branch = repository.ok ? await git.branch(repository.value) : null
  const defaultBranch = repository.ok ? await git.defaultBranch(repository.value) : null
  const onDefaultBranch = branch !== null && branch === defaultBranch
  const none = { baseSha: null, baseBranch: null, headSha: null, trigger: null, runnerLabels: [] }
  return { event: 'local', branch, defaultBranch, onDefaultBranch, actor, ...none }
}

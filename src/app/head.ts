import { fail, ok, type Problem, type Result } from '../core/model/problem.js'
import { printablePath } from './printable-path.js'
import type { World } from './world.js'

/** The commit that is measured. */
export interface Head {
  /** Full id: HEAD, or the snapshot of a dirty working tree. */
  readonly head: string
  /** Full id of HEAD itself. */
  readonly headCommit: string
  readonly dirty: boolean
  /** Binary diff of the working tree against HEAD, when dirty. */
  readonly diff: Uint8Array | null
}

/** What is to be measured. */
export interface HeadInput {
  /** Top folder of the repository. */
  readonly repository: string
  /** Measure the working tree, uncommitted changes included, as head. */
  readonly allowDirty: boolean
  /** The commit to judge in place of HEAD; the working tree is not looked at then. */
  readonly headOption?: string | undefined
}

/** HEAD, or a snapshot of the working tree where uncommitted changes may be measured; else what to mend. */
export async function resolveHead(
  { git }: Pick<World, 'git'>,
  { repository, allowDirty, headOption }: HeadInput,
): Promise<Result<Head>> {
  const headCommit = await git.resolve(repository, headOption ?? 'HEAD')
  if (!headCommit) return fail(noCommits(repository))
  const paths = headOption === undefined ? await git.dirtyPaths(repository) : []
  const dirty = paths.length > 0
  if (dirty && !allowDirty) return fail(uncommitted(repository, paths))
  const { commit, diff } = dirty ? await git.snapshot(repository) : { commit: headCommit, diff: null }
  return ok({ head: commit, headCommit, dirty, diff })
}

const noCommits = (repository: string): Problem => ({
  where: { file: repository },
  what: 'this repository has no commits yet',
  hint: 'commit first: git add --all && git commit',
})

function uncommitted(repository: string, paths: readonly string[]): Problem {
  const shown = paths.slice(0, 5).map(printablePath).join(', ')
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : ''
  return {
    where: { file: repository },
    what: `the working tree has uncommitted changes: ${shown}${more}`,
    hint: 'commit or ignore them, or measure the working tree as it is with --allow-dirty',
  }
}

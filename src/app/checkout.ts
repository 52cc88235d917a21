import type { LoadedManifest } from '../core/manifest/parse.js'
import { orThrow, ProblemError } from '../core/model/problem.js'
import { readManifest } from './manifest-file.js'
import type { World } from './world.js'

/** A project's checkout, whatever state its files are in. */
export interface Checkout {
  readonly loaded: LoadedManifest
  readonly manifestText: string
  /** Top folder of the repository, and the project's folder from there, with `/`; empty for the top itself. */
  readonly repository: string
  readonly projectPath: string
  /** Full id of HEAD. */
  readonly head: string
}

/** Throws ProblemError where there is no manifest, no repository or no commit. */
export async function findCheckout(world: Pick<World, 'files' | 'git'>, project: string): Promise<Checkout> {
  const { loaded, text } = await readManifest(world, project)
  const repository = orThrow(await world.git.repository(project))
  const head = await world.git.resolve(repository, 'HEAD')
  if (head === undefined)
    throw new ProblemError([
      { where: { file: repository }, what: 'this repository has no commits yet', hint: 'commit first' },
    ])
  const projectPath = await world.files.relative(repository, project)
  return { loaded, manifestText: text, repository, projectPath, head }
}

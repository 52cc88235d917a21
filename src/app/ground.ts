import { type LoadedManifest, parseManifest } from '../core/manifest/parse.js'
import { orThrow, ProblemError } from '../core/model/problem.js'
import { type Head, resolveHead } from './head.js'
import { readManifest, usualManifest } from './manifest-file.js'
import type { World } from './world.js'

/** What a run set is measured of: one commit, as its own manifest says. */
export interface Ground extends Head {
  readonly loaded: LoadedManifest
  readonly manifestText: string
  /** Top folder of the repository, and the project's folder from there, with `/`; empty for the top itself. */
  readonly repository: string
  readonly projectPath: string
  readonly branch: string | null
  /** True: the checkout itself is measured. */
  readonly inPlace: boolean
}

/** Where to look, and for which commit. */
export interface GroundRequest {
  readonly project: string
  readonly allowDirty: boolean
  /** Null: HEAD, or the working tree where it may be dirty. */
  readonly atSha: string | null
}

type GroundWorld = Pick<World, 'files' | 'git'>

/** Finds the commit and its manifest. Throws ProblemError for what the user must mend. */
export async function findGround(world: GroundWorld, request: GroundRequest): Promise<Ground> {
  const repository = orThrow(await world.git.repository(request.project))
  const projectPath = await world.files.relative(repository, request.project)
  if (request.atSha !== null) return pastGround(world, { repository, projectPath, rev: request.atSha })
  const { loaded, text } = await readManifest(world, request.project)
  const head = orThrow(await resolveHead(world, { repository, allowDirty: request.allowDirty }))
  return {
    ...head,
    ...{ loaded, manifestText: text, repository, projectPath },
    branch: await world.git.branch(repository),
    // A project that says how it is built is measured as built from the commit; any other as it stands.
    inPlace: loaded.manifest.project.setup.length === 0,
  }
}

interface Past {
  readonly repository: string
  readonly projectPath: string
  readonly rev: string
}

async function pastGround(world: GroundWorld, { repository, projectPath, rev }: Past): Promise<Ground> {
  const commit = await world.git.resolve(repository, rev)
  if (commit === undefined) throw unknownCommit(repository, rev)
  const path = projectPath === '' ? usualManifest : `${projectPath}/${usualManifest}`
  const text = await world.git.show(repository, commit, path)
  if (text === undefined) throw noManifest(path, commit)
  const loaded = orThrow(await parseManifest(text, usualManifest))
  const head = { head: commit, headCommit: commit, dirty: false, diff: null }
  const none = { branch: null, inPlace: false }
  return { ...head, ...none, loaded, manifestText: text, repository, projectPath }
}

const unknownCommit = (repository: string, rev: string) =>
  new ProblemError([
    {
      where: { file: repository },
      what: `${rev} names no commit of this clone`,
      hint: `check the name with "git log", or get it: git fetch origin ${rev}`,
    },
  ])

const noManifest = (file: string, commit: string) =>
  new ProblemError([
    {
      where: { file },
      what: `there is no manifest at commit ${commit.slice(0, 10)}`,
      hint: 'name a commit that has one',
    },
  ])

import { type LoadedManifest, parseManifest } from '../core/manifest/parse.js'
import type { Finding } from '../core/model/finding.js'
import { orThrow, type Problem, type Result, showProblem } from '../core/model/problem.js'
import { type Base, resolveBase } from './base.js'
import { readManifest } from './manifest-file.js'
import type { GateRequest } from './request.js'
import type { World } from './world.js'

/** Where the gate works: the repository, the two commits, and whose manifest decides. */
export interface Site {
  readonly repository: string
  /** The project's folder from the top of the repository, with `/`; empty for the top itself. */
  readonly projectPath: string
  readonly commits: Base
  readonly head: LoadedManifest
  /** Null: base has none, or a broken one. */
  readonly base: LoadedManifest | null
  /** Whose policy and evaluator hold: base's where a change is judged, head's for what is accepted already. */
  readonly authority: 'base' | 'head'
  /** The bytes of the manifest that decides. */
  readonly manifestText: string
  readonly headText: string
  readonly findings: readonly Finding[]
}

/** Events of commits that are on the default branch already: their manifest was accepted with them. */
const acceptedEvents: readonly string[] = ['push', 'schedule', 'release', 'workflow_dispatch']

type SiteWorld = Pick<World, 'git' | 'files' | 'host'>

/** Finds the commits and reads both manifests. Throws ProblemError for what the user must mend. */
export async function findSite(world: SiteWorld, request: GateRequest): Promise<Site> {
  const repository = orThrow(await world.git.repository(request.project))
  const projectPath = await world.files.relative(repository, request.project)
  const { loaded: head, text: headText } = await headManifest(world, request, { repository, projectPath })
  const accepted = acceptedEvents.includes(request.occasion.event)
  const commits = orThrow(await resolveBase(world, baseInput(request, repository, accepted)))
  const found = { repository, projectPath, commits, head, headText }
  if (accepted && request.base === null) {
    return { ...found, base: head, authority: 'head', manifestText: headText, findings: [] }
  }
  return { ...found, ...(await baseSide(world, request, found)) }
}

/** The checked-out one, or that of the commit which the request names. */
async function headManifest(
  world: SiteWorld,
  { head, project, manifest }: GateRequest,
  { repository, projectPath }: Pick<Site, 'repository' | 'projectPath'>,
): ReturnType<typeof readManifest> {
  if (head === null) return readManifest(world, project, manifest)
  const readBytes = async () => {
    const text = await world.git.show(repository, head, fromTop(projectPath, manifest))
    return text === undefined ? undefined : new TextEncoder().encode(text)
  }
  return readManifest({ files: { readBytes } }, project, manifest)
}

/** A path of the project, from the top of the repository. */
export const fromTop = (projectPath: string, path: string): string =>
  projectPath === '' ? path : `${projectPath}/${path}`

function baseInput({ occasion, head, base, allowDirty }: GateRequest, repository: string, accepted: boolean) {
  const { event, branch, defaultBranch, baseSha, headSha, baseBranch } = occasion
  return {
    repository,
    event,
    // What is accepted already has no base of its own: its baselines come from the history.
    baseOption: base ?? (accepted ? 'HEAD' : undefined),
    headOption: head ?? undefined,
    allowDirty,
    mayFetch: event !== 'local',
    branch: branch ?? undefined,
    defaultBranch: defaultBranch ?? undefined,
    headSha: headSha ?? undefined,
    eventBaseSha: baseSha ?? undefined,
    eventBaseRef: baseBranch ?? undefined,
  }
}

interface Found {
  readonly repository: string
  readonly projectPath: string
  readonly commits: Base
  readonly head: LoadedManifest
  readonly headText: string
}

async function baseSide(world: SiteWorld, request: GateRequest, found: Found) {
  const { repository, projectPath, commits } = found
  const path = fromTop(projectPath, request.manifest)
  const text = await world.git.show(repository, commits.base, path)
  const base: Result<LoadedManifest> | null =
    text === undefined ? null : await parseManifest(text, request.manifest)
  if (base?.ok)
    return { base: base.value, authority: 'base' as const, manifestText: text ?? '', findings: [] }
  return withoutBase(found, base === null ? [] : base.problems)
}

/** Head decides by its own manifest: base has none, or one with these problems. */
export function withoutBase(
  { head, headText, commits }: Pick<Site, 'head' | 'headText' | 'commits'>,
  problems: readonly Problem[],
) {
  const finding = baseManifestMissing(head.file, commits.base, problems)
  return { base: null, authority: 'head' as const, manifestText: headText, findings: [finding] }
}

function baseManifestMissing(file: string, commit: string, problems: readonly Problem[]): Finding {
  const short = commit.slice(0, 10)
  const what =
    problems.length === 0
      ? 'has no manifest'
      : `has a broken manifest: ${problems.map(showProblem).join('; ')}`
  return {
    rule: 'base-manifest-missing',
    level: 'warning',
    message: `base ${short} ${what}; head's own policy was used and every benchmark counts as new`,
    file,
    line: 1,
    remedy: 'This settles itself once a manifest is on the base branch.',
  }
}

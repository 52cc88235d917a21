import { parseManifest } from '../core/manifest/parse.js'
import type { Plan } from '../core/model/plan.js'
import type { SessionHeader } from '../core/model/session.js'
import { archiveFolder } from './archive.js'
import type { Base } from './base.js'
import { type Setup, sidesFor } from './contests.js'
import type { Contest, MeasureJob } from './job.js'
import { newJournal } from './recover.js'
import type { GateRequest } from './request.js'
import { freshMetaSeed } from './seeds.js'
import { sessionHeader } from './session-header.js'
import type { Site } from './site.js'
import type { World } from './world.js'

/** What a job is made from. */
export interface JobInput {
  readonly request: GateRequest
  readonly site: Site
  readonly plan: Plan
  readonly contests: readonly Contest[]
  readonly parents: readonly string[]
  readonly store: string
  readonly kind: SessionHeader['kind']
  /** See MeasureJob. */
  readonly fixedPairs: number | null
}

/** What a session's header is made from. */
export interface HeaderInput {
  readonly request: Pick<GateRequest, 'occasion' | 'version' | 'cost' | 'command'>
  readonly site: {
    readonly repository: string
    readonly commits: Pick<Base, 'headCommit' | 'dirty' | 'diff'>
  }
  readonly plan: Pick<Plan, 'project' | 'machine' | 'manifestHash'>
  readonly parents: readonly string[]
  readonly kind: SessionHeader['kind']
}

type JobWorld = Pick<World, 'clock' | 'git' | 'host'>

/** The whole instruction for the measuring process. */
export async function jobOf(world: JobWorld, input: JobInput): Promise<MeasureJob> {
  const { site, plan, contests, store } = input
  const { repository, projectPath, base, authority, commits } = site
  const setups = await setupsOf(world, input)
  return {
    header: await headerOf(world, input),
    plan,
    repository,
    projectPath,
    sides: sidesFor(site, contests, (commit) => setups.get(commit) ?? setupOf(site.head.manifest.project)),
    contests,
    overlay:
      base === null
        ? null
        : {
            commit: authority === 'base' ? commits.base : commits.head,
            globs: base.manifest.project.evaluator,
          },
    inPlace: false,
    // So that what a gate saw can be frozen as a reference, and shown where it differs from one.
    archive: input.kind === 'gate' ? archiveFolder(store) : null,
    fixedPairs: input.fixedPairs,
    metaSeed: freshMetaSeed(world).toString(),
    journal: newJournal(world, store),
    elsewhere: 0,
  }
}

/** What a session says of itself when it begins. */
export async function headerOf(
  world: JobWorld,
  { request, site, plan, parents, kind }: HeaderInput,
): Promise<SessionHeader> {
  const { occasion, command, version, cost } = request
  return sessionHeader(world, {
    kind,
    plan,
    parents,
    ...site.commits,
    ...occasion,
    branch: occasion.branch ?? (await world.git.branch(site.repository)),
    version,
    cost: cost ?? 'all',
    command,
  })
}

/** Each commit is built as its own manifest says; one without a readable manifest as head's does. */
async function setupsOf(
  world: JobWorld,
  { site, contests, request }: JobInput,
): Promise<ReadonlyMap<string, Setup>> {
  const path = site.projectPath === '' ? request.manifest : `${site.projectPath}/${request.manifest}`
  const setups = new Map<string, Setup>([[site.commits.head, setupOf(site.head.manifest.project)]])
  for (const { commit } of contests) {
    if (commit === null || setups.has(commit)) continue
    const text = await world.git.show(site.repository, commit, path)
    const own = text === undefined ? null : await parseManifest(text, request.manifest)
    if (own?.ok) setups.set(commit, setupOf(own.value.manifest.project))
  }
  return setups
}

interface SetupTable {
  readonly setup: Setup['setup']
  readonly setup_timeout: number
  readonly identity?: Setup['identity'] | undefined
}

/** The commands that a manifest's project is built with. */
export const setupOf = ({ setup, setup_timeout, identity }: SetupTable): Setup => ({
  setup,
  setupTimeout: setup_timeout,
  identity: identity ?? null,
})

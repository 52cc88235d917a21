import type { LoadedManifest } from '../core/manifest/parse.js'
import { renamesAcross } from '../core/manifest/renames.js'
import type { Plan } from '../core/model/plan.js'
import { orThrow, type Result } from '../core/model/problem.js'
import { type Decisions, readAccepted } from './acceptances.js'
import { type Changes, changesOf } from './changes.js'
import { planOf } from './plan.js'
import { planTools } from './plan-tools.js'
import { endQuarantines } from './quarantine.js'
import { refuseIdle } from './reach.js'
import type { GateRequest } from './request.js'
import { findSite, type Site, withoutBase } from './site.js'
import type { World } from './world.js'

/** What is to be done, before any history is opened. */
export interface Prepared {
  readonly request: GateRequest
  readonly site: Site
  readonly plan: Plan
  readonly headPlan: Plan
  readonly changes: Changes
  readonly accepted: Decisions
  /** Name of the store that the deciding manifest gives. */
  readonly storeName: string
}

/** Finds the commits, makes the plan by the manifest that decides, and says what the change does to it. */
export async function prepare(world: World, request: GateRequest): Promise<Prepared> {
  const planned = plannedSite(world, request, await findSite(world, request))
  const { site, authority, headPlan } = planned
  const current = endQuarantines(planned.plan, authority, world.clock.now())
  const changes = await changesOf(world, site, current.plan, headPlan)
  const plan = { ...current.plan, benchmarks: changes.measurable }
  const accepted = await readAccepted(world, site, request)
  const findings = [...changes.findings, ...current.findings]
  const storeName = authority.manifest.store.name
  return { request, site, plan, headPlan, changes: { ...changes, findings }, accepted, storeName }
}

interface PlannedSite {
  readonly site: Site
  readonly authority: LoadedManifest
  /** What the deciding manifest makes of the request. */
  readonly plan: Plan
  readonly headPlan: Plan
}

/**
 * Throws ProblemError for what is wrong with head's manifest; a base that makes no plan has a broken one. Base's idle
 * design is not refused, or no change could mend it: the measuring process points it out.
 */
function plannedSite(world: World, request: GateRequest, site: Site): PlannedSite {
  const { base, head } = site
  const headPlan = orThrow(planFor(world, request, { site, loaded: head }))
  refuseIdle(headPlan, head)
  if (base === null) return { site, authority: head, plan: headPlan, headPlan }
  const plan = planFor(world, request, { site, loaded: base })
  if (plan.ok) return { site, authority: base, plan: withRenames(plan.value, base, head), headPlan }
  return plannedSite(world, request, { ...site, ...withoutBase(site, plan.problems) })
}

/** Base's plan with what head says of names: its tool prints them. */
function withRenames(plan: Plan, base: LoadedManifest, head: LoadedManifest): Plan {
  const declared = ({ manifest }: LoadedManifest, wanted: string) =>
    manifest.benchmarks.find(({ name }) => name === wanted)
  const benchmarks = plan.benchmarks.map((benchmark) => {
    const [before, after] = [declared(base, benchmark.name), declared(head, benchmark.name)]
    return before && after ? { ...benchmark, renames: renamesAcross(before, after) } : benchmark
  })
  return { ...plan, benchmarks }
}

interface Asked {
  readonly site: Site
  readonly loaded: LoadedManifest
}

function planFor(world: World, request: GateRequest, { site, loaded }: Asked): Result<Plan> {
  const { occasion, cost, benchmarks, baselines } = request
  const declared = [site.head, ...(site.base === null ? [] : [site.base])]
  return planOf(
    loaded,
    {
      event: occasion.event,
      manifestHash: `sha256:${world.host.sha256(site.manifestText)}`,
      names: benchmarks,
      elsewhere: declared.flatMap(({ manifest }) => manifest.benchmarks.map(({ name }) => name)),
      ...(cost ? { cost } : {}),
      ...(baselines ? { baselines } : {}),
    },
    planTools(world.host.sha256),
  )
}

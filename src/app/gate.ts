import type { Outcome } from '../core/documents/document.js'
import { manifestAdvice } from '../core/manifest/advice.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import { type Finding, gateExitCode } from '../core/model/finding.js'
import type { Plan } from '../core/model/plan.js'
import { orThrow, type Place, type Result } from '../core/model/problem.js'
import type { Session } from '../core/model/session.js'
import type { Verdict } from '../core/model/verdict.js'
import { type Accepted, applyAccepted, readAccepted } from './acceptances.js'
import { type Changes, changesOf } from './changes.js'
import { contestsOf, opponentsOf } from './contests.js'
import { decide } from './decision.js'
import { frozenReference } from './frozen-reference.js'
import type { Measured, MeasureJob } from './job.js'
import { jobOf } from './job-of.js'
import { judge } from './judging/judge.js'
import { keepDiff, measureBy } from './measuring.js'
import { type Opened, openHistory } from './opened.js'
import { planOf } from './plan.js'
import { planTools } from './plan-tools.js'
import { endQuarantines } from './quarantine.js'
import { refuseIdle } from './reach.js'
import { sessionOf } from './record.js'
import type { GateRequest, Measurer } from './request.js'
import { findSite, type Site, withoutBase } from './site.js'
import type { World } from './world.js'

/** What came of a gate, beside what is shown. */
export interface Gated {
  readonly outcome: Outcome
  readonly session: Session
  /** The commit that head was compared with; null where the history alone was the baseline. */
  readonly base: string | null
  /** False when the history could not be read or restored whole: it must not be saved over what there is. */
  readonly whole: boolean
}

/** The main story: what changed, what to compare it with, measure, judge, keep. */
export async function gate(world: World, request: GateRequest, measurer: Measurer): Promise<Gated> {
  const planned = plannedSite(world, request, await findSite(world, request))
  const { site, authority, headPlan } = planned
  const current = endQuarantines(planned.plan, authority, world.clock.now())
  const changes = await changesOf(world, site, current.plan, headPlan)
  const plan = { ...current.plan, benchmarks: changes.measurable }
  const accepted = await readAccepted(world, site, request.project)
  const folder = request.store ?? world.host.storeFolder(plan.project, authority.manifest.store.name)
  const opened = await openHistory(world, folder, plan.project, request.verifyStore)
  try {
    const findings = [...changes.findings, ...current.findings]
    const setting = { request, site, plan, headPlan, changes: { ...changes, findings }, accepted, opened }
    return await judged(world, setting, measurer)
  } finally {
    opened.history.close()
  }
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
  if (plan.ok) return { site, authority: base, plan: plan.value, headPlan }
  return plannedSite(world, request, { ...site, ...withoutBase(site, plan.problems) })
}

interface Setting {
  readonly request: GateRequest
  readonly site: Site
  readonly plan: Plan
  readonly headPlan: Plan
  readonly changes: Changes
  readonly accepted: Accepted
  readonly opened: Opened
}

async function judged(world: World, setting: Setting, measurer: Measurer): Promise<Gated> {
  const { request, site, changes, opened } = setting
  const benchmarks = setting.plan.benchmarks.map((one) => frozenReference(world, one, opened.history))
  const plan = { ...setting.plan, benchmarks }
  const opponents = await opponentsOf(world, site, plan.benchmarks, opened.history)
  const contests = contestsOf(site, plan.benchmarks, opponents, world.host.sha256)
  const parents = opened.history.heads()
  const job = await jobOf(world, { request, site, plan, contests, parents, store: opened.folder })
  const measured = await measureBy(world, job, measurer)
  const evidence = {
    plan,
    measured,
    opponents,
    history: opened.history,
    machine: job.header.machine,
    ancestors: [site.commits.base],
    version: request.version,
    literal: false,
  }
  const verdicts = [...judge(evidence), ...changes.verdicts]
  const findings = [
    ...request.findings,
    ...site.findings,
    ...changes.findings,
    ...opened.findings,
    ...measured.findings,
    ...manifestAdvice(site.base ?? site.head),
  ]
  return keep(world, { ...setting, plan }, { job, measured, verdicts, findings })
}

interface Answer {
  readonly job: MeasureJob
  readonly measured: Measured
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}

/** Decides, appends the session, and forgets the journal only when the session is safely in the store. */
async function keep(world: World, setting: Setting, answer: Answer): Promise<Gated> {
  const { request, plan, headPlan, site, opened } = setting
  const { job, measured } = answer
  const policy = { ...plan.gate, failOn: request.failOn ?? plan.gate.failOn }
  const now = world.clock.now()
  const moment = { today: new Date(now).toISOString().slice(0, 10), version: request.version, now }
  const accepted = applyAccepted(setting.accepted, answer.verdicts, moment)
  const decided = decide({
    verdicts: answer.verdicts,
    findings: [...answer.findings, ...accepted.findings, ...interruption(measured)],
    policy,
    place: placeOf(headPlan),
  })
  const mayPromote = request.occasion.onDefaultBranch && !site.commits.dirty && measured.complete
  const { verdicts, findings, decision } = decided
  const session = sessionOf(world, {
    job,
    plan,
    measured,
    verdicts,
    findings,
    history: opened.history,
    acceptances: accepted.acceptances,
    mayPromote,
    actor: request.occasion.actor,
  })
  const id = opened.history.append(session)
  await opened.history.save()
  await world.files.remove(job.journal)
  const diff = await keepDiff(world, job.header, site.commits.diff, opened.folder)
  const files = { store: `${opened.folder}/store.db`, history: `${opened.folder}/benchmarks.json`, ...diff }
  const outcome = {
    decision,
    exitCode: gateExitCode(decision),
    verdicts,
    findings,
    session: id,
    header: session.header,
    policy,
    files,
  }
  return {
    outcome,
    session,
    base: site.commits.base === site.commits.head ? null : site.commits.base,
    whole: opened.whole,
  }
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

function interruption({ complete, damage }: Measured): readonly Finding[] {
  if (complete && damage.length === 0) return []
  const message = `the measuring was cut short; what had been measured was kept${damage.length > 0 ? ` (${damage.join('; ')})` : ''}`
  return [
    {
      rule: 'interrupted',
      level: 'error',
      message,
      file: 'bench/manifest.toml',
      line: 1,
      remedy: 'Run it again.',
    },
  ]
}

/** In head's manifest, which is what a reader of findings has before him; base's lines may not exist there. */
const placeOf =
  (plan: Plan) =>
  ({ benchmark }: Verdict): Place =>
    plan.benchmarks.find(({ name }) => name === benchmark)?.place ?? { file: 'bench/manifest.toml', line: 1 }

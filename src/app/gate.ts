import type { Outcome } from '../core/documents/document.js'
import { manifestAdvice } from '../core/manifest/advice.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import { type Finding, gateExitCode } from '../core/model/finding.js'
import type { Plan, PlannedBenchmark } from '../core/model/plan.js'
import { orThrow, type Place, type Result } from '../core/model/problem.js'
import type { SessionHeader } from '../core/model/session.js'
import type { Verdict } from '../core/model/verdict.js'
import { type Accepted, applyAccepted, readAccepted } from './acceptances.js'
import { type Changes, changesOf } from './changes.js'
import { contestsOf, type Opponents, opponentsOf } from './contests.js'
import { decide } from './decision.js'
import type { Measured, MeasureJob } from './job.js'
import { jobOf } from './job-of.js'
import { readMeasured } from './journal.js'
import { judge } from './judging/judge.js'
import { type Opened, openHistory } from './opened.js'
import { planOf } from './plan.js'
import { planTools } from './plan-tools.js'
import { endQuarantines } from './quarantine.js'
import { refuseIdle } from './reach.js'
import { type Recording, sessionOf } from './record.js'
import type { GateRequest, Measurer } from './request.js'
import { type Share, shares } from './shares.js'
import { findSite, type Site, withoutBase } from './site.js'
import type { World } from './world.js'

/** What came of a gate, beside what is shown. */
export interface Gated {
  readonly outcome: Outcome
  /** Of the sessions that were appended, oldest first. */
  readonly ids: readonly string[]
  /** The commit that head was compared with; null where the history alone was the baseline. */
  readonly base: string | null
  /** False when the history could not be read or restored whole: it must not be saved over what there is. */
  readonly whole: boolean
}

/** The main story: what changed, what to compare it with, measure, judge, keep. */
export async function gate(world: World, request: GateRequest, measurer: Measurer): Promise<Gated> {
  return inHistory(world, await prepare(world, request), async (setting) => {
    const { site, plan, opened } = setting
    const opponents = await opponentsOf(world, site, plan.benchmarks, opened.history)
    const contests = contestsOf(site, plan.benchmarks, opponents, world.host.sha256)
    const parents = opened.history.heads()
    const job = await jobOf(world, { request, site, plan, contests, parents, store: opened.folder })
    const measured = await measureAll(world, job, measurer)
    const part = { header: job.header, benchmarks: plan.benchmarks, measured }
    const gated = await conclude(world, setting, { opponents, measured, parts: [part] })
    await world.files.remove(job.journal)
    return gated
  })
}

/** What is to be done, before any history is opened. */
export interface Prepared {
  readonly request: GateRequest
  readonly site: Site
  readonly plan: Plan
  readonly headPlan: Plan
  readonly changes: Changes
  readonly accepted: Accepted
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

/** Calls `work` with the history open; the folder is the request's or the default one of the store. */
export async function inHistory<T>(
  world: World,
  prepared: Prepared,
  work: (setting: Setting) => Promise<T>,
): Promise<T> {
  const { request, plan, storeName } = prepared
  const folder = request.store ?? world.host.storeFolder(plan.project, storeName)
  const opened = await openHistory(world, folder, plan.project, request.verifyStore)
  try {
    return await work({ ...prepared, opened })
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

/** What is prepared, with the history open. */
export interface Setting extends Prepared {
  readonly opened: Opened
}

/** What one machine measured: it becomes a session of its own. */
export interface Part {
  readonly header: SessionHeader
  readonly benchmarks: readonly PlannedBenchmark[]
  readonly measured: Measured
}

/** Everything that was measured, as a whole and by the machines that did it. */
export interface Evidence {
  readonly opponents: readonly Opponents[]
  readonly measured: Measured
  readonly parts: readonly Part[]
}

/** Judges, decides, and appends a session for each part; the last part's stands for the whole. */
export async function conclude(world: World, setting: Setting, evidence: Evidence): Promise<Gated> {
  const { request, site, plan, changes, opened } = setting
  const { opponents, measured, parts } = evidence
  const whole = parts.at(-1)!
  const verdicts = judge({
    ...{ plan, measured, opponents, history: opened.history, version: request.version },
    machineOf: (benchmark) =>
      (parts.find(({ benchmarks }) => benchmarks.includes(benchmark)) ?? whole).header.machine,
    ancestors: [site.commits.base],
  })
  const findings = [
    ...request.findings,
    ...site.findings,
    ...changes.findings,
    ...opened.findings,
    ...measured.findings,
    ...manifestAdvice(site.base ?? site.head),
  ]
  return keep(world, setting, { ...evidence, verdicts: [...verdicts, ...changes.verdicts], findings })
}

interface Answer extends Evidence {
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}

/** Decides and appends; returns when everything is safely in the store. */
async function keep(world: World, setting: Setting, answer: Answer): Promise<Gated> {
  const { request, plan, headPlan, site, opened } = setting
  const { parts } = answer
  const policy = { ...plan.gate, failOn: request.failOn ?? plan.gate.failOn }
  const now = world.clock.now()
  const moment = { today: new Date(now).toISOString().slice(0, 10), version: request.version, now }
  const accepted = applyAccepted(setting.accepted, answer.verdicts, moment)
  const decided = decide({
    verdicts: answer.verdicts,
    findings: [...answer.findings, ...accepted.findings, ...interruption(parts)],
    policy,
    place: placeOf(headPlan),
  })
  const { verdicts, findings, decision } = decided
  const recorded = { ...decided, acceptances: accepted.acceptances }
  const sessions = shares(parts, recorded).map((share) => sessionOf(world, recording(setting, share)))
  const ids = sessions.map((session) => opened.history.append(session))
  await opened.history.save()
  const session = sessions.at(-1)!
  const diff = await keepDiff(world, site, opened.folder, session.header)
  const files = { store: `${opened.folder}/store.db`, history: `${opened.folder}/benchmarks.json`, ...diff }
  const exitCode = gateExitCode(decision)
  const { header } = session
  return {
    outcome: { decision, exitCode, verdicts, findings, session: ids.at(-1)!, header, policy, files },
    ids,
    base: site.commits.base === site.commits.head ? null : site.commits.base,
    whole: opened.whole,
  }
}

function recording({ request, plan, site, opened }: Setting, share: Share<Part>): Recording {
  const { part, ...rest } = share
  const { header, benchmarks, measured } = part
  return {
    ...{ ...rest, header, measured, history: opened.history, actor: request.occasion.actor },
    plan: { ...plan, benchmarks },
    mayPromote: request.occasion.onDefaultBranch && !site.commits.dirty && measured.complete,
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

/** Measures in a process of its own and reads what it left. */
export async function measureAll(world: World, job: MeasureJob, measurer: Measurer): Promise<Measured> {
  if (job.contests.length === 0)
    return { runSets: [], sides: [], contests: [], findings: [], k: 0, complete: true, damage: [] }
  const ended = await measurer(job)
  const text = await world.files.readText(job.journal)
  if (text === undefined)
    throw new Error(
      `the measuring process ended with ${ended.exitCode} and left no journal: ${ended.message ?? ''}`,
    )
  return readMeasured(text)
}

function interruption(parts: readonly Part[]): readonly Finding[] {
  const damage = parts.flatMap(({ measured }) => measured.damage)
  if (parts.every(({ measured }) => measured.complete) && damage.length === 0) return []
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

async function keepDiff(
  world: World,
  site: Site,
  folder: string,
  { diffHash }: SessionHeader,
): Promise<Readonly<Record<string, string>>> {
  if (site.commits.diff === null || diffHash === null) return {}
  const path = `${folder}/diffs/${diffHash}.diff`
  await world.files.writeAtomic(path, site.commits.diff, 0o600)
  return { diff: path }
}

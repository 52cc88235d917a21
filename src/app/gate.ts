import type { Outcome } from '../core/documents/document.js'
import { manifestAdvice } from '../core/manifest/advice.js'
import { type Finding, gateExitCode } from '../core/model/finding.js'
import type { BaselineRule, Plan, PlannedBenchmark } from '../core/model/plan.js'
import type { Place } from '../core/model/problem.js'
import type { Machine, SessionHeader } from '../core/model/session.js'
import type { Verdict } from '../core/model/verdict.js'
import { applyAccepted } from './acceptances.js'
import { ancestryOf, noAncestry } from './ancestry.js'
import { tellSinceAnchor } from './anchors/story.js'
import { measuredHere, withAttempts } from './attempts.js'
import { standingFindings } from './calibration/standing.js'
import { contestsOf, type Opponents, opponentsOf } from './contests.js'
import { continuedFindings } from './continued.js'
import { decide } from './decision.js'
import type { Measured } from './job.js'
import { jobOf } from './job-of.js'
import { settleEnvironment } from './judging/environment.js'
import { judge } from './judging/judge.js'
import { unreadFindings } from './judging/unread.js'
import { unselectedFindings } from './judging/unselected.js'
import { newMetricFindings } from './judging/vanished.js'
import { interruption, keepDiff, measureAll } from './measuring.js'
import { prepare } from './prepared.js'
import { type Recording, sessionOf } from './record.js'
import type { GateRequest, Measurer } from './request.js'
import { inHistory, type Setting } from './setting.js'
import { type Share, shares } from './shares.js'
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
    const { site, plan, opened, history } = setting
    const found = await opponentsOf(world, site, plan.benchmarks, history)
    const trying = { request, site, plan, history, measurementOf: measuredHere(world, plan) }
    const opponents = withAttempts(world, trying, found)
    const contests = contestsOf(site, plan.benchmarks, opponents, world.host.sha256)
    const parents = opened.history.heads()
    const job = await jobOf(world, {
      ...{ request, site, plan, contests, parents, store: opened.folder },
      ...{ kind: 'gate', fixedPairs: null },
    })
    const measured = await measureAll(world, job, measurer)
    const part = { header: job.header, benchmarks: plan.benchmarks, measured }
    const all = { ...measured, findings: [...continuedFindings(contests, measured), ...measured.findings] }
    const gated = await conclude(world, setting, { opponents, measured: all, parts: [part] })
    await world.files.remove(job.journal)
    return gated
  })
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
  /** Where earlier sessions measured what no part did. */
  readonly earlierOn?: (benchmark: PlannedBenchmark) => Machine | null
}

/** Judges, decides, and appends a session for each part; the last part's stands for the whole. */
export async function conclude(world: World, setting: Setting, evidence: Evidence): Promise<Gated> {
  const { request, site, plan, changes, opened, decided, history } = setting
  const { opponents, measured, parts } = evidence
  const whole = parts.at(-1)!
  const judged = judge({
    ...{ plan, measured, opponents, history, version: request.version, literal: false },
    head: site.commits.headCommit,
    machineOf: (benchmark) =>
      parts.find(({ benchmarks }) => benchmarks.includes(benchmark))?.header.machine ??
      evidence.earlierOn?.(benchmark) ??
      whole.header.machine,
    ancestry: asksFor(plan, 'merge-base') ? await ancestryOf(world, site) : noAncestry,
  })
  const settled = settleEnvironment(judged, site.head.file)
  const past = { site, project: plan.project, history }
  const verdicts = [...(await tellSinceAnchor(world, past, settled.verdicts)), ...changes.verdicts]
  const now = world.clock.now()
  const standing = parts.flatMap(({ header, benchmarks }) =>
    standingFindings({
      ...{ history, verdicts, now },
      plan: { ...plan, benchmarks },
      machine: header.machine,
    }),
  )
  const findings = [
    ...request.findings,
    ...site.findings,
    ...changes.findings,
    ...opened.findings,
    ...decided.findings,
    ...measured.findings,
    ...settled.findings,
    ...newMetricFindings({ plan, measured }, verdicts),
    ...unreadFindings({ plan, measured }),
    ...unselectedFindings({ plan, measured }),
    ...standing,
    ...manifestAdvice(site.base ?? site.head),
  ]
  return keep(world, setting, { ...evidence, verdicts, findings })
}

const asksFor = ({ benchmarks }: Plan, rule: BaselineRule): boolean =>
  benchmarks.some(({ baselines }) => baselines.includes(rule))

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
  const today = new Date(now).toISOString().slice(0, 10)
  const moment = { today, version: request.version, now, renaming: plan.benchmarks }
  const accepted = applyAccepted(setting.accepted, answer.verdicts, moment)
  const decided = decide({
    verdicts: answer.verdicts,
    findings: [
      ...answer.findings,
      ...accepted.findings,
      ...interruption(parts.map(({ measured }) => measured)),
    ],
    policy,
    place: placeOf(headPlan),
  })
  const { verdicts, findings, decision } = decided
  const recorded = { ...decided, acceptances: accepted.acceptances, moves: setting.decided.moves }
  const sessions = shares(parts, recorded).map((share) => sessionOf(world, recording(setting, share)))
  const ids = sessions.map((session) => opened.history.append(session))
  await opened.history.save()
  const session = sessions.at(-1)!
  const diff = await keepDiff(world, session.header, site.commits.diff, opened.folder)
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

function recording({ request, plan, mayMove, opened }: Setting, share: Share<Part>): Recording {
  const { part, ...rest } = share
  const { header, benchmarks, measured } = part
  return {
    ...{ ...rest, header, measured, history: opened.history, actor: request.occasion.actor },
    plan: { ...plan, benchmarks },
    mayPromote: mayMove && measured.complete,
  }
}

/** In head's manifest, which is what a reader of findings has before him; base's lines may not exist there. */
const placeOf =
  (plan: Plan) =>
  ({ benchmark }: Verdict): Place =>
    plan.benchmarks.find(({ name }) => name === benchmark)?.place ?? { file: 'bench/manifest.toml', line: 1 }

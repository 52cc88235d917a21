import { without } from '../core/gates/wording.js'
import type { Calibration } from '../core/model/calibration.js'
import { calibrationRule } from '../core/model/calibration.js'
import { type Finding, gateExitCode } from '../core/model/finding.js'
import type { Plan, PlannedBenchmark } from '../core/model/plan.js'
import { orThrow, ProblemError } from '../core/model/problem.js'
import { type Verdict, worstKind } from '../core/model/verdict.js'
import { uniformFrom } from '../core/stats/random.js'
import { headlineOf, nameOf, placeOf, resultFindings } from './calibration/findings.js'
import { nullSeriesOf } from './calibration/null-series.js'
import { calibrationsOf, type Result, resultsOf } from './calibration/results.js'
import { decide } from './decision.js'
import type { Gated } from './gate.js'
import type { Contest, Measured, MeasureJob } from './job.js'
import { jobOf } from './job-of.js'
import { runsOf, short, verdictOf } from './judging/case.js'
import { isShort } from './lanes.js'
import { interruption, keepDiff, measureAll } from './measuring.js'
import { type Opened, openHistory } from './opened.js'
import { planOf } from './plan.js'
import { planTools } from './plan-tools.js'
import type { GateRequest, Measurer } from './request.js'
import { findSite, type Site } from './site.js'
import type { World } from './world.js'

/** Pairs when nobody says how many, as in the simulation that the rates of the warnings were taken from. */
export const usualPairs = 20

/** What `calibrate` is asked to do. */
export interface CalibrationRequest extends GateRequest {
  /** Pairs of each benchmark, whatever they show. */
  readonly pairs: number
  /** The regression, a share, whose effort is asked for; null: the recommended limit and twice that. */
  readonly regression: number | null
}

/** What came of a calibration, beside what is shown. */
export interface Calibrated extends Gated {
  readonly calibrations: readonly Calibration[]
}

/**
 * Measures head against itself exactly as the gate measures head against base, and keeps what the differences say of
 * the machine. Nothing of it is a baseline: the session has no reports.
 */
export async function calibrate(
  world: World,
  request: CalibrationRequest,
  measurer: Measurer,
): Promise<Calibrated> {
  const site = againstItself(await findSite(world, { ...request, base: 'HEAD' }))
  const asked = planFor(world, request, site)
  const plan = { ...asked, benchmarks: asked.benchmarks.filter(isNoisy) }
  if (plan.benchmarks.length === 0) throw nothingNoisy(request.manifest)
  const { store, verifyStore } = request
  const folder = store ?? world.host.storeFolder(plan.project, site.head.manifest.store.name)
  const opened = await openHistory(world, folder, plan.project, verifyStore)
  try {
    const leftOut = asked.benchmarks.filter((one) => !isNoisy(one)).map(exactFinding)
    return await calibrated(world, { request, site, plan, opened, leftOut }, measurer)
  } finally {
    opened.history.close()
  }
}

/** Both sides are head: its manifest decides, and its own evaluator files are laid over both trees. */
const againstItself = (site: Site): Site => ({
  ...site,
  base: site.head,
  authority: 'head',
  manifestText: site.headText,
})

function planFor({ host }: Pick<World, 'host'>, request: CalibrationRequest, site: Site): Plan {
  const { occasion, cost, benchmarks } = request
  const asked = {
    event: occasion.event,
    manifestHash: `sha256:${host.sha256(site.manifestText)}`,
    names: benchmarks,
    baselines: ['paired:merge-base'],
    ...(cost ? { cost } : {}),
  }
  return orThrow(planOf(site.head, asked, planTools(host.sha256)))
}

/** True where pairs decide: what is exact or hashed differs from itself by nothing. */
const isNoisy = (benchmark: PlannedBenchmark): boolean =>
  benchmark.tier !== 'correctness' && !isShort(benchmark)

const nothingNoisy = (file: string): ProblemError =>
  new ProblemError([
    {
      where: { file },
      what: 'there is nothing to calibrate: no benchmark that was asked for is judged by pairs',
      hint: 'exact metrics and correctness benchmarks need no calibration; name another with --benchmark',
    },
  ])

const exactFinding = (benchmark: PlannedBenchmark): Finding => ({
  rule: 'calibration',
  level: 'note',
  message: `${nameOf(benchmark)}: it is exact, so there is nothing to calibrate`,
  ...placeOf(benchmark),
})

interface Setting {
  readonly request: CalibrationRequest
  readonly site: Site
  readonly plan: Plan
  readonly opened: Opened
  readonly leftOut: readonly Finding[]
}

async function calibrated(world: World, setting: Setting, measurer: Measurer): Promise<Calibrated> {
  const { request, site, plan, opened } = setting
  const job = await jobOf(world, {
    ...{ request, site, plan, store: opened.folder, parents: opened.history.heads() },
    ...{ contests: contestsOf(site, plan, world.host.sha256), kind: 'calibrate', fixedPairs: request.pairs },
  })
  const measured = await measureAll(world, job, measurer)
  const results = measured.complete ? resultsFor(setting, job, measured) : []
  return keep(world, setting, { job, measured, results })
}

/** Head as both sides, in trees of their own. */
const contestsOf = ({ commits }: Site, plan: Plan, hash: (text: string) => string): readonly Contest[] =>
  plan.benchmarks.map(({ name, subject }, benchmark) => ({
    benchmark,
    rule: calibrationRule,
    against: 'base',
    commit: commits.head,
    attempt: null,
    orderSeed: hash(`${calibrationRule} ${commits.head} ${name} ${subject.id}`),
  }))

function resultsFor({ plan, request }: Setting, job: MeasureJob, measured: Measured): readonly Result[] {
  const ran = plan.benchmarks.filter((_, index) => brokenWords(measured, index) === null)
  const own = (benchmark: PlannedBenchmark) => runsOf({ measured }, benchmark)
  return resultsOf({
    family: ran.flatMap((benchmark) => nullSeriesOf(benchmark, own(benchmark))),
    runsOf: own,
    gate: plan.gate,
    k: measured.k,
    random: uniformFrom(BigInt(job.metaSeed)),
    regression: request.regression,
  })
}

/** Why a benchmark gave nothing to calibrate, or null. */
function brokenWords({ contests }: Measured, benchmark: number): string | null {
  const outcome = contests.find((contest) => contest.benchmark === benchmark)
  switch (outcome?.stop) {
    case 'head-failed':
    case 'base-failed':
    case 'both-failed':
    case 'corpus-drift':
    case 'skipped':
      return outcome.message ?? outcome.stop
    default:
      return null
  }
}

interface Answer {
  readonly job: MeasureJob
  readonly measured: Measured
  readonly results: readonly Result[]
}

async function keep(world: World, setting: Setting, answer: Answer): Promise<Calibrated> {
  const { request, plan, opened, leftOut, site } = setting
  const { job, measured, results } = answer
  const now = world.clock.now()
  const calibrations = calibrationsOf(results, now)
  const policy = { ...plan.gate, failOn: request.failOn ?? plan.gate.failOn }
  const { decision, findings, verdicts } = decide({
    verdicts: brokenVerdicts(setting, answer),
    findings: [
      ...request.findings,
      ...opened.findings,
      ...measured.findings,
      ...interruption([measured]),
      ...resultFindings(results),
      ...leftOut,
    ],
    policy,
    place: ({ benchmark }) => plan.benchmarks.find(({ name }) => name === benchmark)!.place,
  })
  const session = {
    header: { ...job.header, endedAt: now, complete: measured.complete },
    runSets: measured.runSets,
    reports: [],
    verdicts: [...verdicts, ...results.map((result) => verdictFor(result, site)).sort(worstFirst)],
    findings,
    pointerMoves: [],
    calibrations,
  }
  const id = opened.history.append(session)
  await opened.history.save()
  await world.files.remove(job.journal)
  const diff = await keepDiff(world, job.header, site.commits.diff, opened.folder)
  const outcome = {
    ...{ decision, exitCode: gateExitCode(decision), verdicts: session.verdicts, findings, session: id },
    ...{ header: session.header, policy, files: { store: `${opened.folder}/store.db`, ...diff } },
    ...headlineOf(decision, results),
  }
  return { outcome, ids: [id], base: null, whole: opened.whole, calibrations }
}

const worstFirst = (a: Verdict, b: Verdict): number =>
  a.kind === b.kind ? 0 : worstKind([a.kind, b.kind]) === a.kind ? -1 : 1

const verdictFor = ({ of: { benchmark, series }, judgement }: Result, { commits }: Site): Verdict => {
  const { metric, policy, direction, unit } = series
  const baseline = `${calibrationRule} (${short(commits.head)})`
  return verdictOf({ benchmark, gate: 'paired', baseline, metric, policy, direction, unit }, judgement)
}

/** One verdict for each benchmark that did not run as it should: there is no change that could be to blame. */
function brokenVerdicts({ plan }: Setting, { measured, results }: Answer): readonly Verdict[] {
  if (!measured.complete) return []
  return plan.benchmarks.flatMap((benchmark, index) => {
    const outcome = measured.contests.find((contest) => contest.benchmark === index)
    const silent = results.every(({ of }) => of.benchmark !== benchmark)
    const words = brokenWords(measured, index) ?? (silent ? (outcome?.message ?? nothingJudged) : null)
    if (words === null) return []
    const kind =
      outcome?.stop === 'skipped' ? 'SKIPPED' : outcome?.stop === 'budget' ? 'INCONCLUSIVE' : 'ERROR'
    return [verdictOf({ benchmark, gate: 'paired', baseline: calibrationRule }, without(kind, words))]
  })
}

const nothingJudged = 'the benchmark gave no metric that is judged; see "benchgate check"'

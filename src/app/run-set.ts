import { ruleOf } from '../core/documents/rules.js'
import type { Finding } from '../core/model/finding.js'
import type { Plan, PlannedSide } from '../core/model/plan.js'
import { type Problem, ProblemError } from '../core/model/problem.js'
import type { PointerMove, RunSet, Session } from '../core/model/session.js'
import { archiveFolder } from './archive.js'
import { askedPlan, askedRuns } from './asked-runs.js'
import { findGround, type Ground } from './ground.js'
import type { Contest, Measured, MeasureJob } from './job.js'
import { setupOf } from './job-of.js'
import { unreadFindings } from './judging/unread.js'
import { keepDiff, measureAll } from './measuring.js'
import { type Opened, openHistory } from './opened.js'
import { sessionOf } from './record.js'
import { newJournal } from './recover.js'
import type { Measurer } from './request.js'
import type { RunSetRequest } from './run-request.js'
import { freshMetaSeed } from './seeds.js'
import { localFacts, sessionHeader } from './session-header.js'
import type { History, World } from './world.js'

/** What became of a run set. */
export interface Ran {
  readonly session: Session
  readonly id: string
  /** What spoiled it though runs were made: a corpus that changed, an end before its time; null: nothing. */
  readonly spoiled: string | null
  readonly files: Readonly<Record<string, string>>
}

/** What was asked for, found out before anything runs or is opened. */
export interface PreparedRuns {
  readonly request: RunSetRequest
  readonly ground: Ground
  readonly plan: Plan
  /** Folder of the store. */
  readonly folder: string
}

/** Finds the commit and plans the runs. Throws ProblemError for what the user must mend. */
export async function prepareRuns(world: World, request: RunSetRequest): Promise<PreparedRuns> {
  const ground = await findGround(world, request)
  const plan = askedPlan(world, ground, [request.benchmark])
  for (const benchmark of plan.benchmarks) askedRuns(world, request, benchmark)
  const { project, store } = ground.loaded.manifest
  const folder = request.store ?? world.host.storeFolder(project.name, store.name)
  return { request, ground, plan, folder }
}

/** Makes the runs that were asked for on the current commit and records them in a session of kind `run`. */
export async function runSet(world: World, prepared: PreparedRuns, measurer: Measurer): Promise<Ran> {
  const { request, ground, plan, folder } = prepared
  const opened = await openHistory(world, folder, plan.project, false)
  try {
    const job = await jobFor(world, { request, ground, plan, opened })
    const measured = await settled(world, ground, await measureAll(world, job, measurer))
    if (measured.runSets.length === 0) {
      await world.files.remove(job.journal)
      throw new ProblemError(obstaclesOf(plan, measured))
    }
    return await keep(world, { request, ground, plan, opened }, { job, measured })
  } finally {
    opened.history.close()
  }
}

interface Setting {
  readonly request: RunSetRequest
  readonly ground: Ground
  readonly plan: Plan
  readonly opened: Opened
}

async function jobFor(world: World, { request, ground, plan, opened }: Setting): Promise<MeasureJob> {
  const { repository, projectPath, head, inPlace, loaded } = ground
  const { history, folder } = opened
  const side: PlannedSide = { side: 'head', rule: null, commit: head, ...setupOf(loaded.manifest.project) }
  return {
    header: await sessionHeader(world, {
      ...localFacts,
      ...{ kind: 'run', plan, parents: history.heads(), command: request.command },
      ...ground,
    }),
    ...{ plan, repository, projectPath, inPlace },
    sides: [side],
    archive: archiveFolder(folder),
    contests: plan.benchmarks.map((benchmark, index) =>
      contestOf(index, askedRuns(world, request, benchmark)),
    ),
    overlay: null,
    fixedPairs: null,
    elsewhere: 0,
    metaSeed: freshMetaSeed(world).toString(),
    journal: newJournal(world, folder),
  }
}

const contestOf = (benchmark: number, asked: NonNullable<Contest['asked']>): Contest => ({
  ...{ benchmark, rule: null, against: null, commit: null, attempt: null, orderSeed: '0' },
  asked,
})

/** Runs of a checkout that changed under them are of no commit: they count as those of a dirty tree. */
async function settled(world: World, ground: Ground, measured: Measured): Promise<Measured> {
  const { git } = world
  if (!ground.inPlace || ground.dirty) return measured
  const now = await git.resolve(ground.repository, 'HEAD')
  const paths = await git.dirtyPaths(ground.repository)
  if (now === ground.headCommit && paths.length === 0) return measured
  const what =
    now === ground.headCommit
      ? `the benchmark left uncommitted changes in the checkout: ${paths.slice(0, 5).join(', ')}`
      : 'another commit was checked out while it was measured'
  return {
    ...measured,
    runSets: measured.runSets.map((set) => ({ ...set, dirty: true })),
    findings: [...measured.findings, changedFinding(`${what}; its runs count as those of a dirty tree`)],
  }
}

const changedFinding = (message: string): Finding => ({
  rule: 'checkout-changed',
  level: 'warning',
  message,
  file: 'bench/manifest.toml',
  line: 1,
  remedy: ruleOf('checkout-changed').help,
})

/** Why nothing could be run: a corpus that is not the pinned one, a tree that does not build, a missing tool. */
function obstaclesOf(plan: Plan, { contests, complete }: Measured): readonly Problem[] {
  const found = contests.flatMap(({ benchmark, stop, message }) => {
    const { name, place } = plan.benchmarks[benchmark]!
    const hint = stop === 'corpus-drift' ? ruleOf('corpus-drift').help : 'mend it and run again'
    return message === null ? [] : [{ where: place, what: `${name}: ${message}`, hint }]
  })
  const cut = complete ? 'no run was made' : 'the measuring was cut short before the first run ended'
  return found.length > 0 ? found : [{ where: { file: 'bench' }, what: cut, hint: 'run it again' }]
}

interface Done {
  readonly job: MeasureJob
  readonly measured: Measured
}

async function keep(world: World, setting: Setting, { job, measured }: Done): Promise<Ran> {
  const { request, ground, plan, opened } = setting
  const { history, folder } = opened
  const dirty = measured.runSets.some((set) => set.dirty)
  const recording = {
    header: { ...job.header, dirty },
    moves: [],
    ...{ plan, measured, verdicts: [], history, acceptances: [], mayPromote: false, actor: request.actor },
    findings: [...opened.findings, ...measured.findings, ...unreadFindings({ plan, measured })],
  }
  const recorded = sessionOf(world, recording)
  const spoiled = spoiledBy(measured)
  const pointerMoves = spoiled === null && request.pin !== null ? pins(history, request, recorded) : []
  const session = { ...recorded, pointerMoves }
  const id = history.append(session)
  await history.save()
  await world.files.remove(job.journal)
  const diff = await keepDiff(world, session.header, ground.diff, folder)
  return { session, id, spoiled, files: { store: `${folder}/store.db`, ...diff } }
}

function spoiledBy({ contests, complete }: Measured): string | null {
  if (!complete) return 'the measuring was cut short; what had been measured was kept'
  return contests.find(({ stop }) => stop === 'corpus-drift')?.message ?? null
}

/** True when every run of a set ended well. */
const isSound = ({ runs }: Pick<RunSet, 'runs'>): boolean => runs.every(({ status }) => status === 'ok')

/** Pins the report of each benchmark whose runs all ended well. */
function pins(
  history: History,
  { pin, actor, allowDirty }: RunSetRequest,
  session: Session,
): readonly PointerMove[] {
  const { header, reports, runSets } = session
  return reports.flatMap(({ benchmark, subject }, report) => {
    const sets = runSets.filter((set) => set.benchmark === benchmark && set.subject === subject)
    if (!sets.every((set) => isSound(set) && (allowDirty || !set.dirty))) return []
    const supersedes = history.pointer('pinned', benchmark, subject)?.uid ?? null
    const facts = { benchmark, subject, report, gitSha: header.gitSha, reason: pin ?? '', actor }
    return [{ pointer: 'pinned' as const, ...facts, at: header.endedAt, supersedes }]
  })
}

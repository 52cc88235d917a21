import { designOf } from '../core/gates/design.js'
import type { Finding } from '../core/model/finding.js'
import type { GatePolicy } from '../core/model/policy.js'
import { firstRejectingLook, lookRange } from '../core/stats/looks.js'
import { assess, familyOf, looksOf } from './assess.js'
import { admit, showSeconds } from './budget.js'
import type { ContestOutcome, MeasureJob } from './job.js'
import type { Journal } from './journal.js'
import { advance, halt, type Lane, warmUp } from './lane.js'
import { haltIfChanged, lanesOf } from './lanes.js'
import { noiseFindings } from './noise.js'
import type { BuiltSide } from './side.js'
import { buildSides, standingSides } from './sides.js'
import type { World } from './world.js'

type Measuring = Pick<World, 'clock' | 'files' | 'processes' | 'git' | 'host' | 'progress'>

/** Builds every side, runs every contest until it is decided, and journals each finished run. */
export async function measure(world: Measuring, job: MeasureJob, journal: Journal): Promise<void> {
  const { plan, repository, projectPath, sides, overlay } = job
  const { env, envPassthrough } = plan
  const built = job.inPlace
    ? standingSides(job)
    : await buildSides(world, { repository, projectPath, sides, overlay, env, envPassthrough })
  try {
    for (const side of built.sides) await journal.note({ side: sideOutcome(side) })
    for (const finding of [...built.findings, ...noiseFindings(world)]) await journal.note({ finding })
    const lanes = await lanesOf(world, job, built)
    await measureLanes(world, { job, lanes, journal })
    await haltIfChanged(world, lanes)
    for (const lane of lanes) await journal.note({ contest: outcomeOf(lane) })
    await journal.end()
  } finally {
    await built.cleanup()
  }
}

interface Session {
  readonly job: MeasureJob
  readonly lanes: readonly Lane[]
  readonly journal: Journal
}

async function measureLanes(world: Measuring, session: Session): Promise<void> {
  const { job, lanes, journal } = session
  const warm = async (lane: Lane) => {
    if (lane.benchmark.warmup === 0) return
    world.progress.status(`warming up ${lane.benchmark.name}`)
    await warmUp(world, lane, (run) => journal.run(lane.benchmark, run))
  }
  const known = lanes.filter(({ runs }) => runs.length > 0)
  for (const lane of open(lanes).filter((one) => !known.includes(one))) await warm(lane)
  // Without a warm-up nothing is known of a benchmark's metrics yet: its first pair has to show them.
  for (const lane of open(lanes).filter(({ runs }) => runs.length === 0)) {
    await advance(world, lane, (run) => journal.run(lane.benchmark, run))
  }
  const k = familyOf(lanes) + job.elsewhere
  await journal.note({ k })
  for (const finding of tooMany(k, job)) await journal.note({ finding })
  // What earlier sessions measured may be the answer already, or become it now that the family is known.
  if (known.length > 0) for (const decided of assess(lanes, job.plan.gate, k)) halt(decided, 'decided')
  for (const lane of open(known)) await warm(lane)
  leaveOutWhatCannotAnswer(lanes, job)
  const deadline = world.clock.monotonic() + job.plan.budget
  while (open(lanes).length > 0) {
    for (const lane of open(lanes)) await round(world, session, { lane, k, deadline })
  }
}

/** Tools may print more metrics than the pairs can tell apart; the plan could not know. */
function tooMany(k: number, { plan: { gate } }: MeasureJob): readonly Finding[] {
  const { looks, worse, alpha } = designOf(gate, k)
  if (k === 0 || firstRejectingLook(k, alpha, { looks, weights: worse }) !== null) return []
  return [
    {
      rule: 'design-cannot-fire',
      level: 'warning',
      message: `no regression can be proven: the benchmarks gave ${k} metrics, and at alpha ${alpha} so many need more than ${gate.maxPairs} pairs`,
      file: 'bench/manifest.toml',
      line: 1,
      remedy: `raise max_pairs (at most ${lookRange.last}), select fewer metrics, mark counts and sizes exact = true, or raise alpha`,
    },
  ]
}

interface Turn {
  readonly lane: Lane
  readonly k: number
  readonly deadline: number
}

/** One pair of one lane; at a look, all lanes are judged, since Holm's level depends on all of them. */
async function round(world: Measuring, session: Session, { lane, k, deadline }: Turn): Promise<void> {
  const { job, lanes, journal } = session
  if (lane.stop !== null) return
  if (world.clock.monotonic() + perPair(lane) > deadline)
    return halt(lane, 'budget', budgetMessage(lane, job))
  world.progress.status(progressLine(lanes, lane))
  await advance(world, lane, (run) => journal.run(lane.benchmark, run))
  if (!isLook(job, lane)) return
  for (const decided of assess(lanes, job.plan.gate, k)) halt(decided, 'decided')
}

/** Pairs of a fixed number, and those that follow others, are looked at by whoever has them all. */
const isLook = ({ plan }: MeasureJob, { contest, finished, fixedPairs }: Lane): boolean =>
  contest.against !== null &&
  contest.before === undefined &&
  fixedPairs === null &&
  looksOf(plan.gate).includes(finished)

const open = (lanes: readonly Lane[]) => lanes.filter(({ stop }) => stop === null)

function progressLine(lanes: readonly Lane[], lane: Lane): string {
  const done = lanes.length - open(lanes).length
  const unit = lane.contest.against === null ? 'run' : 'pair'
  return `${lane.benchmark.name}: ${unit} ${lane.finished + 1} of at most ${lane.most} (${done} of ${lanes.length} benchmarks done)`
}

/** Mean seconds of one pair so far; 0 when nothing ran yet. */
function perPair(lane: Lane): number {
  const rounds = lane.finished - lane.before + lane.benchmark.warmup
  return rounds === 0 ? 0 : lane.spent / rounds
}

function leaveOutWhatCannotAnswer(lanes: readonly Lane[], { plan }: MeasureJob): void {
  const useful = (lane: Lane) => (lane.contest.against === null ? 1 : toNextLook(lane, plan.gate))
  const estimates = lanes.map((lane, contest) => ({
    contest,
    seconds: lane.stop === null ? perPair(lane) * useful(lane) : 0,
  }))
  const admitted = admit(estimates, plan.budget)
  for (const [index, lane] of lanes.entries()) {
    if (lane.stop !== null || admitted.has(index)) continue
    halt(lane, 'budget', neededMessage(estimates[index]!.seconds, plan.budget))
  }
}

function toNextLook({ finished, most, fixedPairs }: Lane, gate: GatePolicy): number {
  const next = fixedPairs ?? looksOf(gate).find((look) => look > finished) ?? 1
  return Math.min(next, most) - finished
}

const neededMessage = (needed: number, budget: number) =>
  `needs ${showSeconds(needed)} of measuring to its first useful look; the session has ${showSeconds(budget)} (project.budget)`

function budgetMessage(lane: Lane, job: MeasureJob): string {
  const rest = perPair(lane) * (lane.most - lane.finished)
  return `the measuring time of ${showSeconds(job.plan.budget)} (project.budget) was used up after ${lane.finished} of ${lane.most} pairs; the rest would take up to ${showSeconds(rest)}`
}

const sideOutcome = (side: BuiltSide) => ({
  side: side.side,
  rule: side.rule,
  commit: side.commit,
  failure: side.state === 'failed' ? { step: side.step, message: side.message } : null,
})

function outcomeOf(lane: Lane): ContestOutcome {
  const { benchmark, rule } = lane.contest
  return {
    benchmark,
    rule,
    stop: lane.stop ?? 'interrupted',
    fixedPairs: lane.fixedPairs,
    message: lane.message,
  }
}

import type { PlannedBenchmark } from '../core/model/plan.js'
import type { Side } from '../core/model/run.js'
import { pairOrders, seedsFrom } from '../core/stats/random.js'
import { looksOf } from './assess.js'
import { corpusDrift } from './corpus.js'
import type { Contest, MeasureJob } from './job.js'
import { halt, type Lane, type Place } from './lane.js'
import { unmet } from './requirements.js'
import type { BuiltSide } from './side.js'
import type { BuiltSides } from './sides.js'
import type { World } from './world.js'

type Preparing = Pick<World, 'files' | 'host' | 'processes'>

/** One lane a contest; a lane that cannot start is stopped already and says why. */
export async function lanesOf(
  world: Preparing,
  job: MeasureJob,
  built: BuiltSides,
): Promise<readonly Lane[]> {
  const lanes: Lane[] = []
  for (const contest of job.contests) lanes.push(await laneOf(world, job, { contest, built }))
  return lanes
}

async function laneOf(
  world: Preparing,
  job: MeasureJob,
  { contest, built }: { readonly contest: Contest; readonly built: BuiltSides },
): Promise<Lane> {
  const benchmark = job.plan.benchmarks[contest.benchmark]!
  const fixedPairs = contest.against === null || isShort(benchmark) ? null : job.fixedPairs
  const sides = sidesOf(contest, built)
  const most = fixedPairs ?? mostRuns(benchmark, contest, job)
  const earlier = contest.attempt?.earlier ?? []
  const before = contest.before ?? Math.max(0, ...earlier.map(({ pair }) => pair))
  const lane: Lane = {
    contest,
    benchmark,
    places: placesOf(world, job, { benchmark, contest, sides }),
    cpus: job.plan.machine.cpus,
    headFirst: pairOrders(contest.orderSeed, most).map((order) => order === 'head-first'),
    seeds: seedsOf(benchmark, contest, { job, most }),
    archive: job.archive,
    most,
    fixedPairs,
    before,
    runs: [...earlier],
    finished: before,
    spent: 0,
    stop: null,
    message: null,
  }
  if (before >= most) halt(lane, 'max-pairs')
  else await haltIfUnable(world, lane, sides)
  return lane
}

function sidesOf({ commit }: Contest, { sides }: BuiltSides): readonly BuiltSide[] {
  return sides.filter((side) => side.side === 'head' || side.commit === commit)
}

function seedsOf(
  { seeds }: PlannedBenchmark,
  { against, asked }: Contest,
  { job, most }: { readonly job: MeasureJob; readonly most: number },
): readonly number[] {
  if (asked) return asked.seeds
  return against === null && seeds.length > 0 ? seeds : seedsFrom(BigInt(job.metaSeed), most)
}

/** Pairs that end the contest whatever they show. Exact answers need two runs a side that agree. */
function mostRuns(benchmark: PlannedBenchmark, { against, asked }: Contest, job: MeasureJob): number {
  if (asked) return asked.seeds.length
  const { repetitions, seeds, tier, cost, kind } = benchmark
  if (tier === 'correctness') return Math.max(2, repetitions)
  if (isShort(benchmark)) return 2
  const { gate } = job.plan
  // Pairs after the last look would decide nothing.
  if (against !== null) return looksOf(gate).at(-1) ?? gate.maxPairs
  if (seeds.length > 0) return seeds.length
  return cost === 'fast' && kind !== 'protocol' ? Math.max(recordedRuns, repetitions) : repetitions
}

/** True where two runs a side that agree are the whole answer, or the artifact is: no pairs are tested then. */
export const isShort = (benchmark: PlannedBenchmark): boolean =>
  benchmark.tier === 'correctness' || benchmark.deterministic || allExact(benchmark)

/** Runs of head alone of a cheap benchmark that says nothing itself: enough for a mean and a spread. */
const recordedRuns = 5

/** True where every metric that is judged is exact. */
export function allExact({ metrics, defaultPolicy }: PlannedBenchmark): boolean {
  const policies = [...metrics.map(({ policy }) => policy), ...(defaultPolicy ? [defaultPolicy] : [])]
  return policies.length > 0 && policies.every(({ exact }) => exact)
}

interface Ground {
  readonly benchmark: PlannedBenchmark
  readonly contest: Contest
  readonly sides: readonly BuiltSide[]
}

function placesOf(
  world: Preparing,
  { plan, repository }: MeasureJob,
  { benchmark, contest, sides }: Ground,
): Partial<Record<Side, Place>> {
  const ready = sides.flatMap((side) => (side.state === 'ready' ? [side] : []))
  return Object.fromEntries(
    ready.map(({ side, dir, tree }) => {
      const inherited = world.processes.baseEnvironment(plan.envPassthrough, repository, tree)
      // One build may serve two rules; in this contest it goes by this contest's name.
      const name = side === 'head' ? side : contest.against
      return [name, { cwd: dir, env: { ...inherited, ...plan.env, ...benchmark.env } }]
    }),
  )
}

async function haltIfUnable(world: Preparing, lane: Lane, sides: readonly BuiltSide[]): Promise<void> {
  const missing = await unmet(world, lane.benchmark)
  if (missing !== null) return halt(lane, 'skipped', missing)
  const broken = sides.filter((side) => side.state === 'failed')
  if (broken.length > 0) return halt(lane, sideStop(broken.map(({ side }) => side)), brokenWords(broken))
  const drift = await driftIn(world, lane)
  if (drift !== null) halt(lane, 'corpus-drift', drift)
}

/** A corpus that drifted while it was used spoils every run that used it. */
export async function haltIfChanged(world: Pick<World, 'files'>, lanes: readonly Lane[]): Promise<void> {
  for (const lane of lanes) {
    if (lane.runs.length === 0) continue
    const drift = await driftIn(world, lane)
    if (drift !== null) halt(lane, 'corpus-drift', `${drift}; it changed while it was measured with`)
  }
}

async function driftIn(world: Pick<World, 'files'>, { benchmark, places }: Lane): Promise<string | null> {
  for (const { cwd } of Object.values(places)) {
    const drift = await corpusDrift(world, benchmark, cwd)
    if (drift !== null) return drift
  }
  return null
}

const brokenWords = (broken: readonly BuiltSide[]) =>
  broken
    .map((side) =>
      side.state === 'failed' ? `${side.side} does not build (${side.step}): ${side.message}` : '',
    )
    .join('; ')

function sideStop(broken: readonly Side[]): 'head-failed' | 'base-failed' | 'both-failed' {
  if (!broken.includes('head')) return 'base-failed'
  return broken.length > 1 ? 'both-failed' : 'head-failed'
}

import type { PlannedBenchmark } from '../core/model/plan.js'
import type { Run, Side } from '../core/model/run.js'
import { execute, type Slot } from './execute.js'
import type { Contest, Stop } from './job.js'
import type { World } from './world.js'

/** One contest while it is being measured. */
export interface Lane {
  readonly contest: Contest
  readonly benchmark: PlannedBenchmark
  readonly places: Readonly<Partial<Record<Side, Place>>>
  readonly cpus: string | null
  /** True: this pair runs head first. One entry a pair. */
  readonly headFirst: readonly boolean[]
  /** One seed a pair (or repetition), the same for both sides; empty where the benchmark takes none. */
  readonly seeds: readonly number[]
  /** Folder that keeps artifacts by hash, or null. */
  readonly archive: string | null
  /** Pairs (or repetitions of head alone) that end the lane whatever they show. */
  readonly most: number
  /** The number of pairs asked for by the job, which no look shortens; null: the looks decide. */
  readonly fixedPairs: number | null
  /** Pairs that earlier sessions measured; their runs come first. */
  readonly before: number
  readonly runs: Run[]
  /** Pairs done, those of earlier sessions included. */
  finished: number
  /** Seconds measured in all. */
  spent: number
  stop: Stop | null
  message: string | null
}

/** Where one side runs. */
export interface Place {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

type Executing = Pick<World, 'clock' | 'files' | 'processes'>
type Keep = (run: Run) => Promise<void>

export function halt(lane: Lane, stop: Stop, message: string | null = null): void {
  lane.stop = stop
  lane.message = message
}

/** Discarded executions that fill caches and show whether the benchmark runs at all. */
export async function warmUp(world: Executing, lane: Lane, record: Keep): Promise<void> {
  for (let repetition = 0; repetition < lane.benchmark.warmup && lane.stop === null; repetition++) {
    await attempt(world, lane, { pair: 0, repetition, record })
  }
}

/** The next pair (or repetition) of the lane; a failed run is tried once more before it counts. */
export async function advance(world: Executing, lane: Lane, record: Keep): Promise<void> {
  const pair = lane.finished + 1
  await attempt(world, lane, { pair, repetition: pair - 1, record })
  if (lane.stop !== null) return
  lane.finished = pair
  if (lane.finished >= lane.most) halt(lane, lane.contest.against === null ? 'complete' : 'max-pairs')
}

interface Step {
  readonly pair: number
  readonly repetition: number
  readonly record: Keep
}

async function attempt(world: Executing, lane: Lane, step: Step): Promise<void> {
  const failed = await runSides(world, lane, step)
  if (failed.length === 0 || lane.contest.asked) return
  const again = failed.some(({ status }) => status === 'timeout') ? failed : await runSides(world, lane, step)
  if (again.length > 0) haltBroken(lane, again)
}

/** Runs both sides of a pair in their order; returns the runs that did not end well. */
async function runSides(world: Executing, lane: Lane, step: Step): Promise<readonly Run[]> {
  const against = lane.contest.against
  const headFirst = lane.headFirst[Math.max(0, step.pair - 1)] ?? true
  const order: readonly Side[] =
    against === null ? ['head'] : headFirst ? ['head', against] : [against, 'head']
  const failed: Run[] = []
  for (const [index, side] of order.entries()) {
    const run = await execute(world, lane.benchmark, slotOf(lane, side, index === 0 ? 0 : 1, step))
    await step.record(run)
    lane.runs.push(run)
    lane.spent += run.wall
    if (run.status !== 'ok') failed.push(run)
  }
  return failed
}

function slotOf(lane: Lane, side: Side, order: 0 | 1, { pair, repetition }: Step): Slot {
  const place = lane.places[side]
  if (!place) throw new Error(`no tree for ${side}`)
  const seed = lane.seeds[pair === 0 ? 0 : pair - 1] ?? null
  const { cwd, env } = place
  return {
    side,
    rule: lane.contest.rule,
    pair,
    order,
    seed,
    repetition,
    repetitions: lane.most,
    cwd,
    env,
    cpus: lane.cpus,
    archive: lane.archive,
  }
}

function haltBroken(lane: Lane, failed: readonly Run[]): void {
  const words = failed.map(({ side, message, status }) => `${side} ${message ?? status}`).join('; ')
  const headFailed = failed.some(({ side }) => side === 'head')
  const baseFailed = failed.some(({ side }) => side !== 'head')
  halt(lane, headFailed && baseFailed ? 'both-failed' : headFailed ? 'head-failed' : 'base-failed', words)
}

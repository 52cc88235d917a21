import type { PlannedBenchmark } from '../../core/model/plan.js'
import { fingerprint } from '../../core/model/session.js'
import type { ShardContest } from '../../core/shards/shard.js'
import { type Measurement, withAttempts } from '../attempts.js'
import { contestsOf, opponentsOf } from '../contests.js'
import { endedBefore } from '../continued.js'
import type { Contest, ContestOutcome } from '../job.js'
import type { Prepared } from '../prepared.js'
import type { History, World } from '../world.js'
import { expectedMetrics } from './expected.js'

/** One benchmark of one subject with all that is measured for it; its builds are shared, so it stays together. */
export interface Unit {
  readonly benchmark: PlannedBenchmark
  /** With what the history knows of each. */
  readonly contests: readonly Contest[]
  /** Those of them that earlier sessions answered: they stay answered, and nobody measures them. */
  readonly ended: readonly ContestOutcome[]
  /** The others, as a machine is told of them. */
  readonly asked: readonly ShardContest[]
}

/** Everything that there is to answer. */
export interface Work {
  readonly units: readonly Unit[]
  /** K: the metrics that pairs decide, as far as it is known before anything runs. */
  readonly k: number
}

/** Nobody knows yet which machine will measure; what is known of any of them counts. */
export const anyMachine: Measurement = { machine: null, startedAt: Number.POSITIVE_INFINITY }

/**
 * The work of a plan by benchmark and subject. Pairs that several machines make in a fixed number are judged once, so
 * there is nothing they could go on from: `pool` above 1 asks the history for the opponents alone.
 */
export async function workOf(
  world: World,
  prepared: Prepared,
  history: History | null,
  pool: number,
): Promise<Work> {
  const { request, site, plan } = prepared
  const found = await opponentsOf(world, site, plan.benchmarks, history)
  const known = (fresh: boolean) => {
    if (history === null || pool > 1) return found
    const trying = { request: { ...request, fresh }, site, plan, history, measurementOf: () => anyMachine }
    return withAttempts(world, trying, found)
  }
  const contestsWith = (fresh: boolean) => contestsOf(site, plan.benchmarks, known(fresh), world.host.sha256)
  const [contests, anew] = [contestsWith(request.fresh), contestsWith(true)]
  const own = (all: readonly Contest[], index: number) => all.filter(({ benchmark }) => benchmark === index)
  const counts = plan.benchmarks.map((benchmark, index) =>
    expectedMetrics(history, plan.project, { benchmark, contests: own(contests, index) }),
  )
  const families = contests.map(({ attempt }) => attempt?.family ?? 0)
  const k = Math.max(
    counts.reduce((sum, count) => sum + count, 0),
    ...families,
  )
  const ended = endedBefore(contests, plan, k)
  const units = plan.benchmarks.map((benchmark, index): Unit => {
    const over = ended.filter((outcome) => outcome.benchmark === index)
    const asked = own(contests, index).flatMap((contest, at) =>
      over.some(({ rule }) => rule === contest.rule)
        ? []
        : [askedOf(benchmark, contest, own(anew, index)[at]!)],
    )
    return { benchmark, contests: own(contests, index), ended: over, asked }
  })
  return { units, k }
}

function askedOf({ name, subject }: PlannedBenchmark, { rule, commit, attempt }: Contest, anew: Contest) {
  const pairs = pairsBefore(attempt)
  const machine = attempt?.machine ?? null
  return {
    ...{ benchmark: name, subject: subject.id, rule, commit, attempt: anew.attempt?.number ?? null },
    before: machine === null || pairs === 0 ? null : { machine: fingerprint(machine), pairs },
  }
}

/** How many pairs earlier sessions made, by the number of the last one that was finished. */
export const pairsBefore = (attempt: Contest['attempt'] | undefined): number =>
  attempt?.earlier.at(-1)?.pair ?? 0

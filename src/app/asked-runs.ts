import type { LoadedManifest } from '../core/manifest/parse.js'
import type { Plan, PlannedBenchmark } from '../core/model/plan.js'
import { orThrow, ProblemError } from '../core/model/problem.js'
import { seedsFrom } from '../core/stats/random.js'
import type { Ground } from './ground.js'
import type { AskedRuns } from './job.js'
import { planOf } from './plan.js'
import { planTools } from './plan-tools.js'
import type { RunSetRequest } from './run-request.js'
import { freshMetaSeed } from './seeds.js'
import type { World } from './world.js'

/** The plan of a run set: it takes as long as it takes. */
export function askedPlan({ host }: Pick<World, 'host'>, ground: Ground, names: readonly string[]): Plan {
  const manifestHash = `sha256:${host.sha256(ground.manifestText)}`
  const request = { event: 'local', cost: 'all', names, manifestHash } as const
  const plan = orThrow(planOf(ground.loaded, request, planTools(host.sha256)))
  const benchmarks = plan.benchmarks.map((benchmark) => withoutWarmup(ground.loaded, benchmark))
  return { ...plan, budget: Number.MAX_SAFE_INTEGER, benchmarks }
}

/** A protocol benchmark makes as many executions as it was asked for, unless the manifest itself asks for a warm-up. */
function withoutWarmup({ manifest }: LoadedManifest, benchmark: PlannedBenchmark): PlannedBenchmark {
  const declared = manifest.benchmarks.find(({ name }) => name === benchmark.name)?.warmup
  return benchmark.kind === 'protocol' && declared === undefined ? { ...benchmark, warmup: 0 } : benchmark
}

/** The seeds of a run set. Throws ProblemError where the manifest has too few. */
export function askedRuns(
  world: Pick<World, 'host'>,
  request: RunSetRequest,
  { name, seeds, repetitions, place }: PlannedBenchmark,
): AskedRuns {
  const wanted = request.repetitions
  if (request.seedSet === 'fresh') {
    const metaSeed = request.metaSeed ?? freshMetaSeed(world)
    return { seeds: seedsFrom(metaSeed, wanted ?? repetitions), metaSeed: metaSeed.toString() }
  }
  if (seeds.length > 0 && (wanted ?? 1) <= seeds.length)
    return { seeds: seeds.slice(0, wanted ?? seeds.length), metaSeed: null }
  throw new ProblemError([
    {
      where: place,
      what: `benchmark "${name}" declares ${seeds.length} baseline seeds${wanted === null ? '' : `, and ${wanted} repetitions were asked for`}`,
      hint: 'list the seeds of the baseline: baseline_seeds = [1, 2, 3, 4, 5]',
    },
  ])
}

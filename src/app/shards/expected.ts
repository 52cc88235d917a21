import type { PlannedBenchmark } from '../../core/model/plan.js'
import { policyOf } from '../../core/model/plan.js'
import type { Contest } from '../job.js'
import type { History } from '../world.js'

/** Seconds that the newest stored session spent on a benchmark, all sides together; null when none is stored. */
export function storedSeconds(
  history: History | null,
  project: string,
  { name, subject }: PlannedBenchmark,
): number | null {
  const runs = history?.runs({ project, benchmark: name, subject: subject.id, limit: runsLookedAt }) ?? []
  const newest = runs.at(-1)?.session
  const own = runs.filter(({ session }) => session === newest)
  return own.length === 0 ? null : own.reduce((sum, { wall }) => sum + wall, 0)
}

/** Two sides of 60 pairs and some that were tried again. */
const runsLookedAt = 150

/**
 * How many metrics pairs will decide in these contests, as far as it is known before anything ran: those declared by
 * name, or as many as the newest stored report has, whichever is more.
 */
export function expectedMetrics(
  history: History | null,
  project: string,
  { benchmark, contests }: { readonly benchmark: PlannedBenchmark; readonly contests: readonly Contest[] },
): number {
  const paired = contests.filter(({ against }) => against !== null).length
  if (paired === 0 || benchmark.tier === 'correctness' || benchmark.deterministic) return 0
  const declared = benchmark.metrics.filter(({ pattern, policy }) => !/[*?]/.test(pattern) && !policy.exact)
  const { name, subject } = benchmark
  const report = history?.reports({ project, benchmark: name, subject: subject.id }).at(-1)
  const stored = (report?.metrics ?? []).filter((metric) => {
    const policy = policyOf(benchmark, metric.name)
    return metric.status === 'ok' && metric.direction !== null && policy !== null && !policy.exact
  })
  const open = benchmark.defaultPolicy !== null && !benchmark.defaultPolicy.exact ? 1 : 0
  return paired * Math.max(declared.length, stored.length, open)
}

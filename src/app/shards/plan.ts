import type { Finding } from '../../core/model/finding.js'
import { balance } from '../../core/shards/balance.js'
import type { Shard } from '../../core/shards/shard.js'
import { prepare } from '../prepared.js'
import type { GateRequest } from '../request.js'
import { withAnchors } from '../setting.js'
import type { History, World } from '../world.js'
import { expectedMetrics, storedSeconds } from './expected.js'
import { type Unit, type Work, workOf } from './work.js'

/** How the work of one session is spread over machines. */
export interface ShardPlan {
  /** Full ids. */
  readonly head: string
  readonly base: string
  readonly shards: readonly Shard[]
  /** Expected seconds of measuring of each shard; builds come on top. */
  readonly seconds: readonly number[]
  /** K: the metrics that pairs decide in all shards, as far as it is known before anything ran. */
  readonly k: number
  /** Measured by nobody: the change removes, adds or redefines them, or the answer is known. */
  readonly findings: readonly Finding[]
}

/** Into how many parts, and by how many runners each is measured. */
export interface Spread {
  readonly shards: number
  readonly pool: number
}

/** More jobs than this GitHub does not start for one matrix. */
export const mostShards = 256

/** Plans from the base side what each machine measures. Measures nothing and writes nothing. */
export async function planShards(world: World, request: GateRequest, spread: Spread): Promise<ShardPlan> {
  const prepared = await prepare(world, request)
  const folder = request.store ?? world.host.storeFolder(prepared.plan.project, prepared.storeName)
  const opened = await world.histories.open(folder, { verify: request.verifyStore })
  const history = 'history' in opened ? opened.history : null
  try {
    const anchored = history === null ? null : await withAnchors(world, prepared, history)
    const work = await workOf(world, anchored ?? prepared, anchored?.history ?? null, spread.pool)
    const { head, base } = prepared.site.commits
    const { findings } = prepared.changes
    return { head, base, findings, ...spreadOver(prepared.plan.project, history, work, spread) }
  } finally {
    history?.close()
  }
}

function spreadOver(
  project: string,
  history: History | null,
  { units: all, k }: Work,
  { shards: most, pool }: Spread,
): Pick<ShardPlan, 'shards' | 'seconds' | 'k'> {
  const units = all.filter(({ asked }) => asked.length > 0)
  const known = units.map(({ benchmark }) => storedSeconds(history, project, benchmark))
  const usual = middle(known.filter((seconds) => seconds !== null))
  const loads = units.map((item, index) => ({ item, seconds: known[index] ?? usual }))
  const groups = balance(loads, Math.min(most, Math.floor(mostShards / pool)))
  const counts = groups.map((group) =>
    group.reduce((sum, { item }) => sum + expectedMetrics(history, project, openIn(item)), 0),
  )
  const shards = groups.flatMap((group, at) =>
    Array.from({ length: pool }, (_, runner) => ({
      ...{ index: at * pool + runner + 1, of: groups.length * pool, pool, part: runner + 1 },
      contests: group.flatMap(({ item }) => item.asked),
      elsewhere: k - counts[at]!,
    })),
  )
  const seconds = groups.flatMap((group) =>
    Array.from({ length: pool }, () => group.reduce((sum, load) => sum + load.seconds / pool, 0)),
  )
  return { shards, seconds, k }
}

/** What is left of a benchmark's contests. */
const openIn = ({ benchmark, contests, ended }: Unit) => ({
  benchmark,
  contests: contests.filter((contest) => !ended.some(({ rule }) => rule === contest.rule)),
})

/** What is not known takes as long as the others usually do. */
function middle(seconds: readonly number[]): number {
  return seconds.toSorted((a, b) => a - b)[seconds.length >> 1] ?? 1
}

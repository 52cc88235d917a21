import { ruleOf } from '../core/documents/rules.js'
import type { Finding } from '../core/model/finding.js'
import type { Plan } from '../core/model/plan.js'
import { assess, familyOf, type Judged, looksOf } from './assess.js'
import type { Contest, ContestOutcome, Measured, MeasureJob } from './job.js'

/**
 * What came of a job whose every contest was decided, or measured to its last pair, by earlier sessions; null when
 * something is left to measure. Such pairs stay decided: measuring them again until they say something else is what
 * the sequential test forbids.
 */
export function decidedBefore({ contests, plan }: MeasureJob): Measured | null {
  if (contests.length === 0) return null
  const k = familyOf(lanesOf(contests, plan))
  const outcomes = endedBefore(contests, plan, k)
  if (outcomes.length < contests.length) return null
  return { runSets: [], sides: [], contests: outcomes, findings: [], k, complete: true, damage: [] }
}

/** Outcomes of those contests that earlier sessions decided, among `k` metrics in all, or measured to the last pair. */
export function endedBefore(
  contests: readonly Contest[],
  plan: Pick<Plan, 'benchmarks' | 'gate'>,
  k: number,
): readonly ContestOutcome[] {
  const lanes = lanesOf(contests, plan)
  const decided = new Set<Judged>(assess(lanes, plan.gate, k))
  const last = looksOf(plan.gate).at(-1) ?? 0
  return lanes.flatMap((lane): readonly ContestOutcome[] => {
    const ended = decided.has(lane) || (lane.runs.at(-1)?.pair ?? 0) >= last
    if (lane.runs.length === 0 || !ended) return []
    const { benchmark, rule } = lane.contest
    const stop = decided.has(lane) ? 'decided' : 'max-pairs'
    return [{ benchmark, rule, stop, fixedPairs: null, message: null }]
  })
}

const lanesOf = (contests: readonly Contest[], { benchmarks }: Pick<Plan, 'benchmarks'>) =>
  contests.map((contest) => ({
    contest,
    benchmark: benchmarks[contest.benchmark]!,
    runs: [...(contest.attempt?.earlier ?? [])],
    stop: null as Judged['stop'],
  }))

/** Says that pairs of earlier sessions count, and whether anything was measured at all. */
export function continuedFindings(contests: readonly Contest[], { runSets }: Measured): readonly Finding[] {
  const earlier = contests
    .map(({ attempt }) => (attempt?.earlier.length ?? 0) / 2)
    .filter((pairs) => pairs > 0)
  if (earlier.length === 0) return []
  const pairs = `${earlier.reduce((sum, count) => sum + count, 0)} pairs of ${earlier.length === 1 ? '1 comparison' : `${earlier.length} comparisons`}`
  const rest =
    runSets.length === 0 ? 'they answer it all, so nothing was measured' : 'measuring went on from there'
  return [
    {
      rule: 'looks-continued',
      level: 'note',
      message: `the store holds ${pairs} of these very commits: ${rest}`,
      file: 'bench/manifest.toml',
      line: 1,
      remedy: ruleOf('looks-continued').help,
    },
  ]
}

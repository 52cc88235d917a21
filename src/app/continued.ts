import { ruleOf } from '../core/documents/rules.js'
import type { Finding } from '../core/model/finding.js'
import { assess, familyOf, type Judged, looksOf } from './assess.js'
import type { Contest, ContestOutcome, Measured, MeasureJob } from './job.js'

/**
 * What came of a job whose every contest was decided, or measured to its last pair, by earlier sessions; null when
 * something is left to measure. Such pairs stay decided: measuring them again until they say something else is what
 * the sequential test forbids.
 */
export function decidedBefore({ contests, plan }: MeasureJob): Measured | null {
  const lanes = contests.map((contest) => ({
    contest,
    benchmark: plan.benchmarks[contest.benchmark]!,
    runs: [...(contest.attempt?.earlier ?? [])],
    stop: null as Judged['stop'],
  }))
  if (lanes.length === 0 || lanes.some(({ runs }) => runs.length === 0)) return null
  const k = familyOf(lanes)
  const decided = new Set<Judged>(assess(lanes, plan.gate, k))
  const last = looksOf(plan.gate).at(-1) ?? 0
  const ended = (lane: Judged) => decided.has(lane) || lane.runs.at(-1)!.pair >= last
  if (!lanes.every(ended)) return null
  const outcomes = lanes.map((lane): ContestOutcome => {
    const { benchmark, rule } = lane.contest
    return {
      benchmark,
      rule,
      stop: decided.has(lane) ? 'decided' : 'max-pairs',
      fixedPairs: null,
      message: null,
    }
  })
  return { runSets: [], sides: [], contests: outcomes, findings: [], k, complete: true, damage: [] }
}

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

import { assess as assessMetric, type PairedMetric } from '../core/gates/assess.js'
import { designOf } from '../core/gates/design.js'
import { formFor } from '../core/gates/margins.js'
import { decide } from '../core/gates/paired.js'
import type { GatePolicy } from '../core/model/policy.js'
import type { Run } from '../core/model/run.js'
import type { VerdictKind } from '../core/model/verdict.js'
import { schedulesOf } from '../core/stats/looks.js'
import type { Lane } from './lane.js'
import { type Series, seriesOf } from './series.js'

/** The numbers of pairs at which a policy looks. */
export const looksOf = ({ minPairs, maxPairs }: GatePolicy): readonly number[] =>
  schedulesOf(minPairs, maxPairs).looks

/** True for a series that the sequential test decides: not exact, with a known direction, and in one unit. */
export const isSequential = ({ policy, direction, units }: Series): boolean =>
  !policy.exact && direction !== null && units === null

/** What the sequential gate needs to know of a series; the form is fixed by the pairs up to the first look. */
export function pairedMetric(id: string, series: Series, gate: GatePolicy): PairedMetric {
  const direction = series.direction ?? 'minimize'
  const policy = { ...series.policy, direction }
  const first = series.pairs.slice(0, looksOf(gate)[0] ?? 0)
  return {
    id,
    pairs: series.pairs,
    policy,
    form: formFor(
      policy,
      first.flatMap(({ base, head }) => [base, head]),
    ),
  }
}

/** What judging needs of a contest that is, or was, being measured. */
export type Judged = Pick<Lane, 'contest' | 'benchmark' | 'runs' | 'stop'>

/** What counting needs of one. */
type Counted = Pick<Judged, 'contest' | 'benchmark'> & { readonly runs: readonly Run[] }

/**
 * K: the metrics that pairs decide, over all lanes, as the warm-up showed them. Never fewer than the pairs of earlier
 * sessions were judged among: what they showed must not choose the family.
 */
export function familyOf(lanes: readonly Counted[]): number {
  const families = lanes.map(({ contest }) => contest.attempt?.family ?? 0)
  return Math.max(lanes.flatMap(sequentialSeries).length, ...families)
}

function sequentialSeries(lane: Counted): readonly Series[] {
  const { contest, benchmark, runs } = lane
  if (contest.against === null || benchmark.tier === 'correctness' || benchmark.deterministic) return []
  return seriesOf(benchmark, runs).filter(isSequential)
}

/** What one side alone measures, as a change brings it, has no pairs to wait for. */
const mayHavePairs = ({ pairs, absent }: Series): boolean =>
  pairs.length > 0 || absent.head + absent.base === 0

/** Without the pairs of earlier sessions nothing can be said of those after them. */
const seriesAtHand = (lane: Judged): readonly Series[] =>
  lane.contest.before === undefined ? sequentialSeries(lane).filter(mayHavePairs) : []

/** The open lanes of which every metric is decided by what all lanes have measured so far. */
export function assess<L extends Judged>(lanes: readonly L[], gate: GatePolicy, k: number): readonly L[] {
  const metrics = lanes.flatMap((lane, index) =>
    seriesAtHand(lane).map((series) => ({
      ...pairedMetric(String(index), series, gate),
      attempt: lane.contest.attempt?.number ?? null,
    })),
  )
  const design = designOf(gate, k)
  const kinds = decide(
    metrics.map((metric) => assessMetric(metric, design)),
    design,
  )
  return lanes.filter(
    (lane, index) =>
      lane.stop === null && isDecided(kinds.filter((_, i) => metrics[i]!.id === String(index))),
  )
}

/** True when a benchmark with these kinds needs no more pairs. INCONCLUSIVE is an answer too: more would bring no other. */
export const isDecided = (kinds: readonly VerdictKind[]) =>
  kinds.length > 0 && kinds.every((kind) => kind !== 'NEEDS_MORE_DATA')

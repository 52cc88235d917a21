import { isSameUnit } from '../core/formats/units.js'
import type { Direction, Measurement } from '../core/model/measurement.js'
import { type PlannedBenchmark, policyOf } from '../core/model/plan.js'
import type { MetricPolicy } from '../core/model/policy.js'
import type { Run } from '../core/model/run.js'

/** One value of each side, measured next to each other on one machine. */
export interface Pair {
  readonly base: number
  readonly head: number
}

/** The pairs of one judged metric in one contest. */
export interface Series {
  readonly metric: string
  readonly policy: MetricPolicy
  /** Null when neither the manifest nor the measurement says which way is better. */
  readonly direction: Direction | null
  readonly unit: string | null
  /** The units in which both sides measured it where these differ, else null: such values are no pairs. */
  readonly units: { readonly base: string; readonly head: string } | null
  /** Pairs in which both sides measured it, in order. */
  readonly pairs: readonly Pair[]
  /** In how many finished pairs each side did not measure it, with one side's words about why. */
  readonly absent: { readonly head: number; readonly base: number; readonly why: string | null }
}

/** Runs of a contest that are not warm-ups, by pair: only pairs in which both runs ended well. */
export function finishedPairs(runs: readonly Run[]): readonly { readonly head: Run; readonly base: Run }[] {
  const pairs = new Map<number, { head?: Run; base?: Run }>()
  for (const run of runs) {
    if (run.pair === 0 || run.status !== 'ok') continue
    const pair = pairs.get(run.pair) ?? {}
    pairs.set(run.pair, run.side === 'head' ? { ...pair, head: run } : { ...pair, base: run })
  }
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .flatMap(([, { head, base }]) => (head && base ? [{ head, base }] : []))
}

/** The series of every judged metric that either side measured, in order of first appearance (warm-ups count). */
export function seriesOf(benchmark: PlannedBenchmark, runs: readonly Run[]): readonly Series[] {
  const names = new Set(runs.flatMap((run) => run.measurements.map(({ metric }) => metric)))
  const pairs = finishedPairs(runs)
  return [...names].flatMap((metric) => {
    const policy = policyOf(benchmark, metric)
    return policy === null ? [] : [series(metric, policy, pairs, runs)]
  })
}

function series(
  metric: string,
  policy: MetricPolicy,
  pairs: readonly { readonly head: Run; readonly base: Run }[],
  runs: readonly Run[],
): Series {
  const found = pairs.map(({ head, base }) => ({ head: valueIn(head, metric), base: valueIn(base, metric) }))
  const [base, head] = [firstOf(runs, metric, false), firstOf(runs, metric, true)]
  return {
    metric,
    policy,
    // Base's word counts before head's: what is judged does not choose how.
    direction: policy.direction ?? base?.direction ?? head?.direction ?? null,
    unit: policy.unit ?? base?.unit ?? head?.unit ?? null,
    units: base && head && !isSameUnit(base.unit, head.unit) ? { base: base.unit, head: head.unit } : null,
    pairs: found.flatMap(({ head, base }) => (head === null || base === null ? [] : [{ head, base }])),
    absent: {
      head: found.filter(({ head }) => head === null).length,
      base: found.filter(({ base }) => base === null).length,
      why: whyAbsent(runs, metric),
    },
  }
}

type Good = Extract<Measurement, { readonly status: 'ok' }>

/** The first good measurement of one side. */
function firstOf(runs: readonly Run[], metric: string, isHead: boolean): Good | undefined {
  for (const run of runs) {
    const measurement = (run.side === 'head') === isHead ? measurementOf(run, metric) : undefined
    if (measurement?.status === 'ok') return measurement
  }
  return undefined
}

export function measurementOf(run: Run, metric: string): Measurement | undefined {
  return run.measurements.find((measurement) => measurement.metric === metric)
}

function valueIn(run: Run, metric: string): number | null {
  const measurement = measurementOf(run, metric)
  return measurement?.status === 'ok' ? measurement.value : null
}

function whyAbsent(runs: readonly Run[], metric: string): string | null {
  for (const run of runs) {
    const measurement = measurementOf(run, metric)
    if (measurement && measurement.status !== 'ok') return `${run.side}: ${measurement.message}`
  }
  return null
}

import type { Judgement } from '../../core/gates/gate.js'
import type { CalibratedMetric, Calibration, ExpectedEffort } from '../../core/model/calibration.js'
import type { PlannedBenchmark } from '../../core/model/plan.js'
import type { GatePolicy } from '../../core/model/policy.js'
import type { Run } from '../../core/model/run.js'
import {
  calibrate,
  pairsForOrderEffect,
  type Calibration as Statistics,
} from '../../core/stats/calibration.js'
import type { Effort } from '../../core/stats/expected-effort.js'
import type { NullSeries } from './null-series.js'
import { isFalseAlarm, nullVerdicts } from './null-verdicts.js'

/** What one metric showed, and what the gate would have said. */
export interface Result {
  readonly of: NullSeries
  readonly judgement: Judgement
  /** Null: its pairs are too few to say anything. */
  readonly calibrated: CalibratedMetric | null
}

/** What results are made from. */
export interface Measurements {
  readonly family: readonly NullSeries[]
  readonly runsOf: (benchmark: PlannedBenchmark) => readonly Run[]
  readonly gate: GatePolicy
  readonly k: number
  readonly random: () => number
  readonly regression: number | null
}

/**
 * One result a series. What has too few pairs for its order effect to be shown at all is not calibrated: it would
 * pass for clean and lift what blocks.
 */
export function resultsOf({ family, runsOf, gate, k, random, regression }: Measurements): readonly Result[] {
  const judgements = nullVerdicts(family, gate, k)
  const needed = pairsForOrderEffect(family.length)
  const ready = family.filter(({ pairs }) => pairs.length >= needed)
  const statistics = calibrate(
    ready.map(({ pairs }) => pairs),
    random,
    regression,
  )
  return family.map((of, i) => {
    const judgement = judgements[i]!
    const found = statistics[ready.indexOf(of)]
    const seconds = secondsPerRun(runsOf(of.benchmark))
    return { of, judgement, calibrated: found ? metricOf({ of, judgement, gate, seconds }, found) : null }
  })
}

function secondsPerRun(runs: readonly Run[]): number {
  const finished = runs.filter(({ pair, status }) => pair > 0 && status === 'ok')
  return finished.reduce((sum, { wall }) => sum + wall, 0) / Math.max(1, finished.length)
}

interface Context {
  readonly of: NullSeries
  readonly judgement: Judgement
  readonly gate: GatePolicy
  readonly seconds: number
}

function metricOf({ of, judgement, gate, seconds }: Context, found: Statistics): CalibratedMetric {
  const { metric, unit } = of.series
  const { pairs, sigmaCore, orderEffect, dependence, drift, outliers, bimodality, preset, warnings } = found
  const alarm = isFalseAlarm(judgement.kind, gate)
    ? [`the gate would have said ${judgement.kind} of the same build: ${judgement.reason}`]
    : []
  const timed = (effort: Effort | null): ExpectedEffort | null =>
    effort && { ...effort, seconds: effort.runs * seconds }
  return {
    ...{ metric, unit, pairs, verdict: judgement.kind, sigmaCore },
    orderEffect: { shift: orderEffect.shift, p: orderEffect.pFamily },
    dependence: { lag1: dependence.rankAutocorrelation, p: dependence.pTwoSided },
    drift: {
      lag1: drift.neighbours.rankAutocorrelation,
      tau: drift.trend.tau,
      p: Math.min(drift.neighbours.pTwoSided, drift.trend.pTwoSided),
    },
    ...{ outliers, bimodality },
    preset: preset && { name: preset.name, tolerance: preset.tolerance, limit: preset.limit },
    unchanged: timed(found.unchanged),
    found: found.found.map(({ change, effort }) => ({ change, effort: timed(effort) })),
    blocks: [...alarm, ...warnings.filter(({ blocks }) => blocks).map(({ message }) => message)],
    warnings: warnings.filter(({ blocks }) => !blocks).map(({ kind, message }) => ({ kind, message })),
  }
}

/** One calibration a benchmark of which every metric could be calibrated, for the store. */
export function calibrationsOf(results: readonly Result[], at: number): readonly Calibration[] {
  const benchmarks = [...new Set(results.map(({ of }) => of.benchmark))]
  return benchmarks.flatMap((benchmark) => {
    const metrics = results.filter(({ of }) => of.benchmark === benchmark).map(({ calibrated }) => calibrated)
    if (metrics.some((metric) => metric === null)) return []
    const { name, subject, definitionHash } = benchmark
    return [
      { benchmark: name, subject: subject.id, definitionHash, metrics: metrics as CalibratedMetric[], at },
    ]
  })
}

import { summarise } from '../core/formats/format.js'
import { roundingOf } from '../core/gates/direct.js'
import { type Direction, type Measurement, worseSign } from '../core/model/measurement.js'
import { type PlannedBenchmark, policyOf } from '../core/model/plan.js'
import type { Run } from '../core/model/run.js'
import type { Report, ReportMetric } from '../core/model/session.js'
import { measurementOf } from './series.js'

/** The aggregate of head's runs (warm-ups left out): mean of the ok values of every metric, and the success rate. */
export function reportOf(
  benchmark: PlannedBenchmark,
  runs: readonly Run[],
  capturedAt: number,
): Report | null {
  const head = runs.filter(({ side, pair }) => side === 'head' && pair > 0)
  if (head.length === 0) return null
  const names = [...new Set(head.flatMap((run) => run.measurements.map(({ metric }) => metric)))]
  const metrics = names.map((name) => metricOf(benchmark, name, head))
  return {
    benchmark: benchmark.name,
    subject: benchmark.subject.id,
    definitionHash: benchmark.definitionHash,
    metrics,
    successRate: successRate(metrics),
    notes: '',
    capturedAt,
  }
}

function metricOf(benchmark: PlannedBenchmark, name: string, runs: readonly Run[]): ReportMetric {
  const policy = policyOf(benchmark, name)
  const measurements = runs.flatMap((run) => measurementOf(run, name) ?? [])
  const good = measurements.filter((measurement) => measurement.status === 'ok')
  const summary = good.length > 0 ? summarise(good.map(({ value }) => value)) : null
  return {
    name,
    status: summary ? 'ok' : (measurements[0]?.status ?? 'error'),
    value: summary?.mean ?? null,
    n: good.length,
    sd: summary?.sd ?? null,
    unit: policy?.unit ?? good[0]?.unit ?? null,
    direction: policy?.direction ?? good[0]?.direction ?? null,
    target: policy?.target ?? null,
    mandatory: policy?.mandatory ?? false,
    machineIndependent: policy?.machineIndependent ?? false,
    message: summary ? null : wordsOf(measurements[0]),
  }
}

const wordsOf = (measurement: Measurement | undefined) =>
  measurement && measurement.status !== 'ok' ? measurement.message : 'not measured'

/** Share of the metrics with a target that meet it; 1 when none has one (000's empty report is not special). */
function successRate(metrics: readonly ReportMetric[]): number {
  const aimed = metrics.filter(({ target }) => target !== null)
  if (aimed.length === 0) return 1
  const met = aimed.filter(
    ({ value, target, direction }) =>
      value !== null && direction !== null && isMet(value, target!, direction),
  )
  return met.length / aimed.length
}

/** True when `value` is at the target or on its good side, up to rounding. */
const isMet = (value: number, target: number, direction: Direction): boolean =>
  worseSign(direction) * (value - target) <= roundingOf(value, target)

import { worseSign } from '../model/measurement.js'
import type { GatePolicy } from '../model/policy.js'
import type { StoredReport } from '../model/session.js'
import { type BaselineContext, eligible, rulesOf } from './eligibility.js'

type Scored = {
  readonly report: StoredReport
  readonly success_rate: number
  readonly margin: number
  readonly newest: number
}

/** Relative slack by which a value may miss a target through rounding alone. */
const slack = 1e-9

/** Gain of `value` over `reference` in the metric's good direction. */
const gain = (value: number, reference: number, sign: 1 | -1): number => sign * (reference - value)

function meets(value: number, target: number, sign: 1 | -1): boolean {
  return gain(value, target, sign) >= -slack * Math.max(Math.abs(value), Math.abs(target))
}

/** Share of today's targets that the report meets; a metric without a value misses its target; 1 without targets. */
export function successRate(report: StoredReport, context: BaselineContext): number {
  let [targets, met] = [0, 0]
  for (const metric of report.metrics) {
    const { target, direction } = rulesOf(context, metric)
    if (target === null) continue
    targets++
    if (metric.value !== null && meets(metric.value, target, worseSign(direction ?? 'maximize'))) met++
  }
  return targets === 0 ? 1 : met / targets
}

/** The value of each metric in the first report that has one: what margins are relative to where no target is set. */
function firstValues(reports: readonly StoredReport[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const { metrics } of reports)
    for (const { name, value } of metrics) if (value !== null && !values.has(name)) values.set(name, value)
  return values
}

/** Mean over the mandatory metrics of gain / max(|reference|, 1e-12); 0 without any. */
function margin(report: StoredReport, first: ReadonlyMap<string, number>, context: BaselineContext): number {
  let [sum, count] = [0, 0]
  for (const metric of report.metrics) {
    const { target, direction, mandatory } = rulesOf(context, metric)
    const { value } = metric
    const reference = target ?? first.get(metric.name)
    if (value === null || reference === undefined || direction === null || !mandatory) continue
    sum += gain(value, reference, worseSign(direction)) / Math.max(Math.abs(reference), 1e-12)
    count++
  }
  return count === 0 ? 0 : sum / count
}

/** The stored best report under today's targets; among equals the first recorded. Undefined when none is eligible. */
export function bestReport(
  reports: readonly StoredReport[],
  context: BaselineContext,
  order: GatePolicy['bestOrder'],
): StoredReport | undefined {
  const candidates = eligible(reports, context)
  const first = firstValues(candidates)
  const scoreOf = (report: StoredReport): Scored => {
    const rate = successRate(report, context)
    return { report, success_rate: rate, margin: margin(report, first, context), newest: report.capturedAt }
  }
  const isBetter = (a: Scored, b: Scored): boolean => {
    const key = order.find((name) => a[name] !== b[name])
    return key === undefined ? a.report.number < b.report.number : a[key] > b[key]
  }
  let best: Scored | undefined
  for (const report of candidates) {
    const scored = scoreOf(report)
    if (best === undefined || isBetter(scored, best)) best = scored
  }
  return best?.report
}

/** For each metric with a known direction the eligible report with its best value; among equals the newest. */
export function bestByMetric(
  reports: readonly StoredReport[],
  context: BaselineContext,
): ReadonlyMap<string, StoredReport> {
  const best = new Map<string, { readonly value: number; readonly report: StoredReport }>()
  for (const report of eligible(reports, context))
    for (const metric of report.metrics) {
      const { direction } = rulesOf(context, metric)
      if (metric.value === null || direction === null) continue
      const held = best.get(metric.name)
      if (held && gain(metric.value, held.value, worseSign(direction)) < 0) continue
      best.set(metric.name, { value: metric.value, report })
    }
  return new Map([...best].map(([name, { report }]) => [name, report]))
}

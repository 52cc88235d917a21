import type { Measurement } from '../core/model/measurement.js'
import type { PlannedBenchmark } from '../core/model/plan.js'
import { groupedNow, nameNow, type Rename } from '../core/model/rename.js'
import type { Run } from '../core/model/run.js'
import type { Report, RunSet } from '../core/model/session.js'
import type { History } from './world.js'

/**
 * What head measured, under today's names. Values that the manifest calls one metric and the tool still prints as two
 * are an error: whichever were taken, the other could get worse unseen.
 */
export function measuredByHead(
  renames: readonly Rename[],
  measurements: readonly Measurement[],
): readonly Measurement[] {
  const groups = groupedNow(renames, measurements, ({ metric }) => metric)
  return [...groups].map(([metric, [first, ...others]]) => {
    if (others.length === 0) return { ...first!, metric }
    const names = [first!, ...others].map((one) => one.metric).join(' and ')
    const message = `the tool prints ${names}, which aliases call one metric: print one of them, or remove the alias`
    return { metric, status: 'error', message }
  })
}

/** What was measured elsewhere or before, under today's names; what was two metrics then stays two. */
function underNamesNow<T>(
  renames: readonly Rename[],
  items: readonly T[],
  [nameOf, withName]: readonly [(item: T) => string, (item: T, name: string) => T],
): readonly T[] {
  if (renames.length === 0) return items
  const groups = groupedNow(renames, items, nameOf)
  return [...groups].flatMap(([name, group]) => (group.length === 1 ? [withName(group[0]!, name)] : group))
}

/** What a side other than head measured, under today's names. */
export const measuredBefore = (
  renames: readonly Rename[],
  measurements: readonly Measurement[],
): readonly Measurement[] =>
  underNamesNow(renames, measurements, [({ metric }) => metric, (one, metric) => ({ ...one, metric })])

/** Benchmarks with metrics that were called otherwise before. */
export type Renaming = readonly Pick<PlannedBenchmark, 'name' | 'renames'>[]

/** The history as if every metric had always been called what it is called now. Nothing is written by it. */
export function underTodaysNames(history: History, renaming: Renaming): History {
  const known = new Map(
    renaming.flatMap(({ name, renames }) => (renames.length > 0 ? [[name, renames]] : [])),
  )
  if (known.size === 0) return history
  const of = ({ benchmark }: { readonly benchmark: string }) => known.get(benchmark) ?? []
  const metricNow = <T extends { readonly benchmark: string; readonly metric: string | null }>(one: T): T =>
    one.metric === null ? one : { ...one, metric: nameNow(of(one), one.metric) }
  const run = <T extends Run>(one: T): T => ({
    ...one,
    measurements: measuredBefore(of(one), one.measurements),
  })
  const report = <T extends Report>(one: T): T => ({
    ...one,
    metrics: underNamesNow(of(one), one.metrics, [
      ({ name }) => name,
      (metric, name) => ({ ...metric, name }),
    ]),
  })
  const set = <T extends RunSet>(one: T): T => ({ ...one, runs: one.runs.map(run) })
  return {
    ...history,
    reports: (query) => history.reports(query).map(report),
    verdicts: (query) => history.verdicts(query).map(metricNow),
    runs: (query) => history.runs(query).map(run),
    session(id) {
      const found = history.session(id)
      if (!found) return undefined
      const { runSets, reports, verdicts } = found
      return {
        ...found,
        runSets: runSets.map(set),
        reports: reports.map(report),
        verdicts: verdicts.map(metricNow),
      }
    },
    latestRunSet(...asked) {
      const found = history.latestRunSet(...asked)
      return found && set(found)
    },
    calibrations: (project) =>
      history.calibrations(project).map((one) => ({
        ...one,
        metrics: one.metrics.map((metric) => ({ ...metric, metric: nameNow(of(one), metric.metric) })),
      })),
  }
}

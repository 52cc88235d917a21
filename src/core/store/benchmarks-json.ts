import type { Report, ReportMetric, StoredReport } from '../model/session.js'
import { json } from './cell.js'
import { type OriginFacts, originFacts, ownKey } from './origin.js'

/** UTC in ISO 8601 with `+00:00`, microseconds only where there are any: as 000's registry writes it. */
export function isoTimestamp(at: number): string {
  const [seconds = '', fraction = '000Z'] = new Date(at).toISOString().split('.')
  return fraction === '000Z' ? `${seconds}+00:00` : `${seconds}.${fraction.slice(0, 3)}000+00:00`
}

type Represented = ReportMetric & { readonly value: number }

const hasValue = (metric: ReportMetric): metric is Represented => metric.value !== null

const factsOf = (report: StoredReport): OriginFacts => ({
  report: report.uid,
  session: report.session,
  project: report.project,
  subject: report.subject,
  git_sha: report.gitSha,
  branch: report.branch,
  dirty: report.dirty,
  event: report.event,
  version: report.version,
  definition_hash: report.definitionHash,
  verdict: report.verdict,
})

function metricEntry(metric: Represented, facts: OriginFacts, omitted: readonly ReportMetric[]): object {
  const own = {
    ...facts,
    direction: metric.direction,
    mandatory: metric.mandatory,
    machine_independent: metric.machineIndependent,
    n: metric.n,
    sd: metric.sd,
    unit: metric.unit,
    target_declared: metric.target !== null,
    ...(omitted.length > 0
      ? { omitted: omitted.map(({ name, status, message }) => ({ name, status, message })) }
      : {}),
  }
  return {
    name: metric.name,
    achieved: metric.value,
    target: metric.target ?? metric.value,
    unit: metric.unit ?? 'score',
    metadata: { [ownKey]: own },
  }
}

function entry(report: StoredReport): readonly object[] {
  if (report.origin !== undefined) return [JSON.parse(report.origin)]
  const facts = factsOf(report)
  const omitted = report.metrics.filter((metric) => !hasValue(metric))
  const metrics = report.metrics
    .filter(hasValue)
    .map((metric, index) => metricEntry(metric, facts, index === 0 ? omitted : []))
  // An entry without metrics has success rate 1 in 000's reckoning and would be its best report for ever.
  if (metrics.length === 0) return []
  const { benchmark, notes } = report
  return [{ benchmark, metrics, notes, run_id: report.session, timestamp: isoTimestamp(report.capturedAt) }]
}

/**
 * The text of benchmarks.json: every stored report in order of time, but for dry runs (their values are no
 * measurements) and reports without any value. Imported entries, and those in `kept` that the store does not have,
 * stand as they were found.
 */
export function projectReports(reports: readonly StoredReport[], kept: readonly Report[] = []): string {
  const stored = reports
    .filter(({ dryRun }) => !dryRun)
    .map((report) => ({ at: report.capturedAt, key: report.uid, entries: entry(report) }))
  const found = kept.map(({ capturedAt, origin = '' }) => ({
    at: capturedAt,
    key: origin,
    entries: [JSON.parse(origin)],
  }))
  const ordered = [...stored, ...found].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
  return json(
    ordered.flatMap(({ entries }) => entries),
    2,
  )
}

/** What identifies an entry: the report it was written from, else its whole content. */
export const entryKey = (entryValue: unknown): string => originFacts(entryValue)?.report ?? json(entryValue)

/** The keys of everything in the file that stored reports already stand for. */
export function knownKeys(
  reports: readonly { readonly uid: string; readonly origin?: string | null }[],
): ReadonlySet<string> {
  return new Set(reports.flatMap(({ uid, origin }) => (origin ? [uid, entryKey(JSON.parse(origin))] : [uid])))
}

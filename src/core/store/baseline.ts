import type { StoredRule } from '../model/plan.js'
import type { GatePolicy } from '../model/policy.js'
import type { StoredPointer, StoredReport } from '../model/session.js'
import { bestByMetric, bestReport } from './best.js'
import { type BaselineContext, eligible } from './eligibility.js'

/** What a stored rule resolved to. `behind`: so many commits before the one that the rule names; 0 but for `merge-base`. */
export type StoredBaseline =
  | { readonly kind: 'report'; readonly report: StoredReport; readonly behind: number }
  | { readonly kind: 'by-metric'; readonly reports: ReadonlyMap<string, StoredReport> }
  | { readonly kind: 'none'; readonly reason: string }

/** What rules look at apart from the reports. */
export interface BaselineSources {
  readonly order: GatePolicy['bestOrder']
  readonly pinned: StoredPointer | undefined
  /** Commits from the merge base along first parents. */
  readonly ancestors: readonly string[]
  /** Version label of the session being judged. */
  readonly version: string | null
}

const found = (report: StoredReport | undefined, reason: string): StoredBaseline =>
  report ? { kind: 'report', report, behind: 0 } : { kind: 'none', reason }

function byMetric(reports: ReadonlyMap<string, StoredReport>): StoredBaseline {
  return reports.size > 0
    ? { kind: 'by-metric', reports }
    : { kind: 'none', reason: 'no eligible report is stored' }
}

/** The newest report of the nearest measured commit. */
export function atNearest(reports: readonly StoredReport[], commits: readonly string[]): StoredBaseline {
  const measured = new Set(reports.map(({ gitSha }) => gitSha))
  const behind = commits.findIndex((sha) => measured.has(sha))
  const report = reports.findLast(({ gitSha }) => gitSha === commits[behind])
  if (report) return { kind: 'report', report, behind }
  return { kind: 'none', reason: nowhere(commits) }
}

function nowhere([nearest, ...others]: readonly string[]): string {
  if (nearest === undefined) return 'there is no earlier commit whose report could be looked for'
  const before = others.length === 0 ? '' : ` or of ${others.length} before it along first parents`
  return `no eligible report is stored of ${nearest.slice(0, 10)}${before}`
}

function pinnedReport(all: readonly StoredReport[], pinned: StoredPointer | undefined): StoredBaseline {
  if (!pinned) return { kind: 'none', reason: 'no baseline is pinned' }
  const report = all.find(({ uid }) => uid === pinned.report)
  return found(report, `the pinned report ${pinned.report.slice(0, 12)} is not in the store`)
}

/** What `rule` means for the series of `context`. A pinned report is taken as it is: somebody chose it. */
export function resolveStored(
  rule: StoredRule,
  all: readonly StoredReport[],
  context: BaselineContext,
  sources: BaselineSources,
): StoredBaseline {
  // Not looked for where the rule looks by itself: histories are long.
  const usable = () => eligible(all, context)
  switch (rule) {
    case 'best':
      return found(bestReport(all, context, sources.order), 'no eligible report is stored')
    case 'best-metric':
      return byMetric(bestByMetric(all, context))
    case 'pinned':
      return pinnedReport(all, sources.pinned)
    case 'latest':
      return found(usable().at(-1), 'no eligible report is stored')
    case 'previous':
      return found(
        usable().findLast(({ version }) => version !== null && version !== sources.version),
        'no earlier version is stored',
      )
    case 'merge-base':
      return atNearest(usable(), sources.ancestors)
  }
  const label = rule.slice('version:'.length)
  return found(
    usable().findLast(({ version }) => version === label),
    `no eligible report of version ${label} is stored`,
  )
}

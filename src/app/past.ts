import type { ShownHistory } from '../core/documents/history.js'
import type { History, RunQuery } from './world.js'

/** The stored runs that match, and where the pointers of their subject (else of the repository itself) stand. */
export function shownHistory(history: History, query: RunQuery): Omit<ShownHistory, 'findings'> {
  const { benchmark, subject = 'self' } = query
  const anchor = history.pointer('best', benchmark, subject)
  const pinned = history.pointer('pinned', benchmark, subject)
  // Most benchmarks have none: then no report is read.
  const reports = pinned === undefined ? [] : history.reports({ benchmark })
  const baseline = reports.find(({ uid }) => uid === pinned?.report)?.session ?? null
  return { benchmark, anchor, baseline, runs: history.runs(query) }
}

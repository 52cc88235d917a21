import type { Finding } from '../model/finding.js'
import type { Run } from '../model/run.js'
import type { StoredPointer, StoredRun } from '../model/session.js'
import { quantity } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** What the history holds of one benchmark and subject. */
export interface ShownHistory {
  readonly benchmark: string
  /** Where the anchor of the subject stands; undefined before there is one. */
  readonly anchor: StoredPointer | undefined
  /** The session whose runs are the pinned baseline; null: none is pinned. */
  readonly baseline: string | null
  readonly runs: readonly StoredRun[]
  /** What is wrong with the store. */
  readonly findings: readonly Finding[]
}

/** Stored runs and the pointers as one object for programs; meta seeds are decimal text, because they have 63 bits. */
export function historyObject({ benchmark, anchor, baseline, runs, findings }: ShownHistory) {
  const plain = runs.map(({ metaSeed, ...run }) => ({
    ...run,
    metaSeed: metaSeed === null ? null : metaSeed.toString(),
  }))
  return { benchmark, anchor: anchor ?? null, baseline, runs: plain, findings }
}

/** The same as text. */
export const historyJson = (shown: ShownHistory): string =>
  `${JSON.stringify(historyObject(shown), null, 2)}\n`

/**
 * Stored runs as a table, oldest first, and where the anchor stands; a star stands before those of the pinned baseline.
 */
export function historyText({ benchmark, anchor, baseline, runs }: ShownHistory): string {
  if (runs.length === 0) return `No stored run of ${printable(benchmark)} matches.\n`
  const rows = runRows(runs, baseline === null ? undefined : (run) => run.session === baseline)
  return `${rows}${anchorLines(anchor)}`
}

/** What a row shows of a run. */
type ShownRun = Run & Pick<StoredRun, 'gitSha' | 'dirty'>

/** A line for each run, in columns; at least one run. */
export function runRows<R extends ShownRun>(runs: readonly R[], isMarked?: (run: R) => boolean): string {
  const mark = (run: R): readonly string[] => (isMarked ? [isMarked(run) ? '*' : ''] : [])
  const rows = runs.map((run) => [...mark(run), ...cells(run)])
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

function anchorLines(anchor: StoredPointer | undefined): string {
  if (!anchor) return ''
  const { gitSha, at, actor, reason } = anchor
  const since = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
  return `\nanchor: ${gitSha.slice(0, 10)}, set ${since} by ${printable(actor)}: ${printable(reason)}\n`
}

function cells(run: ShownRun): readonly string[] {
  const { startedAt, gitSha, dirty, side, pair, seed, status, measurements, message } = run
  const values = measurements.flatMap((one) =>
    one.status === 'ok' ? [`${one.metric} ${quantity(one.value, one.unit)}`] : [],
  )
  return [
    new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
    gitSha.slice(0, 10) + (dirty ? ' dirty' : ''),
    side,
    pair === 0 ? 'warm-up' : `${run.rule === null ? 'run' : 'pair'} ${pair}`,
    seed === null ? '' : `seed ${seed}`,
    status,
    printable(values.length > 0 ? values.join(', ') : (message ?? '')),
  ]
}

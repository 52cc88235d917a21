import type { Finding } from '../model/finding.js'
import type { StoredPointer, StoredRun } from '../model/session.js'
import { quantity } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** What the history holds of one benchmark and subject. */
export interface ShownHistory {
  readonly benchmark: string
  /** Where the anchor of the subject stands; undefined before there is one. */
  readonly anchor: StoredPointer | undefined
  readonly runs: readonly StoredRun[]
  /** What is wrong with the store. */
  readonly findings: readonly Finding[]
}

/** Stored runs and the anchor as one JSON object. */
export function historyJson({ benchmark, anchor, runs, findings }: ShownHistory): string {
  const plain = runs.map(({ metaSeed, ...run }) => ({
    ...run,
    metaSeed: metaSeed === null ? null : metaSeed.toString(),
  }))
  return `${JSON.stringify({ benchmark, anchor: anchor ?? null, runs: plain, findings }, null, 2)}\n`
}

/** Stored runs as a table, oldest first, and where the anchor stands. */
export function historyText({ benchmark, anchor, runs }: ShownHistory): string {
  if (runs.length === 0) return `No stored run of ${printable(benchmark)} matches.\n`
  const rows = runs.map(cells)
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  )
  return `${[...lines, ...anchorLines(anchor)].join('\n')}\n`
}

function anchorLines(anchor: StoredPointer | undefined): readonly string[] {
  if (!anchor) return []
  const { gitSha, at, actor, reason } = anchor
  const since = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
  return ['', `anchor: ${gitSha.slice(0, 10)}, set ${since} by ${printable(actor)}: ${printable(reason)}`]
}

function cells(run: StoredRun): readonly string[] {
  const { startedAt, gitSha, dirty, side, pair, seed, status, measurements, message } = run
  const values = measurements.flatMap((one) =>
    one.status === 'ok' ? [`${one.metric} ${quantity(one.value, one.unit)}`] : [],
  )
  return [
    new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
    gitSha.slice(0, 10) + (dirty ? ' dirty' : ''),
    side,
    pair === 0 ? 'warm-up' : `pair ${pair}`,
    seed === null ? '' : `seed ${seed}`,
    status,
    printable(values.length > 0 ? values.join(', ') : (message ?? '')),
  ]
}

import type { Finding } from '../model/finding.js'
import type { StoredRun } from '../model/session.js'
import { quantity } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** Stored runs as one JSON object. */
export function historyJson(
  benchmark: string,
  runs: readonly StoredRun[],
  findings: readonly Finding[],
): string {
  const plain = runs.map(({ metaSeed, ...run }) => ({
    ...run,
    metaSeed: metaSeed === null ? null : metaSeed.toString(),
  }))
  return `${JSON.stringify({ benchmark, runs: plain, findings }, null, 2)}\n`
}

/** Stored runs as a table, oldest first. */
export function historyText(benchmark: string, runs: readonly StoredRun[]): string {
  if (runs.length === 0) return `No stored run of ${printable(benchmark)} matches.\n`
  const rows = runs.map(cells)
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
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

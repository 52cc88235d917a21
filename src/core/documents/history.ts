import type { Run } from '../model/run.js'
import type { StoredRun } from '../model/session.js'
import { quantity } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** Stored runs as one JSON object. */
export function historyJson(benchmark: string, runs: readonly StoredRun[]): string {
  const plain = runs.map(({ metaSeed, ...run }) => ({
    ...run,
    metaSeed: metaSeed === null ? null : metaSeed.toString(),
  }))
  return `${JSON.stringify({ benchmark, runs: plain }, null, 2)}\n`
}

/** Stored runs as a table, oldest first. */
export function historyText(benchmark: string, runs: readonly StoredRun[]): string {
  return runs.length === 0 ? `No stored run of ${printable(benchmark)} matches.\n` : runRows(runs)
}

/** What a row shows of a run. */
type ShownRun = Run & Pick<StoredRun, 'gitSha' | 'dirty'>

/** A line for each run, in columns; at least one run. */
export function runRows(runs: readonly ShownRun[]): string {
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

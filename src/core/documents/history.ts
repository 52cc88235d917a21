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
  const marks = baseline === null ? [] : [(run: StoredRun) => (run.session === baseline ? '*' : '')]
  const rows = runRows(runs, marks, setOf)
  return `${rows}${anchorLines(anchor)}`
}

/** Which run set a run without a pair belongs to: what `--meta-seed` wants to know. */
function setOf({ rule, seed, metaSeed }: StoredRun): string {
  if (rule !== null || seed === null) return ''
  return metaSeed === null ? 'baseline seeds' : `meta seed ${metaSeed}`
}

/** What a row shows of a run. */
type ShownRun = Run & Pick<StoredRun, 'gitSha' | 'dirty'>

type Cell<R> = (run: R) => string

/** A line for each run, in columns, beginning with `marks`; `set` says which run set it belongs to. At least one run. */
export function runRows<R extends ShownRun>(
  runs: readonly R[],
  marks: readonly Cell<R>[] = [],
  set: Cell<R> = () => '',
): string {
  const rows = runs.map((run) => [...marks.map((mark) => mark(run)), ...cells(run, set(run))])
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

function cells(run: ShownRun, set: string): readonly string[] {
  const { startedAt, gitSha, dirty, side, pair, seed, status, wall } = run
  return [
    new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
    gitSha.slice(0, 10) + (dirty ? ' dirty' : ''),
    side,
    pair === 0 ? 'warm-up' : `${run.rule === null ? 'run' : 'pair'} ${pair}`,
    seed === null ? '' : `seed ${seed}${set === '' ? '' : ` of ${set}`}`,
    status,
    quantity(wall, 's'),
    printable(outcomeOf(run)),
  ]
}

/** Why a run failed, whatever it measured before; else its values and what it produced. */
function outcomeOf({ status, message, measurements, artifactHash }: ShownRun): string {
  const values = measurements.flatMap((one) =>
    one.status === 'ok' ? [`${one.metric} ${quantity(one.value, one.unit)}`] : [],
  )
  const artifact =
    artifactHash === null ? [] : [`artifact ${artifactHash.replace('sha256:', '').slice(0, 12)}`]
  const failure = status !== 'ok' && message !== null ? [message] : []
  const words = [...failure, ...values, ...artifact].join(', ')
  return words === '' ? (message ?? '') : words
}

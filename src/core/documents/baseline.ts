import type { StoredPointer, StoredReport } from '../model/session.js'
import { count, quantity } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** A pointer and the report it points to; null when that is not in the store. */
export interface ShownPointer {
  readonly move: StoredPointer
  readonly report: StoredReport | null
}

const timeOf = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')

function plainPointer({ move, report }: ShownPointer) {
  const { session = null, metrics = [], number = null } = report ?? {}
  return { ...move, at: timeOf(move.at), report: { uid: move.report, number, session, metrics } }
}

/** Pointers as one JSON object. */
export const baselineJson = (benchmark: string, pointers: readonly ShownPointer[]): string =>
  `${JSON.stringify({ benchmark, pointers: pointers.map(plainPointer) }, null, 2)}\n`

/** The pointers that hold now, each with its numbers. */
export function baselineText(benchmark: string, pointers: readonly ShownPointer[]): string {
  if (pointers.length === 0) return `${printable(benchmark)} has no baseline.\n`
  return pointers.map((pointer) => `${lineOf(pointer)}${metricLines(pointer)}`).join('')
}

/** Every move of the pointers, oldest first. */
export function baselineHistoryText(benchmark: string, moves: readonly ShownPointer[]): string {
  if (moves.length === 0) return `${printable(benchmark)} never had a baseline.\n`
  return moves.map(lineOf).join('')
}

function lineOf({ move, report }: ShownPointer): string {
  const { pointer, gitSha, at, actor, reason } = move
  const of = report === null ? 'a report that is not in this store' : `report ${report.number}`
  return `${pointer.padEnd(6)}  ${timeOf(at)}  ${gitSha.slice(0, 10)}  ${of}  by ${printable(actor)}: ${printable(reason, 1000)}\n`
}

function metricLines({ report }: ShownPointer): string {
  const metrics = report?.metrics ?? []
  return metrics
    .map(({ name, value, unit, n, sd }) => {
      const spread = sd === null ? '' : `, sd ${quantity(sd, unit)}`
      const shown = value === null ? 'no value' : quantity(value, unit)
      return `        ${printable(name)} ${shown} (${count(n, 'run')}${spread})\n`
    })
    .join('')
}

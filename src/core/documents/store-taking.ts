import { count } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** What came of one source. Runs and reports are those that are new. */
export interface TakenFrom {
  readonly file: string
  readonly kind: string
  /** Sessions that the source holds. */
  readonly held: number
  readonly added: readonly string[]
  /** Sessions that were there without their runs, which came back. */
  readonly completed: readonly string[]
  readonly refused: readonly string[]
  /** Signatures that were not there. */
  readonly signed: number
  /** What is wrong with the source; the rest of it was taken. */
  readonly damage: readonly { readonly session: string | null; readonly what: string }[]
  readonly runs: number
  readonly reports: number
}

/** What `store merge` and `store import` show: what came, and what the target holds now. */
export interface ShownTaking {
  readonly into: string
  readonly dryRun: boolean
  readonly from: readonly TakenFrom[]
  readonly sessions: number
  readonly runs: number
  readonly reports: number
}

const sessionName = (session: string | null): string =>
  session === null ? 'file' : `session ${session.slice(0, 12)}`

function sourceLines(source: TakenFrom, dryRun: boolean): readonly string[] {
  const { file, kind, held, added, completed, refused, signed, damage, runs, reports } = source
  const known = held - added.length - completed.length - refused.length
  const parts = [
    `${count(added.length, 'session')} ${dryRun ? 'would come' : 'came'} with ${count(runs, 'run')} and ${count(reports, 'report')}`,
    ...(completed.length > 0 ? [`${count(completed.length, 'archived session')} got the runs back`] : []),
    ...(signed > 0 ? [`${count(signed, 'signature')}`] : []),
    ...(known > 0 ? [`${count(known, 'session')} known already`] : []),
    ...(refused.length > 0 ? [`${count(refused.length, 'session')} refused`] : []),
  ]
  return [
    `${printable(file)} (${kind}): ${parts.join(', ')}`,
    ...refused.map((id) => `  ${sessionName(id)}: its content is not what its id says; left out`),
    ...damage.map(({ session, what }) => `  ${sessionName(session)}: ${what}`),
  ]
}

export function takenText({ into, dryRun, from, sessions, runs, reports }: ShownTaking): string {
  const total = `${count(sessions, 'session')}, ${count(runs, 'run')}, ${count(reports, 'report')}`
  return [
    ...from.flatMap((source) => sourceLines(source, dryRun)),
    `${into} ${dryRun ? 'would hold' : 'holds'} ${total}${dryRun ? '; nothing was written' : ''}`,
    '',
  ].join('\n')
}

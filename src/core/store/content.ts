import type { RunSet, Session } from '../model/session.js'
import { integer, type Row } from './cell.js'
import { canonical, rowUid, type Sha256, sessionId } from './digest.js'
import type { Owner, Table } from './table.js'
import { type TableName, tables } from './tables/index.js'
import { findingRow, readFinding, readVerdict, verdictRow } from './tables/judgements.js'
import {
  acceptanceRow,
  moveRow,
  peerStatRow,
  readAcceptance,
  readMove,
  readPeerStat,
  readReference,
  referenceRow,
} from './tables/logs.js'
import { readReport, reportRow } from './tables/reports.js'
import {
  measurementRow,
  measurements,
  readMeasurement,
  readRun,
  readRunSet,
  runRow,
  runSetRow,
  runs,
} from './tables/runs.js'
import { headerRow, readHeader } from './tables/sessions.js'

/** A row of a session and the place of its owner among the owner's rows (0 where the session owns it). */
export interface Item {
  readonly owner: number
  readonly row: Row
}

/** The hashes of a session's tables of runs, whose rows stand in an archive: they prove that those rows belong to it. */
export interface ArchivedRuns {
  readonly runs: string
  readonly measurements: string
}

/** A session as the store keeps it: rows by table, no local id anywhere. */
export type Content = Readonly<Record<TableName, readonly Item[]>> & {
  /** Present where the runs were moved away; then there are no rows in those tables. */
  readonly archived?: ArchivedRuns
}

const owned = (rows: readonly Row[]): Item[] => rows.map((row) => ({ owner: 0, row }))

function runItems(session: Session): Pick<Content, 'run_sets' | 'runs' | 'measurements'> {
  const sets = session.runSets.map((set) => runSetRow(set, session.header.startedAt))
  const runRows: Item[] = []
  const measurementRows: Item[] = []
  session.runSets.forEach((set, index) => {
    for (const run of set.runs) {
      for (const measurement of run.measurements)
        measurementRows.push({ owner: runRows.length, row: measurementRow(measurement) })
      runRows.push({ owner: index, row: runRow(run, set) })
    }
  })
  return { run_sets: owned(sets), runs: runRows, measurements: measurementRows }
}

/**
 * What the store keeps of a session. Throws RangeError for what it cannot keep unchanged: numbers that are not
 * finite, runs outside their set, pointers to no report.
 */
export function toContent(session: Session, sha256: Sha256): Content {
  const { header } = session
  const reports = session.reports.map((report) => reportRow(report, header))
  const uids = reports.map((row) => rowUid(sha256, 'reports', row))
  return {
    sessions: owned([headerRow(header)]),
    ...runItems(session),
    reports: owned(reports),
    verdicts: owned(session.verdicts.map(verdictRow)),
    findings: owned(session.findings.map(findingRow)),
    baseline_log: owned(session.pointerMoves.map((move) => moveRow(move, header, uids))),
    reference_log: owned((session.references ?? []).map((reference) => referenceRow(reference, header))),
    acceptances: owned((session.acceptances ?? []).map((acceptance) => acceptanceRow(acceptance, header))),
    peer_stats: owned((session.peerStats ?? []).map(peerStatRow)),
  }
}

const rows = (items: readonly Item[]): Row[] => items.map(({ row }) => row)

/** Values by the place of their owner, each group in stored order. */
function grouped<T>(items: readonly Item[], read: (row: Row, place: number) => T): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  items.forEach(({ owner, row }, place) => {
    const group = groups.get(owner) ?? []
    if (group.length === 0) groups.set(owner, group)
    group.push(read(row, place))
  })
  return groups
}

function readRunSets(content: Content): RunSet[] {
  const results = grouped(content.measurements, readMeasurement)
  const stored = grouped(content.runs, (row, place) => ({ row, results: results.get(place) ?? [] }))
  return content.run_sets.map(({ row }, place) =>
    readRunSet(row, (set) => (stored.get(place) ?? []).map((run) => readRun(run.row, set, run.results))),
  )
}

/** The session that `content` was made from; pointer moves name reports by uid. Throws SyntaxError for foreign JSON. */
export function toSession(content: Content): Session {
  const header = content.sessions[0]
  if (header === undefined) throw new SyntaxError('a session without a header')
  return {
    header: readHeader(header.row),
    runSets: readRunSets(content),
    reports: rows(content.reports).map(readReport),
    verdicts: rows(content.verdicts).map(readVerdict),
    findings: rows(content.findings).map(readFinding),
    pointerMoves: rows(content.baseline_log).map(readMove),
    references: rows(content.reference_log).map(readReference),
    acceptances: rows(content.acceptances).map(readAcceptance),
    peerStats: rows(content.peer_stats).map(readPeerStat),
  }
}

const hashed = (owner: Owner | null, item: Item): Row =>
  owner === 'run_set' || owner === 'run' ? [integer(item.owner), ...item.row] : item.row

const tableHash = (content: Content, { name, owner }: Table, sha256: Sha256): string =>
  sha256(
    canonical(
      name,
      content[name as TableName].map((item) => hashed(owner, item)),
    ),
  )

/** The hashes of the tables whose rows an archive takes. */
export const runHashes = (content: Content, sha256: Sha256): ArchivedRuns => ({
  runs: tableHash(content, runs, sha256),
  measurements: tableHash(content, measurements, sha256),
})

/** The same session when its runs stand elsewhere; its id stays. */
export const withoutRuns = (content: Content, sha256: Sha256): Content => ({
  ...content,
  runs: [],
  measurements: [],
  archived: runHashes(content, sha256),
})

/** The id that a session of this content must have. */
export const contentId = (content: Content, sha256: Sha256): string =>
  sessionId(
    sha256,
    tables.map(
      (table) =>
        (content.archived as Partial<Record<TableName, string>> | undefined)?.[table.name] ??
        tableHash(content, table, sha256),
    ),
  )

import type { ReportQuery } from '../../app/world.js'
import type { SessionHeader, StoredReport, StoredVerdict } from '../../core/model/session.js'
import { type VerdictKind, worstKind } from '../../core/model/verdict.js'
import type { Cell, Row } from '../../core/store/cell.js'
import { originFacts } from '../../core/store/origin.js'
import { Reader } from '../../core/store/table.js'
import { readVerdict, verdicts } from '../../core/store/tables/judgements.js'
import { readReport, reports } from '../../core/store/tables/reports.js'
import { readHeader, sessions } from '../../core/store/tables/sessions.js'
import type { Engine } from './engine.js'

const columns = (table: { readonly columns: object }, prefix: string): string =>
  Object.keys(table.columns)
    .map((column) => `${prefix}.${column}`)
    .join(', ')

type IdentifiedHeader = SessionHeader & { readonly id: string }

const identified = ([id, ...row]: readonly Cell[]): IdentifiedHeader => ({
  ...readHeader(row),
  id: String(id),
})

/** Every session, by time. */
export const allHeaders = (engine: Engine): readonly IdentifiedHeader[] =>
  engine
    .rows(`SELECT hash, ${columns(sessions, 'sessions')} FROM sessions ORDER BY started_at, hash`)
    .map(identified)

/** Headers of the sessions that `reports` names, by local id: a statement for each would cost more than its row. */
function headersOf(
  engine: Engine,
  selected: string,
  params: readonly Cell[],
): ReadonlyMap<Cell, IdentifiedHeader> {
  const rows = engine.rows(
    `SELECT id, hash, ${columns(sessions, 'sessions')} FROM sessions WHERE id IN (SELECT session FROM reports WHERE ${selected})`,
    params,
  )
  return new Map(rows.map(([local = null, ...row]) => [local, identified(row)]))
}

/** Conditions and their parameters for the fields of a query that are present. */
export function conditions(fields: Readonly<Record<string, Cell | undefined>>): [string, Cell[]] {
  const present = Object.entries(fields).filter((field): field is [string, Cell] => field[1] !== undefined)
  const sql = present.map(([condition]) => (condition.includes('?') ? condition : `${condition} = ?`))
  return [['1', ...sql].join(' AND '), present.map(([, value]) => value)]
}

// A verdict is looked up by the index on session, benchmark and subject.
const verdictsOf = `(SELECT group_concat(DISTINCT kind) FROM verdicts WHERE verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject)`

type Unnumbered = Omit<StoredReport, 'number'>

function stored(
  cells: readonly Cell[],
  row: Row,
  header: SessionHeader & { readonly id: string },
): Unnumbered {
  const [, uid, kinds] = cells
  const report = readReport(row)
  const facts = report.origin === undefined ? undefined : originFacts(JSON.parse(report.origin))
  return {
    ...report,
    uid: String(uid),
    session: header.id,
    project: header.project,
    gitSha: new Reader(reports, row).text('git_sha'),
    branch: facts?.branch ?? header.branch,
    dirty: facts?.dirty ?? header.dirty,
    dryRun: header.dryRun,
    event: facts?.event ?? header.event,
    version: facts?.version ?? header.version,
    machine: header.machine,
    verdict:
      facts?.verdict ?? worstKind(kinds === null ? [] : (String(kinds).split(',') as VerdictKind[])) ?? null,
  }
}

/** An entry of benchmarks.json that was written from a report which has come back is that report. */
function isDuplicate(engine: Engine, { uid, origin }: Unnumbered, seen: Set<string>): boolean {
  const original = origin === undefined ? undefined : originFacts(JSON.parse(origin))?.report
  if (seen.has(uid)) return true
  seen.add(uid)
  if (original === undefined) return false
  return engine.rows('SELECT 1 FROM reports WHERE uid = ? AND origin IS NULL LIMIT 1', [original]).length > 0
}

/** Reports with their numbers: the rank by time and uid in the series of project, benchmark and subject. */
export function queryReports(engine: Engine, query: ReportQuery): readonly StoredReport[] {
  const [where, params] = conditions({
    project: query.project,
    benchmark: query.benchmark,
    subject: query.subject,
  })
  const rows = engine.rows(
    `SELECT session, uid, ${verdictsOf}, ${columns(reports, 'reports')} FROM reports WHERE ${where} AND session NOT IN (SELECT id FROM yielded_sessions) ORDER BY project, benchmark, subject, captured_at, uid, (SELECT hash FROM sessions WHERE sessions.id = reports.session)`,
    params,
  )
  const headers = headersOf(engine, where, params)
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  return rows.flatMap((cells) => {
    const header = headers.get(cells[0] ?? null)
    if (!header) return []
    const report = stored(cells, cells.slice(3), header)
    if (isDuplicate(engine, report, seen)) return []
    const series = JSON.stringify([report.project, report.benchmark, report.subject])
    const number = (counts.get(series) ?? 0) + 1
    counts.set(series, number)
    return [{ ...report, number }]
  })
}

/** Verdicts about the reports of a query. The reports' index finds them: verdicts have none by benchmark alone. */
export function queryVerdicts(engine: Engine, query: ReportQuery): readonly StoredVerdict[] {
  const [where, params] = conditions({
    'reports.project': query.project,
    'reports.benchmark': query.benchmark,
    'reports.subject': query.subject,
  })
  return engine
    .rows(
      `SELECT DISTINCT sessions.hash, verdicts.id, ${columns(verdicts, 'verdicts')} FROM reports CROSS JOIN verdicts ON verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject JOIN sessions ON sessions.id = reports.session WHERE ${where} AND reports.session NOT IN (SELECT id FROM yielded_sessions) ORDER BY sessions.started_at, sessions.hash, verdicts.id`,
      params,
    )
    .map(([session, , ...row]) => ({ ...readVerdict(row), session: String(session) }))
}

import type { ReportQuery } from '../../app/world.js'
import type { Machine, SessionHeader, StoredReport, StoredVerdict } from '../../core/model/session.js'
import { type VerdictKind, worstKind } from '../../core/model/verdict.js'
import type { Cell, Row } from '../../core/store/cell.js'
import { originFacts } from '../../core/store/origin.js'
import { Reader } from '../../core/store/table.js'
import { readVerdict, verdicts } from '../../core/store/tables/judgements.js'
import { readReport, reports } from '../../core/store/tables/reports.js'
import { readHeader, sessions } from '../../core/store/tables/sessions.js'
import type { Engine } from './engine.js'
import { parsedOnce } from './parsed-once.js'

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

/** Conditions and their parameters for the fields of a query that are present. */
export function conditions(fields: Readonly<Record<string, Cell | undefined>>): [string, Cell[]] {
  const present = Object.entries(fields).filter((field): field is [string, Cell] => field[1] !== undefined)
  const sql = present.map(([condition]) => (condition.includes('?') ? condition : `${condition} = ?`))
  return [['1', ...sql].join(' AND '), present.map(([, value]) => value)]
}

/** What decides whether the reports of a session may be a baseline; 1 for true, as SQLite has it. */
type Occasion = readonly [
  project: string,
  branch: string | null,
  dirty: 0 | 1,
  dryRun: 0 | 1,
  event: string,
  version: string | null,
]

// One text: most sessions say the same, and each cell that leaves the engine costs more than what is in it.
const occasion =
  'json_array(sessions.project, sessions.branch, sessions.dirty, sessions.dry_run, sessions.event, sessions.version)'

// A verdict is looked up by the index on session, benchmark and subject. DISTINCT would make a table for each row.
const verdictsOf =
  '(SELECT group_concat(kind) FROM verdicts WHERE verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject)'

const width = Object.keys(reports.columns).length

const reportsWhere = (where: string): string =>
  `SELECT ${columns(reports, 'reports')}, reports.uid, ${verdictsOf}, sessions.hash, ${occasion}, sessions.machine
  FROM reports CROSS JOIN sessions ON sessions.id = reports.session
  WHERE ${where} AND reports.session NOT IN (SELECT id FROM yielded_sessions)
  ORDER BY reports.project, reports.benchmark, reports.subject, reports.captured_at, reports.uid, sessions.hash`

type Facts = ReturnType<typeof originFacts>

/** Reads rows of `reportsWhere`, with what an imported report says of its origin. */
function reportReader(): (row: Row) => {
  readonly report: Omit<StoredReport, 'number'>
  readonly facts: Facts
} {
  const occasionOf = parsedOnce<Occasion>()
  const machineOf = parsedOnce<Machine>()
  return (row) => {
    const report = readReport(row)
    const [uid, kinds = null, session, said = null, machine = null] = row.slice(width)
    const [project, branch, dirty, dryRun, event, version] = occasionOf(said)
    const facts = report.origin === undefined ? undefined : originFacts(JSON.parse(report.origin))
    const given = kinds === null ? [] : (String(kinds).split(',') as VerdictKind[])
    return {
      facts,
      report: {
        ...report,
        uid: String(uid),
        session: String(session),
        project,
        gitSha: new Reader(reports, row).text('git_sha'),
        branch: facts?.branch ?? branch,
        dirty: facts?.dirty ?? dirty === 1,
        dryRun: dryRun === 1,
        event: facts?.event ?? event,
        version: facts?.version ?? version,
        machine: machineOf(machine),
        verdict: facts?.verdict ?? worstKind(given) ?? null,
      },
    }
  }
}

/** An entry of benchmarks.json that was written from a report which has come back is that report. */
const isReturned = (engine: Engine, facts: Facts): boolean =>
  facts?.report !== undefined &&
  engine.rows('SELECT 1 FROM reports WHERE uid = ? AND origin IS NULL LIMIT 1', [facts.report]).length > 0

/** Reports with their numbers: the rank by time and uid in the series of project, benchmark and subject. */
export function queryReports(engine: Engine, query: ReportQuery): readonly StoredReport[] {
  const [where, params] = conditions({
    'reports.project': query.project,
    'reports.benchmark': query.benchmark,
    'reports.subject': query.subject,
  })
  const read = reportReader()
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  return engine.rows(reportsWhere(where), params).flatMap((row) => {
    const { report, facts } = read(row)
    if (seen.has(report.uid)) return []
    seen.add(report.uid)
    if (isReturned(engine, facts)) return []
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

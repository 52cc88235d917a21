import type { ReportQuery } from '../../app/world.js'
import type { Machine, SessionHeader, StoredReport, StoredVerdict } from '../../core/model/session.js'
import { type VerdictKind, worstKind } from '../../core/model/verdict.js'
import type { Cell, Row } from '../../core/store/cell.js'
import { originFacts } from '../../core/store/origin.js'
import { readVerdict, verdicts } from '../../core/store/tables/judgements.js'
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

/** Of which series a report is, and what decides whether it may be a baseline; 1 for true, as SQLite has it. */
type Occasion = readonly [
  benchmark: string,
  subject: string,
  project: string,
  branch: string | null,
  dirty: 0 | 1,
  dryRun: 0 | 1,
  event: string,
  version: string | null,
]

// One text: most reports of a query say the same, and each cell that leaves the engine costs more than what is in it.
const occasion =
  'json_array(reports.benchmark, reports.subject, sessions.project, sessions.branch, sessions.dirty, sessions.dry_run, sessions.event, sessions.version)'

// A verdict is looked up by the index on session, benchmark and subject. DISTINCT would make a table for each row.
const verdictsOf =
  '(SELECT group_concat(kind) FROM verdicts WHERE verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject)'

/** Where the origin stands in a row of `reportsWhere`. */
const originAt = 7

const reportsWhere = (where: string): string =>
  `SELECT ${occasion}, sessions.machine, reports.definition_hash, reports.metrics, reports.success_rate,
    nullif(reports.notes, ''), reports.captured_at, reports.origin, reports.git_sha, reports.uid, sessions.hash, ${verdictsOf}
  FROM reports CROSS JOIN sessions ON sessions.id = reports.session
  WHERE ${where} AND reports.session NOT IN (SELECT id FROM yielded_sessions)
  ORDER BY reports.project, reports.benchmark, reports.subject, reports.captured_at, reports.uid, sessions.hash`

/** Reads rows of `reportsWhere`. One literal for all fields: there are thousands of rows, and joining objects is slow. */
function reportReader(): (row: Row, number: number) => StoredReport {
  const occasionOf = parsedOnce<Occasion>()
  const machineOf = parsedOnce<Machine>()
  return (row, number) => {
    const [said, machine, definitionHash, metrics, rate, notes, at, , gitSha, uid, session, kinds] = row
    const [benchmark, subject, project, branch, dirty, dryRun, event, version] = occasionOf(said ?? null)
    const given = kinds == null ? [] : (String(kinds).split(',') as VerdictKind[])
    return {
      benchmark,
      subject,
      definitionHash: String(definitionHash),
      metrics: JSON.parse(String(metrics)) as StoredReport['metrics'],
      successRate: Number(rate),
      notes: String(notes ?? ''),
      capturedAt: Number(at),
      uid: String(uid),
      session: String(session),
      number,
      project,
      gitSha: String(gitSha),
      branch,
      dirty: dirty === 1,
      dryRun: dryRun === 1,
      event,
      version,
      machine: machineOf(machine ?? null),
      verdict: worstKind(given) ?? null,
    }
  }
}

type Facts = ReturnType<typeof originFacts>

/** The report as the entry of benchmarks.json tells it that it came from. */
function asImported(report: StoredReport, origin: string, facts: Facts): StoredReport {
  return {
    ...report,
    origin,
    branch: facts?.branch ?? report.branch,
    dirty: facts?.dirty ?? report.dirty,
    event: facts?.event ?? report.event,
    version: facts?.version ?? report.version,
    verdict: facts?.verdict ?? report.verdict,
  }
}

/** An entry of benchmarks.json that was written from a report which has come back is that report. */
const isReturned = (engine: Engine, facts: Facts): boolean =>
  facts?.report !== undefined &&
  engine.rows('SELECT 1 FROM reports WHERE uid = ? AND origin IS NULL LIMIT 1', [facts.report]).length > 0

const sameSeries = (a: StoredReport, b: StoredReport): boolean =>
  a.benchmark === b.benchmark && a.subject === b.subject && a.project === b.project

/** Reports with their numbers: the rank by time and uid in the series of project, benchmark and subject. */
export function queryReports(engine: Engine, query: ReportQuery): readonly StoredReport[] {
  const [where, params] = conditions({
    'reports.project': query.project,
    'reports.benchmark': query.benchmark,
    'reports.subject': query.subject,
  })
  const read = reportReader()
  const seen = new Set<string>()
  const found: StoredReport[] = []
  for (const row of engine.rows(reportsWhere(where), params)) {
    const before = found.at(-1)
    const report = read(row, (before?.number ?? 0) + 1)
    if (seen.has(report.uid)) continue
    seen.add(report.uid)
    const origin = row[originAt] == null ? null : String(row[originAt])
    const facts = origin === null ? undefined : originFacts(JSON.parse(origin))
    if (isReturned(engine, facts)) continue
    const first = before === undefined || !sameSeries(before, report)
    const numbered = first ? { ...report, number: 1 } : report
    found.push(origin === null ? numbered : asImported(numbered, origin, facts))
  }
  return found
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

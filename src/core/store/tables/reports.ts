import type { Report, SessionHeader } from '../../model/session.js'
import { integer, json, optionalText, type Row, real, text } from '../cell.js'
import { originFacts } from '../origin.js'
import { Reader, type Table, toRow } from '../table.js'

export const reports = {
  name: 'reports',
  owner: 'session',
  uid: true,
  columns: {
    project: 'TEXT',
    benchmark: 'TEXT',
    subject: 'TEXT',
    git_sha: 'TEXT',
    definition_hash: 'TEXT',
    metrics: 'TEXT',
    success_rate: 'REAL',
    notes: 'TEXT',
    captured_at: 'INTEGER',
    origin: 'TEXT?',
  },
} as const satisfies Table

/** The commit of an imported report is the one its entry names; that of any other is its session's. */
const commitOf = (report: Report, header: SessionHeader): string =>
  (report.origin === undefined ? undefined : originFacts(JSON.parse(report.origin))?.git_sha) ?? header.gitSha

export const reportRow = (report: Report, header: SessionHeader): Row =>
  toRow(reports, {
    project: text(header.project),
    benchmark: text(report.benchmark),
    subject: text(report.subject),
    git_sha: text(commitOf(report, header)),
    definition_hash: text(report.definitionHash),
    metrics: json(report.metrics),
    success_rate: real(report.successRate),
    notes: text(report.notes),
    captured_at: integer(report.capturedAt),
    origin: optionalText(report.origin),
  })

export function readReport(row: Row): Report {
  const cells = new Reader(reports, row)
  const origin = cells.optionalText('origin')
  return {
    benchmark: cells.text('benchmark'),
    subject: cells.text('subject'),
    definitionHash: cells.text('definition_hash'),
    metrics: cells.json('metrics'),
    successRate: cells.number('success_rate'),
    notes: cells.text('notes'),
    capturedAt: cells.number('captured_at'),
    ...(origin === null ? {} : { origin }),
  }
}

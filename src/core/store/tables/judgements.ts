import type { Finding } from '../../model/finding.js'
import type { Verdict } from '../../model/verdict.js'
import { flag, integer, json, optionalJson, optionalText, type Row, text } from '../cell.js'
import { Reader, type Table, toRow } from '../table.js'

export const verdicts = {
  name: 'verdicts',
  owner: 'session',
  uid: false,
  columns: {
    benchmark: 'TEXT',
    subject: 'TEXT',
    metric: 'TEXT?',
    kind: 'TEXT',
    gate: 'TEXT',
    baseline: 'TEXT',
    direction: 'TEXT?',
    unit: 'TEXT?',
    evidence: 'TEXT',
    policy: 'TEXT?',
    mandatory: 'INTEGER',
    reason: 'TEXT',
  },
} as const satisfies Table

export const findings = {
  name: 'findings',
  owner: 'session',
  uid: false,
  columns: {
    rule: 'TEXT',
    level: 'TEXT',
    message: 'TEXT',
    file: 'TEXT',
    line: 'INTEGER',
    benchmark: 'TEXT?',
    subject: 'TEXT?',
    metric: 'TEXT?',
    remedy: 'TEXT?',
  },
} as const satisfies Table

export const verdictRow = (verdict: Verdict): Row =>
  toRow(verdicts, {
    benchmark: text(verdict.benchmark),
    subject: text(verdict.subject),
    metric: optionalText(verdict.metric),
    kind: verdict.kind,
    gate: text(verdict.gate),
    baseline: text(verdict.baseline),
    direction: verdict.direction,
    unit: optionalText(verdict.unit),
    evidence: json(verdict.evidence),
    policy: optionalJson(verdict.policy),
    mandatory: flag(verdict.mandatory),
    reason: text(verdict.reason),
  })

export function readVerdict(row: Row): Verdict {
  const cells = new Reader(verdicts, row)
  return {
    benchmark: cells.text('benchmark'),
    subject: cells.text('subject'),
    metric: cells.optionalText('metric'),
    kind: cells.text('kind') as Verdict['kind'],
    gate: cells.text('gate'),
    baseline: cells.text('baseline'),
    direction: cells.optionalText('direction') as Verdict['direction'],
    unit: cells.optionalText('unit'),
    evidence: cells.json('evidence'),
    policy: cells.optionalJson('policy'),
    mandatory: cells.flag('mandatory'),
    reason: cells.text('reason'),
  }
}

export const findingRow = (finding: Finding): Row =>
  toRow(findings, {
    rule: text(finding.rule),
    level: finding.level,
    message: text(finding.message),
    file: text(finding.file),
    line: integer(finding.line),
    benchmark: optionalText(finding.benchmark),
    subject: optionalText(finding.subject),
    metric: optionalText(finding.metric),
    remedy: optionalText(finding.remedy),
  })

export function readFinding(row: Row): Finding {
  const cells = new Reader(findings, row)
  const optional = ['benchmark', 'subject', 'metric', 'remedy'] as const
  const present = optional.map((key) => [key, cells.optionalText(key)]).filter(([, value]) => value !== null)
  return {
    rule: cells.text('rule'),
    level: cells.text('level') as Finding['level'],
    message: cells.text('message'),
    file: cells.text('file'),
    line: cells.number('line'),
    ...Object.fromEntries(present),
  }
}

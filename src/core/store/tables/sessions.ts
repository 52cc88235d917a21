import type { SessionHeader } from '../../model/session.js'
import { flag, integer, json, optionalText, type Row, text } from '../cell.js'
import { Reader, type Table, toRow } from '../table.js'

/** One row for each write to the history. */
export const sessions = {
  name: 'sessions',
  owner: null,
  uid: false,
  columns: {
    kind: 'TEXT',
    project: 'TEXT',
    parents: 'TEXT',
    git_sha: 'TEXT',
    branch: 'TEXT?',
    dirty: 'INTEGER',
    diff_hash: 'TEXT?',
    event: 'TEXT',
    trigger_name: 'TEXT?',
    version: 'TEXT?',
    cost: 'TEXT',
    dry_run: 'INTEGER',
    shard: 'TEXT?',
    machine: 'TEXT',
    tools: 'TEXT',
    runner_labels: 'TEXT',
    command: 'TEXT',
    manifest_hash: 'TEXT',
    harness_version: 'TEXT',
    started_at: 'INTEGER',
    ended_at: 'INTEGER',
    complete: 'INTEGER',
  },
} as const satisfies Table

/** Parents are a set, so they are stored sorted. */
export const headerRow = (header: SessionHeader): Row =>
  toRow(sessions, {
    kind: header.kind,
    project: text(header.project),
    parents: json([...new Set(header.parents)].sort()),
    git_sha: text(header.gitSha),
    branch: optionalText(header.branch),
    dirty: flag(header.dirty),
    diff_hash: optionalText(header.diffHash),
    event: text(header.event),
    trigger_name: optionalText(header.trigger),
    version: optionalText(header.version),
    cost: header.cost,
    dry_run: flag(header.dryRun),
    shard: optionalText(header.shard),
    machine: json(header.machine),
    tools: json(header.tools),
    runner_labels: json(header.runnerLabels),
    command: text(header.command),
    manifest_hash: text(header.manifestHash),
    harness_version: text(header.harnessVersion),
    started_at: integer(header.startedAt),
    ended_at: integer(header.endedAt),
    complete: flag(header.complete),
  })

export function readHeader(row: Row): SessionHeader {
  const cells = new Reader(sessions, row)
  return {
    kind: cells.text('kind') as SessionHeader['kind'],
    project: cells.text('project'),
    parents: cells.json('parents'),
    gitSha: cells.text('git_sha'),
    branch: cells.optionalText('branch'),
    dirty: cells.flag('dirty'),
    diffHash: cells.optionalText('diff_hash'),
    event: cells.text('event'),
    trigger: cells.optionalText('trigger_name'),
    version: cells.optionalText('version'),
    cost: cells.text('cost') as SessionHeader['cost'],
    dryRun: cells.flag('dry_run'),
    shard: cells.optionalText('shard'),
    machine: cells.json('machine'),
    tools: cells.json('tools'),
    runnerLabels: cells.json('runner_labels'),
    command: cells.text('command'),
    manifestHash: cells.text('manifest_hash'),
    harnessVersion: cells.text('harness_version'),
    startedAt: cells.number('started_at'),
    endedAt: cells.number('ended_at'),
    complete: cells.flag('complete'),
  }
}

import type {
  Acceptance,
  FrozenReference,
  PeerStat,
  PointerMove,
  SessionHeader,
} from '../../model/session.js'
import { integer, optionalText, type Row, real, text } from '../cell.js'
import { Reader, type Table, toRow } from '../table.js'

export const baselineLog = {
  name: 'baseline_log',
  owner: 'session',
  uid: true,
  columns: {
    project: 'TEXT',
    pointer: 'TEXT',
    benchmark: 'TEXT',
    subject: 'TEXT',
    report: 'TEXT',
    git_sha: 'TEXT',
    reason: 'TEXT',
    actor: 'TEXT',
    at: 'INTEGER',
    supersedes: 'TEXT?',
  },
} as const satisfies Table

export const referenceLog = {
  name: 'reference_log',
  owner: 'session',
  uid: true,
  columns: {
    project: 'TEXT',
    benchmark: 'TEXT',
    subject: 'TEXT',
    hash: 'TEXT',
    bytes: 'BLOB',
    reason: 'TEXT',
    actor: 'TEXT',
    at: 'INTEGER',
    supersedes: 'TEXT?',
  },
} as const satisfies Table

export const acceptances = {
  name: 'acceptances',
  owner: 'session',
  uid: true,
  columns: {
    project: 'TEXT',
    benchmark: 'TEXT',
    subject: 'TEXT',
    metric: 'TEXT',
    max_change: 'REAL',
    reason: 'TEXT',
    author: 'TEXT',
    until: 'TEXT',
    at: 'INTEGER',
    supersedes: 'TEXT?',
  },
} as const satisfies Table

export const peerStats = {
  name: 'peer_stats',
  owner: 'session',
  uid: false,
  columns: {
    source: 'TEXT',
    benchmark: 'TEXT',
    subject: 'TEXT',
    metric: 'TEXT',
    value: 'REAL',
    samples: 'INTEGER',
    at: 'INTEGER',
  },
} as const satisfies Table

/** `reports` are the uids of the session's own reports; throws RangeError when the move names none of them. */
export function moveRow(move: PointerMove, header: SessionHeader, reports: readonly string[]): Row {
  const report = typeof move.report === 'string' ? move.report : reports[move.report]
  if (report === undefined) throw new RangeError(`the session has no report ${move.report} to point to`)
  return toRow(baselineLog, {
    project: text(header.project),
    pointer: move.pointer,
    benchmark: text(move.benchmark),
    subject: text(move.subject),
    report: text(report),
    git_sha: text(move.gitSha),
    reason: text(move.reason),
    actor: text(move.actor),
    at: integer(move.at),
    supersedes: optionalText(move.supersedes),
  })
}

/** A move as stored names its report by uid. */
export function readMove(row: Row): PointerMove & { readonly report: string } {
  const cells = new Reader(baselineLog, row)
  return {
    pointer: cells.text('pointer') as PointerMove['pointer'],
    benchmark: cells.text('benchmark'),
    subject: cells.text('subject'),
    report: cells.text('report'),
    gitSha: cells.text('git_sha'),
    reason: cells.text('reason'),
    actor: cells.text('actor'),
    at: cells.number('at'),
    supersedes: cells.optionalText('supersedes'),
  }
}

export const referenceRow = (reference: FrozenReference, header: SessionHeader): Row =>
  toRow(referenceLog, {
    project: text(header.project),
    benchmark: text(reference.benchmark),
    subject: text(reference.subject),
    hash: text(reference.hash),
    bytes: reference.bytes,
    reason: text(reference.reason),
    actor: text(reference.actor),
    at: integer(reference.at),
    supersedes: optionalText(reference.supersedes),
  })

export function readReference(row: Row): FrozenReference {
  const cells = new Reader(referenceLog, row)
  return {
    benchmark: cells.text('benchmark'),
    subject: cells.text('subject'),
    hash: cells.text('hash'),
    bytes: cells.bytes('bytes'),
    reason: cells.text('reason'),
    actor: cells.text('actor'),
    at: cells.number('at'),
    supersedes: cells.optionalText('supersedes'),
  }
}

export const acceptanceRow = (acceptance: Acceptance, header: SessionHeader): Row =>
  toRow(acceptances, {
    project: text(header.project),
    benchmark: text(acceptance.benchmark),
    subject: text(acceptance.subject),
    metric: text(acceptance.metric),
    max_change: real(acceptance.maxChange),
    reason: text(acceptance.reason),
    author: text(acceptance.author),
    until: text(acceptance.until),
    at: integer(acceptance.at),
    supersedes: optionalText(acceptance.supersedes),
  })

export function readAcceptance(row: Row): Acceptance {
  const cells = new Reader(acceptances, row)
  return {
    benchmark: cells.text('benchmark'),
    subject: cells.text('subject'),
    metric: cells.text('metric'),
    maxChange: cells.number('max_change'),
    reason: cells.text('reason'),
    author: cells.text('author'),
    until: cells.text('until'),
    at: cells.number('at'),
    supersedes: cells.optionalText('supersedes'),
  }
}

export const peerStatRow = (stat: PeerStat): Row =>
  toRow(peerStats, {
    source: text(stat.source),
    benchmark: text(stat.benchmark),
    subject: text(stat.subject),
    metric: text(stat.metric),
    value: real(stat.value),
    samples: integer(stat.samples),
    at: integer(stat.at),
  })

export function readPeerStat(row: Row): PeerStat {
  const cells = new Reader(peerStats, row)
  return {
    source: cells.text('source'),
    benchmark: cells.text('benchmark'),
    subject: cells.text('subject'),
    metric: cells.text('metric'),
    value: cells.number('value'),
    samples: cells.number('samples'),
    at: cells.number('at'),
  }
}

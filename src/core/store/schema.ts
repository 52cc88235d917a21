import { calibrationRule } from '../model/calibration.js'
import type { Table } from './table.js'
import { tables } from './tables/index.js'

/** "bgat": tells our files from other SQLite files. */
export const applicationId = 0x62676174

/** Version of a store without signatures, which is how every store begins. */
export const plainVersion = 1

/** Version of a store with signatures; a store with a higher one was written by a newer program. */
export const newestVersion = 2

const columns = (table: Table): string[] =>
  Object.entries(table.columns).map(
    ([name, type]) => `${name} ${type.replace('?', '')}${type.endsWith('?') ? '' : ' NOT NULL'}`,
  )

function keys(table: Table): string[] {
  switch (table.owner) {
    case null:
      return ['id INTEGER PRIMARY KEY', 'hash TEXT NOT NULL UNIQUE']
    case 'session':
      return [
        'id INTEGER PRIMARY KEY',
        'session INTEGER NOT NULL',
        ...(table.uid ? ['uid TEXT NOT NULL'] : []),
      ]
    case 'run_set':
      return ['id INTEGER PRIMARY KEY', 'run_set INTEGER NOT NULL']
    case 'run':
      return ['run INTEGER NOT NULL', 'place INTEGER NOT NULL']
  }
}

function createTable(table: Table): string {
  const clustered = table.owner === 'run'
  const parts = [...keys(table), ...columns(table), ...(clustered ? ['PRIMARY KEY (run, place)'] : [])]
  return `CREATE TABLE ${table.name} (\n  ${parts.join(',\n  ')}\n) STRICT${clustered ? ', WITHOUT ROWID' : ''}`
}

/** Sessions whose runs were moved to an archive, with the hashes of the tables that hold them there. */
const archived = `CREATE TABLE archived (
  session INTEGER PRIMARY KEY,
  runs TEXT NOT NULL,
  measurements TEXT NOT NULL
) STRICT`

const guards = ({ name }: { readonly name: string }): string[] =>
  ['UPDATE', 'DELETE'].map(
    (action) =>
      `CREATE TRIGGER ${name}_no_${action.toLowerCase()} BEFORE ${action} ON ${name} BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END`,
  )

const indexes = [
  'CREATE INDEX sessions_by_start ON sessions (started_at)',
  'CREATE INDEX run_sets_by_session ON run_sets (session)',
  'CREATE INDEX run_sets_by_time ON run_sets (benchmark, started_at)',
  'CREATE INDEX run_sets_by_commit ON run_sets (benchmark, git_sha, started_at)',
  'CREATE INDEX runs_by_set ON runs (run_set)',
  'CREATE INDEX reports_by_session ON reports (session)',
  'CREATE INDEX reports_by_series ON reports (benchmark, subject, captured_at)',
  'CREATE INDEX reports_by_uid ON reports (uid)',
  'CREATE INDEX verdicts_by_session ON verdicts (session, benchmark, subject)',
  'CREATE INDEX findings_by_session ON findings (session)',
  ...['baseline_log', 'reference_log', 'acceptances'].flatMap((log) => [
    `CREATE INDEX ${log}_by_session ON ${log} (session)`,
    `CREATE INDEX ${log}_by_superseded ON ${log} (supersedes)`,
  ]),
  'CREATE INDEX peer_stats_by_session ON peer_stats (session)',
  'CREATE INDEX calibrations_by_session ON calibrations (session)',
  'CREATE INDEX acknowledgements_by_session ON acknowledgements (session)',
  'CREATE INDEX acknowledgements_by_calibration ON acknowledgements (calibration)',
]

/** Rows of a log that no other row supersedes; more than one where two machines moved at once: the newest holds. */
const current = (view: string, log: string, series: string): string =>
  `CREATE VIEW ${view} AS SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY ${series} ORDER BY at DESC, uid DESC) AS choice FROM ${log} AS mine WHERE NOT EXISTS (SELECT 1 FROM ${log} AS later WHERE later.supersedes = mine.uid)) WHERE choice = 1`

const runsOf = (session: string): string =>
  `(SELECT count(*) FROM run_sets JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = ${session}.id)`

const views = [
  current('current_pointers', 'baseline_log', 'project, pointer, benchmark, subject'),
  current('current_references', 'reference_log', 'project, benchmark, subject'),
  current('current_acceptances', 'acceptances', 'project, benchmark, subject, metric'),
  // Runs that came back from the archive make the note about them idle; it is never removed.
  `CREATE VIEW archived_sessions AS SELECT session AS id, runs, measurements FROM archived WHERE NOT EXISTS (SELECT 1 FROM run_sets JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = archived.session)`,
  // An interrupted session yields to the finished one of the same invocation, else to the one that kept more runs.
  `CREATE VIEW yielded_sessions AS SELECT part.id AS id FROM sessions AS part JOIN sessions AS whole ON whole.started_at = part.started_at AND whole.project = part.project AND whole.git_sha = part.git_sha AND whole.command = part.command AND whole.machine = part.machine AND whole.shard IS part.shard AND whole.id <> part.id WHERE part.complete = 0 AND (whole.complete = 1 OR (${runsOf('whole')}, part.hash) > (${runsOf('part')}, whole.hash))`,
  `CREATE VIEW runs_001 AS SELECT runs.id AS id, sessions.project AS project, run_sets.benchmark AS benchmark, run_sets.git_sha AS git_sha, run_sets.dirty AS git_dirty, CASE WHEN run_sets.dirty THEN sessions.diff_hash END AS dirty_diff_path, strftime('%Y-%m-%dT%H:%M:%f', runs.started_at / 1000.0, 'unixepoch') || '000+00:00' AS timestamp, sessions.harness_version AS harness_version, sessions.machine ->> 'host' AS host, runs.seed AS seed, run_sets.meta_seed AS meta_seed, runs.repetition AS repetition_index, CASE runs.status WHEN 'ok' THEN 'ok' ELSE 'error' END AS status, (SELECT value FROM measurements WHERE run = runs.id AND status = 'ok' ORDER BY place LIMIT 1) AS metric, (SELECT json_group_object(metric, value ORDER BY metric) FROM measurements WHERE run = runs.id AND status = 'ok') AS metric_components_json, runs.wall AS wall_clock_seconds, NULL AS project_metadata_json, NULL AS stderr_log_path, runs.artifact_hash AS artifact_hash, NULL AS artifact_path FROM runs JOIN run_sets ON run_sets.id = runs.run_set JOIN sessions ON sessions.id = run_sets.session WHERE run_sets.side = 'head' AND run_sets.rule IS NOT '${calibrationRule}' AND runs.status <> 'skipped'`,
]

/** Every statement that makes an empty store, each exactly as `sqlite_schema` gives it back. */
export const schemaStatements: readonly string[] = [
  ...tables.map(createTable),
  archived,
  ...indexes,
  ...[...tables, { name: 'archived' }].flatMap(guards),
  ...views,
]

const signatures = `CREATE TABLE signatures (
  session INTEGER NOT NULL,
  key TEXT NOT NULL,
  at INTEGER NOT NULL,
  mac TEXT NOT NULL,
  PRIMARY KEY (session, key, at, mac)
) STRICT, WITHOUT ROWID`

/**
 * Statements that a store gets with its first signature. They come last and only where they are needed: what is saved
 * without a key stays what every program of version 1 reads.
 */
export const signingStatements: readonly string[] = [signatures, ...guards({ name: 'signatures' })]

/**
 * Settings of every connection: REPLACE must meet the triggers, and a planted schema must not run functions. Nobody else
 * has the bytes, so that they need not be looked at anew for every statement.
 */
export const connectionPragmas = [
  'PRAGMA recursive_triggers = ON',
  'PRAGMA trusted_schema = OFF',
  'PRAGMA cell_size_check = ON',
  'PRAGMA locking_mode = EXCLUSIVE',
] as const

/** What differs between the schema found in a file and ours, as sentences; none when they agree. */
export function schemaDifferences(
  found: readonly { readonly name: string; readonly sql: string | null }[],
): readonly string[] {
  const seen = new Set(found.flatMap(({ sql }) => (sql === null ? [] : [sql])))
  const signed = signingStatements.some((sql) => seen.has(sql))
  const statements = signed ? [...schemaStatements, ...signingStatements] : schemaStatements
  const expected = new Set(statements)
  const strange = found.filter(({ name, sql }) =>
    sql === null ? !name.startsWith('sqlite_autoindex_') : !expected.has(sql),
  )
  const absent = statements.filter((sql) => !seen.has(sql))
  return [
    ...strange.map(({ name }) => `${name} is not as this program made it`),
    ...absent.map((sql) => `missing: ${sql.split(/\s+/).slice(0, 3).join(' ')}`),
  ]
}

import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import initSqlJs from 'sql.js'

/** The statements by which benchstone 0.2.0 makes its store, by its documentation. */
export const benchstoneSchema = `
  CREATE TABLE runs (
    id INTEGER PRIMARY KEY, project TEXT NOT NULL, benchmark TEXT NOT NULL, git_sha TEXT NOT NULL,
    git_dirty INTEGER NOT NULL, dirty_diff_path TEXT, timestamp TEXT NOT NULL, harness_version TEXT NOT NULL,
    host TEXT NOT NULL, seed INTEGER, meta_seed INTEGER, repetition_index INTEGER, status TEXT NOT NULL, metric REAL,
    metric_components_json TEXT, wall_clock_seconds REAL, project_metadata_json TEXT, stderr_log_path TEXT,
    artifact_hash TEXT, artifact_path TEXT);
  CREATE INDEX idx_runs_lookup ON runs (project, benchmark, git_sha);
  CREATE INDEX idx_runs_timeline ON runs (project, benchmark, timestamp);
  CREATE TABLE baselines (project TEXT NOT NULL, benchmark TEXT NOT NULL, git_sha TEXT NOT NULL,
    established_at TEXT NOT NULL, notes TEXT, meta_seed INTEGER, PRIMARY KEY (project, benchmark));`

/** The runs of one invocation of benchstone, one for each value; `artifact` is what each produced. */
export interface Invoked {
  readonly benchmark: string
  readonly gitSha: string
  readonly metaSeed: bigint | null
  readonly values: readonly (number | null)[]
  readonly artifact?: string
}

/** A reference event: what was frozen, from which commit, and why it replaced the one before (null: it is the first). */
export interface Frozen {
  readonly benchmark: string
  readonly gitSha: string
  readonly artifact: string
  readonly reason: string | null
}

/** What a home holds of one project. Pointers name the commit and the meta seed. */
export interface HomeContent {
  readonly project: string
  readonly path: string
  readonly invoked: readonly Invoked[]
  readonly baselines: readonly (Pick<Invoked, 'benchmark' | 'gitSha' | 'metaSeed'> & {
    readonly notes: string
    /** When it was moved; 40 unless told otherwise. */
    readonly minute?: number
  })[]
  readonly frozen: readonly Frozen[]
}

export const hexOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const stamp = (minute: number): string =>
  new Date(Date.UTC(2026, 4, 1, 8, minute)).toISOString().replace('.000', '')

/** Writes a home as benchstone lays it out, with real SQLite bytes. */
export async function benchstoneHome(home: string, content: HomeContent): Promise<void> {
  const { project, path, frozen } = content
  const write = (name: string, data: string | Uint8Array) => {
    mkdirSync(dirname(join(home, name)), { recursive: true })
    writeFileSync(join(home, name), data)
  }
  write('store.db', await storeBytes(home, content))
  const registry = { projects: { [project]: { manifest_hash: `sha256:${hexOf('manifest')}`, path } } }
  write('registry.json', `${JSON.stringify(registry, null, 2)}\n`)
  for (const text of [...content.invoked, ...frozen].flatMap(({ artifact }) => artifact ?? []))
    for (const benchmark of new Set(frozen.map((one) => one.benchmark)))
      write(`artifacts/${project}/${benchmark}/${hexOf(text)}.bin`, text)
  const records = frozen.map((one, index) => ({ one, record: recordOf(home, project, { one, index }) }))
  for (const benchmark of new Set(frozen.map((one) => one.benchmark))) {
    const own = records.filter(({ one }) => one.benchmark === benchmark)
    const events = own.map(({ one, record }, index) =>
      one.reason === null
        ? { at: record.frozen_at, event: 'frozen', new: record }
        : {
            at: record.frozen_at,
            event: 'replaced',
            new: record,
            prior: own[index - 1]?.record,
            reason: one.reason,
          },
    )
    write(`references/${project}/${benchmark}.json`, JSON.stringify(own.at(-1)!.record, null, 2))
    write(
      `references/${project}/${benchmark}.history.jsonl`,
      events.map((event) => `${JSON.stringify(event)}\n`).join(''),
    )
  }
  write(`logs/${project}/any/20260501T080000Z-rep00.stderr`, 'said\n')
}

function recordOf(
  home: string,
  project: string,
  { one, index }: { readonly one: Frozen; readonly index: number },
) {
  const { benchmark, gitSha, artifact } = one
  return {
    ...{ benchmark, content_hash: `sha256:${hexOf(artifact)}` },
    content_path: join(home, 'artifacts', project, benchmark, `${hexOf(artifact)}.bin`),
    ...{ from_run_id: 1, frozen_at: stamp(30 + index), frozen_git_sha: gitSha, notes: null, project },
  }
}

async function storeBytes(home: string, { project, invoked, baselines }: HomeContent): Promise<Uint8Array> {
  const SQL = await initSqlJs()
  const db = new SQL.Database()
  db.exec(benchstoneSchema)
  invoked.forEach(({ benchmark, gitSha, metaSeed, values, artifact }, minute) => {
    values.forEach((metric, repetition) => {
      const ok = metric !== null
      const log = join(home, 'logs', project, benchmark, `${minute}-rep${repetition}.stderr`)
      const hash = artifact === undefined ? null : `sha256:${hexOf(artifact)}`
      const file = artifact && join(home, 'artifacts', project, benchmark, `${hexOf(artifact)}.bin`)
      db.run(
        'INSERT INTO runs VALUES (NULL, ?, ?, ?, 0, NULL, ?, ?, ?, ?, CAST(? AS INTEGER), ?, ?, ?, NULL, ?, ?, ?, ?, ?)',
        [
          ...[project, benchmark, gitSha, stamp(minute), '0.2.0', 'lab', repetition + 1],
          ...[metaSeed?.toString() ?? null, repetition, ok ? 'ok' : 'error', metric, 0.1 + repetition / 100],
          ...[ok ? null : '{"exit_code": 3}', log, hash, file ?? null],
        ],
      )
    })
  })
  baselines.forEach(({ benchmark, gitSha, metaSeed, notes, minute = 40 }) => {
    const seed = metaSeed?.toString() ?? null
    db.run('INSERT INTO baselines VALUES (?, ?, ?, ?, ?, CAST(? AS INTEGER))', [
      ...[project, benchmark, gitSha, stamp(minute), notes, seed],
    ])
  })
  const bytes = db.export()
  db.close()
  return bytes
}

import type { Measurement } from '../model/measurement.js'
import type { Run } from '../model/run.js'
import type { Machine, PointerMove, Report, RunSet, Session, SessionHeader } from '../model/session.js'

/** One row of benchstone's table `runs`, integers as bigint; columns that an older version lacks are absent. */
export type BenchstoneRow = Readonly<Record<string, null | bigint | number | string | Uint8Array>>

/** What benchstone's store.db holds. */
export interface BenchstoneStore {
  readonly runs: readonly BenchstoneRow[]
  readonly baselines: readonly BenchstoneRow[]
}

const text = (row: BenchstoneRow, column: string): string => String(row[column] ?? '')
const time = (row: BenchstoneRow, column: string): number => Date.parse(text(row, column)) || 0
const whole = (value: unknown): bigint | null => (typeof value === 'bigint' ? value : null)

/** Seeds of ours are below 2^31; benchstone took any. What does not fit is left out of the run, never changed. */
const seedOf = (row: BenchstoneRow): number | null => {
  const seed = whole(row['seed'])
  return seed !== null && seed >= 0n && seed < 2n ** 31n ? Number(seed) : null
}

function parsed(row: BenchstoneRow, column: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text(row, column) || '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The names that a measured component may not take: they are the metric itself and our own wall. */
const reserved: ReadonlySet<string> = new Set(['metric', 'wall'])

function components(row: BenchstoneRow): readonly Measurement[] {
  return Object.entries(parsed(row, 'metric_components_json')).flatMap(([metric, value]) =>
    typeof value === 'number' && Number.isFinite(value) && !reserved.has(metric)
      ? [{ metric, status: 'ok', value, unit: '' } as const]
      : [],
  )
}

function measurementsOf(row: BenchstoneRow, message: string | null): readonly Measurement[] {
  const value = row['metric']
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const why = message ?? 'benchstone stored no finite metric'
    return row['artifact_hash'] && message === null
      ? []
      : [{ metric: 'metric', status: 'error', message: why }]
  }
  const metadata = parsed(row, 'project_metadata_json')
  const own = Object.keys(metadata).length > 0 ? { metadata } : {}
  return [{ metric: 'metric', status: 'ok', value, unit: '', ...own }, ...components(row)]
}

/** Why a repetition failed, as benchstone put it into its metadata. */
function failure(row: BenchstoneRow): string | null {
  if (row['status'] === 'ok') return null
  const { error, exit_code: code } = parsed(row, 'project_metadata_json')
  return typeof error === 'string'
    ? error
    : code === undefined
      ? 'it failed'
      : `it ended with exit code ${code}`
}

/** What tells a repetition from every other, so that a store can be imported again when it has grown. */
export const runKey = (run: Identified): string =>
  JSON.stringify([
    ...[run.benchmark, run.gitSha, String(run.metaSeed), run.startedAt],
    ...[run.seed, run.repetition, run.wall],
  ])

type Identified = Pick<Run, 'benchmark' | 'startedAt' | 'seed' | 'repetition' | 'wall'> &
  Pick<RunSet, 'gitSha' | 'metaSeed'>

function runOf(row: BenchstoneRow, index: number): Run {
  const message = failure(row)
  const wall = row['wall_clock_seconds']
  const code = parsed(row, 'project_metadata_json')['exit_code']
  return {
    benchmark: text(row, 'benchmark'),
    subject: 'self',
    side: 'head',
    rule: null,
    // Pair 0 would be a warm-up, which benchstone does not have.
    pair: index + 1,
    order: 0,
    seed: seedOf(row),
    repetition: Number(whole(row['repetition_index']) ?? 0n),
    startedAt: time(row, 'timestamp'),
    wall: typeof wall === 'number' && Number.isFinite(wall) ? wall : 0,
    exitCode: message === null ? 0 : Number.isInteger(code) ? (code as number) : null,
    status: message === null ? 'ok' : 'error',
    message,
    artifactHash: row['artifact_hash'] ? text(row, 'artifact_hash') : null,
    measurements: measurementsOf(row, message),
  }
}

function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups.values()]
}

function runSetOf(rows: readonly BenchstoneRow[]): RunSet {
  const [first] = rows as readonly [BenchstoneRow]
  return {
    benchmark: text(first, 'benchmark'),
    subject: 'self',
    side: 'head',
    rule: null,
    gitSha: text(first, 'git_sha'),
    dirty: first['git_dirty'] === 1n,
    metaSeed: whole(first['meta_seed']),
    definitionHash: '',
    runs: rows.map(runOf),
  }
}

function reportOf({ benchmark, subject, runs }: RunSet): Report {
  const values = runs.flatMap(({ measurements: [first] }) => (first?.status === 'ok' ? [first.value] : []))
  const mean = values.reduce((sum, value) => sum + value / values.length, 0)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const isOk = values.length > 0
  return {
    ...{ benchmark, subject, definitionHash: '', successRate: 1, notes: 'imported from benchstone' },
    metrics: [
      {
        ...{ name: 'metric', status: isOk ? 'ok' : 'error', value: isOk ? mean : null, n: values.length },
        sd: isOk ? Math.sqrt(squares / Math.max(1, values.length - 1)) : null,
        // benchstone's store does not say which way is better: its manifest does, and ours.
        ...{ unit: null, direction: null, target: null, mandatory: true, machineIndependent: false },
        message: isOk ? null : 'no repetition gave a finite metric',
      },
    ],
    capturedAt: Math.max(...runs.map(({ startedAt }) => startedAt)),
  }
}

const machineNamed = (host: string): Machine => ({
  ...{ label: '', cpu: '', cores: 0, memoryGiB: 0, arch: '', os: '', gpu: null, kernel: '' },
  host,
})

/** What an imported session is about. Times in milliseconds since 1970, UTC. */
interface ImportFacts {
  readonly project: string
  readonly gitSha: string
  readonly from: number
  readonly to: number
}

/** Nothing of the moment and no parents: whoever imports the same makes this very session. */
export const importHeader = ({ project, gitSha, from, to }: ImportFacts): SessionHeader => ({
  ...{ kind: 'import', project, parents: [], gitSha, branch: null },
  ...{ dirty: false, diffHash: null, event: 'import', trigger: null, version: null },
  ...{ cost: 'all', dryRun: false, shard: null, machine: machineNamed(''), tools: {} },
  ...{ runnerLabels: [], command: 'import benchstone', manifestHash: '', harnessVersion: 'benchstone' },
  ...{ startedAt: from, endedAt: to, complete: true },
})

/** What the row of a baseline says: the runs of this benchmark, commit and meta seed are it. */
export interface BenchstoneBaseline {
  readonly project: string
  readonly benchmark: string
  readonly gitSha: string
  readonly metaSeed: bigint | null
  readonly at: number
  readonly notes: string
}

export const baselineOf = (row: BenchstoneRow): BenchstoneBaseline => ({
  ...{ project: text(row, 'project'), benchmark: text(row, 'benchmark'), gitSha: text(row, 'git_sha') },
  ...{ metaSeed: whole(row['meta_seed']), at: time(row, 'established_at'), notes: text(row, 'notes') },
})

/** The baseline that points to this run set, as pinned. */
function pinned(set: RunSet, project: string, baselines: BenchstoneStore['baselines']): PointerMove[] {
  const { benchmark, subject, gitSha, metaSeed } = set
  const found = baselines
    .map(baselineOf)
    .find(
      (one) =>
        one.project === project &&
        one.benchmark === benchmark &&
        one.gitSha === gitSha &&
        one.metaSeed === metaSeed,
    )
  if (!found) return []
  const move = { pointer: 'pinned', benchmark, subject, report: 0, gitSha, actor: 'benchstone' } as const
  return [{ ...move, reason: found.notes || 'baseline of benchstone', at: found.at, supersedes: null }]
}

function sessionOf(rows: readonly BenchstoneRow[], baselines: BenchstoneStore['baselines']): Session {
  const [first] = rows as readonly [BenchstoneRow]
  const set = runSetOf(rows)
  const times = rows.map((row) => time(row, 'timestamp'))
  const project = text(first, 'project')
  const [from, to] = [Math.min(...times), Math.max(...times)]
  return {
    header: {
      ...importHeader({ project, gitSha: set.gitSha, from, to }),
      ...{ dirty: set.dirty, machine: machineNamed(text(first, 'host')) },
      harnessVersion: `benchstone ${text(first, 'harness_version')}`,
    },
    ...{ runSets: [set], reports: [reportOf(set)], verdicts: [], findings: [] },
    pointerMoves: pinned(set, project, baselines),
  }
}

const keyOf = (row: BenchstoneRow): string =>
  runKey({ ...runOf(row, 0), gitSha: text(row, 'git_sha'), metaSeed: whole(row['meta_seed']) })

/**
 * benchstone's rows as sessions, one for each run set: the rows of a benchmark and meta seed at one commit, by one host
 * and version. A session holds no other, because what stands in the session of the baseline is not judged against it.
 * `isKnown` leaves out what was imported before.
 */
export function benchstoneSessions(
  { runs, baselines }: BenchstoneStore,
  isKnown: (project: string, key: string) => boolean,
): readonly Session[] {
  const rows = runs.filter((row) => !isKnown(text(row, 'project'), keyOf(row)))
  const columns = ['project', 'benchmark', 'git_sha', 'meta_seed', 'git_dirty', 'host', 'harness_version']
  return grouped(rows, (row) => JSON.stringify(columns.map((column) => text(row, column)))).map((group) =>
    sessionOf(group, baselines),
  )
}

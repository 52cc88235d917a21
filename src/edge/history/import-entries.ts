import { ProblemError } from '../../core/model/problem.js'
import type { Machine, Report, Session } from '../../core/model/session.js'
import { entryKey, knownKeys } from '../../core/store/benchmarks-json.js'
import { readBenchmarks } from '../../core/store/benchmarks-json-reader.js'
import { toContent } from '../../core/store/content.js'
import { originFacts } from '../../core/store/origin.js'
import { addContent, headIds } from './append.js'
import type { Engine } from './engine.js'
import { sha256 } from './sha256.js'

const unknownMachine: Machine = {
  label: '',
  cpu: '',
  cores: 0,
  memoryGiB: 0,
  arch: '',
  os: '',
  gpu: null,
  host: '',
  kernel: '',
}

// Nothing of the moment goes in, so that two processes that import the same file make the same reports.
function importSession(project: string, reports: readonly Report[], parents: readonly string[]): Session {
  const at = Math.max(...reports.map(({ capturedAt }) => capturedAt))
  return {
    header: {
      kind: 'import',
      project,
      parents,
      gitSha: '',
      branch: null,
      dirty: false,
      diffHash: null,
      event: 'import',
      trigger: null,
      version: null,
      cost: 'all',
      dryRun: false,
      shard: null,
      machine: unknownMachine,
      tools: {},
      runnerLabels: [],
      command: 'import benchmarks.json',
      manifestHash: '',
      harnessVersion: '',
      startedAt: at,
      endedAt: at,
      complete: true,
    },
    runSets: [],
    reports,
    verdicts: [],
    findings: [],
    pointerMoves: [],
  }
}

const originOf = (report: Report): unknown => JSON.parse(report.origin ?? 'null')

function onlyInFile(engine: Engine, entries: readonly Report[]): readonly Report[] {
  // Not what queries show: a report that yielded to another is known all the same.
  const stored = engine.rows('SELECT uid, origin FROM reports')
  const known = new Set(
    knownKeys(
      stored.map(([uid, origin]) => ({ uid: String(uid), origin: origin === null ? null : String(origin) })),
    ),
  )
  return entries.filter((report) => {
    const key = entryKey(originOf(report))
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

/** What came of benchmarks.json. `leftOut`: entries that stand only there and were not imported. */
export interface Imported {
  readonly added: number
  readonly leftOut: readonly Report[]
  readonly notes: readonly string[]
}

function byProject(reports: readonly Report[], project: string): ReadonlyMap<string, readonly Report[]> {
  const groups = new Map<string, Report[]>()
  for (const report of reports) {
    const owner = originFacts(originOf(report))?.project ?? project
    groups.set(owner, [...(groups.get(owner) ?? []), report])
  }
  return groups
}

/**
 * Adds what only benchmarks.json holds, one session of kind `import` for each project; `project` is that of entries
 * that name none. Without it nothing is added: no hash covers these entries, so the caller must want them. Throws
 * ProblemError for a broken file.
 */
export function importEntries(
  engine: Engine,
  text: string,
  file: string,
  project: string | undefined,
): Imported {
  const entries = readBenchmarks(text, file)
  if (!entries.ok) throw new ProblemError(entries.problems)
  const found = entries.value.length === 0 ? [] : onlyInFile(engine, entries.value)
  if (found.length === 0) return { added: 0, leftOut: [], notes: [] }
  const what = `${file}: ${found.length} ${found.length === 1 ? 'report' : 'reports'} that the store does not have`
  if (project === undefined) return { added: 0, leftOut: found, notes: [`${what}: left out`] }
  for (const [owner, reports] of byProject(found, project))
    addContent(engine, toContent(importSession(owner, reports, headIds(engine)), sha256))
  return { added: found.length, leftOut: [], notes: [`${what}: imported`] }
}

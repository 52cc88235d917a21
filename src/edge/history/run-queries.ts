import type { RunQuery } from '../../app/world.js'
import type { Measurement } from '../../core/model/measurement.js'
import type { Machine, RunSet, StoredRun } from '../../core/model/session.js'
import type { Cell } from '../../core/store/cell.js'
import {
  measurements,
  readMeasurement,
  readRun,
  readRunSet,
  runSets,
  runs,
} from '../../core/store/tables/runs.js'
import type { Engine } from './engine.js'
import { parsedOnce } from './parsed-once.js'
import { conditions } from './report-queries.js'

export const names = (table: { readonly name: string; readonly columns: object }): string =>
  Object.keys(table.columns)
    .map((column) => `${table.name}.${column}`)
    .join(', ')

const setWidth = Object.keys(runSets.columns).length

// Everything that sorts after a commit id's prefix and before the next prefix: no wildcards, and an index serves it.
export const prefixFields = (prefix: string | undefined): Readonly<Record<string, Cell | undefined>> => ({
  'run_sets.git_sha >= ?': prefix,
  'run_sets.git_sha < ?': prefix === undefined ? undefined : `${prefix}~`,
})

function selection(query: RunQuery): [string, Cell[]] {
  const [where, params] = conditions({
    'run_sets.benchmark': query.benchmark,
    'run_sets.subject': query.subject,
    'run_sets.side': query.side,
    'sessions.project': query.project,
    ...prefixFields(query.gitSha),
    'runs.started_at >= ?': query.since === undefined ? undefined : BigInt(query.since),
  })
  // CROSS JOIN fixes the order of the loops: newest set first, so that LIMIT ends the work early.
  const sql = `SELECT sessions.hash, sessions.project, sessions.machine, runs.id, ${names(runSets)}, ${names(runs)}
    FROM run_sets CROSS JOIN sessions ON sessions.id = run_sets.session CROSS JOIN runs ON runs.run_set = run_sets.id
    WHERE ${where} AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)
    ORDER BY run_sets.started_at DESC, sessions.hash DESC, run_sets.id DESC, runs.id DESC LIMIT ?`
  return [sql, [...params, query.limit === undefined ? -1n : BigInt(Math.max(0, query.limit))]]
}

/** The measurements of many runs at once: a statement for each run would cost more than its rows. */
export function resultsOf(engine: Engine, ids: readonly Cell[]): (run: Cell) => readonly Measurement[] {
  const found = engine.rows(
    `SELECT measurements.run, ${names(measurements)} FROM measurements WHERE run IN (SELECT value FROM json_each(?)) ORDER BY run, place`,
    [`[${ids.join(',')}]`],
  )
  const results = new Map<Cell, Measurement[]>()
  for (const [run = null, ...row] of found) {
    const list = results.get(run) ?? []
    if (list.length === 0) results.set(run, list)
    list.push(readMeasurement(row))
  }
  return (run) => results.get(run) ?? []
}

type SetFields = Omit<RunSet, 'runs'>

function setFields(row: readonly Cell[]): SetFields {
  const { runs: _, ...fields } = readRunSet(row, () => [])
  return fields
}

/** How SQLite means to answer `query`, for the proof that it scans no table. */
export function explainRuns(engine: Engine, query: RunQuery): readonly string[] {
  const [sql, params] = selection(query)
  return engine.rows(`EXPLAIN QUERY PLAN ${sql}`, params).map((row) => String(row[3]))
}

/** Runs of one benchmark, newest last. */
export function queryRuns(engine: Engine, query: RunQuery): readonly StoredRun[] {
  const [sql, params] = selection(query)
  const rows = engine.rows(sql, params)
  const results = resultsOf(
    engine,
    rows.map(([, , , run = null]) => run),
  )
  const machineOf = parsedOnce<Machine>()
  const read = ([session, project, machine = null, run = null, ...cells]: readonly Cell[]): StoredRun => {
    const set = setFields(cells.slice(0, setWidth))
    return {
      ...readRun(cells.slice(setWidth), set, results(run)),
      session: String(session),
      project: String(project),
      gitSha: set.gitSha,
      dirty: set.dirty,
      metaSeed: set.metaSeed,
      definitionHash: set.definitionHash,
      machine: machineOf(machine),
    }
  }
  return rows.map(read).reverse()
}

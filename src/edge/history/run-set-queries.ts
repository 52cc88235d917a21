import type { RunSetNarrowing } from '../../app/world.js'
import { calibrationRule } from '../../core/model/calibration.js'
import type { StoredRunSet } from '../../core/model/session.js'
import type { Cell } from '../../core/store/cell.js'
import { readRun, readRunSet, runSets, runs } from '../../core/store/tables/runs.js'
import type { Engine } from './engine.js'
import { conditions } from './report-queries.js'
import { names, prefixFields, resultsOf } from './run-queries.js'

/** Which run sets of head. */
interface RunSetQuery extends RunSetNarrowing {
  readonly benchmark: string
  readonly subject: string
  /** Start of a commit id. */
  readonly gitSha: string
}

function selection(query: RunSetQuery): [string, Cell[]] {
  const { benchmark, subject, gitSha, fresh, metaSeed, clean, notOf } = query
  const [where, params] = conditions({
    'run_sets.benchmark': benchmark,
    'run_sets.subject': subject,
    'run_sets.side': 'head',
    // A build against itself says nothing of a change.
    'run_sets.rule IS NOT ?': calibrationRule,
    ...prefixFields(gitSha),
    'run_sets.meta_seed IS NOT ?': fresh ? null : undefined,
    'run_sets.meta_seed': metaSeed,
    'run_sets.dirty': clean ? 0n : undefined,
    'sessions.hash <> ?': notOf,
  })
  const sql = `FROM run_sets JOIN sessions ON sessions.id = run_sets.session
    WHERE ${where} AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)`
  return [sql, params]
}

/** The head run set that started last, with all runs of head that its session has of this benchmark and subject. */
export function latestRunSet(engine: Engine, query: RunSetQuery): StoredRunSet | undefined {
  const [from, params] = selection(query)
  const [found] = engine.rows(
    `SELECT run_sets.session, sessions.hash, ${names(runSets)} ${from}
    ORDER BY run_sets.started_at DESC, sessions.hash DESC, run_sets.id DESC LIMIT 1`,
    params,
  )
  if (!found) return undefined
  const [local = null, session, ...row] = found
  const cells = engine.rows(
    `SELECT runs.id, ${names(runs)} FROM run_sets JOIN runs ON runs.run_set = run_sets.id
    WHERE run_sets.session = ? AND run_sets.benchmark = ? AND run_sets.subject = ? AND run_sets.side = 'head' ORDER BY runs.id`,
    [local, query.benchmark, query.subject],
  )
  const results = resultsOf(
    engine,
    cells.map(([run = null]) => run),
  )
  const set = readRunSet(row, (fields) =>
    cells.map(([run = null, ...rest]) => readRun(rest, fields, results(run))),
  )
  return { ...set, session: String(session) }
}

/** Meta seeds of unpaired run sets in order of their first set. */
export function metaSeedsAt(engine: Engine, query: RunSetQuery): readonly bigint[] {
  const [from, params] = selection({ ...query, fresh: true })
  const rows = engine.rows(
    `SELECT run_sets.meta_seed, min(run_sets.started_at) ${from} AND run_sets.rule IS NULL
    GROUP BY run_sets.meta_seed ORDER BY 2, 1`,
    params,
  )
  return rows.map(([seed]) => seed as bigint)
}

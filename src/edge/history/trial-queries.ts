import type { StoredTrial, TrialQuery } from '../../app/history.js'
import { readHeader, sessions } from '../../core/store/tables/sessions.js'
import type { Engine } from './engine.js'

const header = Object.keys(sessions.columns)
  .map((column) => `sessions.${column}`)
  .join(', ')

/** Runs of the base tell: a pair that has one was measured against its commit, whatever head was. */
export function queryTrials(engine: Engine, query: TrialQuery): readonly StoredTrial[] {
  const { project, benchmark, subject, against } = query
  return engine
    .rows(
      `SELECT run_sets.rule, run_sets.definition_hash, min(runs.pair), max(runs.pair), sessions.hash, ${header}
      FROM run_sets CROSS JOIN sessions ON sessions.id = run_sets.session CROSS JOIN runs ON runs.run_set = run_sets.id
      WHERE run_sets.benchmark = ? AND run_sets.git_sha = ? AND run_sets.subject = ? AND sessions.project = ?
      AND run_sets.side <> 'head' AND run_sets.rule IS NOT NULL AND runs.pair > 0 AND runs.status = 'ok'
      AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)
      GROUP BY run_sets.id ORDER BY sessions.started_at, sessions.hash, run_sets.id`,
      [benchmark, against, subject, project],
    )
    .map(([rule, definitionHash, first, last, id, ...row]) => ({
      header: { ...readHeader(row), id: String(id) },
      rule: String(rule),
      definitionHash: String(definitionHash),
      first: Number(first),
      last: Number(last),
    }))
}

import type { History, HistoryInfo } from '../../app/world.js'
import type { Session } from '../../core/model/session.js'
import { toSession } from '../../core/store/content.js'
import { appendSession, headIds, sourceOf, takeIn } from './append.js'
import type { Engine } from './engine.js'
import { importEntries } from './import-entries.js'
import { currentAcceptances, currentPointer, currentReference, pointerLog } from './log-queries.js'
import { allHeaders, queryReports, queryVerdicts } from './report-queries.js'
import { latestRunSet, queryRuns } from './run-queries.js'
import { queryTrials } from './trial-queries.js'
import { verifyAll } from './verification.js'

/** What a history keeps between calls. `changed`: there is something to save. */
export interface HistoryState {
  readonly engine: Engine
  changed: boolean
}

function readSession(engine: Engine, id: string): Session | undefined {
  const content = sourceOf(engine).content(id)
  return content && toSession(content)
}

function info(engine: Engine): HistoryInfo {
  const [row = []] = engine.rows(
    `SELECT (SELECT count(*) FROM sessions), (SELECT count(*) FROM runs), (SELECT count(*) FROM reports),
    (SELECT page_count FROM pragma_page_count()) * (SELECT page_size FROM pragma_page_size()),
    (SELECT min(started_at) FROM sessions), (SELECT max(started_at) FROM sessions)`,
  )
  const [sessions = 0, runs = 0, reports = 0, bytes = 0] = row.map(Number)
  const time = (cell: unknown): number | null => (cell === null || cell === undefined ? null : Number(cell))
  const bytesPerRun = runs === 0 ? null : bytes / runs
  const [oldest, newest] = [time(row[4]), time(row[5])]
  return { sessions, runs, reports, bytes, bytesPerRun, heads: headIds(engine), oldest, newest }
}

/** A history over `state`; `save` writes it where it belongs. */
export function createHistory(state: HistoryState, save: () => Promise<void>): History {
  const { engine } = state
  const note = (): void => {
    state.changed = true
  }
  return {
    heads: () => headIds(engine),
    sessions: () => allHeaders(engine),
    session: (id) => readSession(engine, id),
    reports: (query) => queryReports(engine, query),
    verdicts: (query) => queryVerdicts(engine, query),
    runs: (query) => queryRuns(engine, query),
    latestRunSet: (benchmark, subject, gitSha) => latestRunSet(engine, benchmark, subject, gitSha),
    trials: (query) => queryTrials(engine, query),
    pointer: (pointer, benchmark, subject) => currentPointer(engine, pointer, benchmark, subject),
    pointerLog: (pointer, benchmark, subject) => pointerLog(engine, pointer, benchmark, subject),
    reference: (benchmark, subject) => currentReference(engine, benchmark, subject),
    acceptances: () => currentAcceptances(engine),
    append: (session) => {
      const { id, added } = appendSession(engine, session)
      if (added) note()
      return id
    },
    ...sourceOf(engine),
    merge: (other) => {
      const taken = takeIn(engine, other)
      if (taken.added.length + taken.completed.length > 0) note()
      return taken
    },
    importReports: (text, file, project) => {
      const { added } = importEntries(engine, text, file, project)
      if (added > 0) note()
      return { added }
    },
    info: () => info(engine),
    verify: () => verifyAll(engine),
    save,
    close: () => engine.close(),
  }
}

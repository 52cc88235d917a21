import type { History, HistoryInfo, SavedStore } from '../../app/world.js'
import type { Session } from '../../core/model/session.js'
import { toSession } from '../../core/store/content.js'
import { appendSession, headIds, sourceOf, takeIn } from './append.js'
import { queryCalibrations } from './calibration-queries.js'
import type { Engine } from './engine.js'
import { importEntries } from './import-entries.js'
import {
  currentAcceptances,
  currentPointer,
  currentReference,
  pointerLog,
  referenceRows,
} from './log-queries.js'
import { allHeaders, queryReports, queryVerdicts } from './report-queries.js'
import { queryRuns } from './run-queries.js'
import { latestRunSet, metaSeedsAt } from './run-set-queries.js'
import { addSignatures } from './signature-store.js'
import { queryTrials } from './trial-queries.js'
import { verifyAll } from './verification.js'

/**
 * What a history keeps between calls. `changed`: there is something to save. `proven`: all was verified when it was
 * opened, and nothing was written since.
 */
export interface HistoryState {
  readonly engine: Engine
  changed: boolean
  proven: boolean
}

function readSession(engine: Engine, id: string): Session | undefined {
  const content = sourceOf(engine).content(id)
  return content && toSession(content)
}

const time = (cell: unknown): number | null => (cell === null || cell === undefined ? null : Number(cell))

const month = 30 * 86_400_000

/** Bytes a month at the rate of the last month, or of the whole history where it is shorter. */
function growth(
  engine: Engine,
  bytesPerRun: number | null,
  [oldest, newest]: readonly (number | null)[],
): number | null {
  const span = Math.min(month, (newest ?? 0) - (oldest ?? 0))
  if (bytesPerRun === null || span < month / 30) return null
  const [[runs] = []] = engine.rows(
    'SELECT count(*) FROM sessions JOIN run_sets ON run_sets.session = sessions.id JOIN runs ON runs.run_set = run_sets.id WHERE sessions.started_at > ?',
    [BigInt(newest! - span)],
  )
  return Math.round((Number(runs) * bytesPerRun * month) / span)
}

function info(engine: Engine): HistoryInfo {
  const [row = []] = engine.rows(
    `SELECT (SELECT count(*) FROM sessions), (SELECT count(*) FROM runs), (SELECT count(*) FROM reports),
    (SELECT page_count FROM pragma_page_count()) * (SELECT page_size FROM pragma_page_size()),
    (SELECT count(*) FROM archived_sessions), (SELECT min(started_at) FROM sessions), (SELECT max(started_at) FROM sessions)`,
  )
  const [sessions = 0, runs = 0, reports = 0, bytes = 0, archived = 0] = row.map(Number)
  const bytesPerRun = runs === 0 ? null : bytes / runs
  const [oldest = null, newest = null] = row.slice(5).map(time)
  const growthPerMonth = growth(engine, bytesPerRun, [oldest, newest])
  const heads = headIds(engine)
  return { sessions, runs, reports, archived, bytes, bytesPerRun, growthPerMonth, heads, oldest, newest }
}

/** A history over `state`; `save` writes it where it belongs. */
export function createHistory(state: HistoryState, save: () => Promise<SavedStore>): History {
  const { engine } = state
  const note = (): void => {
    state.changed = true
    state.proven = false
  }
  return {
    heads: () => headIds(engine),
    sessions: () => allHeaders(engine),
    session: (id) => readSession(engine, id),
    reports: (query) => queryReports(engine, query),
    verdicts: (query) => queryVerdicts(engine, query),
    runs: (query) => queryRuns(engine, query),
    latestRunSet: (benchmark, subject, gitSha, narrowing = {}) =>
      latestRunSet(engine, { benchmark, subject, gitSha, ...narrowing }),
    metaSeeds: (benchmark, subject, gitSha, narrowing = {}) =>
      metaSeedsAt(engine, { benchmark, subject, gitSha, ...narrowing }),
    trials: (query) => queryTrials(engine, query),
    pointer: (pointer, benchmark, subject) => currentPointer(engine, pointer, benchmark, subject),
    pointerLog: (benchmark, subject) => pointerLog(engine, benchmark, subject),
    referenceLog: (benchmark, subject) => referenceRows(engine, benchmark, subject),
    reference: (benchmark, subject) => currentReference(engine, benchmark, subject),
    acceptances: () => currentAcceptances(engine),
    calibrations: (project) => queryCalibrations(engine, project),
    append: (session) => {
      const { id, added } = appendSession(engine, session)
      if (added) note()
      return id
    },
    ...sourceOf(engine),
    merge: (other) => {
      const taken = takeIn(engine, other)
      if (taken.added.length + taken.completed.length + taken.signed > 0) note()
      return taken
    },
    sign: (signatures) => {
      const added = addSignatures(engine, signatures)
      if (added > 0) note()
      return added
    },
    importReports: (text, file, project) => {
      const { added } = importEntries(engine, text, file, project)
      if (added > 0) note()
      return { added }
    },
    info: () => info(engine),
    verify: () => verifyAll(engine, state.proven),
    save,
    close: () => engine.close(),
  }
}

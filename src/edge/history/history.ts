import type { History, HistoryInfo, Merged } from '../../app/world.js'
import type { Session } from '../../core/model/session.js'
import { contentId, toContent, toSession } from '../../core/store/content.js'
import { addContent, appendSession, hasSession, headIds } from './append.js'
import { readContent } from './content-store.js'
import type { Engine } from './engine.js'
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
import { sha256 } from './sha256.js'
import { verifyAll } from './verification.js'

/** What a history keeps between calls. `changed`: there is something to save. */
export interface HistoryState {
  readonly engine: Engine
  changed: boolean
}

function readSession(engine: Engine, id: string): Session | undefined {
  const [found] = engine.rows('SELECT id FROM sessions WHERE hash = ?', [id])
  return found ? toSession(readContent(engine, found[0] as bigint)) : undefined
}

function merge(
  { engine, ...state }: { readonly engine: Engine; readonly note: () => void },
  other: History,
): Merged {
  const added: string[] = []
  const refused: string[] = []
  for (const { id } of other.sessions()) {
    if (hasSession(engine, id)) continue
    const session = other.session(id)
    const content = session && toContent(session, sha256)
    if (content && contentId(content, sha256) === id) added.push(addContent(engine, content))
    else refused.push(id)
  }
  if (added.length > 0) state.note()
  return { added, refused }
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
    latestRunSet: (benchmark, subject, gitSha, narrowing = {}) =>
      latestRunSet(engine, { benchmark, subject, gitSha, ...narrowing }),
    metaSeeds: (benchmark, subject, gitSha, narrowing = {}) =>
      metaSeedsAt(engine, { benchmark, subject, gitSha, ...narrowing }),
    pointer: (pointer, benchmark, subject) => currentPointer(engine, pointer, benchmark, subject),
    pointerLog: (benchmark, subject) => pointerLog(engine, benchmark, subject),
    referenceLog: (benchmark, subject) => referenceRows(engine, benchmark, subject),
    reference: (benchmark, subject) => currentReference(engine, benchmark, subject),
    acceptances: () => currentAcceptances(engine),
    append: (session) => {
      const { id, added } = appendSession(engine, session)
      if (added) note()
      return id
    },
    merge: (other) => merge({ engine, note }, other),
    info: () => info(engine),
    verify: () => verifyAll(engine),
    save,
    close: () => engine.close(),
  }
}

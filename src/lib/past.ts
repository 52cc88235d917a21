import { shownHistory } from '../app/past.js'
import { historyObject } from '../core/documents/history.js'
import { check, commit, moment, placeChecks, text, whole } from './checked.js'
import type { HistoryOptions } from './options.js'
import { placeOf, reading } from './place.js'
import type { History } from './results.js'

const checks = {
  ...placeChecks,
  benchmark: { ...text, required: true },
  ...{ limit: whole(0), since: moment, gitSha: commit, subject: text },
} as const

/** See index.ts. */
export async function history(benchmark: string, options: HistoryOptions): Promise<History> {
  check('history', { benchmark, ...options }, checks)
  const { limit = 20, since, gitSha, subject } = options
  const query = {
    benchmark,
    ...(limit === 0 ? {} : { limit }),
    ...(since === undefined ? {} : { since: new Date(since).getTime() }),
    ...(gitSha === undefined ? {} : { gitSha }),
    ...(subject === undefined ? {} : { subject }),
  }
  return reading(await placeOf(options), ({ history, findings }) =>
    historyObject({ ...shownHistory(history, query), findings }),
  )
}

import { readManifest } from '../app/manifest-file.js'
import { shownHistory } from '../app/past.js'
import { underTodaysNames } from '../app/renamed.js'
import { historyObject } from '../core/documents/history.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import { renamingOf } from '../core/manifest/renames.js'
import { check, commit, moment, placeChecks, text, whole } from './checked.js'
import type { HistoryOptions } from './options.js'
import { type Place, placeOf, reading } from './place.js'
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
  const place = await placeOf(options)
  const loaded = await manifestBeside(place)
  const renames = loaded === null ? [] : renamingOf(loaded.manifest)
  return reading(
    place,
    ({ history, findings }) =>
      historyObject({ ...shownHistory(underTodaysNames(history, renames), query), findings }),
    loaded ?? undefined,
  )
}

/** The manifest; null where a store is named and no manifest of the project can be read. */
async function manifestBeside({ world, project, store }: Place): Promise<LoadedManifest | null> {
  try {
    return (await readManifest(world, project)).loaded
  } catch (error) {
    if (store === null) throw error
    return null
  }
}

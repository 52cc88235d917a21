import type { SessionSource, StoreProblem } from '../app/world.js'
import type { Finding } from '../core/model/finding.js'

const place = { file: 'bench/manifest.toml', line: 1 } as const

/** A storage that did not answer, or did not take what it was given. */
export const storageFailed = (message: string, remedy: string): Finding => ({
  rule: 'storage-failed',
  level: 'warning',
  message,
  ...place,
  remedy,
})

const runWords = {
  history: 'a run of the default branch',
  release: 'the run of a release',
  unknown: 'the run of a release whose commit could not be looked up',
} as const

/** None of the storages that were named takes anything of such a run. */
export const keptNowhere = (
  storages: readonly { readonly name: string }[],
  of: keyof typeof runWords,
): Finding =>
  storageFailed(
    `what was measured is kept nowhere: of ${runWords[of]} nothing goes to ${storages.map(({ name }) => name).join(' or ')}`,
    'Add artifact to the input storages: it keeps what any run measured.',
  )

/** Nothing is found where earlier runs will have kept something. */
export const historyLost = (runs: number): Finding => ({
  rule: 'history-lost',
  level: 'warning',
  message: `no storage holds a history, though ${runs} ${runs === 1 ? 'run' : 'runs'} of this workflow succeeded on the default branch before: if they kept one, every copy of it is gone, and baselines start anew`,
  ...place,
  remedy:
    'Caches go after seven days without use and artifacts when they expire: a nightly run keeps both alive. A copy by hand can be put back through the storage "directory".',
})

/** Something to know about where the history came from. */
export const historyNote = (message: string): Finding => ({
  rule: 'history-note',
  level: 'note',
  message,
  ...place,
})

/** So many problems of a store are named. */
const named = 5

/** A part of a store is gone: what is good in it counts, and whoever relies on the rest must hear of it. */
export const storeDamaged = (store: string, damage: readonly StoreProblem[]): Finding => ({
  rule: 'store-unreadable',
  level: 'warning',
  message: `${store} is damaged, and what is good in it was taken: ${wordsOf(damage.slice(0, named))}${
    damage.length > named ? `; and ${damage.length - named} more` : ''
  }`,
  ...place,
  remedy:
    'Sessions that are named are in no copy that was restored. Where another still has them, join it: benchgate store merge.',
})

const wordsOf = (damage: readonly StoreProblem[]): string =>
  damage.map(({ session, what }) => (session ? `session ${session.slice(0, 12)}: ${what}` : what)).join('; ')

/** What was lost with a damaged copy, now that the others are united `here`. */
export function lostWith(
  from: string,
  damage: readonly StoreProblem[],
  here: Pick<SessionSource, 'ids'>,
): readonly Finding[] {
  const ids = new Set(here.ids())
  const lost = damage.filter(({ session }) => session === null || !ids.has(session))
  if (lost.length > 0) return [storeDamaged(`the copy in ${from}`, lost)]
  return damage.length === 0
    ? []
    : [historyNote(`the copy in ${from} is damaged; the sessions that it lost are here from elsewhere`)]
}

/** A part of the history is as old as a release, and nobody knows what came after. */
export const onlyRelease = (from: string): Finding => ({
  rule: 'history-lost',
  level: 'warning',
  message: `the history was restored from ${from}, the last copy that there was: what was measured after that release and is nowhere else is gone`,
  ...place,
  remedy:
    'Nothing is to be done: this run saves it anew. A nightly run keeps caches and artifacts alive. Anybody who may write to the repository can change a release: if baselines look strange, compare them with it.',
})

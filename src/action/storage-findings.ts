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

/** A part of the history is as old as a release, and nobody knows what came after. */
export const onlyRelease = (from: string): Finding => ({
  rule: 'history-lost',
  level: 'warning',
  message: `the history was restored from ${from}, the last copy that there was: what was measured after that release and is nowhere else is gone`,
  ...place,
  remedy:
    'Nothing is to be done: this run saves it anew. A nightly run keeps caches and artifacts alive. Anybody who may write to the repository can change a release: if baselines look strange, compare them with it.',
})

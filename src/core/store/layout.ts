/** Where a store and what goes with it lie. Names are joined with `/`, which every platform takes. */
export interface Layout {
  readonly dir: string
  readonly store: string
  /** SHA-256 of the store as this machine last wrote it, and of benchmarks.json where it holds nothing more. */
  readonly seal: string | null
  readonly benchmarks: string | null
  readonly lock: string
  /** The name under which bytes that cannot be used are kept; `at` in milliseconds since 1970. */
  keptAside(state: string, at: number): string
}

const keptAside =
  (store: string): Layout['keptAside'] =>
  (state, at) =>
    `${store}.${state}-${new Date(at).toISOString().replace(/[-:.]/g, '')}`

/** Whether this is the name of a store that was kept aside as bytes that cannot be used. */
export const isKeptAside = (name: string): boolean =>
  /^store\.db\.(?:empty|unreadable|corrupt)-\d+T\d+Z$/.test(name)

/** The history of a folder. */
export const layout = (dir: string): Layout => ({
  dir,
  store: `${dir}/store.db`,
  seal: `${dir}/store.db.sha256`,
  benchmarks: `${dir}/benchmarks.json`,
  lock: `${dir}/lock`,
  keptAside: keptAside(`${dir}/store.db`),
})

/**
 * A store in a file of its own: a segment, an archive. Nothing lies beside it, so it is never believed unread. The
 * `store.db` of a folder is that folder's history by whichever name: two locks would guard it from nobody.
 */
export function fileLayout(file: string): Layout {
  const [, dir = '', name] = /^(.*\/)?([^/]*)$/.exec(file)!
  if (name === 'store.db') return layout(dir === '' ? '.' : dir.replace(/(?<=.)\/$/, ''))
  return {
    dir: dir || '.',
    store: file,
    seal: null,
    benchmarks: null,
    lock: `${file}.lock`,
    keptAside: keptAside(file),
  }
}

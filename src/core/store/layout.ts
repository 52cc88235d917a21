/** Where everything of one history lies. Names are joined with `/`, which every platform takes. */
export interface Layout {
  readonly dir: string
  readonly store: string
  /** SHA-256 of the store as this machine last wrote it, and of benchmarks.json where it holds nothing more. */
  readonly seal: string
  readonly benchmarks: string
  readonly lock: string
  readonly references: string
  journal(id: string): string
  /** The diff of a dirty tree; written with mode 0600, never part of what is shared. */
  diff(sha256: string): string
  /** The name under which bytes that cannot be used are kept; `at` in milliseconds since 1970. */
  keptAside(state: string, at: number): string
}

export const layout = (dir: string): Layout => ({
  dir,
  store: `${dir}/store.db`,
  seal: `${dir}/store.db.sha256`,
  benchmarks: `${dir}/benchmarks.json`,
  lock: `${dir}/lock`,
  references: `${dir}/references`,
  journal: (id) => `${dir}/journals/${id}.jsonl`,
  diff: (sha256) => `${dir}/diffs/${sha256}.diff`,
  keptAside: (state, at) => `${dir}/store.db.${state}-${new Date(at).toISOString().replace(/[-:.]/g, '')}`,
})

import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { wallOf } from './child.js'
import { exampleCommit } from './example-sessions.js'
import { exampleStore } from './example-store.js'
import type { Setting } from './measurement.js'

/** What `append-once.js` says of itself. Times in milliseconds. */
export interface Appended {
  readonly open: number
  readonly append: number
  readonly save: number
  /** Largest resident memory, MB. */
  readonly peak: number
}

/** Milliseconds from opening the store to its being saved. */
export const whole = ({ open, append, save }: Appended): number => open + append + save

/** Gives `work` a copy of the store that it may change. */
function onCopy<T>(store: string, work: (copy: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'benchgate-bench-'))
  try {
    const copy = join(folder, 'store')
    cpSync(store, copy, { recursive: true })
    return work(copy)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a fresh process takes to add one session to a copy of the store and to save it. */
export function appendOnce({ node }: Setting, store: string): Appended {
  const once = fileURLToPath(new URL('append-once.js', import.meta.url))
  return onCopy(
    store,
    (copy) => JSON.parse(execFileSync(node, [once, copy], { encoding: 'utf8' })) as Appended,
  )
}

const segment = (index: number): string =>
  join(
    exampleStore({ runs: 50, kind: 'one metric', head: exampleCommit(3_000_000 + index), manifest: null }),
    'store.db',
  )

/** Milliseconds of `store merge` of so many files of one session each into a copy of the store. */
export function mergeOnce({ node, cli }: Setting, store: string, segments: number): number {
  const files = Array.from({ length: segments }, (_, index) => segment(index))
  return onCopy(store, (copy) => wallOf([node, cli, 'store', 'merge', ...files, '--output', copy]))
}

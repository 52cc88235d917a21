import type { Finding } from '../core/model/finding.js'
import { ProblemError } from '../core/model/problem.js'
import type { Histories, History, StoreProblem } from './world.js'

/** A store that is open for reading, and where it lies. */
export interface ReadStore {
  readonly history: History
  readonly folder: string
  readonly file: string
  /** What is wrong with the file; then `history` holds what is still good. */
  readonly damage: readonly StoreProblem[]
}

const obstacles = {
  absent: [
    'there is no store here yet',
    'run "benchgate gate" first, or name the folder of the store with --store DIR',
  ],
  empty: ['the store is an empty file', 'put a good copy in its place'],
  newer: ['the store was written by a newer benchgate', 'use that version or a newer one'],
  unreadable: [
    'the store cannot be read',
    'put a good copy in its place (an artifact of an earlier run, a backup)',
  ],
  corrupt: ['the store is damaged', 'put a good copy in its place (an artifact of an earlier run, a backup)'],
} as const

/**
 * Opens a store for reading; every state but a good one is a problem that says what to do. `orEmpty`: one that is not
 * there is a good one without rows.
 */
export async function openForReading(
  histories: Histories,
  folder: string,
  { verify, orEmpty }: { readonly verify: boolean; readonly orEmpty: boolean },
): Promise<ReadStore> {
  const opened = await histories.open(folder, { verify })
  const file = `${folder}/store.db`
  if (orEmpty && opened.state === 'absent') return { history: opened.history, folder, file, damage: [] }
  if (opened.state === 'open') return { history: opened.history, folder, file, damage: opened.damage }
  const [what, hint] = obstacles[opened.state]
  throw new ProblemError([
    { where: { file }, what: 'reason' in opened ? `${what}: ${opened.reason}` : what, hint },
  ])
}

/** That only the good part of a damaged store is shown: whoever reads it must know that something may be missing. */
export function damageFindings({ file, damage }: Pick<ReadStore, 'file' | 'damage'>): readonly Finding[] {
  if (damage.length === 0) return []
  const [first] = damage
  const sessions = new Set(damage.flatMap(({ session }) => session ?? [])).size
  const of =
    sessions > 0 ? `${sessions} ${sessions === 1 ? 'session' : 'sessions'} of it cannot be used; ` : ''
  const message = `the store is damaged and only what is still good is shown: ${of}${first!.what}`
  const remedy =
    'Run "benchgate store verify" for all that is wrong, and "benchgate store repair" to mend the file.'
  return [{ rule: 'store-unreadable', level: 'warning', message, file, line: 1, remedy }]
}

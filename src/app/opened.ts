import type { Finding } from '../core/model/finding.js'
import { type Problem, ProblemError } from '../core/model/problem.js'
import { lostStores } from './lost-stores.js'
import { recoverJournals } from './recover.js'
import type { History, World } from './world.js'

/** The history of this session: open, new, or set aside because it cannot be read. */
export interface Opened {
  readonly folder: string
  /** Null when the store cannot be used; nothing is written over it. */
  readonly history: History
  /**
   * False when there was a history that cannot be read, as long as its bytes are kept beside the new one: what is new
   * must not be taken for all there is.
   */
  readonly whole: boolean
  readonly findings: readonly Finding[]
}

type OpeningWorld = Pick<World, 'files' | 'histories' | 'host' | 'progress'>

/** Opens the store of `folder` for writing and takes in what killed sessions left in their journals. */
export async function openHistory(
  world: OpeningWorld,
  folder: string,
  project: string,
  verify: boolean,
): Promise<Opened> {
  const options = { verify, write: true, project }
  const first = await world.histories.open(folder, options)
  if (first.state === 'newer') throw newerStore(folder, first.reason)
  if (first.state === 'open' || first.state === 'absent') {
    const lost = await lostStores(world, folder, first.history)
    const recovered = await recoverJournals(world, folder, first.history)
    return {
      folder,
      history: first.history,
      whole: lost.length === 0,
      findings: [
        ...lost.map((path) => lostFinding(`a store that could not be read is kept as ${path}: ${notIn}`)),
        ...first.notes.map(first.state === 'open' && first.damage.length > 0 ? damageOf : noteOf),
        ...recovered,
      ],
    }
  }
  const second = await world.histories.open(folder, options)
  if (second.state !== 'open' && second.state !== 'absent') throw unusable(folder, second.reason)
  const lost = lostFinding(
    `the store could not be read (${first.state}: ${first.reason}); ${keptWords(first.keptAs)}`,
  )
  return { folder, history: second.history, whole: false, findings: [lost] }
}

/** The history for a command that says only what it did: what was found on opening is told to whoever waits. */
export async function toldHistory(world: OpeningWorld, folder: string, project: string): Promise<History> {
  return told(world, await openHistory(world, folder, project, false))
}

/** `toldHistory` for what rests on all that was decided before: refuses a history that could not be read. */
export async function wholeHistory(world: OpeningWorld, folder: string, project: string): Promise<History> {
  const opened = await openHistory(world, folder, project, false)
  if (opened.whole) return told(world, opened)
  opened.history.close()
  throw lostHistory(folder, opened.findings)
}

function told({ progress }: OpeningWorld, { history, findings }: Opened): History {
  for (const { level, message } of findings) progress.note(`${level}: ${message}`)
  return history
}

const notIn = 'what it held is not in the history that was begun beside it'

const keptWords = (kept: string | null) =>
  kept === null ? 'it was left where it is' : `it was kept as ${kept} and a new store was begun beside it`

const noteOf = (message: string): Finding => ({
  rule: 'history-note',
  level: 'note',
  message,
  file: 'bench/manifest.toml',
  line: 1,
})

const lostFinding = (message: string): Finding => ({
  ...noteOf(message),
  rule: 'store-unreadable',
  level: 'error',
  remedy:
    'Put a good copy in its place (an artifact of an earlier run, a backup) or add one by "benchgate store import", and remove the kept file; or remove that file alone, to go on without it.',
})

/** Part of the history is gone: whoever relies on it must hear of it. */
const damageOf = (message: string): Finding => ({
  ...noteOf(message),
  rule: 'store-unreadable',
  level: 'warning',
})

const lostHistory = (folder: string, findings: readonly Finding[]) =>
  new ProblemError(
    findings.flatMap(({ level, message, remedy }): readonly Problem[] =>
      level === 'error' ? [{ where: { file: `${folder}/store.db` }, what: message, hint: remedy! }] : [],
    ),
  )

const newerStore = (folder: string, reason: string) =>
  new ProblemError([
    {
      where: { file: `${folder}/store.db` },
      what: `the store was written by a newer benchgate: ${reason}`,
      hint: 'use that version or a newer one, or another store with --store DIR',
    },
  ])

const unusable = (folder: string, reason: string) =>
  new ProblemError([
    {
      where: { file: `${folder}/store.db` },
      what: `the store cannot be used: ${reason}`,
      hint: 'check the folder’s permissions, or use another store with --store DIR',
    },
  ])

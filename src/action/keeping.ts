import type { Finding } from '../core/model/finding.js'
import type { Session } from '../core/model/session.js'
import type { GithubEvent } from '../edge/github/event.js'
import { fileHistories } from '../edge/history/histories.js'
import { storageFailed } from './storage-findings.js'
import { openPlaces, type StorageSettings, save } from './storing.js'

/** What is to be kept, and how far it may be trusted. */
export interface Keeping {
  readonly event: GithubEvent
  readonly settings: StorageSettings
  /** False when the history could not be restored whole. */
  readonly maySave: boolean
  readonly store: string
  /** Folder for a store that holds these sessions alone. */
  readonly segment: string
  /** What this run added, oldest first. */
  readonly sessions: readonly Session[]
}

export interface Kept {
  readonly savedTo: readonly string[]
  readonly findings: readonly Finding[]
}

/** Events whose runs may write the default branch's history. */
const historyEvents: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'release']

/**
 * On the default branch the whole store goes to every place. Elsewhere only this session goes, as an artifact. Where
 * the history could not be restored whole it goes under a name of its own: a shorter history must never hide a
 * longer one, and no finished run may be lost.
 */
export async function keep(keeping: Keeping): Promise<Kept> {
  const { event, settings, maySave, store, segment, sessions } = keeping
  const isHistory = event.isDefaultBranch && historyEvents.includes(event.name)
  if (isHistory && maySave) return save(openPlaces(settings), store)
  await writeSegment(segment, sessions)
  const names = settings.names.filter((name) => name === 'artifact')
  const name = isHistory ? `${settings.store}-unmerged` : settings.store
  const kept = await save(openPlaces({ ...settings, names, store: name }), segment)
  if (!isHistory) return kept
  return { savedTo: kept.savedTo, findings: [notSaved(kept.savedTo), ...kept.findings] }
}

const notSaved = (savedTo: readonly string[]): Finding =>
  storageFailed(
    `the history was not saved, because the one before could not be restored: a new one would have hidden it; ${
      savedTo.length > 0 ? `this session alone is in ${savedTo.join(', ')}` : 'this session was not kept'
    }`,
    'Run the job again when the storages answer.',
  )

/** A store that holds these sessions and no other. */
async function writeSegment(folder: string, sessions: readonly Session[]): Promise<void> {
  const opened = await fileHistories.open(folder, { verify: false, write: true })
  if (opened.state !== 'absent' && opened.state !== 'open') throw new Error(`segment: ${opened.reason}`)
  for (const session of sessions) opened.history.append(session)
  await opened.history.save()
  opened.history.close()
}

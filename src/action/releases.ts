import { join } from 'node:path'
import type { History, SessionSource } from '../app/world.js'
import type { Finding } from '../core/model/finding.js'
import { files } from '../edge/files.js'
import { fileHistories } from '../edge/history/histories.js'
import { missingSessions, withoutStore } from './segments.js'
import { lostWith, onlyRelease, storageFailed } from './storage-findings.js'
import { type NamedPlace, type Restored, unknownHistory } from './storing.js'
import { type Copy, unite } from './uniting.js'

/**
 * Asks the releases when nobody else has all. Anybody who may write to the repository can attach a file to a release
 * at any time, so one is believed less than what runs left. Sessions that a history names by their hashes prove
 * themselves; the rest of a copy is taken only where everything else that might have it is gone, and that is said.
 */
export async function withRelease(
  place: NamedPlace | undefined,
  restored: Restored,
  into: string,
): Promise<Restored> {
  if (place === undefined) return restored
  const asked = { place: place.place, folder: join(into, '..', 'released'), into }
  const opened = await fileHistories.open(into, { verify: false })
  if (opened.state !== 'open' && opened.state !== 'absent') return { ...restored, maySave: false }
  const { history } = opened
  try {
    if (missingSessions(history).length > 0) return await withMissing(asked, restored, history)
    // A storage that did not answer may hold what came after any release.
    if (history.ids().length > 0 || !restored.maySave) return restored
  } finally {
    history.close()
  }
  return wholeCopy(asked, restored)
}

interface Asked {
  readonly place: NamedPlace['place']
  readonly folder: string
  readonly into: string
}

async function wholeCopy({ place, folder, into }: Asked, restored: Restored): Promise<Restored> {
  await files.makeFolder(folder)
  const loaded = await place.load(folder)
  if (loaded.state === 'absent') return restored
  if (loaded.state === 'failed')
    return { from: null, maySave: false, findings: [unknownHistory(`release-asset: ${loaded.reason}`)] }
  const from = `release-asset (${loaded.from})`
  await unite([{ name: 'release-asset', folder, from }], into)
  const others = restored.findings.filter(({ rule }) => rule !== 'history-lost')
  return { from, maySave: true, findings: [onlyRelease(loaded.from), ...others] }
}

async function withMissing(
  { place, folder }: Asked,
  restored: Restored,
  history: History,
): Promise<Restored> {
  await files.makeFolder(folder)
  const loaded = await place.load(folder)
  if (loaded.state === 'absent') return restored
  const taken =
    loaded.state === 'found'
      ? await takeFrom({ folder, from: `release-asset (${loaded.from})` }, history, restored)
      : { unusable: loaded.reason, mayBeGood: true }
  if ('unusable' in taken) return without(restored, taken)
  if (taken.added === 0) return { ...restored, findings: [...taken.lost, ...restored.findings] }
  await history.save()
  const from = `release-asset (${taken.added} ${taken.added === 1 ? 'session' : 'sessions'})`
  const whole = withoutStore(restored, history)
  const said = taken.isProven ? [] : [onlyRelease(from)]
  return {
    ...whole,
    from: [whole.from, from].filter(Boolean).join(', '),
    findings: [...said, ...taken.lost, ...whole.findings],
  }
}

interface Taken {
  readonly added: number
  /** Every session of it is named by one that was here. */
  readonly isProven: boolean
  /** What the copy would have brought, were it not damaged. */
  readonly lost: readonly Finding[]
}

interface Unusable {
  readonly unusable: string
  /** Another run may be able to read it. */
  readonly mayBeGood: boolean
}

/** A store that is saved is asked before any release: without what is missing it would hide the copy that may have it. */
const without = (restored: Restored, { unusable, mayBeGood }: Unusable): Restored => ({
  ...restored,
  maySave: restored.maySave && !mayBeGood,
  findings: [...restored.findings, unfilled(unusable)],
})

/**
 * Takes the sessions that are missing and those they were built on; where some are nowhere any more, all that the copy
 * has: the anchor may be among it. Answers why, when the copy cannot be used.
 */
async function takeFrom(
  { folder, from }: Pick<Copy, 'folder' | 'from'>,
  history: History,
  { maySave }: Restored,
): Promise<Taken | Unusable> {
  const opened = await fileHistories.open(folder, { verify: true })
  if (opened.state === 'absent') return { unusable: 'it holds no store', mayBeGood: false }
  if (opened.state !== 'open')
    return {
      unusable: `its store is ${opened.state}: ${opened.reason}`,
      mayBeGood: opened.state === 'newer',
    }
  try {
    const proven = history.merge(behind(missingSessions(history), opened.history)).added.length
    // A storage that did not answer may hold what is missing.
    if (missingSessions(history).length === 0 || !maySave) return { added: proven, isProven: true, lost: [] }
    const others = history.merge(opened.history).added.length
    const lost = lostWith(from, opened.damage, history)
    return { added: proven + others, isProven: others === 0, lost }
  } finally {
    opened.history.close()
  }
}

/** The part of a history that these sessions and all before them make up. */
function behind(ids: readonly string[], history: History): SessionSource {
  const parentsOf = new Map(history.sessions().map(({ id, parents }) => [id, parents]))
  const wanted = new Set<string>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const parents = parentsOf.get(id)
    if (parents === undefined || wanted.has(id)) continue
    wanted.add(id)
    open.push(...parents)
  }
  return {
    ids: () => history.ids().filter((id) => wanted.has(id)),
    content: (id) => history.content(id),
  }
}

const unfilled = (reason: string) =>
  storageFailed(
    `release-asset could not give the sessions that are missing: ${reason}`,
    'What other storages have is used without them.',
  )

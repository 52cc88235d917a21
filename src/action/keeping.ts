import type { Finding } from '../core/model/finding.js'
import { clock } from '../edge/clock.js'
import type { GithubEvent } from '../edge/github/event.js'
import { signSessions } from '../edge/history/signing.js'
import { openedStore, saveSegment } from './own-segment.js'
import { pruneBehind } from './pruning.js'
import type { Services } from './services.js'
import { inputKeys } from './signing-input.js'
import type { Standing } from './standing.js'
import { keptNowhere, storageFailed } from './storage-findings.js'
import { save } from './storing.js'
import { noteTaken } from './taken.js'

/** What is to be kept, and how far it may be trusted. */
export interface Keeping {
  readonly event: GithubEvent
  readonly services: Services
  /** False when the history could not be restored whole. */
  readonly maySave: boolean
  readonly store: string
  /** Folder for a store that holds these sessions alone. */
  readonly segment: string
  /** Ids of the sessions that this run added. */
  readonly ids: readonly string[]
}

export interface Kept {
  readonly savedTo: readonly string[]
  readonly findings: readonly Finding[]
}

/**
 * What this run added goes first, as an artifact of its own: from it every later run can take it, whatever becomes of
 * the rest. On the default branch and of its releases the whole store follows, unless it could not be restored whole: a
 * shorter history must never hide a longer one.
 */
export async function keep(keeping: Keeping): Promise<Kept> {
  const { event, services, maySave, store, ids } = keeping
  const { places, segments } = services
  const { of, findings: unclear } = await services.standing(event)
  if (of !== 'change') await signOwn(store, ids)
  if (of !== 'change' && noneTakes(services, of))
    return { savedTo: [], findings: [...unclear, keptNowhere(places, of)] }
  const own = await saveSegment(segments, keeping, of)
  if (of === 'change' || of === 'unknown')
    return { savedTo: own.savedTo, findings: [...unclear, ...own.findings] }
  if (!maySave) return { savedTo: own.savedTo, findings: [notSaved(own.savedTo), ...own.findings] }
  if (own.artifact !== null) await noteTaken(store, own.artifact, own.ids)
  const others = places.filter(({ name }) => name !== 'artifact' && !useless[of].includes(name))
  const whole = await save(others, store)
  const savedTo = [...whole.savedTo, ...own.savedTo]
  const findings = [...whole.findings, ...own.findings]
  if (of === 'release' || segments === null) return { savedTo, findings }
  // Nightly, and where nobody else has all of it.
  if (event.name !== 'schedule' && whole.savedTo.length > 0) return { savedTo, findings }
  const artifact = places.filter(({ name }) => name === 'artifact')
  const copy = await save(artifact, store)
  const pruned = copy.artifact === null ? [] : await pruneBehind(services, store, copy.artifact)
  return { savedTo: [...savedTo, ...copy.savedTo], findings: [...findings, ...copy.findings, ...pruned] }
}

/** Only what this run itself added: a session that somebody else put into the folder meanwhile gets no signature. */
async function signOwn(store: string, ids: readonly string[]): Promise<void> {
  const keys = inputKeys()
  if (keys === null || ids.length === 0) return
  const history = await openedStore(store)
  signSessions(history, ids, keys, clock.now())
  await history.save()
  history.close()
}

/** Storages in which nobody would find the whole store: only runs of that very tag see its cache. */
const useless: Readonly<Record<'history' | 'release', readonly string[]>> = {
  history: ['release-asset'],
  release: ['actions-cache'],
}

/** Whether storages were named of which none takes anything of such a run; artifacts take what any run measured. */
function noneTakes({ places, segments }: Services, of: Exclude<Standing['of'], 'change'>): boolean {
  if (segments !== null || places.length === 0) return false
  return of === 'unknown' || places.every(({ name }) => useless[of].includes(name))
}

const notSaved = (savedTo: readonly string[]): Finding =>
  storageFailed(
    `the history was not saved, because the one before could not be restored: a new one would have hidden it; ${
      savedTo.length > 0 ? `this session alone is in ${savedTo.join(', ')}` : 'this session was not kept'
    }`,
    'Run the job again when the storages answer.',
  )

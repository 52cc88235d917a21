import { join } from 'node:path'
import * as core from '@actions/core'
import type { History, StoreProblem } from '../app/world.js'
import type { Finding } from '../core/model/finding.js'
import { files } from '../edge/files.js'
import { fileHistories } from '../edge/history/histories.js'
import { refusedIds } from '../edge/history/refusing.js'
import type { AstraySegment, FetchedSegment } from '../edge/storage/client-job.js'
import type { Segments } from './services.js'
import { historyLost, historyNote, lostWith, storageFailed } from './storage-findings.js'
import type { Restored } from './storing.js'
import { readTaken, type Taken, writeTaken } from './taken.js'

/** Adds what trusted runs measured since and what no copy has: two runs at once each save a store without the other's sessions. */
export async function withSegments(
  segments: Segments | null,
  restored: Restored,
  into: string,
): Promise<Restored> {
  if (segments === null) return restored
  const scratch = join(into, '..', 'segments')
  await files.makeFolder(scratch)
  // For reading: what cannot be used stays where it is, for the gate to say so and to keep it.
  const opened = await fileHistories.open(into, { verify: false })
  if (opened.state !== 'open' && opened.state !== 'absent') return { ...restored, maySave: false }
  const damage = opened.state === 'open' ? opened.damage : []
  try {
    return await fetchAll(segments, restored, { history: opened.history, damage, store: into, scratch })
  } finally {
    opened.history.close()
  }
}

interface Ground {
  readonly history: History
  /** What was wrong with the store that was restored: once it is saved nobody can tell any more. */
  readonly damage: readonly StoreProblem[]
  readonly store: string
  readonly scratch: string
}

async function fetchAll(
  segments: Segments,
  restored: Restored,
  { history, damage, store, scratch }: Ground,
): Promise<Restored> {
  const here = new Set([...history.ids(), ...(await refusedIds(store))])
  const taken = stillHeld(await readTaken(store), here)
  const fetched = await segments.fetch(scratch, Object.keys(taken).map(Number))
  if (fetched.state === 'failed')
    return { ...restored, findings: [...restored.findings, unlisted(fetched.reason)] }
  const { earlierRuns = 0, astray = [] } = fetched
  if (restored.from === null && restored.maySave && earlierRuns > 0)
    return { ...restored, findings: [historyLost(earlierRuns), ...astray.map(notTaken)] }
  const { added, now, findings } = await takeAll(history, fetched.segments)
  findings.push(...astray.map(notTaken))
  findings.push(...lostWith(restored.from ?? '', damage, history))
  await history.save()
  // Once is enough to name what is astray: it counts as taken, with nothing in it.
  const none = Object.fromEntries(astray.map(({ id }) => [id, []]))
  await writeTaken(store, { ...taken, ...now, ...none })
  if (added === 0) return { ...restored, findings: [...restored.findings, ...findings] }
  core.info(`${added} sessions were taken in from segments`)
  const from = [restored.from, `segments (${added} sessions)`].filter(Boolean).join(', ')
  const rebuilt = restored.from === null ? withoutStore(restored, history) : restored
  return { ...rebuilt, from, findings: [...rebuilt.findings, ...findings] }
}

/**
 * A history made of parts. Where a storage could not answer, it is
 * whole if every session that another was built on is there; else an older one may be behind what did not answer.
 */
export function withoutStore(restored: Restored, history: History): Restored {
  if (restored.maySave || missingSessions(history).length > 0) return restored
  const remedy =
    'It was built again from what each run left, and no session in it is without those it was built on.'
  const findings = restored.findings.map((finding) =>
    finding.level === 'error' ? { ...finding, level: 'warning' as const, remedy } : finding,
  )
  return { ...restored, maySave: true, findings }
}

/** Ids of sessions that others were built on and that are not here. */
export function missingSessions(history: History): readonly string[] {
  const here = new Set(history.ids())
  const named = new Set(history.sessions().flatMap(({ parents }) => parents))
  return [...named].filter((id) => !here.has(id))
}

/** A copy that lost sessions since must not hide them: an artifact counts as taken while all that it brought is here. */
function stillHeld(taken: Taken, here: ReadonlySet<string>): Taken {
  return Object.fromEntries(Object.entries(taken).filter(([, ids]) => ids.every((id) => here.has(id))))
}

async function takeAll(history: History, segments: readonly FetchedSegment[]) {
  const now: Record<string, readonly string[]> = {}
  const findings: Finding[] = []
  let added = 0
  for (const segment of segments) {
    const found = 'reason' in segment ? segment.reason : await takeOne(history, segment.folder)
    if (typeof found === 'string') {
      findings.push(storageFailed(`the segment in ${segment.from} cannot be used: ${found}`, unusableRemedy))
      continue
    }
    added += found.added
    now[segment.id] = found.ids
  }
  if (added > 0) findings.push(historyNote(tookIn(added, segments.length)))
  return { added, now, findings }
}

const unusableRemedy = 'What that run measured is missing here; its own job summary shows it.'

const tookIn = (sessions: number, segments: number): string =>
  `${sessions} ${sessions === 1 ? 'session' : 'sessions'} of earlier runs came from ${segments === 1 ? 'a segment' : `${segments} segments`}, which no saved store had`

const notTaken = ({ from, run }: AstraySegment): Finding =>
  storageFailed(
    `the segment in ${from} is not taken in: ${run}, a commit that the default branch does not have`,
    'The commit was pushed away, or a tag has the name of the branch. What that run measured counts neither now nor later; if it is yours, take its artifact in by hand: benchgate store import.',
  )

async function takeOne(
  history: History,
  folder: string,
): Promise<string | { readonly added: number; readonly ids: readonly string[] }> {
  const opened = await fileHistories.open(folder, { verify: true })
  if (opened.state === 'absent') return 'it holds no store'
  if (opened.state !== 'open') return `its store is ${opened.state}: ${opened.reason}`
  try {
    if (opened.damage.length > 0) return `its store is damaged: ${opened.damage[0]!.what}`
    const ids = opened.history.ids()
    return { added: history.merge(opened.history).added.length, ids }
  } finally {
    opened.history.close()
  }
}

const unlisted = (reason: string): Finding =>
  storageFailed(
    `artifact could not tell which sessions earlier runs added, so some may be missing: ${reason}`,
    'Nothing is lost: the next run takes them in. The token needs actions: read.',
  )

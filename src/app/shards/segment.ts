import { ProblemError, type Result, showProblem } from '../../core/model/problem.js'
import type { Session } from '../../core/model/session.js'
import { type Outcomes, readOutcomes } from '../../core/shards/outcomes.js'
import type { World } from '../world.js'

/** What `measure` hands over: its session in a store of its own, and what became of each contest. */
export interface Segment {
  readonly session: Session
  readonly outcomes: Outcomes
}

/** A segment as it arrived, or why it cannot be read. */
export interface Delivered {
  /** `artifact 12`, a folder: for people. */
  readonly from: string
  readonly segment: Segment | string
}

/** Names and largest sizes of a segment's files. Nothing else in its folder is looked at. */
export const segmentFiles = { 'store.db': 64 * 1024 * 1024, 'outcomes.json': 4 * 1024 * 1024 } as const

type SegmentWorld = Pick<World, 'files' | 'histories'>

/** Writes a segment into a fresh folder. */
export async function writeSegment(world: SegmentWorld, folder: string, segment: Segment): Promise<void> {
  const opened = await world.histories.open(folder, { verify: false, write: true })
  if (opened.state !== 'absent') throw new Error(`${folder} holds a store already`)
  opened.history.append(segment.session)
  await opened.history.save()
  opened.history.close()
  await world.files.writeAtomic(`${folder}/outcomes.json`, `${JSON.stringify(segment.outcomes)}\n`)
}

/**
 * Reads a segment that may be anybody's: regular files of a bounded size, a store with the very schema, every hash
 * right, and one session. Answers why it cannot be used as a text.
 */
export async function readSegment(world: SegmentWorld, folder: string): Promise<Segment | string> {
  const own = await world.files.makeTemporaryFolder('benchgate-segment-')
  try {
    const outcomes = await outcomesIn(world, folder)
    if (typeof outcomes === 'string') return outcomes
    const session = await sessionIn(world, folder, own)
    return typeof session === 'string' ? session : { session, outcomes }
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ what }) => what).join('; ')
    return `it cannot be read: ${(error as Error).message}`
  } finally {
    await world.files.remove(own)
  }
}

async function outcomesIn(world: SegmentWorld, folder: string): Promise<Outcomes | string> {
  const bytes = await bytesOf(world, folder, 'outcomes.json')
  if (typeof bytes === 'string') return bytes
  const read: Result<Outcomes> = readOutcomes(bytes)
  return read.ok ? read.value : read.problems.map(showProblem).join('; ')
}

async function bytesOf(
  { files }: SegmentWorld,
  folder: string,
  name: keyof typeof segmentFiles,
): Promise<Uint8Array | string> {
  const read = await files.readResult(`${folder}/${name}`, segmentFiles[name])
  switch (read.state) {
    case 'read':
      return read.bytes
    case 'absent':
      return `it has no ${name}`
    case 'refused':
      return `${name} is refused: ${read.reason}`
  }
}

/** The store's bytes go to a folder of our own first: whatever else lies beside them is not looked at. */
async function sessionIn(world: SegmentWorld, folder: string, own: string): Promise<Session | string> {
  const bytes = await bytesOf(world, folder, 'store.db')
  if (typeof bytes === 'string') return bytes
  await world.files.write(`${own}/store.db`, bytes)
  const opened = await world.histories.open(own, { verify: true })
  if (opened.state === 'absent') return 'its store is gone'
  if (opened.state !== 'open') return `its store is ${opened.state}: ${opened.reason}`
  const { history, damage } = opened
  try {
    if (damage.length > 0) return `its store is damaged: ${damage[0]!.what}`
    const ids = history.sessions().map(({ id }) => id)
    if (ids.length !== 1) return `its store holds ${ids.length} sessions, not one`
    return history.session(ids[0]!)!
  } finally {
    history.close()
  }
}

import { stat } from 'node:fs/promises'
import { ProblemError } from '../../core/model/problem.js'
import { type Content, contentId, withoutRuns } from '../../core/store/content.js'
import { layout } from '../../core/store/layout.js'
import { addContent, sourceOf, takeIn } from './append.js'
import { readContent } from './content-store.js'
import { createEngine, type Engine } from './engine.js'
import { openStoreFile } from './histories.js'
import { openBytes } from './open-bytes.js'
import { catchUp, readIfThere, withStoreLock, writeStore } from './opened-store.js'
import { sha256 } from './sha256.js'
import { addSignatures, readSignatures } from './signature-store.js'
import { verifyContent } from './verification.js'

/** Which runs move to an archive. */
export interface Compacting {
  /** Folder of the store. */
  readonly folder: string
  /** Sessions that started before this keep all but their runs. Milliseconds since 1970, UTC. */
  readonly before: number
  /** File of the archive; one that is there is added to. */
  readonly archive: string
  /** Say what would move and write nothing. */
  readonly dryRun: boolean
}

/** What a compaction moved, or would. Sizes in bytes. */
export interface Compacted {
  readonly sessions: number
  readonly runs: number
  readonly bytesBefore: number
  readonly bytesAfter: number
  /** File that holds the runs; null when nothing moved. */
  readonly archive: string | null
}

/** Sessions older than `before` whose runs are here, but for those whose report a pointer names: gates judge by them. */
const movable = (engine: Engine, before: number): readonly bigint[] =>
  engine
    .rows(
      `SELECT id FROM sessions WHERE started_at < ? AND EXISTS (SELECT 1 FROM run_sets JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = sessions.id)
      AND id NOT IN (SELECT reports.session FROM reports JOIN current_pointers ON current_pointers.report = reports.uid) ORDER BY id`,
      [BigInt(before)],
    )
    .map(([id]) => id as bigint)

const runCount = (engine: Engine): number => Number(engine.rows('SELECT count(*) FROM runs')[0]?.[0])

interface Halves {
  readonly kept: Engine
  readonly archive: Engine
}

async function split(engine: Engine, moving: ReadonlySet<bigint>): Promise<Halves> {
  const [kept, archive] = [await createEngine(), await createEngine()]
  for (const [id] of engine.rows('SELECT id FROM sessions ORDER BY id')) {
    const content = readContent(engine, id as bigint)
    const moves = moving.has(id as bigint)
    addContent(kept, moves ? withoutRuns(content, sha256) : content)
    if (moves) addContent(archive, content)
  }
  const signatures = readSignatures(engine)
  for (const half of [kept, archive]) addSignatures(half, signatures)
  return { kept, archive }
}

const isWhole = (engine: Engine): boolean => verifyContent(engine).problems.length === 0

/** Throws unless both halves verify and their union is the whole. */
async function prove(whole: Engine, { kept, archive }: Halves): Promise<void> {
  const union = await createEngine()
  takeIn(union, sourceOf(kept))
  takeIn(union, sourceOf(archive))
  const same = sourceOf(whole)
    .ids()
    .every((id) => {
      const content = sourceOf(union).content(id)
      const before = sourceOf(whole).content(id)
      return content && contentId(content, sha256) === id && !content.archived === !before?.archived
    })
  union.close()
  if (!same || !isWhole(kept) || !isWhole(archive))
    throw new Error('the archive and what stays do not make the whole again; nothing was written')
}

const holdsRuns = (content: Content | undefined): boolean =>
  content !== undefined && content.archived === undefined

/** Writes the archive and reads it back from the disk before the store is touched. */
async function keepArchive(file: string, archive: Engine): Promise<void> {
  const opened = await openStoreFile(file, false)
  if (opened.state !== 'open' && opened.state !== 'absent')
    throw new ProblemError([
      {
        where: { file },
        what: `the archive cannot be added to: ${opened.reason}`,
        hint: 'name another with --archive',
      },
    ])
  const { history } = opened
  history.merge(sourceOf(archive))
  await history.save()
  history.close()
  const written = await openBytes((await readIfThere(file)) ?? new Uint8Array(), true)
  const isThere =
    written.state === 'open' &&
    sourceOf(archive)
      .ids()
      .every((id) => holdsRuns(sourceOf(written.engine).content(id)))
  if (written.state === 'open') written.engine.close()
  if (!isThere) throw new Error(`${file} is not what was written; the store was left as it is`)
}

/** The store, by whichever path, is no archive: what moves would be taken out of it. */
async function refuseItself(store: string, archive: string): Promise<void> {
  const [one, other] = await Promise.all([store, archive].map((file) => stat(file).catch(() => null)))
  if (!one || !other || one.ino !== other.ino || one.dev !== other.dev) return
  const what = 'the archive is the store itself'
  throw new ProblemError([{ where: { file: archive }, what, hint: 'name another file with --archive' }])
}

/**
 * Moves the runs of old sessions to an archive. Everything else stays, with the hashes that prove that the archive
 * belongs to it; a merge of both gives the whole again.
 */
export async function compact({ folder, before, archive, dryRun }: Compacting): Promise<Compacted> {
  const paths = layout(folder)
  return withStoreLock(paths, async () => {
    await refuseItself(paths.store, archive)
    const opened = await openBytes((await readIfThere(paths.store)) ?? new Uint8Array(), true)
    if (opened.state !== 'open')
      throw new ProblemError([
        {
          where: { file: paths.store },
          what: `only a good store is compacted; this one is ${opened.state}`,
          hint: 'run "benchgate store verify" and "benchgate store repair" first',
        },
      ])
    const { engine } = opened
    const moving = new Set(movable(engine, before))
    const halves = await split(engine, moving)
    const result = {
      sessions: moving.size,
      runs: runCount(halves.archive),
      bytesBefore: engine.bytes().length,
      bytesAfter: halves.kept.bytes().length,
    }
    if (dryRun || moving.size === 0) return { ...result, archive: null }
    await prove(engine, halves)
    await keepArchive(archive, halves.archive)
    const target = {
      ...{ paths, options: { verify: true, write: true }, engine: halves.kept },
      ...{ seen: sha256((await readIfThere(paths.store))!), damaged: null, changed: true, proven: false },
    }
    await writeStore(target, await catchUp(target))
    return { ...result, archive }
  })
}

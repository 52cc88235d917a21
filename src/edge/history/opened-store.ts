import { lstatSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { OpenOptions, SavedStore } from '../../app/world.js'
import { ProblemError } from '../../core/model/problem.js'
import { projectReports } from '../../core/store/benchmarks-json.js'
import type { Layout } from '../../core/store/layout.js'
import { withLock } from '../lock.js'
import { sourceOf, takeIn } from './append.js'
import { writeWhole } from './atomic-write.js'
import type { Engine } from './engine.js'
import { type Imported, importEntries } from './import-entries.js'
import { openBytes } from './open-bytes.js'
import { queryReports } from './report-queries.js'
import { sha256 } from './sha256.js'
import { readFailure, writeFailure } from './write-failure.js'

/** Milliseconds to wait for another process to finish saving. */
const patience = 15_000

/** Undefined when there is no such file; any other failure is thrown, never taken for absence. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    // In one piece: the asynchronous way asks for each half megabyte, and nothing else is to be done meanwhile.
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw readFailure(path, error)
  }
}

/**
 * One opened history. `seen`: hash of store.db as last read or written, null when there was none. `damaged`: what
 * was read is worth keeping, because only a part of it could be rescued. `changed`, `proven`: see HistoryState.
 */
export interface Opened {
  readonly paths: Layout
  readonly options: OpenOptions
  readonly engine: Engine
  seen: string | null
  damaged: Uint8Array | null
  changed: boolean
  proven: boolean
}

/** What this machine left: hashes of store.db and of benchmarks.json, the second only if the store holds all of it. */
interface Seal {
  readonly store: string
  readonly benchmarks: string | null
}

export async function readSeal({ seal }: Layout): Promise<Seal> {
  const text = seal === null ? '' : new TextDecoder().decode(await readIfThere(seal))
  const [store = '', benchmarks = null] = text.trim().split('\n')
  return { store, benchmarks }
}

const nothing: Imported = { added: 0, leftOut: [], notes: [] }

/** Takes in what only benchmarks.json holds, where the options ask for it. */
export async function takeEntries(opened: Opened): Promise<Imported> {
  const { engine, paths, options, seen } = opened
  const bytes = paths.benchmarks === null ? undefined : await readIfThere(paths.benchmarks)
  if (!bytes || paths.benchmarks === null) return nothing
  const seal = await readSeal(paths)
  // As we left it beside this very store, it was written from it.
  if (seal.store === seen && seal.benchmarks === sha256(bytes)) return nothing
  const imported = importEntries(engine, new TextDecoder().decode(bytes), paths.benchmarks, options.project)
  if (imported.added > 0) opened.proven = false
  return imported
}

/** Takes in what other processes wrote since; what cannot be used stops the save. */
export async function catchUp(opened: Opened): Promise<Imported> {
  const { paths, engine } = opened
  const bytes = await readIfThere(paths.store)
  if (bytes && sha256(bytes) !== opened.seen) {
    const theirs = await openBytes(bytes, true)
    if (theirs.state !== 'open' && theirs.state !== 'rescued') {
      const hint = 'move the file away or restore it, then save again; nothing was written'
      throw new ProblemError([
        { where: { file: paths.store }, what: `it became ${theirs.state}: ${theirs.reason}`, hint },
      ])
    }
    if (theirs.state === 'rescued') opened.damaged = bytes
    takeIn(engine, sourceOf(theirs.engine))
    opened.proven = false
    theirs.engine.close()
  }
  return takeEntries(opened)
}

/** Keeps damaged bytes under a name of their own. A copy: until what was rescued is saved, they are all there is. */
export async function copyAside(opened: Opened): Promise<string | null> {
  if (opened.damaged === null) return null
  const name = opened.paths.keptAside('corrupt', Date.now())
  await writeWhole(name, opened.damaged)
  opened.damaged = null
  return name
}

// Only the holder of the lock writes here, so whatever is unfinished was left by a process that was killed.
async function removeUnfinished({ dir, store, benchmarks }: Layout): Promise<void> {
  const ours = [store, ...(benchmarks === null ? [] : [benchmarks])].map((path) => `${basename(path)}.`)
  const unfinished = (await readdir(dir)).filter(
    (name) => name.endsWith('.tmp') && ours.some((start) => name.startsWith(start)),
  )
  await Promise.all(unfinished.map((name) => rm(join(dir, name), { force: true })))
}

/** Writes store.db, its seal and benchmarks.json; the caller holds the lock and has caught up. */
export async function writeStore(opened: Opened, { leftOut }: Imported): Promise<SavedStore> {
  await removeUnfinished(opened.paths)
  const keptAs = await copyAside(opened)
  const { paths, engine } = opened
  const bytes = engine.bytes()
  const store = sha256(bytes)
  await writeWhole(paths.store, bytes)
  if (paths.seal !== null && paths.benchmarks !== null) {
    const benchmarks = projectReports(queryReports(engine, {}), leftOut)
    const whole = leftOut.length === 0 ? `\n${sha256(new TextEncoder().encode(benchmarks))}` : ''
    await writeWhole(paths.seal, `${store}${whole}`)
    await writeWhole(paths.benchmarks, benchmarks)
  }
  opened.seen = store
  opened.changed = false
  return { keptAs }
}

/** A save would put a file in the place of the link, and leave the store that it leads to as it was. */
function refuseLink(store: string): void {
  if (!lstatSync(store, { throwIfNoEntry: false })?.isSymbolicLink()) return
  const what = 'this is a link, and writing to it would part the history'
  const hint = 'name the folder that it leads to with --store'
  throw new ProblemError([{ where: { file: store }, what, hint }])
}

/** Runs `work` while no other process writes to this store. */
export async function withStoreLock<T>(paths: Layout, work: () => Promise<T>): Promise<T> {
  refuseLink(paths.store)
  try {
    // References lie in there with their bytes: nobody else reads them unless the folder was made for others.
    await mkdir(paths.dir, { recursive: true, mode: 0o700 })
    return await withLock(paths.lock, patience, work)
  } catch (error) {
    throw writeFailure(paths.store, error)
  }
}

/** Saves what was added, united with what others saved meanwhile. */
export async function save(opened: Opened): Promise<SavedStore> {
  if (!opened.changed) return { keptAs: null }
  return withStoreLock(opened.paths, async () => writeStore(opened, await catchUp(opened)))
}

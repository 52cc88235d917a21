import { mkdir, readFile, rename } from 'node:fs/promises'
import type { Histories, OpenedHistory, OpenOptions } from '../../app/world.js'
import { ProblemError } from '../../core/model/problem.js'
import { projectReports } from '../../core/store/benchmarks-json.js'
import { type Layout, layout } from '../../core/store/layout.js'
import { withLock } from '../lock.js'
import { sourceOf, takeIn } from './append.js'
import { writeWhole } from './atomic-write.js'
import { createEngine, type Engine } from './engine.js'
import { createHistory } from './history.js'
import { type Imported, importEntries } from './import-entries.js'
import { type OpenedBytes, openBytes } from './open-bytes.js'
import { queryReports } from './report-queries.js'
import { sha256 } from './sha256.js'

/** Milliseconds to wait for another process to finish saving. */
const patience = 15_000

/** Undefined when there is no such file; any other failure is thrown, never taken for absence. */
async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const readText = async (path: string): Promise<string> => new TextDecoder().decode(await read(path))

/**
 * One opened history. `seen`: hash of store.db as last read or written, null when there was none. `damaged`: what
 * was read is worth keeping, because only a part of it could be rescued.
 */
interface Opened {
  readonly paths: Layout
  readonly options: OpenOptions
  readonly engine: Engine
  seen: string | null
  damaged: Uint8Array | null
  changed: boolean
}

/** What this machine left: hashes of store.db and of benchmarks.json, the second only if the store holds all of it. */
interface Seal {
  readonly store: string
  readonly benchmarks: string | null
}

async function readSeal({ seal }: Layout): Promise<Seal> {
  const [store = '', benchmarks = null] = (await readText(seal)).trim().split('\n')
  return { store, benchmarks }
}

const nothing: Imported = { added: 0, leftOut: [], notes: [] }

async function takeEntries({ engine, paths, options, seen }: Opened): Promise<Imported> {
  const bytes = await read(paths.benchmarks)
  if (!bytes) return importEntries(engine, '', paths.benchmarks, options.project)
  const seal = await readSeal(paths)
  // As we left it beside this very store, it was written from it.
  if (seal.store === seen && seal.benchmarks === sha256(bytes)) return nothing
  return importEntries(engine, new TextDecoder().decode(bytes), paths.benchmarks, options.project)
}

/** Takes in what other processes wrote since; what cannot be used stops the save. */
async function catchUp(opened: Opened): Promise<Imported> {
  const { paths, engine } = opened
  const bytes = await read(paths.store)
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
    theirs.engine.close()
  }
  return takeEntries(opened)
}

async function write(opened: Opened): Promise<void> {
  const { leftOut } = await catchUp(opened)
  await copyAside(opened)
  const { paths, engine } = opened
  const bytes = engine.bytes()
  const store = sha256(bytes)
  const benchmarks = projectReports(queryReports(engine, {}), leftOut)
  const whole = leftOut.length === 0 ? `\n${sha256(new TextEncoder().encode(benchmarks))}` : ''
  await writeWhole(paths.store, bytes)
  await writeWhole(paths.seal, `${store}${whole}`)
  await writeWhole(paths.benchmarks, benchmarks)
  opened.seen = store
  opened.changed = false
}

async function save(opened: Opened): Promise<void> {
  if (!opened.changed) return
  const { paths } = opened
  await mkdir(paths.dir, { recursive: true })
  await withLock(paths.lock, patience, () => write(opened))
}

/** Gives the bytes another name where a new store may take their place; returns that name. */
async function keepAside(paths: Layout, state: string, options: OpenOptions): Promise<string | null> {
  if (!options.write || state === 'newer') return null
  const name = paths.keptAside(state, Date.now())
  await rename(paths.store, name)
  return name
}

function asHistory(opened: Opened): ReturnType<typeof createHistory> {
  return createHistory(opened, () => save(opened))
}

async function openAbsent(paths: Layout, options: OpenOptions): Promise<OpenedHistory> {
  const opened: Opened = {
    paths,
    options,
    engine: await createEngine(),
    seen: null,
    damaged: null,
    changed: false,
  }
  const { added, notes } = await takeEntries(opened)
  opened.changed = added > 0
  return { state: 'absent', history: asHistory(opened), notes }
}

// A copy, not a new name: until the rescued sessions are saved, the damaged file is all there is.
async function copyAside(opened: Opened): Promise<string | null> {
  if (opened.damaged === null) return null
  const name = opened.paths.keptAside('corrupt', Date.now())
  await writeWhole(name, opened.damaged)
  opened.damaged = null
  return name
}

/** The bytes of store.db and their hash, which is dear enough to be made once. */
interface Stored {
  readonly bytes: Uint8Array
  readonly hash: string
}

async function openUsable(
  found: Extract<OpenedBytes, { readonly engine: Engine }>,
  { bytes, hash }: Stored,
  paths: Layout,
  options: OpenOptions,
): Promise<OpenedHistory> {
  const { engine } = found
  const rescued = found.state === 'rescued'
  const damaged = rescued ? bytes : null
  const opened: Opened = { paths, options, engine, seen: hash, damaged, changed: rescued }
  const { added, notes } = await takeEntries(opened)
  if (added > 0) opened.changed = true
  const kept = options.write ? await copyAside(opened) : null
  const where = kept === null ? [] : [`the damaged bytes are kept as ${kept}`]
  const damage = found.state === 'rescued' ? found.problems : []
  return { state: 'open', history: asHistory(opened), notes: [...found.notes, ...where, ...notes], damage }
}

async function open(dir: string, options: OpenOptions): Promise<OpenedHistory> {
  const paths = layout(dir)
  const bytes = await read(paths.store)
  if (!bytes) return openAbsent(paths, options)
  const hash = sha256(bytes)
  const unchanged = (await readSeal(paths)).store === hash
  const found = await openBytes(bytes, options.verify || !unchanged)
  if (found.state === 'open' || found.state === 'rescued')
    return openUsable(found, { bytes, hash }, paths, options)
  return { ...found, keptAs: await keepAside(paths, found.state, options) }
}

/** Histories in folders of this machine. */
export const fileHistories: Histories = { open }

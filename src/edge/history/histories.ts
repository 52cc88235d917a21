import { rename } from 'node:fs/promises'
import type { Histories, History, OpenedHistory, OpenOptions } from '../../app/world.js'
import { fileLayout, type Layout, layout } from '../../core/store/layout.js'
import { createEngine, type Engine } from './engine.js'
import { createHistory } from './history.js'
import { type OpenedBytes, openBytes } from './open-bytes.js'
import {
  copyAside,
  type Opened,
  readIfThere,
  readSeal,
  save,
  takeEntries,
  withStoreLock,
} from './opened-store.js'
import { sha256 } from './sha256.js'

const asHistory = (opened: Opened): History => createHistory(opened, () => save(opened))

async function openAbsent(paths: Layout, options: OpenOptions): Promise<OpenedHistory> {
  const opened: Opened = {
    paths,
    options,
    engine: await createEngine(),
    seen: null,
    damaged: null,
    changed: false,
    proven: false,
  }
  const { added, notes } = await takeEntries(opened)
  opened.changed = added > 0
  return { state: 'absent', history: asHistory(opened), notes }
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
  const proven = found.state === 'open' && found.proven
  const opened: Opened = { paths, options, engine, seen: hash, damaged, changed: rescued, proven }
  const { added, notes } = await takeEntries(opened)
  if (added > 0) opened.changed = true
  const kept = options.write ? await copyAside(opened) : null
  const where = kept === null ? [] : [`the damaged bytes are kept as ${kept}`]
  const damage = found.state === 'rescued' ? found.problems : []
  return { state: 'open', history: asHistory(opened), notes: [...found.notes, ...where, ...notes], damage }
}

/**
 * Gives bytes that cannot be used another name, so that a new store may take their place; returns that name, or
 * undefined when the file is no longer the one that was read.
 */
async function keepAside(paths: Layout, state: string, hash: string): Promise<string | undefined> {
  return withStoreLock(paths, async () => {
    const bytes = await readIfThere(paths.store)
    if (!bytes || sha256(bytes) !== hash) return undefined
    const name = paths.keptAside(state, Date.now())
    await rename(paths.store, name)
    return name
  })
}

async function openAt(paths: Layout, options: OpenOptions): Promise<OpenedHistory> {
  const bytes = await readIfThere(paths.store)
  if (!bytes) return openAbsent(paths, options)
  const hash = sha256(bytes)
  const unchanged = (await readSeal(paths)).store === hash
  const found = await openBytes(bytes, options.verify || !unchanged)
  if (found.state === 'open' || found.state === 'rescued')
    return openUsable(found, { bytes, hash }, paths, options)
  if (!options.write || found.state === 'newer') return { ...found, keptAs: null }
  const keptAs = await keepAside(paths, found.state, hash)
  return keptAs === undefined ? openAt(paths, options) : { ...found, keptAs }
}

/** Histories in folders of this machine. */
export const fileHistories: Histories = { open: (dir, options) => openAt(layout(dir), options) }

/** A store in a file of its own, as a segment or an archive is; always verified. */
export const openStoreFile = (file: string, write: boolean): Promise<OpenedHistory> =>
  openAt(fileLayout(file), { verify: true, write })

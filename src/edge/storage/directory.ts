import { cp, mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Loaded, Saved, Storage } from '../../app/storage.js'
import { fail, ok } from '../../core/model/problem.js'
import { withLock } from '../lock.js'
import { packed } from './pack.js'

/** Names the folder in force and the one before it, a line each. */
const pointerFile = 'current'

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Folders that the pointer names, newest first; undefined when nothing was ever saved. */
async function versions(home: string): Promise<readonly string[] | undefined> {
  try {
    const text = await readFile(join(home, pointerFile), 'utf8')
    return text.split('\n').map((name) => basename(name))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** A drive that is not mounted looks like a folder that nobody has filled yet: the user makes it, once. */
async function mustExist(dir: string): Promise<void> {
  const folder = await stat(dir).catch(() => undefined)
  if (!folder?.isDirectory())
    throw new Error(`${dir} is not a folder; make it once, or mount the drive it is on`)
}

/** Makes sure that a crash cannot lose what a later rename points to. */
async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync().finally(() => handle.close())
}

async function load(home: string, into: string): Promise<Loaded> {
  await mustExist(dirname(home))
  const known = await versions(home)
  if (!known) return { state: 'absent' }
  const [current] = known
  if (!current) return { state: 'failed', reason: `${join(home, pointerFile)} is empty` }
  const from = join(home, current)
  await cp(from, into, { recursive: true })
  return { state: 'found', from }
}

/**
 * Copies into a new sibling folder and then renames a new pointer over the old one: a reader sees the old copy or
 * the new one, whole. The copy before the last is kept for readers that are still at it.
 */
async function save(home: string, folder: string): Promise<Saved> {
  await mustExist(dirname(home))
  await mkdir(home, { recursive: true })
  const copy = await mkdtemp(join(home, 'copy-'))
  await cp(folder, copy, { recursive: true })
  for (const name of await readdir(copy)) await sync(join(copy, name))
  const [current, previous] = (await versions(home)) ?? []
  const pointer = join(home, `${basename(copy)}.${pointerFile}`)
  await writeFile(pointer, [basename(copy), current ?? ''].join('\n'))
  await sync(pointer)
  await rename(pointer, join(home, pointerFile))
  if (previous) await rm(join(home, previous), { recursive: true, force: true })
  return { state: 'saved', as: copy }
}

/** A save replaces what the others see: one after the other, over a lock that lies beside the copies. */
async function alone<T>(home: string, patience: number, work: () => Promise<T>): Promise<T> {
  await mustExist(dirname(home))
  await mkdir(home, { recursive: true })
  return withLock(join(home, 'lock'), patience, work)
}

/** A folder on a network drive may never answer. */
async function within<T>(deadline: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${deadline} s`)), deadline * 1000)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** A folder of this machine or of a mounted drive. */
export const directory: Storage = {
  name: 'directory',
  summary: 'A folder: for self-hosted runners, other CI systems and copies by hand.',
  open({ name, directory: dir, deadline }) {
    if (!dir)
      return fail({
        where: { file: 'action.yml', key: 'store-directory' },
        what: 'the storage "directory" needs a folder',
        hint: 'Name a folder that outlives the job, on a disk that all runners share.',
      })
    const home = join(dir, name)
    return ok(
      packed({
        load: (folder) => within(deadline, load(home, folder)),
        save: (folder) => within(deadline, save(home, folder)),
        alone: (work) => alone(home, deadline * 1000, work),
      }),
    )
  },
}

import { createHash, randomBytes } from 'node:crypto'
import {
  createReadStream,
  lstatSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, sep } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Files } from '../app/world.js'
import { archive } from './archive.js'
import { glob } from './glob.js'
import { openRegular, readPieces, readResult } from './result-file.js'
import { treeHash } from './tree-hash.js'

const absentCodes = new Set(['ENOENT', 'ENOTDIR'])

/** Undefined for what is not there; every other failure is thrown. */
async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (absentCodes.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** Makes a rename or a new name survive a power cut. Windows cannot open folders and needs no such thing. */
async function syncFolder(dir: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(dir, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Writes and syncs a file that must not be there yet. */
async function writeNew(path: string, data: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(data)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function writeAtomic(path: string, data: string | Uint8Array, mode = 0o644): Promise<void> {
  const dir = dirname(path)
  await mkdir(dir, { recursive: true })
  const temporary = join(dir, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeNew(temporary, data, mode)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dir)
}

async function appendDurably(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await open(path, 'a', 0o600)
  try {
    const isNew = (await file.stat()).size === 0
    await file.writeFile(text)
    await file.sync()
    if (isNew) await syncFolder(dirname(path))
  } finally {
    await file.close()
  }
}

async function sha256(path: string): Promise<string | undefined> {
  const opened = openRegular(path)
  if (opened.state !== 'open') return undefined
  const hash = createHash('sha256')
  for await (const chunk of createReadStream('', { fd: opened.descriptor })) hash.update(chunk)
  return `sha256:${hash.digest('hex')}`
}

/** Milliseconds within which a system may give two writes the same time. */
const tick = 20

/** The time of the last change of a file's node tells of copies that keep the time of their content, too. */
async function stamps(dir: string, paths: readonly string[]) {
  const found = paths.map(
    (path) => [path, lstatSync(join(dir, path), { bigint: true, throwIfNoEntry: false })] as const,
  )
  const ages = found.flatMap(([, stats]) => (stats ? [Date.now() - Number(stats.ctimeMs)] : []))
  if (ages.some((age) => age >= 0 && age < tick)) await setTimeout(tick)
  return new Map(
    found.map(([path, stats]) => [
      path,
      stats && [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' '),
    ]),
  )
}

const fewFiles = 16

/** True if `path` was a folder of a few files and is gone: that is how runs leave theirs, and it spares the trips. */
function removedSmall(path: string): boolean {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    if (entries.length > fewFiles || entries.some((entry) => entry.isDirectory())) return false
    for (const { name } of entries) unlinkSync(join(path, name))
    rmdirSync(path)
    return true
  } catch {
    return false
  }
}

/** The real file system. */
export const files: Files = {
  readText: (path) => unlessAbsent(readFile(path, 'utf8')),
  readBytes: (path) => unlessAbsent(readFile(path)),
  writeAtomic,
  // Between two runs a trip through the thread pool costs more than the writing.
  write: async (path, data) => writeFileSync(path, data),
  remove: async (path) => {
    if (!removedSmall(path)) await rm(path, { recursive: true, force: true })
  },
  list: async (dir) => ((await unlessAbsent(readdir(dir))) ?? []).toSorted(),
  glob,
  stamps,
  // Links are resolved here once, because programs report paths with links resolved.
  makeTemporaryFolder: async (prefix) => mkdtempSync(join(realpathSync(tmpdir()), prefix)),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true })
  },
  readResult,
  readPieces,
  appendDurably,
  sha256,
  archive,
  treeHash,
  relative: async (folder, path) =>
    relative(await realpath(folder), await realpath(path))
      .split(sep)
      .join('/'),
}

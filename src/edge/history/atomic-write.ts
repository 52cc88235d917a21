import { lstatSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ProblemError } from '../../core/model/problem.js'
import { writeFailure } from './write-failure.js'

/**
 * Writes whole or not at all: temporary file beside it, fsync, rename, fsync of the folder where that is possible.
 * Throws ProblemError for what the user can mend: a full disk, a read-only one, permissions.
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(data)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw writeFailure(path, error)
  }
  await syncFolder(dirname(path))
}

/** Writes a file where none is, folders included. Throws ProblemError where one is: what it holds would be gone. */
export async function writeOnce(path: string, data: string | Uint8Array): Promise<void> {
  if (lstatSync(path, { throwIfNoEntry: false })) {
    const what = 'it is there already, and what it holds would be gone'
    throw new ProblemError([{ where: { file: path }, what, hint: 'name another file, or remove this one' }])
  }
  try {
    await mkdir(dirname(path), { recursive: true })
  } catch (error) {
    throw writeFailure(path, error)
  }
  await writeWhole(path, data)
}

// The rename itself survives a power cut only when the folder is synced; some systems cannot open folders.
async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir, 'r').catch(() => undefined)
  try {
    await handle?.sync()
  } catch {
    // A folder that cannot be synced is no reason to call a written file lost.
  } finally {
    await handle?.close()
  }
}

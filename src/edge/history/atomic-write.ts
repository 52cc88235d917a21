import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
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

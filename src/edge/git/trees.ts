import { chmod, lstat, readdir, realpath, rm } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'

/** Removes `path` and all below; folders that a build made read-only (module caches) are opened first. */
export async function forceRemove(path: string | Buffer): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true })
  } catch {
    await openFolders(path.toString())
    await rm(path, { recursive: true, force: true })
  }
}

async function openFolders(dir: string): Promise<void> {
  const stats = await lstat(dir).catch(() => undefined)
  if (!stats?.isDirectory()) return
  await chmod(dir, 0o700)
  for (const name of await readdir(dir)) await openFolders(join(dir, name))
}

/** True if `path` exists and lies in `folder` or is it, after all links are resolved. */
export async function holds(folder: string, path: string): Promise<boolean> {
  const outer = await realpath(folder).catch(() => undefined)
  const inner = await realpath(resolve(folder, path)).catch(() => undefined)
  if (outer === undefined || inner === undefined) return false
  const way = relative(outer, inner)
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(outer, way) === inner
}

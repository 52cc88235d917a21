import { createHash } from 'node:crypto'
import { createReadStream, type Dirent, fstatSync } from 'node:fs'
import { readdir, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { TreeHash } from '../app/world.js'
import { openRegular } from './result-file.js'

const executable = 0o100

/** A file or link of a tree: its path with `/`, git's mode for it, and the hash of its bytes (a link's: of its target). */
interface Leaf {
  readonly path: string
  readonly mode: '100644' | '100755' | '120000'
  readonly hash: string
}

/** Says what stands in the way of a hash. */
class Unhashable extends Error {}

async function fileLeaf(dir: string, path: string): Promise<Leaf> {
  const opened = openRegular(join(dir, path))
  if (opened.state !== 'open') throw new Unhashable(`holds ${path}, which cannot be read`)
  const mode = fstatSync(opened.descriptor).mode & executable ? '100755' : '100644'
  const hash = createHash('sha256')
  for await (const chunk of createReadStream('', { fd: opened.descriptor })) hash.update(chunk)
  return { path, mode, hash: hash.digest('hex') }
}

async function leafOf(dir: string, path: string, entry: Dirent): Promise<readonly Leaf[]> {
  if (entry.isDirectory()) return leavesOf(dir, `${path}/`)
  if (entry.isFile()) return [await fileLeaf(dir, path)]
  if (!entry.isSymbolicLink())
    throw new Unhashable(`holds ${path}, which is neither a file, a folder nor a link`)
  const target = await readlink(join(dir, path), 'buffer')
  return [{ path, mode: '120000', hash: createHash('sha256').update(target).digest('hex') }]
}

async function leavesOf(dir: string, prefix: string): Promise<readonly Leaf[]> {
  const leaves: Leaf[] = []
  for (const entry of await readdir(join(dir, prefix), { withFileTypes: true })) {
    if (entry.name !== '.git') leaves.push(...(await leafOf(dir, prefix + entry.name, entry)))
  }
  return leaves
}

/**
 * SHA-256 over one record `<mode> <sha256 hex> <path> NUL` for each file and link below `dir`, in the order of their
 * paths' UTF-8 bytes. Modes are git's (100644, 100755 where the owner may execute, 120000); links are not followed;
 * empty folders and whatever is called `.git` do not count.
 */
export async function treeHash(dir: string): Promise<TreeHash> {
  try {
    const leaves = [...(await leavesOf(dir, ''))]
    leaves.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
    const hash = createHash('sha256')
    for (const { mode, hash: bytes, path } of leaves) hash.update(`${mode} ${bytes} ${path}\0`)
    return { hash: `sha256:${hash.digest('hex')}` }
  } catch (error) {
    if (error instanceof Unhashable) return { error: error.message }
    return { error: `is not a readable folder: ${(error as Error).message}` }
  }
}

import { lstat, mkdir, rename, rmdir } from 'node:fs/promises'
import { forceRemove } from './trees.js'

/** Moves the file `path` from one folder to another, replacing whatever stands there or on the way. */
export async function placeFile(from: string, to: string, path: string): Promise<void> {
  refuseEscape(path)
  for (const folder of foldersOf(path)) await ensureOwnFolder(at(to, folder))
  const target = at(to, path)
  if (await isFolder(target)) await forceRemove(target)
  await rename(at(from, path), target)
}

/** Removes the file or submodule `path` below `tree` and the folders that this leaves empty. */
export async function removeFile(tree: string, path: string): Promise<void> {
  refuseEscape(path)
  const folders = foldersOf(path)
  for (const folder of folders) if (!(await isFolder(at(tree, folder)))) return
  await forceRemove(at(tree, path))
  for (const folder of folders.reverse()) {
    const emptied = await rmdir(at(tree, folder)).then(
      () => true,
      () => false,
    )
    if (!emptied) return
  }
}

/** A symlink would lead out of the tree; a submodule in a folder's place would mix its files with the wanted ones. */
async function ensureOwnFolder(folder: Buffer): Promise<void> {
  const isSubmodule = (await kindOf(Buffer.concat([folder, Buffer.from('/.git')]))) !== undefined
  if ((await isFolder(folder)) && !isSubmodule) return
  await forceRemove(folder)
  await mkdir(folder)
}

/** Git refuses such paths when it checks out; they are refused here for commits that it has not checked out. */
function refuseEscape(path: string): void {
  if (path.split('/').some((part) => /^(|\.|\.\.|\.git)$/i.test(part))) {
    throw new Error(`a commit holds the impossible path ${JSON.stringify(path)}`)
  }
}

/** `a/b/c` → `a`, `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** The bytes of a path whose inner part holds one character per byte. */
const at = (folder: string, path: string): Buffer =>
  Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path, 'latin1')])

const kindOf = (path: Buffer) => lstat(path).catch(() => undefined)

const isFolder = async (path: Buffer): Promise<boolean> => (await kindOf(path))?.isDirectory() === true

import { existsSync } from 'node:fs'
import { readdir, readFile, realpath, rmdir, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { isAlive } from '../alive.js'
import { line, must, type RunGit } from './run.js'
import { forceRemove } from './trees.js'

const youngMilliseconds = 60_000

/** The reason that our locks give: by it a later start knows whether the process that made a worktree is gone. */
export const lockReason = (): string => `benchgate ${process.pid} ${hostname()}`

/**
 * Frees what killed runs left: our folders whose process is gone, and entries of ours whose folder is gone. Entries
 * are taken one by one and never by `git worktree prune`, which would take what another gate is just making.
 */
export async function pruneLeftovers(run: RunGit, repository: string): Promise<void> {
  for (const entry of await entriesOf(run, repository)) await freeLeftover(entry)
}

/** Removes git's entry of the worktree at `dir`, whose folder may be gone. */
export async function removeEntry(run: RunGit, repository: string, dir: string): Promise<void> {
  const real = join(await realpath(dirname(dir)).catch(() => dirname(dir)), basename(dir))
  for (const entry of await entriesOf(run, repository)) {
    if ((await treeOf(entry)) === real) await forceRemove(entry)
  }
}

async function entriesOf(run: RunGit, repository: string): Promise<readonly string[]> {
  const folder = join(await commonFolder(run, repository), 'worktrees')
  return (await readdir(folder).catch(() => [])).map((name) => join(folder, name))
}

/** The folder that all worktrees of the repository share: `.git`. */
export async function commonFolder(run: RunGit, repository: string): Promise<string> {
  return line(await must(run, repository, ['rev-parse', '--path-format=absolute', '--git-common-dir']))
}

const treeOf = async (entry: string): Promise<string> => dirname(await read(join(entry, 'gitdir')))

async function freeLeftover(entry: string): Promise<void> {
  const reason = await read(join(entry, 'locked'))
  const tree = await treeOf(entry)
  if (isOfDeadProcess(reason)) await removeOwnTree(tree, entry)
  else if (!(await isAbandoned(tree, entry, reason))) return
  await forceRemove(entry)
}

/** Git makes the entry before the folder: a young entry without one belongs to a gate that is at work. */
async function isAbandoned(tree: string, entry: string, reason: string): Promise<boolean> {
  if (!isOurs(tree) || existsSync(tree) || (reason !== '' && reason !== 'initializing')) return false
  const made = await stat(entry).catch(() => undefined)
  return made !== undefined && Date.now() - made.mtimeMs > youngMilliseconds
}

/** Only a folder that is ours by its name and that points back to this entry is removed. */
async function removeOwnTree(tree: string, entry: string): Promise<void> {
  if (!isOurs(tree)) return
  const link = await read(join(tree, '.git'))
  if (basename(link.replace(/^gitdir: /, '')) !== basename(entry)) return
  await forceRemove(tree)
  await rmdir(dirname(tree)).catch(() => {})
}

const isOurs = (tree: string): boolean => basename(dirname(tree)).startsWith('benchgate-')

function isOfDeadProcess(reason: string): boolean {
  const [, pid, host] = /^benchgate (\d+) (\S+)$/.exec(reason) ?? []
  return pid !== undefined && host === hostname() && !isAlive(Number(pid))
}

const read = async (path: string): Promise<string> => (await readFile(path, 'utf8').catch(() => '')).trim()

import { existsSync } from 'node:fs'
import { readdir, readFile, rmdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { isAlive } from '../alive.js'
import { line, must, type RunGit } from './run.js'
import { forceRemove } from './trees.js'

/** The reason that our locks give: by it a later start knows whether the process that made a worktree is gone. */
export const lockReason = (): string => `benchgate ${process.pid} ${hostname()}`

/** Frees what killed runs left: entries whose folder is gone, and our folders whose process is gone. */
export async function pruneLeftovers(run: RunGit, repository: string): Promise<void> {
  const args = ['rev-parse', '--path-format=absolute', '--git-common-dir']
  const entries = join(line(await must(run, repository, args)), 'worktrees')
  for (const name of await readdir(entries).catch(() => [])) await freeLeftover(join(entries, name))
  await run(repository, ['worktree', 'prune', '--expire=now'])
}

async function freeLeftover(entry: string): Promise<void> {
  const lock = join(entry, 'locked')
  const reason = await read(lock)
  const tree = dirname(await read(join(entry, 'gitdir')))
  if (isOfDeadProcess(reason)) {
    await removeOwnTree(tree, entry)
    await forceRemove(lock)
  } else if (reason === 'initializing' && tree !== '.' && !existsSync(tree)) {
    await forceRemove(lock)
  }
}

/** Only a folder that is ours by its name and that points back to this entry is removed. */
async function removeOwnTree(tree: string, entry: string): Promise<void> {
  if (!basename(dirname(tree)).startsWith('benchgate-')) return
  const link = await read(join(tree, '.git'))
  if (basename(link.replace(/^gitdir: /, '')) !== basename(entry)) return
  await forceRemove(tree)
  await rmdir(dirname(tree)).catch(() => {})
}

function isOfDeadProcess(reason: string): boolean {
  const [, pid, host] = /^benchgate (\d+) (\S+)$/.exec(reason) ?? []
  return pid !== undefined && host === hostname() && !isAlive(Number(pid))
}

const read = async (path: string): Promise<string> => (await readFile(path, 'utf8').catch(() => '')).trim()

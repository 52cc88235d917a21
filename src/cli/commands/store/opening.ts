import { join } from 'node:path'
import type { History, OpenedHistory, StoreProblem } from '../../../app/world.js'
import { ProblemError } from '../../../core/model/problem.js'
import { type Invocation, UsageError } from '../../command.js'
import { readStore, storeFolderOf } from '../../stored.js'

/** A store that is looked at as it is. */
export interface Inspected {
  readonly history: History
  readonly file: string
  readonly damage: readonly StoreProblem[]
}

/** The store that the one argument names, a folder or a file, else the project's own. */
export async function inspected(invocation: Invocation, name: string): Promise<Inspected> {
  const [path, ...rest] = invocation.positionals
  if (rest.length > 0) throw new UsageError(`store ${name} takes one store at most`)
  if (path === undefined) return readStore(await storeFolderOf(invocation))
  const { openSource } = await import('../../../edge/history/sources.js')
  const source = await openSource(path)
  if (source.kind === 'store') return { ...source, file: path }
  throw new ProblemError([
    {
      where: { file: path },
      what: `this is a ${source.kind}, not a store`,
      hint: 'take it in with "benchgate store import"',
    },
  ])
}

/** A store that sessions are taken into. */
export interface Target {
  readonly history: History
  readonly file: string
  readonly isNew: boolean
}

/** Opens `path`, a folder or a file that ends in `.db`; what is there and cannot be used is a problem, never replaced. */
export async function openTarget(path: string): Promise<Target> {
  const { fileHistories, openStoreFile } = await import('../../../edge/history/histories.js')
  const isFile = path.endsWith('.db')
  const file = isFile ? path : join(path, 'store.db')
  const opened: OpenedHistory = isFile
    ? await openStoreFile(path, false)
    : await fileHistories.open(path, { verify: true })
  if (opened.state === 'open' || opened.state === 'absent')
    return { history: opened.history, file, isNew: opened.state === 'absent' }
  throw new ProblemError([
    {
      where: { file },
      what: `it is there and cannot be used (${opened.state}: ${opened.reason})`,
      hint: 'name another place; it was left as it is',
    },
  ])
}

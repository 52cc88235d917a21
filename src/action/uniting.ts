import { copyFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OpenedHistory } from '../app/world.js'
import type { Finding } from '../core/model/finding.js'
import { ProblemError } from '../core/model/problem.js'
import { fileHistories } from '../edge/history/histories.js'
import { historyNote, lostWith, storageFailed } from './storage-findings.js'

/** What one place held. */
export interface Copy {
  readonly name: string
  readonly folder: string
  /** `actions-cache (benchgate-demo-default/71-1)` */
  readonly from: string
}

interface United {
  readonly from: string
  readonly findings: readonly Finding[]
}

/** Makes `into` hold every session that one of the copies has. The first good copy is the one that grows. */
export async function unite(copies: readonly Copy[], into: string): Promise<United> {
  const distinct = await withoutEqual(copies)
  const [only] = distinct
  if (distinct.length === 1) {
    await copyFiles(only!.folder, into)
    return { from: only!.from, findings: [] }
  }
  const opened = await Promise.all(distinct.map(async (copy) => ({ copy, opened: await openCopy(copy) })))
  try {
    return await merge(opened, into)
  } finally {
    for (const each of opened) if ('history' in each.opened) each.opened.history.close()
  }
}

/** A broken benchmarks.json makes a copy as useless as a broken store. */
async function openCopy({ folder }: Pick<Copy, 'folder'>, verify = true): Promise<OpenedHistory> {
  try {
    return await fileHistories.open(folder, { verify })
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { state: 'unreadable', reason: error.problems[0]!.what, keptAs: null }
  }
}

/** Copies with other bytes than the ones before them: places that were saved to alike need not be opened. */
async function withoutEqual(copies: readonly Copy[]): Promise<readonly Copy[]> {
  const bytes = await Promise.all(
    copies.map(({ folder }) => readFile(join(folder, 'store.db')).catch(() => Buffer.alloc(0))),
  )
  return copies.filter((_, index) => bytes.findIndex((other) => other.equals(bytes[index]!)) === index)
}

async function merge(
  all: readonly { readonly copy: Copy; readonly opened: OpenedHistory }[],
  into: string,
): Promise<United> {
  const good = all.flatMap(({ copy, opened }) => (opened.state === 'open' ? [{ copy, opened }] : []))
  const bad = all.flatMap(({ copy, opened }) => ('reason' in opened ? [badCopy(copy, opened.reason)] : []))
  const [first, ...others] = good
  // The gate says what is wrong with a store, and keeps it.
  const base = first ?? all[0]!
  const taken: { readonly from: string; readonly note: Finding }[] = []
  for (const { copy, opened } of others) {
    const { added } = first!.opened.history.merge(opened.history)
    if (added.length > 0) taken.push({ from: copy.from, note: takenNote(copy, added.length) })
  }
  const lost = good.flatMap(({ copy, opened }) => lostWith(copy.from, opened.damage, first!.opened.history))
  await first?.opened.history.save()
  await copyFiles(base.copy.folder, into)
  return {
    from: [base.copy.from, ...taken.map(({ from }) => from)].join(', '),
    findings: [...(first ? bad : []), ...lost, ...taken.map(({ note }) => note)],
  }
}

/** Takes what the copy in a folder has more than a store; one that cannot be used has nothing. */
export async function takeCopy(folder: string, store: string): Promise<void> {
  // What is taken in is proven session by session; the rest of the copy need not be.
  const theirs = await openCopy({ folder }, false)
  const ours = await fileHistories.open(store, { verify: false })
  try {
    if (theirs.state !== 'open') return
    if (ours.state !== 'open' && ours.state !== 'absent') throw new Error(`${store} is ${ours.state}`)
    ours.history.merge(theirs.history)
    await ours.history.save()
  } finally {
    for (const opened of [theirs, ours]) if ('history' in opened) opened.history.close()
  }
}

const badCopy = ({ from }: Copy, reason: string): Finding =>
  storageFailed(`the copy in ${from} cannot be used: ${reason}`, 'Another copy was used in its place.')

const takenNote = ({ from }: Copy, count: number): Finding =>
  historyNote(`${count} ${count === 1 ? 'session was' : 'sessions were'} in ${from} alone and taken in`)

async function copyFiles(from: string, into: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  await Promise.all(names.map((name) => copyFile(join(from, name), join(into, name))))
}

import { copyFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OpenedHistory } from '../app/world.js'
import type { Finding } from '../core/model/finding.js'
import { ProblemError } from '../core/model/problem.js'
import { fileHistories } from '../edge/history/histories.js'
import { refusedFile, uniteRefused } from '../edge/history/refusing.js'
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
  /** False when a copy is of a newer benchgate, or none is any good: what is saved would hide what cannot be read here. */
  readonly maySave: boolean
  readonly findings: readonly Finding[]
}

/** Makes `into` hold every session that one of the copies has. The first good copy is the one that grows. */
export async function unite(copies: readonly Copy[], into: string): Promise<United> {
  const distinct = await withoutEqual(copies)
  const [only] = distinct
  if (distinct.length === 1) {
    await copyFiles(only!.folder, into)
    // Whoever opens it says whether it is any good.
    return { from: only!.from, maySave: true, findings: [] }
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
  const files = ['store.db', refusedFile]
  const bytes = await Promise.all(
    copies.map(({ folder }) =>
      Promise.all(files.map((file) => readFile(join(folder, file)).catch(() => null))),
    ),
  )
  const isEqual = (a: Buffer | null, b: Buffer | null) => (a && b ? a.equals(b) : a === b)
  return copies.filter((_, index) => {
    const own = bytes[index]!
    return bytes.findIndex((other) => other.every((part, at) => isEqual(part, own[at]!))) === index
  })
}

interface Bad {
  readonly copy: Copy
  readonly opened: Extract<OpenedHistory, { readonly reason: string }>
}

async function merge(
  all: readonly { readonly copy: Copy; readonly opened: OpenedHistory }[],
  into: string,
): Promise<United> {
  const good = all.flatMap(({ copy, opened }) => (opened.state === 'open' ? [{ copy, opened }] : []))
  const bad = all.flatMap(({ copy, opened }) => ('reason' in opened ? [{ copy, opened }] : []))
  const newer = bad.find(({ opened }) => opened.state === 'newer')
  const [first, ...others] = good
  // The gate says what is wrong with a store, and keeps it.
  const base = first ?? newer ?? bad[0] ?? all[0]!
  const taken: { readonly from: string; readonly note: Finding }[] = []
  for (const { copy, opened } of others) {
    const { added } = first!.opened.history.merge(opened.history)
    if (added.length > 0) taken.push({ from: copy.from, note: takenNote(copy, added.length) })
  }
  const lost = good.flatMap(({ copy, opened }) => lostWith(copy.from, opened.damage, first!.opened.history))
  await first?.opened.history.save()
  await copyFiles(base.copy.folder, into)
  const accepted = new Set(first?.opened.history.ids())
  const rest = all.flatMap(({ copy }) => (copy === base.copy ? [] : [copy]))
  const unread = await refusedOf(rest, into, accepted)
  return {
    from: [base.copy.from, ...taken.map(({ from }) => from)].join(', '),
    maySave: newer === undefined && (first !== undefined || bad.length === 0),
    findings: [...(first ? bad.map(badCopy) : []), ...unread, ...lost, ...taken.map(({ note }) => note)],
  }
}

/**
 * Takes what a copy has more than a store, and answers what was lost with the copy; or why it cannot be used, and then
 * nothing may take its place.
 */
export async function takeCopy(
  copy: Pick<Copy, 'folder' | 'from'>,
  store: string,
): Promise<{ readonly unusable: string } | { readonly findings: readonly Finding[] }> {
  // What is taken in is proven session by session; the rest of the copy need not be.
  const theirs = await openCopy(copy, false)
  if ('reason' in theirs) return { unusable: `${theirs.state}: ${theirs.reason}` }
  const ours = await fileHistories.open(store, { verify: false })
  try {
    if ('reason' in ours) throw new Error(`${store} is ${ours.state}`)
    const { refused } = ours.history.merge(theirs.history)
    await ours.history.save()
    const unread = await refusedOf([copy], store, new Set(ours.history.ids()))
    const unproven = refused.map((session) => ({ session, what: 'its content is not what its id says' }))
    const damage = [...(theirs.state === 'open' ? theirs.damage : []), ...unproven]
    return { findings: [...unread, ...lostWith(copy.from, damage, ours.history)] }
  } finally {
    for (const opened of [theirs, ours]) if ('history' in opened) opened.history.close()
  }
}

/** Whatever was set aside beside a copy stays so beside the store; a finding for each that cannot be read. */
async function refusedOf(
  copies: readonly Pick<Copy, 'folder' | 'from'>[],
  into: string,
  accepted: ReadonlySet<string>,
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const { folder, from } of copies) {
    const reason = await uniteRefused(folder, into, accepted)
    if (reason !== null) findings.push(refusedUnusable(from, reason))
  }
  return findings
}

const refusedUnusable = (from: string, reason: string): Finding =>
  storageFailed(
    `${refusedFile} of the copy in ${from} cannot be used whole: ${reason}`,
    'What could be read of it was taken along. The rest was set aside there alone, because nobody vouched for it.',
  )

const badCopy = ({ copy, opened }: Bad): Finding =>
  storageFailed(
    `the copy in ${copy.from} cannot be used: ${opened.reason}`,
    opened.state === 'newer'
      ? 'Another copy was used in its place, and nothing is saved that would hide it: use that version of benchgate or a newer one.'
      : 'Another copy was used in its place.',
  )

const takenNote = ({ from }: Copy, count: number): Finding =>
  historyNote(`${count} ${count === 1 ? 'session was' : 'sessions were'} in ${from} alone and taken in`)

async function copyFiles(from: string, into: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  await Promise.all(names.map((name) => copyFile(join(from, name), join(into, name))))
}

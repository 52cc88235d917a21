import { type FileHandle, open, readFile, rm, stat, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { ProblemError } from '../core/model/problem.js'
import { birthOf, isGone } from './alive.js'

/** The exit code for "try again later", EX_TEMPFAIL of sysexits.h. */
const exitBusy = 75

/** Another process holds what the lock file guards; entry points exit with 75 for it. */
export class BusyError extends ProblemError {
  constructor(file: string, holder: string) {
    const hint = `wait for it to end; if it is gone, remove ${file}`
    super([{ where: { file }, what: `locked by ${holder}`, hint }], exitBusy)
    this.name = 'BusyError'
  }
}

interface Holder {
  readonly pid: number
  readonly host: string
  /** Absent where the system does not tell. */
  readonly birth?: string | null
}

// A lock without content belongs to a process between making and filling it, or to one killed just there.
const unfilledFor = 5_000

async function holderOf(file: string): Promise<Holder | 'unfilled' | 'absent'> {
  try {
    const { pid, host, birth = null } = JSON.parse(await readFile(file, 'utf8')) as Holder
    return { pid, host, birth }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'unfilled'
  }
}

async function isStale(file: string, holder: Holder | 'unfilled'): Promise<boolean> {
  if (holder !== 'unfilled') return holder.host === hostname() && isGone(holder)
  const age = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )
  return age > unfilledFor
}

async function fill(handle: FileHandle, file: string): Promise<void> {
  const { pid } = process
  try {
    await handle.writeFile(JSON.stringify({ pid, host: hostname(), birth: birthOf(pid) }))
  } catch (error) {
    // On a full disk nobody must wait for a lock that nobody holds.
    await rm(file, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

async function create(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    await fill(handle, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

// Two processes may both see a dead holder. Only the one that holds the second file looks again and removes, so
// that neither removes the lock that the other has just made.
async function removeStale(file: string): Promise<void> {
  const guard = `${file}.break`
  if (!(await create(guard))) {
    const holder = await holderOf(guard)
    if (holder !== 'absent' && (await isStale(guard, holder))) await rm(guard, { force: true })
    return
  }
  try {
    const holder = await holderOf(file)
    if (holder !== 'absent' && (await isStale(file, holder))) await removeLeft(file)
  } finally {
    await rm(guard, { force: true })
  }
}

/** In a folder for all users each may remove only what is theirs. */
async function removeLeft(file: string): Promise<void> {
  try {
    // Not `rm`, which takes a refusal for a sign that this is a folder.
    await unlink(file)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return
    if (!['EPERM', 'EACCES'].includes(code)) throw error
    const what = 'a process that is gone left this lock, and it belongs to another user'
    throw new ProblemError([{ where: { file }, what, hint: 'let that user or root remove it' }])
  }
}

const describe = (holder: Holder | 'unfilled'): string =>
  holder === 'unfilled' ? 'a process that is starting' : `process ${holder.pid} on ${holder.host}`

/**
 * Runs `work` while no other process of this machine does so with the same file. Waits at most `patience`
 * milliseconds, then throws BusyError. A lock whose process is gone is taken over.
 */
export async function withLock<T>(file: string, patience: number, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patience
  while (!(await create(file))) {
    const holder = await holderOf(file)
    if (holder === 'absent') continue
    if (Date.now() > deadline) throw new BusyError(file, describe(holder))
    if (await isStale(file, holder)) await removeStale(file)
    else await sleep(20)
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

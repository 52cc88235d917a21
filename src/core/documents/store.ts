import type { SessionHeader } from '../model/session.js'
import { count, quantity } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** What `store info` shows. Times in milliseconds since 1970. */
export interface ShownInfo {
  readonly file: string
  readonly sessions: number
  readonly runs: number
  readonly reports: number
  readonly bytes: number
  readonly bytesPerRun: number | null
  readonly archived: number
  readonly growthPerMonth: number | null
  readonly heads: readonly string[]
  readonly oldest: number | null
  readonly newest: number | null
  /** How many sessions bear a signature under each key, by its fingerprint; not whether it is genuine. */
  readonly signed: Readonly<Record<string, number>>
}

/** What `store verify` shows. */
export interface ShownVerification {
  readonly file: string
  readonly problems: readonly { readonly session: string | null; readonly what: string }[]
  readonly good: readonly string[]
  /** Sessions among them without their runs. */
  readonly archived: readonly string[]
}

/** What `store repair` shows. */
export interface ShownRepair {
  readonly file: string
  /** Where the damaged file is kept; null when nothing was wrong with it. */
  readonly keptAs: string | null
  readonly wrong: ShownVerification['problems']
  readonly good: readonly string[]
  /** What no repair can mend. */
  readonly problems: ShownVerification['problems']
}

/** What `store sign` shows. Times in milliseconds since 1970. */
export interface ShownSigning {
  readonly file: string
  readonly dryRun: boolean
  /** Fingerprint of the key that signed. */
  readonly key: string
  readonly sessions: readonly (Pick<SessionHeader, 'event' | 'branch' | 'gitSha' | 'startedAt'> & {
    readonly id: string
  })[]
}

/** What `store compact` shows. Times in milliseconds since 1970, sizes in bytes. */
export interface ShownCompaction {
  readonly file: string
  readonly dryRun: boolean
  readonly before: number
  readonly sessions: number
  readonly runs: number
  readonly bytesBefore: number
  readonly bytesAfter: number
  readonly archive: string | null
}

const day = (time: number | null): string =>
  time === null ? 'none' : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')

export function infoText(info: ShownInfo): string {
  const perRun = info.bytesPerRun === null ? '' : ` (${Math.round(info.bytesPerRun)} B a run)`
  const { growthPerMonth, archived } = info
  return [
    `${info.file}: ${quantity(info.bytes, 'B')}${perRun}`,
    ...(growthPerMonth === null ? [] : [`grows by ${quantity(growthPerMonth, 'B')} a month`]),
    `${count(info.sessions, 'session')}, ${count(info.runs, 'run')}, ${count(info.reports, 'report')}`,
    ...(archived > 0 ? [`the runs of ${count(archived, 'session')} are in an archive`] : []),
    `oldest ${day(info.oldest)}, newest ${day(info.newest)}`,
    ...Object.entries(info.signed).map(
      ([key, sessions]) => `${count(sessions, 'session')} signed by key ${printable(key)}`,
    ),
    ...info.heads.map((head) => `head ${head}`),
    '',
  ].join('\n')
}

const lines = (problems: ShownVerification['problems']): readonly string[] =>
  problems.map(
    ({ session, what }) => `  ${session === null ? 'file' : `session ${session.slice(0, 12)}`}: ${what}`,
  )

export function verificationText({ file, problems, good, archived }: ShownVerification): string {
  const elsewhere = archived.length > 0 ? `, ${archived.length} of them without their runs (archived)` : ''
  if (problems.length === 0) return `${file}: all ${count(good.length, 'session')} verify${elsewhere}.\n`
  return [
    `${file}: ${count(problems.length, 'problem')}; ${count(good.length, 'session')} still good${elsewhere}.`,
    ...lines(problems),
    '',
  ].join('\n')
}

export function repairText({ file, keptAs, wrong, good, problems }: ShownRepair): string {
  const sessions = count(good.length, 'session')
  return [
    keptAs === null
      ? `${file}: nothing to repair in ${sessions}.`
      : `${file}: written anew with ${sessions} that are good; the damaged file is kept as ${keptAs}.`,
    ...lines(wrong),
    ...(problems.length > 0 ? ['What no repair can mend; a merge with another copy may:'] : []),
    ...lines(problems),
    '',
  ].join('\n')
}

export function signingText({ file, dryRun, key, sessions }: ShownSigning): string {
  const did = dryRun ? 'would be signed' : 'signed'
  return [
    ...sessions.map((session) => `  ${signedSession(session)}`),
    `${file}: ${count(sessions.length, 'session')} ${did} by key ${key}${dryRun ? '; nothing was written' : ''}.`,
    '',
  ].join('\n')
}

/** One session as it must be looked at before somebody vouches for it. */
const signedSession = ({ id, event, branch, gitSha, startedAt }: ShownSigning['sessions'][number]): string =>
  printable(
    `${id.slice(0, 12)}: ${event} on ${branch ?? 'no branch'} of ${gitSha.slice(0, 10)}, ${day(startedAt)}`,
  )

export function compactionText(compaction: ShownCompaction): string {
  const { file, dryRun, before, sessions, runs, bytesBefore, bytesAfter, archive } = compaction
  if (sessions === 0) return `${file}: no session from before ${day(before)} has runs to move.\n`
  const size = `${quantity(bytesBefore, 'B')} → ${quantity(bytesAfter, 'B')}`
  const moved = `${count(runs, 'run')} of ${count(sessions, 'session')} from before ${day(before)}`
  return dryRun
    ? `${file}: ${moved} would move to an archive (${size}); nothing was written.\n`
    : `${file}: ${moved} moved to ${archive} (${size}); both verify.\n`
}

import { count, quantity } from './parts/numbers.js'

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

export function compactionText(compaction: ShownCompaction): string {
  const { file, dryRun, before, sessions, runs, bytesBefore, bytesAfter, archive } = compaction
  if (sessions === 0) return `${file}: no session from before ${day(before)} has runs to move.\n`
  const size = `${quantity(bytesBefore, 'B')} → ${quantity(bytesAfter, 'B')}`
  const moved = `${count(runs, 'run')} of ${count(sessions, 'session')} from before ${day(before)}`
  return dryRun
    ? `${file}: ${moved} would move to an archive (${size}); nothing was written.\n`
    : `${file}: ${moved} moved to ${archive} (${size}); both verify.\n`
}

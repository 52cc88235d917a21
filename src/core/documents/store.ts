import { count, quantity } from './parts/numbers.js'

/** What `store info` shows. Times in milliseconds since 1970. */
export interface ShownInfo {
  readonly file: string
  readonly sessions: number
  readonly runs: number
  readonly reports: number
  readonly bytes: number
  readonly bytesPerRun: number | null
  readonly heads: readonly string[]
  readonly oldest: number | null
  readonly newest: number | null
}

/** What `store verify` shows. */
export interface ShownVerification {
  readonly file: string
  readonly problems: readonly { readonly session: string | null; readonly what: string }[]
  readonly good: readonly string[]
}

export function infoText(info: ShownInfo): string {
  const day = (time: number | null) =>
    time === null ? 'none' : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
  const perRun = info.bytesPerRun === null ? '' : ` (${Math.round(info.bytesPerRun)} B a run)`
  return [
    `${info.file}: ${quantity(info.bytes, 'B')}${perRun}`,
    `${count(info.sessions, 'session')}, ${count(info.runs, 'run')}, ${count(info.reports, 'report')}`,
    `oldest ${day(info.oldest)}, newest ${day(info.newest)}`,
    ...info.heads.map((head) => `head ${head}`),
    '',
  ].join('\n')
}

export function verificationText({ file, problems, good }: ShownVerification): string {
  if (problems.length === 0) return `${file}: all ${count(good.length, 'session')} verify.\n`
  const lines = problems.map(
    ({ session, what }) => `  ${session === null ? 'file' : `session ${session.slice(0, 12)}`}: ${what}`,
  )
  return [
    `${file}: ${count(problems.length, 'problem')}; ${count(good.length, 'session')} still good.`,
    ...lines,
    '',
  ].join('\n')
}

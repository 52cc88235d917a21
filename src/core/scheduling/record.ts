import { type JobRecord, jobStates } from '../model/job.js'

/** The file of a job as read back. `newer`: written by a later version of this program. */
export type ReadRecord =
  | { readonly state: 'read'; readonly record: JobRecord }
  | { readonly state: 'newer' }
  | { readonly state: 'broken'; readonly reason: string }

type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string'
const flag: Check = (value) => typeof value === 'boolean'
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0
const whole: Check = (value) => Number.isSafeInteger(value)
const table: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value)

const checks: Readonly<Record<keyof JobRecord, Check>> = {
  format: (value) => value === 1,
  id: (value) => typeof value === 'string' && isJobId(value),
  state: oneOf(jobStates),
  host: text,
  pid: whole,
  birth: orNull(text),
  marker: (value) => typeof value === 'string' && /^[0-9a-f]{16,}$/.test(value),
  background: flag,
  guest: (value) => value === undefined || flag(value),
  project: text,
  benchmark: text,
  command: text,
  commit: text,
  store: text,
  threads: (value) => whole(value) && Number(value) >= 1,
  gpu: oneOf(['none', 'direct', 'ollama']),
  vramGb: number,
  submittedAt: number,
  startedAt: orNull(number),
  endedAt: orNull(number),
  exitCode: orNull(whole),
  session: orNull(text),
  message: orNull(text),
  cancelRequested: flag,
  log: orNull(text),
  request: orNull(table),
}

/** True for what a job may be called; such a name is safe as that of a file. */
export const isJobId = (word: string): boolean => /^\d{8}T\d{6}-[0-9a-f]{6}$/.test(word)

/** Reads the file of the job `id`. Every field is checked: a broken record must not take a thread from anyone. */
export function readRecord(content: string, id: string): ReadRecord {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch (error) {
    return { state: 'broken', reason: (error as Error).message }
  }
  if (!table(value)) return { state: 'broken', reason: 'it is no table' }
  const fields = value as Readonly<Record<string, unknown>>
  if (typeof fields['format'] === 'number' && fields['format'] > 1) return { state: 'newer' }
  const wrong = Object.entries(checks).find(([name, check]) => !check(fields[name]))
  if (wrong) return { state: 'broken', reason: `its ${wrong[0]} is ${JSON.stringify(fields[wrong[0]])}` }
  if (fields['id'] !== id) return { state: 'broken', reason: `it is the record of ${String(fields['id'])}` }
  return { state: 'read', record: value as JobRecord }
}

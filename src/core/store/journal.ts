import type { Run } from '../model/run.js'
import type { RunSet, SessionHeader } from '../model/session.js'
import { json } from './cell.js'

/** One line of a journal. A measuring process appends them as they happen, so that a kill loses no finished run. */
export type JournalRecord =
  | { readonly type: 'header'; readonly header: SessionHeader }
  | { readonly type: 'run'; readonly set: Omit<RunSet, 'runs'>; readonly run: Run }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'end'; readonly endedAt: number; readonly complete: boolean }

/** What a journal holds, and what in it could not be read. `line` counts from 1. */
export interface Journal {
  readonly records: readonly JournalRecord[]
  /** A last line without its end: the process was killed while it wrote. */
  readonly torn: boolean
  readonly damaged: readonly { readonly line: number; readonly reason: string }[]
}

/** CRC-32 of IEEE 802.3 (reflected polynomial 0xEDB88320) over UTF-8, as 8 hex digits. */
function crc32(text: string): string {
  let crc = 0xffffffff
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}

/** How every line begins. */
const opening = '{"crc":"'

const shape = /^\{"crc":"([0-9a-f]{8})","record":(\{.*\})\}$/s

/** One line with its end. Throws RangeError for numbers that are not finite. */
export function encodeRecord(record: JournalRecord): string {
  const body = json(
    record.type === 'run'
      ? { ...record, set: { ...record.set, metaSeed: record.set.metaSeed?.toString() ?? null } }
      : record,
  )
  return `{"crc":"${crc32(body)}","record":${body}}\n`
}

type Parsed = JournalRecord | { readonly type?: unknown }

function revive(record: Parsed): JournalRecord | undefined {
  switch (record.type) {
    case 'run': {
      const { run, set } = record as JournalRecord & { readonly type: 'run' }
      const seed = set.metaSeed as unknown as string | null
      return { type: 'run', run, set: { ...set, metaSeed: seed === null ? null : BigInt(seed) } }
    }
    case 'header':
    case 'note':
    case 'end':
      return record as JournalRecord
    default:
      return undefined
  }
}

function decodeLine(line: string): JournalRecord | string {
  const [, sum, body] = shape.exec(line) ?? []
  if (sum === undefined || body === undefined) return 'not a journal line'
  if (crc32(body) !== sum) return 'the checksum does not fit'
  return revive(JSON.parse(body) as Parsed) ?? 'a record of a kind that this program does not know'
}

/**
 * Reads every good line; a damaged one never costs another. A last line without its end is torn only where it begins
 * as lines do: no kill leaves anything else, zeros after a power cut say.
 */
export function decodeJournal(text: string): Journal {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  const torn = last !== '' && opening.startsWith(last.slice(0, opening.length))
  if (last !== '' && !torn) lines.push(last)
  const records: JournalRecord[] = []
  const damaged: { line: number; reason: string }[] = []
  lines.forEach((line, index) => {
    const record = decodeLine(line)
    if (typeof record === 'string') damaged.push({ line: index + 1, reason: record })
    else records.push(record)
  })
  return { records, torn, damaged }
}

/** What a journal amounts to. */
export interface Folded {
  /** Null when the line that held it is lost. `endedAt` and `complete` are what the journal's end says. */
  readonly header: SessionHeader | null
  readonly runSets: readonly RunSet[]
  readonly notes: readonly string[]
}

/** Without an `end` record, or with a damaged line, the header says `complete: false`. */
export function foldJournal({ records, torn, damaged }: Journal): Folded {
  const sets = new Map<string, { readonly set: Omit<RunSet, 'runs'>; readonly runs: Run[] }>()
  for (const record of records) {
    if (record.type !== 'run') continue
    const { set } = record
    const key = json({ ...set, metaSeed: set.metaSeed?.toString() ?? null })
    const group = sets.get(key) ?? { set, runs: [] }
    sets.set(key, group)
    group.runs.push(record.run)
  }
  const header = records.find((record) => record.type === 'header')?.header
  const end = records.findLast((record) => record.type === 'end')
  const runSets = [...sets.values()].map(({ set, runs }) => ({ ...set, runs }))
  const last = Math.max(header?.startedAt ?? 0, ...runSets.map(({ runs }) => endOf(runs)))
  const complete = end?.complete === true && !torn && damaged.length === 0
  return {
    header: header ? { ...header, endedAt: end?.endedAt ?? last, complete } : null,
    runSets,
    notes: records.flatMap((record) => (record.type === 'note' ? [record.text] : [])),
  }
}

/** Milliseconds since 1970 at which the last of `runs` was over. */
const endOf = (runs: readonly Run[]): number =>
  runs.reduce((latest, run) => Math.max(latest, run.startedAt + Math.round(1000 * run.wall)), 0)

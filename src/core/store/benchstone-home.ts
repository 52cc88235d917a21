import type { FrozenReference, Session } from '../model/session.js'
import { importHeader } from './benchstone.js'
import { rowUid, type Sha256 } from './digest.js'
import { referenceRow } from './tables/logs.js'

/** A project as benchstone's registry has it. */
export interface Registered {
  readonly path: string
  readonly manifest_hash: string
}

/** A reference as benchstone recorded it; its bytes stand apart. */
export interface ReferenceRecord {
  readonly hash: string
  readonly gitSha: string
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly reason: string
}

/** What could be read, and a sentence for everything that could not. */
export interface Salvaged<T> {
  readonly found: T
  readonly wrong: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads `registry.json`: `{"projects": {NAME: {"path", "manifest_hash"}}}`. */
export function readRegistry(text: string): Salvaged<ReadonlyMap<string, Registered>> {
  const projects = fieldsOf(fieldsOf(parsed(text))?.['projects'])
  if (!projects) return { found: new Map(), wrong: ['it is no JSON object with a table "projects"'] }
  const entries = Object.entries(projects).map(([name, value]) => {
    const { path, manifest_hash } = fieldsOf(value) ?? {}
    const good = typeof path === 'string' && typeof manifest_hash === 'string'
    return { name, entry: good ? { path, manifest_hash } : null }
  })
  return {
    found: new Map(entries.flatMap(({ name, entry }) => (entry ? [[name, entry] as const] : []))),
    wrong: entries.flatMap(({ name, entry }) =>
      entry ? [] : [`project "${name}" has no path or no manifest_hash`],
    ),
  }
}

function recordOf(value: unknown, why: unknown): ReferenceRecord | null {
  const { content_hash: hash, frozen_git_sha: gitSha, frozen_at: frozen, notes } = fieldsOf(value) ?? {}
  const at = typeof frozen === 'string' ? Date.parse(frozen) : Number.NaN
  if (typeof hash !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(hash)) return null
  if (typeof gitSha !== 'string' || Number.isNaN(at)) return null
  const words = [why, notes].filter((one) => typeof one === 'string' && one.trim() !== '')
  return { hash, gitSha, at, reason: words.join('; ') || 'frozen with benchstone' }
}

/**
 * The references of one benchmark, oldest first: the events of `history.jsonl` (empty: there is none), and last the
 * record that holds, where the events do not end with it.
 */
export function readReferences(current: string, events: string): Salvaged<readonly ReferenceRecord[]> {
  const lines = events.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, index }]))
  const told = lines.map(({ line, index }) => {
    const event = fieldsOf(parsed(line))
    return { index, record: recordOf(event?.['new'], event?.['reason']) }
  })
  const past = told.flatMap(({ record }) => record ?? [])
  const holds = recordOf(parsed(current), null)
  const last = past.at(-1)
  const isTold = holds !== null && last?.hash === holds.hash && last.at === holds.at
  return {
    found: holds === null || isTold ? past : [...past, holds],
    wrong: [
      ...told.flatMap(({ index, record }) =>
        record ? [] : [`line ${index + 1} of its history is no event with a hash, a commit and a time`],
      ),
      ...(holds === null ? ['the record that holds has no hash, no commit or no time'] : []),
    ],
  }
}

/** Whose references they are. */
export interface ReferenceOwner {
  readonly project: string
  readonly benchmark: string
}

/** A session for each reference, each superseding the one before: nothing in them depends on who imports them, or when. */
export function referenceSessions(
  { project, benchmark }: ReferenceOwner,
  records: readonly (ReferenceRecord & { readonly bytes: Uint8Array })[],
  sha256: Sha256,
): readonly Session[] {
  let supersedes: string | null = null
  return records.map(({ hash, gitSha, at, reason, bytes }) => {
    const header = importHeader({ project, gitSha, from: at, to: at })
    const facts = { benchmark, subject: 'self', hash, bytes, reason, actor: 'benchstone', at }
    const reference: FrozenReference = { ...facts, supersedes }
    supersedes = rowUid(sha256, 'reference_log', referenceRow(reference, header))
    const none = { runSets: [], reports: [], verdicts: [], findings: [], pointerMoves: [] }
    return { header, ...none, references: [reference] }
  })
}

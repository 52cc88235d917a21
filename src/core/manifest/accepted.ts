import * as z from 'zod/mini'
import { fail, ok, type Problem, type Result } from '../model/problem.js'
import { located } from './located.js'
import * as s from './scalars.js'
import { schemaFaults } from './schema-faults.js'
import { parseToml } from './toml.js'

const entry = z.strictObject({
  benchmark: s.doc(s.text, 'Name or pattern of the benchmark.'),
  metric: s.doc(z._default(s.text, '*'), 'Name or pattern of the metric; default all.'),
  subject: s.doc(z._default(s.text, 'self'), 'Subject; default self, this repository.'),
  max_change: s.doc(s.change, 'Largest accepted change for the worse: "12%" or 0.12.'),
  reason: s.doc(s.text, 'Why it is worth its cost.'),
  author: s.doc(s.text, 'Who accepts it.'),
  until: s.doc(s.text, 'Last day (YYYY-MM-DD), or the version that ends it (v2.0.0).'),
})

const anchorMove = z.strictObject({
  benchmark: s.doc(s.text, 'Name or pattern of the benchmark.'),
  subject: s.doc(z._default(s.text, 'self'), 'Subject; default self, this repository.'),
  to: s.doc(
    s.text,
    'Commit or tag that paired:best compares with from now on; a report of it must be stored.',
  ),
  reason: s.doc(s.text, 'Why its level is the one to hold.'),
  author: s.doc(s.text, 'Who decides it.'),
})

/** `bench/accepted.toml`: regressions that were accepted, with who, why, how much and until when, and moved anchors. */
export const acceptedSchema = z.strictObject({
  accepted: s.doc(z._default(s.list(entry, 'acceptances'), []), 'One table [[accepted]] for each.'),
  anchor: s.doc(z._default(s.list(anchorMove, 'moves of the anchor'), []), 'One table [[anchor]] for each.'),
})

/** A decision that the anchor stands at `to`, and the line of its table. */
export interface AnchorDecision {
  readonly benchmark: string
  readonly subject: string
  readonly to: string
  readonly reason: string
  readonly author: string
  readonly line: number
}

/** What the file holds. */
export interface AcceptedFile {
  readonly accepted: readonly AcceptedEntry[]
  readonly anchors: readonly AnchorDecision[]
}

export const nothingAccepted: AcceptedFile = { accepted: [], anchors: [] }

/** One acceptance and the line of its table. */
export interface AcceptedEntry {
  readonly benchmark: string
  readonly metric: string
  readonly subject: string
  readonly maxChange: number
  readonly reason: string
  readonly author: string
  readonly until: string
  readonly line: number
}

/** Reads such a file; every problem at once, with line and column. */
export async function parseAccepted(text: string, file: string): Promise<Result<AcceptedFile>> {
  const raw = parseToml(text, file)
  if (!raw.ok) return raw
  const read = acceptedSchema.safeParse(raw.value, { reportInput: true })
  if (!read.success) return located(schemaFaults(read.error.issues, acceptedSchema), text, file)
  const lines = tableLines(text, 'accepted')
  const unclear = read.data.accepted.flatMap(({ until }, index) =>
    isUntil(until) ? [] : [badUntil(until, file, lines[index] ?? 1)],
  )
  if (unclear.length > 0) return fail(...unclear)
  const anchorLines = tableLines(text, 'anchor')
  return ok({
    accepted: read.data.accepted.map(({ max_change: maxChange, ...rest }, index) => ({
      ...rest,
      maxChange,
      line: lines[index] ?? 1,
    })),
    anchors: read.data.anchor.map((move, index) => ({ ...move, line: anchorLines[index] ?? 1 })),
  })
}

/** True when today is past the day, or when a release has the version that ends the acceptance. */
export function isExpired(until: string, today: string, version: string | null): boolean {
  return isDay(until) ? today > until : version !== null && version === until
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

const isUntil = (text: string): boolean => isDay(text) || /^(?!\d{4}-)v?\d+(\.\d+)*([-+].*)?$/.test(text)

const badUntil = (until: string, file: string, line: number): Problem => ({
  where: { file, line, key: 'until' },
  what: `"${until}" is neither a day nor a version`,
  hint: 'write a day such as 2027-01-31, or a version such as v2.0.0',
})

const tableLines = (text: string, table: 'accepted' | 'anchor'): readonly number[] =>
  text
    .split('\n')
    .flatMap((line, index) => (/^\s*\[\[\s*(\w+)\s*\]\]/.exec(line)?.[1] === table ? [index + 1] : []))

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

/** `bench/accepted.toml`: regressions that were accepted, with who, why, how much and until when. */
export const acceptedSchema = z.strictObject({
  accepted: s.doc(z._default(s.list(entry, 'acceptances'), []), 'One table [[accepted]] for each.'),
})

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

/** Reads a file of acceptances; every problem at once, with line and column. */
export async function parseAccepted(text: string, file: string): Promise<Result<readonly AcceptedEntry[]>> {
  const raw = parseToml(text, file)
  if (!raw.ok) return raw
  const read = acceptedSchema.safeParse(raw.value, { reportInput: true })
  if (!read.success) return located(schemaFaults(read.error.issues, acceptedSchema), text, file)
  const lines = tableLines(text)
  const unclear = read.data.accepted.flatMap(({ until }, index) =>
    isUntil(until) ? [] : [badUntil(until, file, lines[index] ?? 1)],
  )
  if (unclear.length > 0) return fail(...unclear)
  return ok(
    read.data.accepted.map(({ max_change: maxChange, ...rest }, index) => ({
      ...rest,
      maxChange,
      line: lines[index] ?? 1,
    })),
  )
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

const tableLines = (text: string): readonly number[] =>
  text.split('\n').flatMap((line, index) => (/^\s*\[\[\s*accepted\s*\]\]/.test(line) ? [index + 1] : []))

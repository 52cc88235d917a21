import { extentOf } from './json-extent.js'
import { unreadable } from './reading.js'

type Flaw = ReturnType<typeof unreadable>

/** A JSON object, keys not yet looked at. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A JSON text as read, or the finding that it is none. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly flaw: Flaw }

/**
 * Reads one JSON document as tools print it: with or without byte order mark, and with the bare `NaN`, `-nan`, `inf`
 * and the like that some writers put where JSON allows no such thing. Those become the strings `NaN`, `Infinity` and
 * `-Infinity`, so that the value that holds one is refused and the rest of the text is not lost.
 */
export function parseJson(text: string): JsonText {
  const clean = text.replace(/^\uFEFF/, '')
  try {
    return { ok: true, value: JSON.parse(clean) }
  } catch (error) {
    return nonNumber.test(clean) ? attempt(clean.replace(stringsAndNonNumbers, quoted)) : broken(clean, error)
  }
}

function attempt(text: string): JsonText {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return broken(text, error)
  }
}

function broken(text: string, error: unknown): JsonText {
  const message = error instanceof Error ? error.message : String(error)
  return { ok: false, flaw: flawOf(text, message.replace(/ \(line.*\)$/, '')) }
}

/** A text that ends inside a value was cut: the tool was killed, or its output was not copied whole. */
function flawOf(text: string, message: string): Flaw {
  const whole = text.trimEnd()
  if (whole === '') return unreadable('The text is empty.')
  const offset = Number(/at position (\d+)$/.exec(message)?.[1] ?? extentOf(text).at)
  const cut = offset >= whole.length || message.startsWith('Unterminated string')
  const what = cut ? 'This JSON was cut short' : 'This is not JSON'
  const why = message.replace(/ in JSON at position \d+$/, '')
  return unreadable(`${what}: ${why}.`, text.slice(0, Math.min(offset, whole.length)).split('\n').length)
}

const nonNumber = /nan|inf|1\.#/i

/** A string that never ends matches to the end: a text of quotes alone must not take quadratic time. */
const stringsAndNonNumbers =
  /"(?:[^"\\]+|\\[\s\S]?)*(?:"|$)|-?(?:1\.#(?:INF|IND|QNAN)\d*|\b(?:NaN(?:\(\w*\))?|inf(?:inity)?)(?!\w))/gi

function quoted(token: string): string {
  if (token.startsWith('"')) return token
  if (!/inf/i.test(token)) return '"NaN"'
  return token.startsWith('-') ? '"-Infinity"' : '"Infinity"'
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

/** A parameter value as text; undefined for what is no plain value. */
export function dimensionText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

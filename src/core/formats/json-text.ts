import { extentOf } from './json-extent.js'
import { withQuotedNonNumbers } from './non-numbers.js'
import { unreadable } from './reading.js'

type Flaw = ReturnType<typeof unreadable>

/** A JSON object, keys not yet looked at. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A JSON text as read, or the finding that it is none. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly flaw: Flaw }

/** A value that JSON.parse gave, or why it gave none. */
export type JsonValue = { readonly value: unknown } | { readonly error: unknown }

/**
 * The value of one JSON document as tools print it: also with the bare `NaN`, `-nan`, `inf` and the like that some
 * writers put where JSON allows no such thing. Those become the strings `NaN`, `Infinity` and `-Infinity`, so that the
 * value that holds one is refused and the rest of the text is not lost.
 */
export function jsonValue(text: string): JsonValue {
  const strict = strictValue(text)
  if (!('error' in strict)) return strict
  const mended = withQuotedNonNumbers(text)
  return mended === undefined ? strict : strictValue(mended)
}

function strictValue(text: string): JsonValue {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { error }
  }
}

/** The object that a line is; undefined for a line that is none. */
export function objectIn(line: string): JsonObject | undefined {
  const read = strictValue(line)
  return 'value' in read && isObject(read.value) ? read.value : undefined
}

/** `jsonValue` of a text with or without byte order mark; tells what is wrong with one that is none. */
export function parseJson(text: string): JsonText {
  const clean = text.replace(/^\uFEFF/, '')
  const read = jsonValue(clean)
  return 'error' in read ? broken(clean, read.error) : { ok: true, value: read.value }
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

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

/** A parameter value as text; undefined for what is no plain value. */
export function dimensionText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

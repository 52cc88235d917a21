import { isObject, type JsonObject } from './json-text.js'

/** One JSON object of a text that holds several, with the line it begins in. */
export interface JsonLine {
  readonly entry: JsonObject
  readonly line: number
}

/** What stands in a text that mixes JSON objects, on one line or on many, with lines of other programs. */
export interface JsonLines {
  readonly objects: readonly JsonLine[]
  /** Where something begins like an object and is none, or was cut short. */
  readonly broken: readonly number[]
}

/** Lines that one object may take; a text of nothing but open brackets must not take quadratic time. */
const longestObject = 10_000

/**
 * The JSON objects of a text, each beginning on a line of its own. What stands between them is not looked at. An
 * object that is cut short loses nothing but itself: reading goes on at the next line that begins with a bracket.
 */
export function jsonLines(text: string): JsonLines {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const objects: JsonLine[] = []
  const broken: number[] = []
  let budget = Math.max(lines.length * 4, longestObject)
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]!.startsWith('{')) continue
    const end = Math.min(lines.length, at + Math.max(1, Math.min(longestObject, budget)))
    const found = objectAt(lines, at, end)
    budget -= found.looked
    if (found.entry) objects.push({ entry: found.entry, line: at + 1 })
    else broken.push(at + 1)
    if (found.entry) at += found.looked - 1
  }
  return { objects, broken }
}

/** The object that begins in a line: the line alone, or all up to the first closing bracket in the same column. */
function objectAt(lines: readonly string[], at: number, end: number) {
  const alone = objectIn(lines[at]!)
  if (alone) return { entry: alone, looked: 1 }
  for (let line = at + 1; line < end; line++) {
    if (lines[line]!.startsWith('{')) return { looked: line - at }
    if (lines[line]!.startsWith('}')) {
      return { entry: objectIn(lines.slice(at, line + 1).join('\n')), looked: line - at + 1 }
    }
  }
  return { looked: end - at }
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

import { type JsonObject, objectIn } from './json-text.js'

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

/** Objects further in than this are parts of others; it also bounds how often a line is looked at. */
const beginning = /^( {0,8})\{/

/**
 * The JSON objects of a text, each beginning on a line of its own. What stands between them is not looked at. An
 * object that is cut short loses nothing but itself: reading goes on at the next line that begins with a bracket.
 */
export function jsonLines(text: string): JsonLines {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const objects: JsonLine[] = []
  const broken: number[] = []
  for (let at = 0; at < lines.length; at++) {
    const indent = beginning.exec(lines[at]!)?.[1]
    if (indent === undefined) continue
    const found = objectAt(lines, at, indent)
    if (found) objects.push({ entry: found.entry, line: at + 1 })
    else broken.push(at + 1)
    at = found?.last ?? at
  }
  return { objects, broken }
}

/** The object that begins in a line: that line alone, or all up to the closing bracket that is indented like it. */
function objectAt(lines: readonly string[], at: number, indent: string) {
  // To be told by an exception that a line is no whole object takes longer than to read one.
  const alone = lines[at]!.trimEnd().endsWith('}') ? objectIn(lines[at]!) : undefined
  if (alone) return { entry: alone, last: at }
  const [another, closing] = [`${indent}{`, `${indent}}`]
  for (let line = at + 1; line < lines.length; line++) {
    if (lines[line]!.startsWith(another)) return undefined
    if (!lines[line]!.startsWith(closing)) continue
    const entry = objectIn(lines.slice(at, line + 1).join('\n'))
    return entry && { entry, last: line }
  }
  return undefined
}

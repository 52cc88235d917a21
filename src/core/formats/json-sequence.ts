import { extentOf } from './json-extent.js'
import { type JsonText, jsonValue, parseJson } from './json-text.js'
import { ownText } from './own-text.js'
import { unreadable } from './reading.js'

type Flaw = ReturnType<typeof unreadable>

const esc = String.fromCharCode(27)
/** Colours and cursor movements; inside the strings of JSON an escape character cannot stand. */
const terminalCodes = new RegExp(`${esc}\\[[0-9;?]*[ -/]*[@-~]`, 'g')

const plain = (text: string): string => (text.includes(esc) ? text.replace(terminalCodes, '') : text)

/** What a document of objects or lists begins with; `[INFO]` does not. */
const opening = String.raw`(?=\{\s*["}]|\[\s*[[{"\]])`
const onItsLine = () => new RegExp(`^[ \\t]*${opening}`, 'gm')
const rightBehind = () => new RegExp(`\\s*${opening}`, 'y')
/** What stands behind a document in its last line, or goes on with it in the next. */
const remainder = () => /[ \t]*([^\s{[].{0,40})|\s*([,:\]}].{0,40})/y

/**
 * Hands each JSON document of `text` to `take`, with the line that it begins in; gives a finding for each that is
 * none. A text that is one document, as most are, is parsed and nothing else. In all others a document begins on a
 * line of its own or right behind the one before; lines of other programs between, and colours, are not looked at.
 */
export function eachDocument(text: string, take: (value: unknown, line: number) => void): readonly Flaw[] {
  const marked = text.replace(/^\uFEFF/, '')
  const whole = jsonValue(marked)
  if ('error' in whole) return inSequence(plain(marked), take)
  take(whole.value, 1)
  return []
}

/** A text with more of them is not what it is taken for. */
const mostFlaws = 1000

function inSequence(text: string, take: (value: unknown, line: number) => void): readonly Flaw[] {
  const flaws: Flaw[] = []
  let [line, counted, start] = [1, 0, startFrom(text, 0)]
  if (start < 0) add(flaws, parseJson(text), 1)
  while (start >= 0 && flaws.length < mostFlaws) {
    line += newlines(text, counted, start)
    counted = start
    const end = endOf(text, start)
    const json = parseJson(text.slice(start, end))
    const rest = json.ok ? restAt(text, end) : undefined
    if (json.ok) take(json.value, line)
    else add(flaws, json, line)
    if (rest !== undefined) flaws.push(unreadable(rest, line + newlines(text, start, end)))
    start = startFrom(text, end)
  }
  if (start >= 0)
    flaws.push(unreadable(`What follows was not read: ${mostFlaws} parts before it are no JSON.`, line))
  return flaws
}

/** Notes what is wrong with the document that begins in `line`. */
function add(flaws: Flaw[], json: JsonText, line: number): void {
  if (!json.ok) flaws.push({ ...json.flaw, line: (json.flaw.line ?? 1) + line - 1 })
}

/** Where the next document begins, -1 where none does. */
function startFrom(text: string, from: number): number {
  for (const pattern of from === 0 ? [onItsLine()] : [rightBehind(), onItsLine()]) {
    pattern.lastIndex = from
    if (pattern.test(text)) return pattern.lastIndex
  }
  return -1
}

/** Where the document that begins at `start` ends; one that was cut short ends where the next of its kind begins. */
function endOf(text: string, start: number): number {
  const { at, isWhole } = extentOf(text, start)
  return isWhole || (text[at] === text[start] && text[at - 1] === '\n') ? at : balanced(text, start)
}

/** The end of what is no JSON, by its brackets. */
function balanced(text: string, start: number): number {
  const sign = /"(?:[^"\\]+|\\[\s\S]?)*(?:"|$)|[{}[\]]/g
  sign.lastIndex = start
  let depth = 0
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if ('{['.includes(found[0])) depth += 1
    else if ('}]'.includes(found[0])) depth -= 1
    if (depth === 0) return sign.lastIndex
  }
  return text.length
}

function restAt(text: string, end: number): string | undefined {
  const pattern = remainder()
  pattern.lastIndex = end
  const [, beside, below] = pattern.exec(text) ?? []
  const rest = beside ?? below
  return rest && `Behind a JSON document stands ${JSON.stringify(rest)}, which is not read.`
}

/** Looks no further than `to`: a text may be one long line. */
function newlines(text: string, from: number, to: number): number {
  let many = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) many += 1
  return many
}

/** The beginning of a text from its first document on, and whether other lines stand before it. */
export interface Head {
  readonly head: string
  readonly isFirst: boolean
}

let asked: Head & { readonly text: string } = { text: '', head: '', isFirst: true }

/** The first 64 KiB of a text from its first document on. One text is shown to all formats in turn: it is looked for once. */
export function documentHead(text: string): Head {
  const cut = text.slice(0, 65_536)
  if (asked.text !== cut) {
    const own = ownText(cut)
    const shown = plain(own.replace(/^\uFEFF/, '')).trimStart()
    const start = startFrom(shown, 0)
    asked = { text: own, head: start < 0 ? '' : shown.slice(start), isFirst: start === 0 }
  }
  return asked
}

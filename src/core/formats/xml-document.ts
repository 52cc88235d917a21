import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml'
import type { Format, Parsed, Reading } from './format.js'
import { unreadable, withoutDuplicates } from './reading.js'

/** An element of an XML document. `text` is that of the element itself, without its children's. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
  readonly line: number
}

/**
 * Reads XML documents whose root is called one of `roots`; where several follow each other, each begins with its
 * declaration on a line of its own. Entities that a document declares are not expanded and files that it names are not
 * read; one that uses such entities is refused, and so is one that was cut short.
 */
export function readXml(
  text: string,
  roots: readonly string[],
  read: (root: Element) => Parsed | readonly Reading[],
): Parsed {
  const parts = rootsOf(text).map((root): Parsed => {
    if ('message' in root) return { readings: [], findings: [unreadable(root.message, root.line)] }
    if (roots.includes(root.name)) {
      const found = read(root)
      return 'readings' in found ? found : { readings: found, findings: [] }
    }
    const expected = roots.map((name) => `<${name}>`).join(' or ')
    const message = `The document is <${root.name}>, not ${expected}.`
    return { readings: [], findings: [unreadable(message, root.line)] }
  })
  return withoutDuplicates({
    readings: parts.flatMap(({ readings }) => readings),
    findings: parts.flatMap(({ findings }) => findings),
  })
}

/** A text of more of them is not what it is taken for. */
const mostDocuments = 10_000

function rootsOf(text: string): readonly (Element | Broken)[] {
  const whole = rootOf(text, 1)
  const parts = 'message' in whole ? text.split(/^(?=<\?xml\s)/m) : []
  if (parts.length < 2 || parts.length > mostDocuments) return [whole]
  let line = 1
  return parts.map((part) => {
    const root = rootOf(part, line)
    line += part.split('\n').length - 1
    return root
  })
}

/** Documents nest a dozen elements; a thousand would exhaust the stack of whoever walks through them. */
const deepest = 200

type Broken = { readonly message: string; readonly line: number }

function rootOf(text: string, firstLine: number): Element | Broken {
  try {
    const { root } = parseXml(text, { includeOffsets: true })
    return root === null
      ? { message: 'The document is empty.', line: firstLine }
      : elementOf(root, lineCounter(text, firstLine), 0)
  } catch (error) {
    const mended = text.replace(forbidden, '').replace(references, withoutForbidden)
    return mended === text ? brokenAt(error, text, firstLine) : rootOf(mended, firstLine)
  }
}

/** Characters that XML does not have: test runners write what a test printed as it is, with its colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const forbidden = /\u001b\[[0-9;?]*[ -/]*[@-~]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const references = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));(?:\[[0-9;]*m)?/gi

function withoutForbidden(reference: string, hexadecimal?: string, decimal?: string): string {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  const isCharacter = code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter && String.fromCodePoint(code).search(forbidden) < 0 ? reference : ''
}

/** A document that ends inside an element was cut: its writer was killed, or it was not copied whole. */
function brokenAt(error: unknown, text: string, firstLine: number): Broken {
  const reason =
    error instanceof Error ? error.message.split('\n')[0]!.replace(/ \(line.*/, '') : String(error)
  const whole = text.trimEnd()
  const { pos = 0, line = 1 } = error instanceof XmlError ? error : {}
  const what = error instanceof XmlError && pos >= whole.length ? 'This XML was cut short' : 'This is not XML'
  const last = whole.split('\n').length
  return { message: `${what}: ${reason}.`, line: firstLine - 1 + Math.min(line, last) }
}

function elementOf(source: XmlElement, lineAt: (offset: number) => number, depth: number): Element {
  if (depth > deepest) throw new Error(`more than ${deepest} elements stand in one another`)
  const line = lineAt(source.start)
  const children: Element[] = []
  let text = ''
  for (const child of source.children) {
    if (child instanceof XmlElement) children.push(elementOf(child, lineAt, depth + 1))
    else if (child instanceof XmlText) text += child.text
  }
  return { name: source.name, attributes: source.attributes, children, text: text.trim(), line }
}

/** Counts lines up to ascending offsets in one pass. */
function lineCounter(text: string, firstLine: number): (offset: number) => number {
  let [line, at] = [firstLine, 0]
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line += 1
      at = next + 1
    }
    return line
  }
}

/** The children called `name`. */
export const childrenOf = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name)

/** The first child called `name`. */
export const childOf = (element: Element, name: string): Element | undefined =>
  element.children.find((child) => child.name === name)

/** An attribute with something in it. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  const text = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  return text === undefined || text.trim() === '' ? undefined : text
}

/** `sureness` for a document whose first element is called one of `roots` and that holds `inside`, else 0. */
export function byRoot(sureness: number, roots: readonly string[], inside = ''): Format['detect'] {
  return (text) => {
    const head = text.slice(0, 65_536)
    const root = /^<([^\s/>]+)/.exec(afterProlog(head))?.[1] ?? ''
    return roots.includes(root) && head.includes(inside) ? sureness : 0
  }
}

/** What follows the declaration, comments and document type. */
function afterProlog(head: string): string {
  for (let rest = head.trimStart(); ; ) {
    const end = endings.find(([start]) => rest.startsWith(start))?.[1]
    if (end === undefined) return rest
    const at = rest.indexOf(end)
    rest = at < 0 ? '' : rest.slice(at + end.length).trimStart()
  }
}

/** How each part of a prolog begins and ends; a document type with declarations of its own ends with `]>`. */
const endings = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
  [']', '>'],
] as const

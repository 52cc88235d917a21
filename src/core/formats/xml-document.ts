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
 * Reads one XML document whose root is called one of `roots`. Entities that a document declares are not expanded and
 * files that it names are not read; one that uses such entities is refused, and so is one that was cut short.
 */
export function readXml(
  text: string,
  roots: readonly string[],
  read: (root: Element) => Parsed | readonly Reading[],
): Parsed {
  const root = rootOf(text)
  if ('message' in root) return { readings: [], findings: [unreadable(root.message, root.line)] }
  if (!roots.includes(root.name)) {
    const expected = roots.map((name) => `<${name}>`).join(' or ')
    return { readings: [], findings: [unreadable(`The document is <${root.name}>, not ${expected}.`)] }
  }
  const found = read(root)
  return withoutDuplicates('readings' in found ? found : { readings: found, findings: [] })
}

/** Documents nest a dozen elements; a thousand would exhaust the stack of whoever walks through them. */
const deepest = 200

type Broken = { readonly message: string; readonly line: number }

function rootOf(text: string): Element | Broken {
  try {
    const { root } = parseXml(text, { includeOffsets: true })
    return root === null
      ? { message: 'The document is empty.', line: 1 }
      : elementOf(root, lineCounter(text), 0)
  } catch (error) {
    return brokenAt(error, text)
  }
}

/** A document that ends inside an element was cut: its writer was killed, or it was not copied whole. */
function brokenAt(error: unknown, text: string): Broken {
  const reason =
    error instanceof Error ? error.message.split('\n')[0]!.replace(/ \(line.*/, '') : String(error)
  const whole = text.trimEnd()
  const { pos = 0, line = 1 } = error instanceof XmlError ? error : {}
  const what = error instanceof XmlError && pos >= whole.length ? 'This XML was cut short' : 'This is not XML'
  return { message: `${what}: ${reason}.`, line: Math.min(line, whole.split('\n').length) }
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
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0]
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

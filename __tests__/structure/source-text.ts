/** A `/` after one of these begins a regular expression; after anything else it divides. */
const beforeRegex = /(^|[(,=:[!&|?{};+\-*%<>~^]|\b(return|typeof|case|in|of|do|else|void|await|yield))\s*$/

/**
 * TypeScript text of equal length in which comments and the insides of strings, templates and regular expressions are
 * blank: what is left is code. Quotes and line ends stay, code in `${}` of a template too.
 */
export function codeOnly(text: string): string {
  const scan: Scan = { text, at: 0, code: '', depths: [] }
  while (scan.at < text.length) step(scan)
  return scan.code
}

interface Scan {
  readonly text: string
  at: number
  code: string
  /** Open braces inside each `${`, innermost last. */
  readonly depths: number[]
}

function step(scan: Scan): void {
  const { text, at } = scan
  const char = text[at]!
  if (text.startsWith('//', at)) blank(scan, endOf(text, at, '\n'))
  else if (text.startsWith('/*', at)) blank(scan, endOf(text, at + 2, '*/') + 2)
  else if (char === "'" || char === '"') quoted(scan, endOfQuoted(text, at + 1, char))
  else if (char === '`') template(scan)
  else if (char === '/' && beforeRegex.test(scan.code.slice(-40))) quoted(scan, endOfRegex(text, at + 1))
  else if (char === '}' && scan.depths.at(-1) === 0) endOfSubstitution(scan)
  else plain(scan, char)
}

function plain(scan: Scan, char: string): void {
  const { depths } = scan
  if (char === '{' && depths.length > 0) depths.push(depths.pop()! + 1)
  if (char === '}' && depths.length > 0) depths.push(depths.pop()! - 1)
  scan.code += char
  scan.at += 1
}

function endOfSubstitution(scan: Scan): void {
  scan.depths.pop()
  template(scan)
}

/** From the opening backtick, or the brace that ends a `${}`, to the next `${` or the closing backtick. */
function template(scan: Scan): void {
  const { text } = scan
  let end = scan.at + 1
  while (end < text.length && text[end] !== '`' && !text.startsWith('${', end))
    end += text[end] === '\\' ? 2 : 1
  const opens = text.startsWith('${', end)
  if (opens) scan.depths.push(0)
  quoted(scan, end)
  if (opens) opening(scan)
}

function opening(scan: Scan): void {
  scan.code += '{'
  scan.at += 1
}

/** Keeps the characters at both ends. */
function quoted(scan: Scan, end: number): void {
  scan.code += scan.text[scan.at]
  scan.at += 1
  blank(scan, end)
  scan.code += scan.text[end] ?? ''
  scan.at = end + 1
}

/** Comments and insides become spaces; line ends stay. */
function blank(scan: Scan, end: number): void {
  const stop = Math.min(end, scan.text.length)
  scan.code += scan.text.slice(scan.at, stop).replace(/[^\n]/g, ' ')
  scan.at = stop
}

function endOf(text: string, from: number, mark: string): number {
  const end = text.indexOf(mark, from)
  return end < 0 ? text.length : end
}

function endOfQuoted(text: string, from: number, quote: string): number {
  let end = from
  while (end < text.length && text[end] !== quote && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1
  return end
}

function endOfRegex(text: string, from: number): number {
  let end = from
  for (let inClass = false; end < text.length && text[end] !== '\n'; end += 1) {
    const char = text[end]
    if (char === '\\') end += 1
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) break
  }
  return end
}

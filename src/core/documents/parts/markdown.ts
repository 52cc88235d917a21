import { printable } from './printable.js'

const plainCharacter = /[^A-Za-z0-9 .,:;/()%+\-\u00a0-\u{10ffff}]/gu

const entity = (character: string): string => `&#${character.codePointAt(0)};`

/** Every character that Markdown or HTML could take for markup, as a character reference: those are never markup. */
const inert = (text: string): string => text.replace(plainCharacter, entity)

/** A name in a table or a sentence: inside `<code>` nothing is a mention, a link or an emoji. */
export const code = (name: string): string => `<code>${inert(printable(name)) || ' '}</code>`

const gap = '&#8203;'

/**
 * A sentence that may hold names. References are resolved before mentions and links are looked for, so a
 * zero-width space keeps `@name`, `#1`, addresses and `:emoji:` from turning into one.
 */
export function sentence(text: string): string {
  return inert(printable(text, 2000))
    .replaceAll('&#64;', `&#64;${gap}`)
    .replaceAll('&#35;', `&#35;${gap}`)
    .replaceAll('://', `:${gap}//`)
    .replace(/\b(www)\./gi, `$1${gap}.`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${gap}-`)
    .replace(/:(?=(?:[A-Za-z0-9+-]|&#95;)+:)/g, `:${gap}`)
    .replace(/^(?=[-+]|\d+[.)])/, gap)
}

/** One row of a table; the cells are Markdown already. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** UTF-8 length: limits are counted in bytes. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** As many of `lines`, from the first, as fit into `budget` bytes, and how many did not. */
export function within(
  lines: readonly string[],
  budget: number,
): { readonly kept: readonly string[]; readonly left: number } {
  let used = 0
  const end = lines.findIndex((line) => {
    used += byteLength(line) + 1
    return used > budget
  })
  return end < 0 ? { kept: lines, left: 0 } : { kept: lines.slice(0, end), left: lines.length - end }
}

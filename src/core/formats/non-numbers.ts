/** What may begin a number that JSON does not have: V8 finds it much faster than the words themselves. */
const sign = () => /nan|inf|1\.#/gi
/** The words, with `NaN(ind)` and `1.#QNAN0` as Windows prints them. */
const word = () => /1\.#(?:INF|IND|QNAN)\d*|(?:NaN(?:\(\w*\))?|inf(?:inity)?)(?!\w)/iy

/**
 * A JSON text whose bare `NaN`, `-nan`, `inf` and the like, which some writers put where JSON allows no such thing, are
 * the strings `NaN`, `Infinity` and `-Infinity`; undefined where there are none.
 */
export function withQuotedNonNumbers(text: string): string | undefined {
  const [begins, spells, isInString] = [sign(), word(), strings(text)]
  let [mended, copied] = ['', 0]
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const { index } = found
    const isNegative = text[index - 1] === '-'
    if (/\w/.test(text[index - 1] ?? ' ') || isInString(index)) continue
    spells.lastIndex = index
    if (!spells.test(text)) continue
    const end = spells.lastIndex
    mended += text.slice(copied, isNegative ? index - 1 : index)
    mended += quoted(text.slice(index, end), isNegative)
    copied = begins.lastIndex = end
  }
  return copied === 0 ? undefined : mended + text.slice(copied)
}

function quoted(said: string, isNegative: boolean): string {
  if (!/inf/i.test(said)) return '"NaN"'
  return isNegative ? '"-Infinity"' : '"Infinity"'
}

/** Whether a place lies in a string; asked for places one after the other. A string that never ends goes to the end. */
function strings(text: string): (place: number) => boolean {
  let [open, close] = [-1, -1]
  return (place) => {
    while (close < place) {
      open = next(text, close + 1)
      close = open < text.length ? closing(text, open) : text.length
    }
    return open < place
  }
}

function next(text: string, from: number): number {
  const at = text.indexOf('"', from)
  return at < 0 ? text.length : at
}

/** The quote that ends the string which begins at `open`. */
function closing(text: string, open: number): number {
  for (let at = next(text, open + 1); ; at = next(text, at + 1)) {
    let escapes = 0
    while (text[at - 1 - escapes] === '\\') escapes += 1
    if (escapes % 2 === 0 || at >= text.length) return at
  }
}

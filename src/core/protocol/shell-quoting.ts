/** Where in a shell text we stand: what the next character means depends on it. */
type Context = 'plain' | 'single' | 'double' | 'backtick' | 'paren'

/** Follows the quoting of a POSIX shell text, so that a value can be inserted at any place as one word. */
export interface ShellCursor {
  /** Moves over a piece of the text as written. */
  advance(text: string): void
  /** `value` written so that the shell reads exactly it at the present place. */
  quote(value: string): string
}

const harmless = /^[A-Za-z0-9_@%+=:,./-]+$/

/** Quotes for a place outside of all quotes. */
const quotePlain = (value: string): string =>
  harmless.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`

function quoteIn(context: Context, value: string): string {
  switch (context) {
    case 'plain':
    case 'paren':
    case 'backtick':
      return quotePlain(value)
    case 'single':
      return value.replaceAll("'", "'\\''")
    case 'double':
      return value.replace(/[\\"$`]/g, '\\$&')
  }
}

/**
 * A cursor at the beginning of a shell text. Command substitutions inside double quotes (`"$(cmd {x})"`) are
 * followed; here-documents and comments are read as ordinary text.
 */
export function shellCursor(): ShellCursor {
  const stack: Context[] = ['plain']
  const top = (): Context => stack.at(-1)!
  let escaped = false
  let previous = ''

  const toggle = (context: Context): void => {
    if (top() === context) stack.pop()
    else stack.push(context)
  }
  const step = (char: string): void => {
    if (char === "'" && top() !== 'double') toggle('single')
    else if (top() === 'single') return
    else if (char === '"') toggle('double')
    else if (char === '`') toggle('backtick')
    else if (char === '(' && (top() !== 'double' || previous === '$')) stack.push('paren')
    else if (char === ')' && top() === 'paren') stack.pop()
  }
  return {
    advance(text) {
      for (const char of text) {
        const wasEscaped = escaped
        escaped = !wasEscaped && char === '\\' && top() !== 'single'
        if (!wasEscaped && !escaped) step(char)
        previous = wasEscaped ? '' : char
      }
    },
    quote(value) {
      // A backslash directly before the value would escape our quote: it is made to stand for itself.
      const backslash = escaped ? '\\' : ''
      escaped = false
      previous = ''
      return backslash + quoteIn(top(), value)
    },
  }
}

/** Where a JSON value ends, or the first place that cannot be JSON; the text's length where it only ends too soon. */
export interface Extent {
  readonly at: number
  readonly isWhole: boolean
}

/** A string (to the end where nothing ends it), a plain value or a sign; also the numbers that JSON does not have. */
const tokens = () =>
  /("(?:[^"\\]+|\\[\s\S]?)*(?:"|$))|(-?\d[\d.eE+-]*|true\b|false\b|null\b|-?(?:NaN|Infinity)\b)|([{}[\],:])/y

/**
 * Goes through the value that begins at `start`. It costs far more than `JSON.parse`, and serves where that failed:
 * V8 does not say where an unexpected token stands, nor where the first of several documents ends.
 */
export function extentOf(text: string, start = 0): Extent {
  const [token, space, grammar] = [tokens(), /\s*/y, grammarOf()]
  let at = start
  for (;;) {
    space.lastIndex = at
    space.test(text)
    at = space.lastIndex
    token.lastIndex = at
    const [whole, string, plain, sign] = token.exec(text) ?? []
    if (whole === undefined) return { at, isWhole: false }
    const said = grammar(string === undefined ? (plain === undefined ? sign! : '0') : '"')
    if (said === 'wrong') return { at, isWhole: false }
    at += whole.length
    if (said === 'ended') return { at, isWhole: true }
  }
}

const values = '"0{['

/** Takes the tokens of one value, each by its sign, with `"` for any string and `0` for what has no parts. */
function grammarOf(): (kind: string) => 'wrong' | 'ended' | 'goes on' {
  const open: string[] = []
  let [allowed, isKey] = [values, false]
  const close = () => {
    isKey = false
    allowed = `,${open.at(-1)}`
    return open.length === 0 ? 'ended' : 'goes on'
  }
  return (kind) => {
    if (!allowed.includes(kind)) return 'wrong'
    if (kind === '}' || kind === ']') open.pop()
    else if (kind === '{' || kind === '[') open.push(kind === '{' ? '}' : ']')
    const isBegun = kind === '{' || kind === '[' || kind === ','
    if (kind === ':' || (kind === '"' && isKey)) {
      allowed = kind === ':' ? values : ':'
      isKey = false
    } else if (!isBegun) return close()
    else {
      isKey = open.at(-1) === '}'
      const first = isKey ? '"' : values
      allowed = kind === ',' ? first : first + open.at(-1)
    }
    return 'goes on'
  }
}

import type { Format, LineReader, Parsed } from './format.js'
import { ownText } from './own-text.js'
import { unreadable } from './reading.js'

/** Characters of the longest line that is read: a text without line ends must not fill the memory. */
const longestLine = 2 ** 16

const esc = String.fromCharCode(27)
/** Colours, cursor movements and titles. */
const terminalCodes = new RegExp(
  `${esc}(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^${esc}\\u0007]*(?:\\u0007|${esc}\\\\)?|[ -/]+[0-~]|[@-Z\\\\^_])`,
  'g',
)

/** A line as a terminal shows it in the end: what a carriage return overwrote is gone. */
function shown(line: string): string {
  let end = line.length
  while (end > 0 && line[end - 1] === '\r') end -= 1
  const ended = line.slice(0, end)
  const plain = ended.includes(esc) ? ended.replace(terminalCodes, '') : ended
  return plain.slice(plain.lastIndexOf('\r') + 1)
}

/** Whether a terminal shows every line of this as it is written. */
const isPlain = (text: string): boolean => !text.includes(esc) && !text.includes('\r')

/** Takes a text in pieces, cut anywhere. */
export interface LineFeed {
  push(piece: string): void
  end(): Parsed
}

const byteOrderMark = 0xfeff

/** Hands a text that comes in pieces to `reader`, line by line. */
export function lineFeed(reader: LineReader): LineFeed {
  let [rest, number] = ['', 0]
  const overlong: number[] = []
  const take = (line: string, isShown: boolean) => {
    number += 1
    // Files that were joined have one mark each.
    const text = line.charCodeAt(0) === byteOrderMark ? line.slice(1) : line
    if (line.length > longestLine) overlong.push(number)
    else reader.line(isShown ? text : shown(text), number)
  }
  return {
    push(piece) {
      // Asked once of a whole piece, this costs next to nothing.
      const isShown = isPlain(piece)
      let start = 0
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
        const line = piece.slice(start, end)
        if (rest === '') take(line, isShown)
        else take(rest + line, isShown && isPlain(rest))
        rest = ''
        start = end + 1
      }
      // Of an overlong line no more is kept than shows that it is one.
      if (rest.length <= longestLine) rest += piece.slice(start)
    },
    end() {
      if (rest !== '') take(rest, isPlain(rest))
      const { readings, findings } = reader.end()
      const flaws = overlong
        .slice(0, 10)
        .map((line) => unreadable(`This line is longer than ${longestLine} characters.`, line))
      return { readings, findings: [...findings, ...flaws] }
    },
  }
}

/** `parse` and `reader` of a format that is read line by line. */
export function byLine(open: () => LineReader): Pick<Required<Format>, 'parse' | 'reader'> {
  return {
    reader: open,
    parse(text) {
      const feed = lineFeed(open())
      feed.push(text)
      return feed.end()
    },
  }
}

/** `detect` for a text one of whose lines fits `pattern`: `sureness`, else 0. */
export function byPattern(sureness: number, ...patterns: readonly RegExp[]): Format['detect'] {
  return (text) => {
    const lines = beginning(text)
    return patterns.every((pattern) => lines.some((line) => pattern.test(line))) ? sureness : 0
  }
}

let asked: { readonly head: string; readonly lines: readonly string[] } = { head: '', lines: [] }

/** The first lines of a text. One text is shown to all formats in turn: its lines are cut once. */
function beginning(text: string): readonly string[] {
  const head = text.slice(0, 65_536)
  if (asked.head !== head) {
    const own = ownText(head)
    const lines = own.replaceAll(/^\uFEFF/gm, '').split('\n')
    asked = { head: own, lines: isPlain(own) ? lines : lines.map(shown) }
  }
  return asked.lines
}

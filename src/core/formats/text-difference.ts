/** Texts longer than this are told apart by their hashes alone. */
const longest = 2 ** 20
const linesShown = 10
const charactersShown = 200

/** Lines of bytes that are a text of moderate size; undefined for anything else. */
function linesOf(bytes: Uint8Array): readonly string[] | undefined {
  if (bytes.length > longest || bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n')
  } catch {
    return undefined
  }
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((line, i) => line !== b[i])
  return differs < 0 ? a.length : differs
}

function excerpt(mark: '-' | '+', lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, linesShown).map((line) => mark + shorten(line))
  const more = lines.length - linesShown
  return more > 0 ? [...shown, `${mark}(and ${more} more lines)`] : shown
}

const shorten = (line: string): string =>
  line.length > charactersShown ? `${line.slice(0, charactersShown)}…` : line

/**
 * The part in which two texts differ, as lines that begin with `-` (expected) and `+` (found), after one that says
 * where; at most 10 lines of each. Null where one is no UTF-8 text, or longer than 1 MiB.
 */
export function textDifference(expected: Uint8Array, found: Uint8Array): readonly string[] | null {
  const [before, after] = [linesOf(expected), linesOf(found)]
  if (before === undefined || after === undefined) return null
  const start = commonStart(before, after)
  const rest = (lines: readonly string[]) => lines.slice(start).reverse()
  const [restBefore, restAfter] = [rest(before), rest(after)]
  const end = Math.min(commonStart(restBefore, restAfter), restBefore.length, restAfter.length)
  const changed = (lines: readonly string[]) => lines.slice(start, lines.length - end)
  return [`@@ line ${start + 1} @@`, ...excerpt('-', changed(before)), ...excerpt('+', changed(after))]
}

import { type GoEvent, goLines } from './go-lines.js'
import { isObject } from './json-text.js'
import { ownText } from './own-text.js'

/** Packages whose lines are kept apart; a text that names more is no output of one command. */
const mostPackages = 10_000

/** Characters of a line that are waited for: one that never ends must not be joined again with each piece. */
const longestOpen = 8192

/** The events of one package, and the line that its last output left open. */
interface Package {
  readonly lines: ReturnType<typeof goLines>
  open: string
}

/**
 * Turns lines of `go test -bench` into events as `goLines` does, also those of `go test -json`: there each package has
 * a stream of its own, whose pieces end anywhere and stand between those of other packages.
 */
export function goTestLines(emit: (event: GoEvent) => void) {
  const lines = goLines(emit)
  const packages = new Map<string, Package>()
  const begin = (name: string): Package => {
    const begun = { lines: goLines(emit), open: '' }
    if (packages.size < mostPackages) packages.set(ownText(name), begun)
    return begun
  }
  const take = ({ name, output }: Output, line: number): void => {
    const its = packages.get(name) ?? begin(name)
    const pieces = (its.open + output).split('\n')
    const open = pieces.pop()!
    its.open = open.length > longestOpen ? '' : ownText(open)
    for (const piece of pieces) its.lines.line(piece, line)
  }
  return {
    line(text: string, line: number): void {
      const output = text.startsWith('{"') ? outputIn(text) : undefined
      if (output === undefined) lines.line(text, line)
      else take(output, line)
    },
    end(): void {
      lines.end()
      for (const its of packages.values()) its.lines.end()
    },
  }
}

interface Output {
  readonly name: string
  readonly output: string
}

/** What a package printed, by a line of `go test -json`; undefined for what is none of output. */
function outputIn(text: string): Output | undefined {
  if (!text.includes('"Action":"output"')) return undefined
  const { Package: name, Output: output } = objectIn(text)
  return typeof name === 'string' && typeof output === 'string' ? { name, output } : undefined
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

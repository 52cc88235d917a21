import { type GoEvent, goLines } from './go-lines.js'
import { objectIn } from './json-text.js'
import { ownText } from './own-text.js'

/** Packages whose lines are kept apart; each is forgotten when it ends, and few run side by side. */
const mostPackages = 1000

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
    if (output === null) {
      packages.get(name)?.lines.end()
      packages.delete(name)
      return
    }
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
  /** Null where the package has ended. */
  readonly output: string | null
}

/** What a line of `go test -json` says of a package; undefined for what is none. */
function outputIn(text: string): Output | undefined {
  if (!text.includes('"Action":"')) return undefined
  const { Action: action, Package: name, Test: test, Output: output } = objectIn(text) ?? {}
  if (typeof name !== 'string') return undefined
  if (action === 'output' && typeof output === 'string') return { name, output }
  const hasEnded = test === undefined && (action === 'pass' || action === 'fail' || action === 'skip')
  return hasEnded ? { name, output: null } : undefined
}

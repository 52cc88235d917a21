import { type Collection, collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { ownText } from './own-text.js'
import { good } from './reading.js'

/** lcov's tracefile: the covered share of `lines`, `functions` and `branches`, of every file and of `total`. */
export const lcov: Format = {
  name: 'lcov',
  summary: 'coverage as an lcov tracefile (`*.info`)',
  samples: false,
  units: 'shares',
  mark: 'records from `SF:` to `end_of_record`',
  source: 'captured',
  detect: byPattern(0.95, /^SF:./, /^(?:DA|LF|FN[ALF]?):/),
  ...byLine(reader),
}

const kinds = ['lines', 'functions', 'branches'] as const
type Kind = (typeof kinds)[number]

/** Hit or not, by line, function or branch: several records of one file (of several tests) are one. */
type Covered = Readonly<Record<Kind, Map<string, boolean>>>

interface Source {
  readonly line: number
  readonly covered: Covered
}

const patterns: readonly (readonly [Kind, string, RegExp])[] = [
  ['lines', 'DA:', /^DA:(\d+),(\d+)/],
  ['functions', 'FNDA:', /^FNDA:()(\d+),(.+)$/],
  ['branches', 'BRDA:', /^BRDA:(\d+,[^,]+,[^,]+),(\d+|-)$/],
]

/** The line, function or branch that a line tells of, if it does. */
function hitIn(text: string): { readonly kind: Kind; readonly key: string; readonly isHit: boolean } | null {
  for (const [kind, start, pattern] of patterns) {
    if (!text.startsWith(start)) continue
    const found = pattern.exec(text)
    return found && { kind, key: ownText(found[3] ?? found[1]!), isHit: Number(found[2]) > 0 }
  }
  return null
}

function reader(): LineReader {
  const sources = new Map<string, Source>()
  const out = collection()
  let current: Covered | null = null
  let last = 1
  return {
    line(text, line) {
      if (text.startsWith('SF:')) {
        const path = ownText(text.slice(3))
        const source = sources.get(path) ?? { line, covered: nothing() }
        sources.set(path, source)
        current = source.covered
      }
      const hit = hitIn(text)
      if (hit !== null) {
        if (current === null)
          return out.flaw(`"${text.slice(0, 80)}" belongs to no file: SF: is missing.`, line)
        const before = current[hit.kind]
        if (hit.isHit || !before.has(hit.key)) before.set(hit.key, hit.isHit)
      } else if (text === 'end_of_record') current = null
      last = line
    },
    end() {
      if (current !== null) out.flaw('The last record does not end: the text was cut short.', last)
      if (sources.size === 0) return out.parsed()
      const shares = [...sources].flatMap(([path, { line, covered }]) =>
        kinds.map((kind) => ({ path, kind, line, ...countOf(covered[kind]) })),
      )
      for (const kind of kinds) {
        const its = shares.filter((share) => share.kind === kind)
        addShare(out, { path: 'total', kind, line: 1, all: sum(its, 'all'), hit: sum(its, 'hit') })
      }
      for (const share of shares) addShare(out, share)
      return out.parsed()
    },
  }
}

/** How many of one kind a file has, and how many of them were hit. */
interface Share {
  readonly path: string
  readonly kind: Kind
  readonly line: number
  readonly all: number
  readonly hit: number
}

function countOf(covered: ReadonlyMap<string, boolean>): Pick<Share, 'all' | 'hit'> {
  let hit = 0
  for (const isHit of covered.values()) if (isHit) hit += 1
  return { all: covered.size, hit }
}

const sum = (shares: readonly Share[], what: 'all' | 'hit'): number =>
  shares.reduce((total, share) => total + share[what], 0)

function addShare(out: Collection, { path, kind, line, all, hit }: Share): void {
  if (all === 0 || path === '') return
  const name = { benchmark: path, dimensions: {}, metric: kind }
  out.add(good(name, hit / all, { unit: 'share', direction: 'maximize', line }))
}

const nothing = (): Covered => ({ lines: new Map(), functions: new Map(), branches: new Map() })

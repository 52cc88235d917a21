import { type Collection, collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
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

const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['lines', /^DA:(\d+),(\d+)/],
  ['functions', /^FNDA:()(\d+),(.+)$/],
  ['branches', /^BRDA:(\d+,[^,]+,[^,]+),(\d+|-)$/],
]

function reader(): LineReader {
  const sources = new Map<string, Source>()
  const out = collection()
  let current: Covered | null = null
  let last = 1
  return {
    line(text, line) {
      if (text.startsWith('SF:')) {
        const path = text.slice(3)
        const source = sources.get(path) ?? { line, covered: nothing() }
        sources.set(path, source)
        current = source.covered
      }
      for (const [kind, pattern] of patterns) {
        const [, place, hits, name] = pattern.exec(text) ?? []
        if (hits === undefined) continue
        if (current === null)
          return out.flaw(`"${text.slice(0, 80)}" belongs to no file: SF: is missing.`, line)
        const key = name ?? place!
        current[kind].set(key, (current[kind].get(key) ?? false) || Number(hits) > 0)
      }
      if (text === 'end_of_record') current = null
      last = line
    },
    end() {
      if (current !== null) out.flaw('The last record does not end: the text was cut short.', last)
      if (sources.size === 0) return out.parsed()
      for (const [path, { covered, line }] of [['total', totalOf(sources)] as const, ...sources])
        for (const kind of kinds) addShare(out, { path, kind, line }, [...covered[kind].values()])
      return out.parsed()
    },
  }
}

function totalOf(sources: ReadonlyMap<string, Source>): Source {
  const covered = nothing()
  for (const [path, source] of sources)
    for (const kind of kinds)
      for (const [key, hit] of source.covered[kind]) covered[kind].set(`${path} ${key}`, hit)
  return { line: 1, covered }
}

function addShare(
  out: Collection,
  { path, kind, line }: { readonly path: string; readonly kind: Kind; readonly line: number },
  hits: readonly boolean[],
): void {
  if (hits.length === 0 || path === '') return
  const share = hits.filter(Boolean).length / hits.length
  const name = { benchmark: path, dimensions: {}, metric: kind }
  out.add(good(name, share, { unit: 'share', direction: 'maximize', line }))
}

const nothing = (): Covered => ({ lines: new Map(), functions: new Map(), branches: new Map() })

import { type Collection, collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { ownText } from './own-text.js'
import { good } from './reading.js'
import { digitsEnd, isDigit } from './words.js'

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

/** How many of one kind there are, and how many of them were hit. */
interface Share {
  all: number
  hit: number
}

type Shares = Readonly<Record<Kind, Share>>

/** Files that have values of their own, up to three each: about as many as are kept of anything. */
const mostFiles = 40_000
/** Lines, functions and branches, of all files, that are known again where a file has several records. */
const mostHits = 500_000

/** What all records of one file (of several tests) say. */
interface Source {
  readonly line: number
  readonly isKept: boolean
  /** Whether all of its hits are kept. */
  isWhole: boolean
  readonly shares: Shares
  /** Hit or not, by the line, function or branch. */
  readonly hits: Map<string, boolean>
}

/** The line, function or branch that a line tells of; no two of them have one key. */
interface Hit {
  readonly kind: Kind
  readonly key: string
  readonly isHit: boolean
}

function hitIn(text: string): Hit | null {
  if (text.startsWith('DA:')) return lineIn(text)
  if (text.startsWith('BRDA:')) return branchIn(text)
  return text.startsWith('FNDA:') ? functionIn(text) : null
}

/** `DA:LINE,COUNT`, perhaps with more behind it. */
function lineIn(text: string): Hit | null {
  const comma = digitsEnd(text, 3)
  if (comma === 3 || text[comma] !== ',' || !isDigit(text.charCodeAt(comma + 1))) return null
  return { kind: 'lines', key: text.slice(0, comma), isHit: isSome(text, comma + 1) }
}

/** `BRDA:LINE,BLOCK,BRANCH,COUNT`, the count `-` where the line was not reached. */
function branchIn(text: string): Hit | null {
  const block = digitsEnd(text, 5) + 1
  const branch = text.indexOf(',', block) + 1
  const count = text.indexOf(',', branch) + 1
  if (block === 6 || text[block - 1] !== ',' || branch < block + 2 || count < branch + 2) return null
  const isCount = text.slice(count) === '-' || (count < text.length && digitsEnd(text, count) === text.length)
  return isCount ? { kind: 'branches', key: text.slice(0, count), isHit: isSome(text, count) } : null
}

/** `FNDA:COUNT,NAME`. */
function functionIn(text: string): Hit | null {
  const comma = digitsEnd(text, 5)
  if (comma === 5 || text[comma] !== ',' || comma + 1 === text.length) return null
  return { kind: 'functions', key: text.slice(comma), isHit: isSome(text, 5) }
}

/**
 * The functions of one record as lcov 2.2 writes them: `FNL:INDEX,FIRST,LAST`, then `FNA:INDEX,COUNT,NAME` for each of
 * its names. All names of a place are one function, and several records of a file may number them differently.
 */
function places() {
  const known = new Map<string, string>()
  return {
    begin: () => known.clear(),
    take(text: string): void {
      const comma = digitsEnd(text, 4)
      if (comma > 4 && text[comma] === ',' && known.size < mostHits)
        known.set(ownText(text.slice(4, comma)), ownText(text.slice(comma)))
    },
    hitIn(text: string): Hit | null {
      const index = digitsEnd(text, 4)
      const count = digitsEnd(text, index + 1)
      if (index === 4 || text[index] !== ',' || count === index + 1 || text[count] !== ',') return null
      const key = `FNL${known.get(text.slice(4, index)) ?? text.slice(3, index)}`
      return { kind: 'functions', key, isHit: isSome(text, index + 1) }
    },
  }
}

/** Whether the count that stands at `at` is more than 0. */
function isSome(text: string, at: number): boolean {
  let digit = at
  while (text[digit] === '0') digit += 1
  return isDigit(text.charCodeAt(digit))
}

/** Counts one more of a file that was not told of before. */
function begin({ shares }: Source, { kind, isHit }: Hit): void {
  shares[kind].all += 1
  if (isHit) shares[kind].hit += 1
}

function reader(): LineReader {
  const sources = new Map<string, Source>()
  const out = collection()
  const total = nothing()
  const functions = places()
  let current: Source | null = null
  let [last, hits, isDoubled] = [1, 0, false]
  const count = (source: Source, hit: Hit): void => {
    const before = source.hits.get(hit.key)
    if (before === undefined) {
      begin(source, hit)
      if (hits === mostHits) source.isWhole = false
      else {
        source.hits.set(ownText(hit.key), hit.isHit)
        hits += 1
      }
    } else if (hit.isHit && !before) {
      source.shares[hit.kind].hit += 1
      source.hits.set(hit.key, true)
    }
  }
  /** Of a file that is not kept, what its record says is part of the total. */
  const close = () => {
    if (current?.isKept === false) {
      addTo(total, current.shares)
      hits -= current.hits.size
      out.leaveOut(kinds.filter((kind) => current!.shares[kind].all > 0).length)
    }
    current = null
  }
  const open = (path: string, line: number): Source => {
    const known = sources.get(path)
    if (known?.isWhole === false) isDoubled = true
    if (known !== undefined) return known
    const isKept = sources.size < mostFiles
    const source = { line, isKept, isWhole: true, shares: nothing(), hits: new Map<string, boolean>() }
    if (isKept) sources.set(ownText(path), source)
    return source
  }
  return {
    line(text, line) {
      last = line
      if (text.startsWith('SF:')) {
        close()
        current = open(text.slice(3), line)
        functions.begin()
      } else if (text === 'end_of_record') close()
      else if (text.startsWith('FNL:')) functions.take(text)
      else {
        const hit = text.startsWith('FNA:') ? functions.hitIn(text) : hitIn(text)
        if (hit !== null && current !== null) count(current, hit)
        else if (hit !== null) out.flaw(`"${text.slice(0, 80)}" belongs to no file: SF: is missing.`, line)
      }
    },
    end() {
      if (current !== null) out.flaw('The last record does not end: the text was cut short.', last)
      close()
      if (isDoubled) out.flaw(doubled, last)
      for (const { shares } of sources.values()) addTo(total, shares)
      addShares(out, 'total', { line: 1, shares: total })
      for (const [path, source] of sources) if (path !== '') addShares(out, path, source)
      return out.parsed()
    },
  }
}

const doubled = `The text tells of more than ${mostHits} lines, functions and branches, and of some files twice: what two records tell of there counts twice.`

const nothing = (): Shares => ({
  lines: { all: 0, hit: 0 },
  functions: { all: 0, hit: 0 },
  branches: { all: 0, hit: 0 },
})

function addTo(total: Shares, shares: Shares): void {
  for (const kind of kinds) {
    total[kind].all += shares[kind].all
    total[kind].hit += shares[kind].hit
  }
}

function addShares(out: Collection, path: string, { line, shares }: Pick<Source, 'line' | 'shares'>): void {
  for (const kind of kinds) {
    const { all, hit } = shares[kind]
    const name = { benchmark: path, dimensions: {}, metric: kind }
    if (all > 0) out.add(good(name, hit / all, { unit: 'share', direction: 'maximize', line }))
  }
}

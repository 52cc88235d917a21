import { collection } from './collection.js'
import type { Format, LineReader, Reading } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, printed, type ReadingName } from './reading.js'
import { longUnits, unitOf } from './units.js'

/**
 * The tree that divan draws. A benchmark is called by its way from the root, `sort::random::10`: groups, types,
 * arguments and threads (`t=4`) alike. `time` is the mean, with the fastest and the slowest sample as its bounds, `time
 * median` the median; a counter is `throughput` (or `frequency`), one more is `throughput` with its unit, and what was
 * allocated is a `count` and a `size`, means all of them.
 */
export const divan: Format = {
  name: 'divan',
  summary: 'text of cargo bench with divan',
  samples: false,
  units: 'ps…day, B/s, item/s, char/s, allocations and bytes',
  mark: 'a tree whose first line ends with "fastest │ slowest │ median │ mean"',
  source: 'documentation',
  detect: byPattern(0.95, /^\S.* fastest +│ slowest +│ median +│ mean +│ (?:samples|iters) *│ /),
  ...byLine(reader),
}

/** Columns of every row, as the heads of the first line name them. */
const [fastest, slowest, median, mean] = [0, 1, 2, 3] as const

const heads = /^fastest +│ slowest +│ median +│ mean +│ /
const branch = /^((?:│ {2}| {3})*)[├╰]─ (.*)$/
const quantity = /^(\S+) (\S+)$/

function reader(): LineReader {
  const out = collection()
  let path: readonly string[] = []
  let [width, allocation, isCounted] = [0, '', false]

  const named = (metric: string) => ({ benchmark: path.join('::'), dimensions: {}, metric })
  const take = (metric: string, cell: string | undefined, line: number) =>
    out.add(cellOf(named(metric), cell, line))
  const time = (cells: readonly string[], line: number) => {
    const value = cellOf(named('time'), cells[mean], line)
    const [low, high] = [fastest, slowest].map((at) => cellOf(named('time'), cells[at], line).value)
    out.add(value.status === 'ok' ? { ...value, low: low ?? null, high: high ?? null } : value)
    take('time median', cells[median], line)
  }
  const leaf = (cells: readonly string[], line: number) => {
    const [first = ''] = cells
    const known = { unit: 'sec', direction: 'minimize', line } as const
    if (first === '(ignored)') out.add(bad(named('time'), 'It is ignored.', { ...known, status: 'skipped' }))
    else if (cells.length < 4) out.add(bad(named('time'), 'It was started and printed no result.', known))
    else if (first !== '') time(cells, line)
  }
  /** Rows below a benchmark: its counters, and what was allocated, under a head of its own. */
  const more = (cells: readonly string[], line: number) => {
    const [first = ''] = cells
    const value = cells[mean] ?? ''
    if (first.endsWith(':')) allocation = first.slice(0, -1)
    else if (/Hz$/.test(value)) take('frequency', value, line)
    else if (value.endsWith('/s')) {
      take(isCounted ? `throughput ${baseOf(value)}` : 'throughput', value, line)
      isCounted = true
    } else if (allocation !== '' && value !== '') {
      const [, number = value, unit = ''] = quantity.exec(value) ?? []
      const metric = `${allocation} ${unit === '' ? 'count' : 'size'}`
      out.add(printed(named(metric), number, unit, { line, direction: 'minimize' }))
    }
  }
  return {
    line(text, line) {
      const column = text.indexOf(' fastest ') + 1
      const root = column > 0 && heads.test(text.slice(column)) ? text.slice(0, column).trimEnd() : ''
      if (root !== '') {
        path = [root]
        width = column
        return
      }
      if (width === 0) return
      if (text.trim() === '') {
        width = 0
        return
      }
      const cells = cellsIn(text.slice(width))
      const [, before, name] = branch.exec(text.slice(0, width)) ?? []
      if (name === undefined) return more(cells, line)
      path = [...path.slice(0, before!.length / 3 + 1), name.trim()]
      allocation = ''
      isCounted = false
      leaf(cells, line)
    },
    end: out.parsed,
  }
}

const cellsIn = (row: string): readonly string[] => row.split('│').map((cell) => cell.trim())

/** The base unit of a value such as `2 KB/s`. */
const baseOf = (value: string): string => unitOf(value.slice(value.indexOf(' ') + 1)).base

/** The value in a cell such as `1.75 ns`. */
function cellOf(name: ReadingName, cell: string | undefined, line: number): Reading {
  const [, number = cell ?? '', unit = ''] = quantity.exec(cell ?? '') ?? []
  return printed(name, number, longUnits[unit] ?? unit, { line })
}

import { type Collection, collection } from './collection.js'
import { type CsvColumns, columnsOf, type Row, rowReadings } from './csv-columns.js'
import type { Format, LineReader } from './format.js'
import { byLine } from './lines.js'

/**
 * CSV, whose header declares what a column is. The column `benchmark` (or `name`) names the benchmark; a column
 * `wall [ms]` is a metric with its unit, `score [, maximize]` one with a direction. Or one value a line: the columns
 * `metric`, `unit`, `value`, perhaps `direction`, `low`, `high`, `status`, `message`. A column `sample` numbers
 * repeats of one benchmark: they become samples whose mean counts. Every other column is a dimension; an empty cell
 * says nothing. Commas, semicolons or tabs part the cells, quotes hold them together, also over lines; between semicolons
 * a comma in a number is its decimal sign.
 */
export const csv: Format = {
  name: 'csv',
  summary: 'CSV whose header declares metrics with their units',
  samples: true,
  units: 'as declared',
  mark: 'a header with "benchmark" and columns such as "wall [ms]", or "metric" and "value"',
  source: 'documentation',
  detect: (text) => {
    const header = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0]!
    return typeof columnsOf(cellsOf(header, separatorOf(header)), separatorOf(header)) === 'string' ? 0 : 0.7
  },
  ...byLine(open),
}

function open(): LineReader {
  const found = collection()
  const state: { columns?: CsvColumns | null; separator: string } = { separator: ',' }
  /** Lines of a row whose quotes are open, and how long they are. */
  let open: string[] = []
  let [start, length] = [0, 0]
  const take = (row: string) => {
    const cells = cellsOf(row, state.separator)
    if (state.columns) rowOf({ cells, line: start }, state.columns, found)
  }
  return {
    line(text, number) {
      const isInside = open.length > 0
      if (state.columns === null || (!isInside && text.trim() === '')) return
      if (state.columns === undefined) {
        state.separator = separatorOf(text)
        const columns = columnsOf(cellsOf(text, state.separator), state.separator)
        if (typeof columns === 'string') found.flaw(columns, number)
        state.columns = typeof columns === 'string' ? null : columns
        return
      }
      if (!isInside) [start, length] = [number, 0]
      length += text.length + 1
      if (length < longestRow && endsInQuotes(text, state.separator, isInside)) {
        open.push(text)
        return
      }
      take(isInside ? [...open, text].join('\n') : text)
      if (isInside) open = []
    },
    end() {
      if (open.length > 0) found.flaw('A quote is never closed: this line and all after it are lost.', start)
      return found.parsed()
    },
  }
}

/** A quote that is never closed must not swallow a text of any length. */
const longestRow = 65_536

/** Whether the row goes on after this line of it, which begins inside quotes or not. */
function endsInQuotes(line: string, separator: string, beginsInside: boolean): boolean {
  if (!beginsInside && !line.includes('"')) return false
  // As if the quote stood before the line.
  let at = beginsInside ? -1 : 0
  while (at < line.length) {
    const isQuoted = at < 0 || line[at] === '"'
    const end = isQuoted ? closing(line, at) : at
    if (end === line.length) return true
    const next = line.indexOf(separator, isQuoted ? end + 1 : at)
    if (next < 0) return false
    at = next + 1
  }
  return false
}

function rowOf(row: Row, columns: CsvColumns, found: Collection): void {
  if (row.cells.length !== columns.all.length) {
    found.flaw(`There are ${row.cells.length} cells; the header has ${columns.all.length}.`, row.line)
    return
  }
  const readings = rowReadings(row, columns)
  if (typeof readings === 'string') {
    found.flaw(readings, row.line)
    return
  }
  const isRepeat = columns.places.sample !== undefined
  for (const reading of readings) isRepeat ? found.sample(reading) : found.add(reading)
}

const separatorOf = (header: string): string =>
  [',', ';', '\t'].map((it) => [it, header.split(it).length] as const).sort((a, b) => b[1] - a[1])[0]![0]

/** The cells of a row, as RFC 4180 writes them: a doubled quote inside quotes is one quote. */
function cellsOf(row: string, separator: string): readonly string[] {
  const cells: string[] = []
  let at = 0
  while (at <= row.length) {
    const isQuoted = row[at] === '"'
    const end = isQuoted ? closing(row, at) : at
    const next = row.indexOf(separator, isQuoted ? end + 1 : at)
    const stop = next < 0 ? row.length : next
    cells.push((isQuoted ? row.slice(at + 1, end).replaceAll('""', '"') : row.slice(at, stop)).trim())
    at = stop + 1
  }
  return cells
}

/** Where the quote that opens at `at` closes, or the end of the row. */
function closing(row: string, at: number): number {
  for (let end = row.indexOf('"', at + 1); end >= 0; end = row.indexOf('"', end + 2)) {
    if (row[end + 1] !== '"') return end
  }
  return row.length
}

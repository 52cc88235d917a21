import type { Direction } from '../model/measurement.js'
import type { Reading } from './format.js'
import { measured } from './json-document.js'
import { bad, type ReadingName, setDimension } from './reading.js'
import { parseNumber } from './units.js'

const longForm = ['metric', 'unit', 'value', 'direction', 'low', 'high', 'status', 'message'] as const

/** What a column holds. */
export type CsvColumn =
  | { readonly kind: 'benchmark' | 'sample' | (typeof longForm)[number] }
  | {
      readonly kind: 'measured'
      readonly metric: string
      readonly unit: string
      readonly direction: Direction | null
    }
  | { readonly kind: 'dimension'; readonly name: string }

export interface CsvColumns {
  readonly all: readonly CsvColumn[]
  /** Where the first column of a kind stands; looked up once, not in every row. */
  readonly places: Readonly<Partial<Record<CsvColumn['kind'], number>>>
  /** Where semicolons part the cells, a comma in a number is its decimal sign. */
  readonly hasDecimalComma: boolean
}

/** The cells of one row and the line it begins in. */
export interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

const directions: Readonly<Record<string, Direction>> = {
  minimize: 'minimize',
  lower: 'minimize',
  maximize: 'maximize',
  higher: 'maximize',
}

/** What the cells of a header declare, or what is missing. */
export function columnsOf(header: readonly string[], separator: string): CsvColumns | string {
  const all = header.map(columnOf)
  const places = Object.fromEntries(all.map(({ kind }, at) => [kind, at] as const).reverse())
  const has = (kind: CsvColumn['kind']) => places[kind] !== undefined
  if (!has('benchmark')) return 'The header has no column "benchmark" (or "name").'
  if (!has('measured') && !(has('metric') && has('value'))) {
    return 'The header declares no metric: name a column such as "wall [ms]", or give "metric" and "value".'
  }
  return { all, places, hasDecimalComma: separator === ';' }
}

function columnOf(cell: string): CsvColumn {
  const word = cell.toLowerCase()
  if (word === 'benchmark' || word === 'name') return { kind: 'benchmark' }
  if (word === 'sample') return { kind: 'sample' }
  const long = longForm.find((kind) => kind === word)
  if (long) return { kind: long }
  const open = cell.endsWith(']') ? cell.lastIndexOf('[') : -1
  const metric = cell.slice(0, Math.max(0, open)).trimEnd()
  const [unit = '', direction = '', ...more] = cell
    .slice(open + 1, -1)
    .split(',')
    .map((part) => part.trim())
  if (metric === '' || more.length > 0 || unit.includes(']') || !/^\w*$/.test(direction))
    return { kind: 'dimension', name: cell }
  return { kind: 'measured', metric, unit, direction: directionIn(direction) }
}

const directionIn = (word: string): Direction | null =>
  Object.hasOwn(directions, word) ? directions[word]! : null

/** The readings of a row, or why it has none. */
export function rowReadings({ cells, line }: Row, columns: CsvColumns): readonly Reading[] | string {
  const cell = (kind: CsvColumn['kind']) => cells[columns.places[kind] ?? -1] ?? ''
  const benchmark = cell('benchmark')
  if (benchmark === '') return 'This line names no benchmark.'
  const dimensions = dimensionsOf(cells, columns)
  const readings: Reading[] = []
  for (let index = 0; index < columns.all.length; index++) {
    const column = columns.all[index]!
    const text = cells[index]!
    if (column.kind !== 'measured' || text === '') continue
    const name = { benchmark, dimensions, metric: column.metric }
    readings.push(
      measured(name, numberIn(text, columns), {
        unit: column.unit,
        line,
        direction: column.direction ?? undefined,
      }),
    )
  }
  const metric = cell('metric')
  if (metric !== '') {
    const number = (kind: CsvColumn['kind']) => numberIn(cell(kind), columns)
    readings.push(longReading({ benchmark, dimensions, metric }, { cell, number }, line))
  }
  return readings
}

function dimensionsOf(cells: readonly string[], { all }: CsvColumns): Reading['dimensions'] {
  const dimensions: Record<string, string> = {}
  for (let index = 0; index < all.length; index++) {
    const column = all[index]!
    if (column.kind === 'dimension' && cells[index] !== '')
      setDimension(dimensions, column.name, cells[index]!)
  }
  return dimensions
}

const numberIn = (cell: string, { hasDecimalComma }: CsvColumns): unknown =>
  parseNumber(hasDecimalComma && cell.includes(',') ? withPoint(cell) : cell) ?? cell

/** `1.234,5` as `1234.5`; commas that stand before a point or are several part thousands. */
function withPoint(number: string): string {
  const comma = number.indexOf(',')
  if (number.includes(',', comma + 1) || number.includes('.', comma)) return number
  return number.replaceAll('.', '').replace(',', '.')
}

/** What stands in the column of a kind, as text and as a number. */
interface Cells {
  readonly cell: (kind: CsvColumn['kind']) => string
  readonly number: (kind: CsvColumn['kind']) => unknown
}

function longReading(name: ReadingName, { cell, number }: Cells, line: number): Reading {
  const [unit, status, word] = [cell('unit'), cell('status') || 'ok', cell('direction')]
  if (status === 'skipped' || status === 'error') {
    return bad(name, cell('message') || `The file says ${status}.`, { status, line })
  }
  if (status !== 'ok')
    return bad(name, `Its status is ${JSON.stringify(status)}: ok, skipped or error.`, { line })
  if (word !== '' && !Object.hasOwn(directions, word)) {
    return bad(name, `Its direction is ${JSON.stringify(word)}: minimize or maximize.`, { line })
  }
  const direction = word === '' ? {} : { direction: directions[word]! }
  const [low, high] = [number('low'), number('high')]
  return measured(name, number('value'), { unit, line, low, high, ...direction })
}

import type { Finding } from '../model/finding.js'
import type { Direction } from '../model/measurement.js'
import { count, quantity } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** One value that a tool printed, as `parse` shows it. */
export interface ShownMeasurement {
  readonly file: string
  readonly line: number | null
  readonly benchmark: string
  readonly dimensions: Readonly<Record<string, string>>
  readonly metric: string
  readonly unit: string
  /** As the tool printed it, where it differs from the base unit. */
  readonly printedUnit: string | null
  readonly direction: Direction | null
  readonly value: number | null
  readonly samples: readonly number[]
  readonly low: number | null
  readonly high: number | null
  readonly status: 'ok' | 'skipped' | 'error'
  readonly message: string | null
}

/** What `parse` found in one or more texts. `format` is null where they are of several. */
export interface ParsedOutput {
  readonly format: string | null
  readonly files: readonly { readonly file: string; readonly format: string; readonly why: string }[]
  readonly measurements: readonly ShownMeasurement[]
  readonly findings: readonly Pick<Finding, 'rule' | 'level' | 'message' | 'file' | 'line'>[]
}

/** The JSON, as JSON.stringify would write it with two spaces, in pieces: nobody need hold it whole. */
export function* parsedJson({ format, files, measurements, findings }: ParsedOutput): Generator<string> {
  yield `{\n  "format": ${JSON.stringify(format)},\n  "files": `
  yield* listed(files)
  yield ',\n  "measurements": '
  yield* listed(measurements)
  yield ',\n  "findings": '
  yield* listed(findings)
  yield '\n}\n'
}

function* listed(list: readonly unknown[]): Generator<string> {
  let before = '['
  for (const one of list) {
    yield `${before}\n    ${JSON.stringify(one, null, 2).replaceAll('\n', '\n    ')}`
    before = ','
  }
  yield list.length === 0 ? '[]' : '\n  ]'
}

/** A line for each file, value and finding, in pieces of whole lines. */
export function* parsedText({ files, measurements, findings }: ParsedOutput): Generator<string> {
  for (const { file, format, why } of files) yield `${printable(file)} is read as ${format}: ${why}.\n`
  yield `${count(measurements.length, 'measurement')}, ${count(findings.length, 'finding')}.\n\n`
  const widths = widthsOf(measurements)
  for (const one of measurements) yield `${aligned(cells(one), widths)}\n`
  if (findings.length > 0 && measurements.length > 0) yield '\n'
  for (const { level, file, line, message } of findings)
    yield `${level}: ${printable(file)}:${line}: ${printable(message, 600)}\n`
}

function cells(one: ShownMeasurement): readonly string[] {
  const { benchmark, dimensions, metric, unit, direction, value, samples, low, high, status, message } = one
  const words = Object.entries(dimensions).map(([name, word]) => `${name}=${word}`)
  const range = low !== null && high !== null ? `${quantity(low, unit)} to ${quantity(high, unit)}` : ''
  const better = { minimize: 'lower is better', maximize: 'higher is better' }
  return [
    printable(benchmark),
    printable(words.join(' ')),
    printable(metric),
    value === null ? status : quantity(value, unit),
    value === null ? printable(message ?? '') : samples.length > 1 ? count(samples.length, 'sample') : range,
    direction === null ? 'direction not known: declare it' : better[direction],
  ]
}

/** Characters of the widest cell of each column. The cells are made twice: all of them would fill the memory. */
function widthsOf(measurements: readonly ShownMeasurement[]): readonly number[] {
  const widths: number[] = []
  for (const one of measurements) {
    for (const [at, cell] of cells(one).entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  }
  return widths
}

const aligned = (row: readonly string[], widths: readonly number[]): string =>
  row
    .map((cell, at) => cell.padEnd(widths[at]!))
    .filter((_, at) => widths[at]! > 0)
    .join('  ')
    .trimEnd()

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

export const parsedJson = (output: ParsedOutput): string => `${JSON.stringify(output, null, 2)}\n`

/** A line for each file, value and finding. */
export function parsedText({ files, measurements, findings }: ParsedOutput): string {
  return [
    ...files.map(({ file, format, why }) => `${printable(file)} is read as ${format}: ${why}.`),
    `${count(measurements.length, 'measurement')}, ${count(findings.length, 'finding')}.`,
    '',
    ...aligned(measurements.map(cells)),
    ...(findings.length > 0 && measurements.length > 0 ? [''] : []),
    ...findings.map(
      ({ level, file, line, message }) => `${level}: ${printable(file)}:${line}: ${printable(message, 600)}`,
    ),
    '',
  ].join('\n')
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

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .filter((_, at) => widths[at]! > 0)
      .join('  ')
      .trimEnd(),
  )
}

import type { Plugin } from '../model/plugin.js'

/** What `formats` says of a format. */
export interface ShownFormat extends Plugin {
  readonly samples: boolean
  readonly units: string
  readonly mark: string | null
  readonly source: 'captured' | 'documentation' | null
}

export const formatsJson = (formats: readonly ShownFormat[]): string =>
  `${JSON.stringify({ formats }, null, 2)}\n`

/** A row for each format: name, what it reads, whether samples are kept, units, where its fixtures come from. */
export function formatsText(formats: readonly ShownFormat[]): string {
  const rows = [
    ['format', 'samples', 'tested on', 'what it reads', 'units'],
    ...formats.map(({ name, summary, samples, units, source }) => [
      name,
      samples ? 'kept' : 'no',
      source === 'captured' ? 'real output' : 'documentation',
      summary,
      units,
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...rows.map((row) => row[at]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

import type { DecisionKind } from '../model/finding.js'
import type { Answer, Document } from './document.js'
import { whyOf } from './parts/headline.js'
import { printable } from './parts/printable.js'
import { rowOf } from './parts/row.js'

/** How a terminal marks words. */
export interface Palette {
  readonly good: (text: string) => string
  readonly warn: (text: string) => string
  readonly bad: (text: string) => string
  readonly dim: (text: string) => string
}

const same = (text: string): string => text

/** No colour: for files, pipes, `NO_COLOR`, and whenever nobody asked for colour. */
export const plain: Palette = { good: same, warn: same, bad: same, dim: same }

const esc = String.fromCharCode(27)
const wrap = (colour: number) => (text: string) => `${esc}[${colour}m${text}${esc}[0m`

/** The sixteen colours that every terminal has. */
export const colours: Palette = { good: wrap(32), warn: wrap(33), bad: wrap(31), dim: wrap(2) }

/** Terminal output: the decision and why, one aligned line per verdict, then what to do. */
export const text: Document = {
  name: 'text',
  summary: 'lines for a terminal',
  file: 'outcome.txt',
  render: (outcome) => renderText(outcome),
}

export function renderText(outcome: Answer, palette: Palette = plain): string {
  const { decision, session, files } = outcome
  const head = `${colourOf(decision, palette)(decision)}  ${printable(whyOf(outcome), 2000)}`
  const places = Object.entries(files).map(([name, path]) => `${printable(name)}: ${printable(path, 4096)}`)
  const foot = [...(session === null ? [] : [`session: ${session}`]), ...places].map(palette.dim)
  const difference = (outcome.difference ?? []).map((line) => printable(line))
  const blocks = [[head], verdictLines(outcome, palette), difference, findingLines(outcome, palette), foot]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

function verdictLines({ verdicts }: Answer, palette: Palette): readonly string[] {
  // Against what is worth a column only where there are several answers to it.
  const several = new Set(verdicts.map(({ baseline }) => baseline)).size > 1
  const rows = verdicts
    .map(rowOf)
    .map(({ kind, benchmark, metric, values, worse, against, reason }) => [
      ...[kind, benchmark, metric, values, worse, several ? against : ''].map((cell) =>
        printable(cell, widest),
      ),
      printable(reason),
    ])
  const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(0, ...rows.map((row) => width(row[at]!))))
  return rows.map((cells) => {
    const [kind, ...rest] = cells.map(
      (cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(cell))),
    )
    return `${colourOfKind(cells[0]!, palette)(kind!)}  ${rest.filter((_, at) => widths[at + 1] !== 0).join('  ')}`.trimEnd()
  })
}

/** One endless name must not push all columns off the screen. */
const widest = 60

const width = (cell: string): number => [...cell].length

function findingLines({ findings }: Answer, palette: Palette): readonly string[] {
  const mark = { error: palette.bad, warning: palette.warn, note: palette.dim }
  return findings.flatMap(({ rule, level, message, file, line, remedy }) => [
    `${printable(file)}:${line}: ${mark[level](level)} ${printable(rule)}: ${printable(message, 2000)}`,
    ...(remedy ? [palette.dim(`  hint: ${printable(remedy, 2000)}`)] : []),
  ])
}

function colourOf(decision: DecisionKind, palette: Palette): (text: string) => string {
  switch (decision) {
    case 'ERROR':
    case 'FAIL':
      return palette.bad
    case 'UNDECIDED':
    case 'WARN':
      return palette.warn
    case 'PASS':
      return palette.good
  }
}

function colourOfKind(kind: string, palette: Palette): (text: string) => string {
  if (kind === 'PASS' || kind === 'PROMOTE') return palette.good
  return kind === 'FAIL' || kind === 'REJECT' || kind === 'ERROR' ? palette.bad : palette.warn
}

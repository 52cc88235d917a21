import { variants } from './designs.js'
import type { Figure, Figures } from './figures.js'
import { models } from './models.js'

/** What one section of the document says of its tables. */
interface Section {
  readonly title: string
  readonly text: string
  readonly tables: readonly string[]
}

const sections: readonly Section[] = [
  {
    title: 'False alarms: one benchmark, nothing changed',
    text: 'Percent of comparisons with an alarm. Every alarm is false.',
    tables: ['unchanged'],
  },
  {
    title: 'False alarms: a pull request of 20 and of 100 benchmarks, nothing changed',
    text: 'Percent of pull requests with any alarm.',
    tables: ['unchanged, K = 20', 'unchanged, K = 100'],
  },
  {
    title: 'Alarms by layout alone (N6)',
    text: 'Percent of pull requests of 100 unchanged benchmarks. Luck of the build makes some slower by more than the tolerance of 2 %: for the machine that measures them a FAIL is no error, and no number of runs tells them from a regression.',
    tables: ['layout alone, K = 100'],
  },
  {
    title: 'Regressions found',
    text: 'Percent of comparisons with an alarm when head is worse by 2, 5, 10 and 25 %. 2 % is the tolerance of the gate: an alarm there is not wanted, and at most 5 % of comparisons may have one where the true change is exactly that. 5 % is its limit: PASS may be said there in at most 5 % of comparisons.',
    tables: ['+2 %', '+5 %', '+10 %', '+25 %'],
  },
  {
    title: 'The gate: one regressed benchmark among many',
    text: 'Percent of regressions of that size found, and mean executions (head and base together) of an unchanged benchmark.',
    tables: ['one of K = 20', 'one of K = 100'],
  },
  {
    title: 'The gate: executions and undecided comparisons',
    text: 'Mean executions of one benchmark, head and base together, and percent INCONCLUSIVE.',
    tables: ['runs', 'inconclusive'],
  },
  {
    title: 'Metrics that are no smooth times (N5)',
    text: 'Percent of comparisons with an alarm, nothing changed and clearly worse.',
    tables: ['N5, unchanged', 'N5, worse'],
  },
  {
    title: 'Why benchmarks that passed still count in K',
    text: 'Percent of pull requests with a FAIL when all 100 benchmarks are worse by exactly the tolerance; at most 5 % are allowed. Whoever passes leaves those behind whose noise looks worse, so sharing the error among them alone breaks the promise.',
    tables: ['all 100 at +2 %'],
  },
  {
    title: 'Variants of the gate',
    text: `Other scores and schedules on the same pairs: ${variants.map(({ name, summary }) => `${name} – ${summary}`).join('; ')}.`,
    tables: [
      'variants: runs, unchanged',
      'variants: false alarms, unchanged',
      'variants: unchanged, K = 100',
      'variants: alarms at +2 %',
      'variants: power at +5 %',
      'variants: power at +5 %, K = 100',
    ],
  },
]

const isMean = (table: string, row: string) => table.includes('runs') || row.startsWith('runs')

/** A share as percent, a mean as it is: one digit after the point. */
function shown(figure: Figure | undefined, mean: boolean): string {
  if (!figure) return ''
  return (mean ? figure.value : 100 * figure.value).toFixed(1)
}

/** Models first, then recordings, in their own order. */
const order = [...models.map(({ name }) => name), 's1', 's2', 's3']
const place = (column: string): number => (order.includes(column) ? order.indexOf(column) : order.length)

function tableOf(figures: Figures, table: string): string {
  const keys = Object.keys(figures).map((key) => key.split(' | '))
  const own = keys.filter(([name]) => name === table)
  const rows = [...new Set(own.map(([, row]) => row!))]
  const columns = [...new Set(own.map(([, , column]) => column!))].sort((a, b) => place(a) - place(b))
  const lines = rows.map((row) => {
    const cells = columns.map((column) =>
      shown(figures[[table, row, column].join(' | ')], isMean(table, row)),
    )
    return `| ${[row, ...cells].join(' | ')} |`
  })
  return [
    `| ${[table, ...columns].join(' | ')} |`,
    `|---|${columns.map(() => '--:|').join('')}`,
    ...lines,
  ].join('\n')
}

const markers = ['<!-- trust:begin -->', '<!-- trust:end -->'] as const

/** The generated part of the document. */
export function rendered(figures: Figures): string {
  const parts = sections.map(
    ({ title, text, tables }) =>
      `## ${title}\n\n${text}\n\n${tables.map((table) => tableOf(figures, table)).join('\n\n')}`,
  )
  return [markers[0], ...parts, markers[1]].join('\n\n')
}

/** The document with its generated part replaced. @throws Error when a marker is missing. */
export function replaced(document: string, figures: Figures): string {
  const [from, to] = [document.indexOf(markers[0]), document.indexOf(markers[1])]
  if (from < 0 || to < from)
    throw new Error(`docs/trust.md needs ${markers[0]} and ${markers[1]}, in this order`)
  return document.slice(0, from) + rendered(figures) + document.slice(to + markers[1].length)
}

import type { Verdict } from '../model/verdict.js'
import type { Document, Outcome } from './document.js'
import { troubled, whyOf } from './parts/headline.js'
import { code, row, sentence, within } from './parts/markdown.js'
import { count, percent } from './parts/numbers.js'
import { groundsOf, rowOf } from './parts/row.js'

/** A job summary over 1 MiB is refused as a whole; the parts' budgets below leave room for what is fixed. */
const budgets = { verdicts: 450_000, findings: 250_000, others: 150_000, details: 120_000 }

/** Few rows are shown at once, passes too. */
const fewRows = 10

/** The job summary: the decision and why, the table worst first, what to do, details folded away. */
export const summary: Document = {
  name: 'summary',
  summary: 'Markdown for the job summary',
  file: 'summary.md',
  render: renderSummary,
}

function renderSummary(outcome: Outcome): string {
  const { verdicts, decision } = outcome
  const bad = troubled(outcome)
  const isShort = verdicts.length <= fewRows
  const others = isShort ? [] : verdicts.filter((verdict) => !bad.includes(verdict))
  const passes = `${count(others.length, 'verdict')} that passed`
  const blocks = [
    [`## ${mark[decision]} benchgate: ${decision}`, '', sentence(whyOf(outcome))],
    table(isShort ? verdicts : bad, budgets.verdicts),
    findings(outcome),
    others.length === 0 ? [] : folded(passes, table(others, budgets.others)),
    details(outcome),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

const mark = { ERROR: '💥', FAIL: '❌', UNDECIDED: '❔', WARN: '⚠️', PASS: '✅' } as const

function table(verdicts: readonly Verdict[], budget: number): readonly string[] {
  if (verdicts.length === 0) return []
  const rows = verdicts.map(rowOf).map(({ kind, benchmark, metric, values, worse, against }) => {
    const name = metric.startsWith('(') ? sentence(metric) : code(metric)
    const kindCell = kind === 'PASS' || kind === 'PROMOTE' ? kind : `**${sentence(kind)}**`
    return row([kindCell, code(benchmark), name, sentence(values), sentence(worse), sentence(against)])
  })
  const { kept, left } = within(rows, budget)
  const titles = ['Verdict', 'Benchmark', 'Metric', 'Base → head', 'Worse by', 'Against']
  return [row(titles), row(titles.map(() => '---')), ...kept, ...cutNote(left, 'row')]
}

/** The line that says what was left out; a table ends at the blank line before it. */
const cutNote = (left: number, noun: string): readonly string[] =>
  left === 0
    ? []
    : [
        '',
        `_${count(left, noun)} left out, the least bad ones: a summary may hold 1 MiB. The JSON file has all._`,
      ]

function findings(outcome: Outcome): readonly string[] {
  if (outcome.findings.length === 0) return []
  const lines = outcome.findings.map(({ level, rule, message, remedy, file, line }) => {
    const hint = remedy ? ` _${sentence(remedy)}_` : ''
    return `- **${level}** ${code(rule)} at ${code(`${file}:${line}`)}: ${sentence(message)}${hint}`
  })
  const { kept, left } = within(lines, budgets.findings)
  return ['### Findings', '', ...kept, ...cutNote(left, 'finding')]
}

const folded = (title: string, lines: readonly string[]): readonly string[] => [
  `<details><summary>${title}</summary>`,
  '',
  ...lines,
  '',
  '</details>',
]

function details(outcome: Outcome): readonly string[] {
  const { verdicts, files } = outcome
  const grounds = verdicts
    .filter((verdict) => groundsOf(verdict) !== '')
    .map((verdict) => `- ${nameOf(verdict)}: ${sentence(groundsOf(verdict))}`)
  const { kept, left } = within(
    [
      ...aboutSession(outcome),
      ...Object.entries(files).map(([name, path]) => `- ${sentence(name)}: ${code(path)}`),
      ...grounds,
    ],
    budgets.details,
  )
  return folded('Details', [...kept, ...cutNote(left, 'line')])
}

function nameOf(verdict: Verdict): string {
  const { benchmark, metric, against } = rowOf(verdict)
  return `${code(benchmark)} ${sentence(metric)} against ${sentence(against)}`
}

function aboutSession({ header, session, policy }: Outcome): readonly string[] {
  const { gitSha, branch, dirty, event, machine, startedAt, endedAt, harnessVersion } = header
  const commit = `${gitSha.slice(0, 12)}${branch === null ? '' : ` on ${branch}`}${dirty ? ', with uncommitted changes' : ''}`
  const name = machine.label || `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB`
  return [
    `- Commit ${code(commit)}, event ${code(event)}, ${sentence(`${((endedAt - startedAt) / 1000).toFixed(0)} s`)}`,
    `- Machine ${code(name)}`,
    `- Mode ${policy.mode}, alpha ${percent(policy.alpha)}, beta ${percent(policy.beta)}, fails on ${policy.failOn}`,
    `- Session ${session === null ? 'not stored' : code(session)}, benchgate ${code(harnessVersion)}`,
    '- “Worse by” is signed so that plus is worse, whichever direction is better.',
  ]
}

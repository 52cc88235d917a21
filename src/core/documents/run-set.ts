import type { Finding } from '../model/finding.js'
import type { Run } from '../model/run.js'
import type { PointerMove, RunSet, SessionHeader } from '../model/session.js'
import { runRows } from './history.js'
import { count } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** A recorded run set as `run` and `baseline establish` show it. */
export interface ShownRunSet {
  readonly session: string
  readonly header: Pick<SessionHeader, 'project' | 'gitSha' | 'complete'>
  readonly runSets: readonly RunSet[]
  readonly findings: readonly Finding[]
  readonly pointerMoves: readonly PointerMove[]
  /** What spoiled the set, or null. */
  readonly spoiled: string | null
  readonly exitCode: number
  readonly files: Readonly<Record<string, string>>
}

/** One object for programs; meta seeds are decimal text, because they have up to 63 bits. */
export function runSetObject(shown: ShownRunSet) {
  const { session, header, findings, pointerMoves, spoiled, exitCode, files } = shown
  const runSets = shown.runSets.map((set) => ({ ...set, metaSeed: set.metaSeed?.toString() ?? null }))
  const { project, gitSha, complete } = header
  const facts = { session, project, gitSha, complete, spoiled, exitCode }
  return { ...facts, runSets, pointerMoves, findings, files }
}

/** The same as text. */
export const runSetJson = (shown: ShownRunSet): string => `${JSON.stringify(runSetObject(shown), null, 2)}\n`

/** A summary line for each set, its runs, and what else there is to know. */
export function runSetText(shown: ShownRunSet): string {
  const { runSets, findings, pointerMoves, spoiled, files } = shown
  const blocks = [
    ...runSets.map(setText),
    ...pointerMoves.map(
      ({ benchmark, gitSha, reason }) =>
        `Pinned as the baseline of ${printable(benchmark)}: ${gitSha.slice(0, 10)} (${printable(reason)})\n`,
    ),
    ...(spoiled === null ? [] : [`Not a baseline and not judged: ${printable(spoiled, 1000)}\n`]),
    ...findings.map(({ rule, level, message }) => `${level} ${rule}: ${printable(message, 1000)}\n`),
    Object.entries(files)
      .map(([name, path]) => `${name}: ${printable(path, 4096)}\n`)
      .join(''),
  ]
  return blocks.join('')
}

function setText(set: RunSet): string {
  const runs = set.runs.filter(({ pair }) => pair > 0)
  const good = runs.filter(isOk).length
  const seeds = set.metaSeed === null ? 'baseline seeds' : `meta seed ${set.metaSeed}`
  const commit = `${set.gitSha.slice(0, 10)}${set.dirty ? ' (dirty)' : ''}`
  const subject = set.subject === 'self' ? '' : ` [${printable(set.subject)}]`
  const head = `${printable(set.benchmark)}${subject}: ${good} of ${count(runs.length, 'run')} ended well at ${commit}, ${seeds}`
  return `${head}\n${runRows(set.runs.map((run) => ({ ...run, gitSha: set.gitSha, dirty: set.dirty })))}`
}

const isOk = ({ status }: Run): boolean => status === 'ok'

import type { Finding } from '../../core/model/finding.js'
import type { RunSet, Session, SessionHeader } from '../../core/model/session.js'
import { headerFault, runsFault } from '../../core/shards/claims.js'
import type { Accepted, Wanted } from './gather.js'
import type { Segment } from './segment.js'

/** What a segment must agree with: what the judging knows of its own. */
export interface Expected {
  /** Of the session that is being judged. */
  readonly header: SessionHeader
  readonly wanted: readonly Wanted[]
  /** Commits that stand for the one that a contest wants: the base as it was when the change was merged to be tested. */
  readonly heads: readonly string[]
  readonly bases: readonly string[]
  /** How many pairs of a contest the history holds that such a segment goes on from. */
  reached(header: SessionHeader, wanted: Wanted): number
}

/** Findings that measuring makes. Others would bear on verdicts, which is not for a segment to say. */
const measuringRules: ReadonlySet<string> = new Set([
  'noisy-machine',
  'no-lockfile-setup',
  'design-cannot-fire',
])

/** The segment as measurements of this very commit and nothing more, or why it is refused. */
export function checkSegment(segment: Segment, expected: Expected): Accepted | string {
  const { session } = segment
  const problem =
    wrongHeader(session.header, expected) ?? moreThanRuns(session) ?? wrongRuns(segment, expected)
  if (problem !== null) return problem
  const { machine: where, tools, runnerLabels, shard, startedAt, endedAt, complete } = session.header
  const own = { machine: where, tools, runnerLabels, shard, startedAt, endedAt, complete }
  const findings = session.findings.filter(({ rule }) => measuringRules.has(rule)).map(tamed)
  const runSets = session.runSets.map((set) => goingOn(set, session.header, expected))
  return {
    segment: { ...segment, session: { ...session, findings, runSets } },
    header: { ...expected.header, kind: 'run', ...own },
  }
}

/** Another machine's words: no place of its choosing, no level that fails a job. */
const tamed = ({ rule, level, message, benchmark, subject }: Finding): Finding => ({
  ...{ rule, level: level === 'error' ? 'warning' : level, message: message.slice(0, 1000) },
  ...{ file: 'bench/manifest.toml', line: 1 },
  ...(benchmark === undefined ? {} : { benchmark }),
  ...(subject === undefined ? {} : { subject }),
})

function wrongHeader(header: SessionHeader, { header: own, heads }: Expected): string | null {
  const { kind, project, event, branch, gitSha, version } = header
  if (kind !== 'run') return `it claims to be a session of kind ${kind}, not measurements`
  if (project !== own.project) return `it is of the project ${project}, not ${own.project}`
  if (event !== own.event || branch !== own.branch)
    return `it claims the event ${event} on ${branch}, but this is ${own.event} on ${own.branch}`
  if (!heads.includes(gitSha)) return `it is of commit ${gitSha.slice(0, 10)}, not ${own.gitSha.slice(0, 10)}`
  if (version !== own.version) return `it claims the version ${version}, not ${own.version}`
  if (header.dirty !== own.dirty || header.diffHash !== own.diffHash || header.dryRun)
    return 'it is of a changed tree'
  return headerFault(header)
}

function moreThanRuns(session: Session): string | null {
  const { reports, verdicts, pointerMoves, references = [], acceptances = [], peerStats = [] } = session
  const claimed = Object.entries({
    reports,
    verdicts,
    pointerMoves,
    references,
    acceptances,
    peerStats,
  }).find(([, rows]) => rows.length > 0)
  return claimed ? `it claims ${claimed[0]}, which only judging makes` : null
}

/** Run sets of contests that nobody wants are left out later; those of a wanted one must be of it. */
function wrongRuns({ session }: Segment, expected: Expected): string | null {
  const { heads, bases } = expected
  for (const set of session.runSets) {
    const found = wantedFor(set, expected)
    if (!found) continue
    const { benchmark, contest } = found
    if (set.definitionHash !== benchmark.definitionHash)
      return `it measured ${set.benchmark} under another definition`
    const commits = set.side === 'head' ? heads : [contest.commit ?? '', ...bases]
    if (!commits.includes(set.gitSha))
      return `it measured ${set.benchmark} at ${set.gitSha.slice(0, 10)} as ${set.side}, not at ${commits[0]!.slice(0, 10)}`
    if (set.side !== 'head' && set.side !== contest.against)
      return `it has runs of a side that nobody asked for`
    const problem = runsFault(set) ?? gapIn(set, expected.reached(session.header, found))
    if (problem !== null) return problem
  }
  return null
}

/** Pairs that follow others are nothing without them. */
function gapIn({ benchmark, runs }: RunSet, reached: number): string | null {
  const pairs = runs.flatMap(({ pair }) => (pair > 0 ? [pair] : []))
  const first = pairs.reduce((least, pair) => Math.min(least, pair), Number.POSITIVE_INFINITY)
  if (pairs.length === 0 || first <= reached + 1) return null
  return `it goes on with pair ${first} of ${benchmark}, and the history holds ${reached} before it: plan and measure anew`
}

/** Pairs that the history holds stay as they are: a segment only adds to them. */
function goingOn(set: RunSet, header: SessionHeader, expected: Expected): RunSet {
  const found = wantedFor(set, expected)
  const reached = found ? expected.reached(header, found) : 0
  return reached === 0 ? set : { ...set, runs: set.runs.filter(({ pair }) => pair === 0 || pair > reached) }
}

const wantedFor = (set: RunSet, { wanted }: Expected): Wanted | undefined =>
  wanted.find(({ benchmark, contest }) => isOf(set, benchmark, contest.rule))

const isOf = (set: RunSet, benchmark: Wanted['benchmark'], rule: string | null): boolean =>
  set.benchmark === benchmark.name && set.subject === benchmark.subject.id && set.rule === rule

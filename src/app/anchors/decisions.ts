import type { AnchorDecision } from '../../core/manifest/accepted.js'
import type { Finding } from '../../core/model/finding.js'
import { matches, type Plan, type PlannedBenchmark } from '../../core/model/plan.js'
import type { PointerMove } from '../../core/model/session.js'
import { passingObstacle } from '../../core/store/eligibility.js'
import { acceptedFile } from '../acceptances.js'
import type { History, World } from '../world.js'

/** What decided moves of the anchor are made from. */
export interface Deciding {
  readonly repository: string
  readonly plan: Plan
  readonly history: Pick<History, 'pointer' | 'pointerLog' | 'reports'>
  readonly decisions: readonly AnchorDecision[]
  readonly actor: string
}

/** Moves that were decided and not made yet, and what a reader must know of them. */
export interface DecidedMoves {
  readonly moves: readonly PointerMove[]
  readonly findings: readonly Finding[]
}

/**
 * The moves of the anchor that `bench/accepted.toml` decides, each made once: the log of the pointer tells. Of several
 * decisions about one benchmark the last one counts.
 */
export async function decidedMoves(
  world: Pick<World, 'git' | 'clock'>,
  deciding: Deciding,
): Promise<DecidedMoves> {
  const moves: PointerMove[] = []
  const findings: Finding[] = []
  for (const benchmark of deciding.plan.benchmarks) {
    const decision = deciding.decisions.findLast((each) => isAbout(each, benchmark))
    if (!decision || isMade(deciding, benchmark, decision)) continue
    const found = await targetOf(world, deciding, { benchmark, decision })
    findings.push(findingOf(decision, benchmark, found))
    if ('report' in found) moves.push(moveOf(deciding, { benchmark, decision, found, at: world.clock.now() }))
  }
  return { moves, findings }
}

/** The history as it stands once the moves are recorded. */
export const withMoves = (history: History, moves: readonly PointerMove[]): History => ({
  ...history,
  pointer(pointer, benchmark, subject) {
    const move = moves.find((one) => one.benchmark === benchmark && one.subject === subject)
    const report = String(move?.report)
    return move && pointer === 'best'
      ? { ...move, report, uid: '' }
      : history.pointer(pointer, benchmark, subject)
  },
})

const isAbout = (decision: AnchorDecision, { name, subject }: PlannedBenchmark): boolean =>
  matches(decision.benchmark, name) && decision.subject === subject.id

const reasonOf = ({ author, reason, to }: AnchorDecision): string =>
  `decision of ${author}: ${reason} (to ${to})`

const isMade = (
  { history }: Deciding,
  { name, subject }: PlannedBenchmark,
  decision: AnchorDecision,
): boolean =>
  history
    .pointerLog(name, subject.id)
    .some(({ pointer, reason }) => pointer === 'best' && reason === reasonOf(decision))

/** A stored report at the commit that was decided upon, or why there is none. */
type Target = { readonly commit: string; readonly report: string } | { readonly obstacle: string }

interface Case {
  readonly benchmark: PlannedBenchmark
  readonly decision: AnchorDecision
}

async function targetOf(
  { git }: Pick<World, 'git'>,
  { repository, plan, history }: Deciding,
  { benchmark, decision }: Case,
): Promise<Target> {
  const commit = await git.resolve(repository, decision.to)
  if (commit === undefined) return { obstacle: 'this clone knows no such commit or tag' }
  const series = { project: plan.project, benchmark: benchmark.name, subject: benchmark.subject.id }
  const report = history
    .reports(series)
    .findLast((each) => each.gitSha === commit && passingObstacle(each) === null)
  return report ? { commit, report: report.uid } : { obstacle: 'no report of that commit is stored' }
}

function moveOf(
  { history, actor }: Deciding,
  {
    benchmark,
    decision,
    found,
    at,
  }: Case & { readonly found: Extract<Target, { report: string }>; readonly at: number },
): PointerMove {
  const [name, subject] = [benchmark.name, benchmark.subject.id]
  return {
    pointer: 'best',
    benchmark: name,
    subject,
    report: found.report,
    gitSha: found.commit,
    reason: reasonOf(decision),
    actor,
    at,
    supersedes: history.pointer('best', name, subject)?.uid ?? null,
  }
}

function findingOf(decision: AnchorDecision, { name, subject }: PlannedBenchmark, found: Target): Finding {
  const made = 'report' in found
  return {
    rule: 'anchor-decision',
    level: made ? 'note' : 'warning',
    message: made
      ? `${name}: the anchor stands at ${found.commit.slice(0, 10)} from now on, as ${decision.author} decided: ${decision.reason}`
      : `${name}: the anchor was not moved to ${decision.to}: ${found.obstacle}`,
    file: acceptedFile,
    line: decision.line,
    benchmark: name,
    subject: subject.id,
  }
}

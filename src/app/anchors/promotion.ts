import type { Plan, PlannedBenchmark } from '../../core/model/plan.js'
import type { PointerMove, Report, SessionHeader, StoredPointer } from '../../core/model/session.js'
import { type Verdict, worstKind } from '../../core/model/verdict.js'
import type { History } from '../world.js'

/** What moves of the anchor are made from. */
export interface Promoting {
  readonly header: SessionHeader
  readonly plan: Plan
  readonly verdicts: readonly Verdict[]
  readonly history: History
  /** Moves that were decided; no report of this session moves their anchors further. */
  readonly moves: readonly PointerMove[]
  readonly actor: string
}

/** Moves of the pointer `best` to reports of this session. */
export function promotions(
  promoting: Promoting,
  reports: readonly Report[],
  at: number,
): readonly PointerMove[] {
  const { plan, history, header, actor, moves } = promoting
  const isDecided = ({ name, subject }: PlannedBenchmark): boolean =>
    moves.some((move) => move.benchmark === name && move.subject === subject.id)
  return plan.benchmarks.flatMap((benchmark) => {
    if (isDecided(benchmark)) return []
    const index = reports.findIndex(
      (report) => report.benchmark === benchmark.name && report.subject === benchmark.subject.id,
    )
    if (index < 0) return []
    const current = history.pointer('best', benchmark.name, benchmark.subject.id)
    const reason = promotionReason(promoting, { benchmark, report: reports[index]!, current })
    if (reason === null) return []
    const { name, subject } = benchmark
    const supersedes = current?.uid ?? null
    return [
      {
        pointer: 'best',
        benchmark: name,
        subject: subject.id,
        report: index,
        gitSha: header.gitSha,
        reason,
        actor,
        at,
        supersedes,
      },
    ]
  })
}

interface Candidate {
  readonly benchmark: PlannedBenchmark
  readonly report: Report
  readonly current: StoredPointer | undefined
}

/**
 * Why this report becomes the best, or null. A regression never does, an accepted one neither, and noise must not move
 * the anchor.
 */
function promotionReason(
  { verdicts, header }: Promoting,
  { benchmark, report, current }: Candidate,
): string | null {
  const own = verdicts.filter(
    (verdict) => verdict.benchmark === benchmark.name && verdict.subject === benchmark.subject.id,
  )
  const worst = worstKind(own.map(({ kind }) => kind))
  if (report.metrics.some(({ mandatory, status }) => mandatory && status !== 'ok')) return null
  if (current === undefined)
    return worst === undefined || firstKinds.has(worst) ? 'first accepted report' : null
  if (worst !== undefined && worst !== 'PASS' && worst !== 'PROMOTE') return null
  if (header.event === 'release' || header.version !== null) return `release ${header.version ?? ''}`.trim()
  return improvement(
    own.filter((verdict) => isAgainst(verdict, current)),
    report,
  )
}

/**
 * What got better than the anchor, or null. Better than something else is not enough: what regains a third of a slow
 * boil would hide the rest. Nor is a gain in one metric while another is shown to be worse, or is not judged against
 * the anchor at all, as a time of which only a stored value is known.
 */
function improvement(own: readonly Verdict[], report: Report): string | null {
  const trusted = own.filter(({ mandatory }) => mandatory)
  const judged = new Set(trusted.map(({ metric }) => metric))
  if (report.metrics.some(({ name, mandatory }) => mandatory && !judged.has(name))) return null
  if (trusted.some(({ evidence }) => evidence.low !== null && evidence.low > 0)) return null
  const names = (verdicts: readonly Verdict[]) => verdicts.map(({ metric }) => metric).join(', ')
  const proven = trusted.filter(({ evidence }) => evidence.high !== null && evidence.high < 0)
  if (proven.length > 0) return `proven improvement of ${names(proven)}`
  const direct = trusted.filter(({ gate }) => gate === 'exact' || gate === 'threshold')
  const better = direct.filter(({ evidence }) => (evidence.worse ?? 0) < 0)
  return better.length > 0 ? `better ${names(better)}` : null
}

/** The stored best report is never worse than the anchor's: it is the best of all, today's anchor among them. */
const isAgainst = ({ baseline }: Verdict, anchor: StoredPointer): boolean =>
  /^(paired:best|best|best-metric) \(/.test(baseline) || baseline.includes(anchor.gitSha.slice(0, 10))

const firstKinds: ReadonlySet<Verdict['kind']> = new Set(['PASS', 'PROMOTE', 'NO_BASELINE'])

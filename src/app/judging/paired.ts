import { designOf } from '../../core/gates/design.js'
import { exact } from '../../core/gates/exact.js'
import type { JudgedPolicy, Judgement } from '../../core/gates/gate.js'
import { judgePaired } from '../../core/gates/paired.js'
import { reference } from '../../core/gates/reference.js'
import { unitWords, without } from '../../core/gates/wording.js'
import { isPaired, type PairedRule, type PlannedBenchmark } from '../../core/model/plan.js'
import type { Run } from '../../core/model/run.js'
import type { Verdict } from '../../core/model/verdict.js'
import { pairedMetric } from '../assess.js'
import type { Opponent } from '../contests.js'
import type { ContestOutcome } from '../job.js'
import { type Series, seriesOf } from '../series.js'
import { type Case, runsOf, short, verdictOf } from './case.js'
import { failureOf } from './failure.js'

/** One benchmark's pairs against one commit. */
interface Match {
  readonly benchmark: PlannedBenchmark
  readonly baseline: string
  readonly runs: readonly Run[]
  /** Which attempt against that commit it is; null: not counted. */
  readonly attempt: number | null
  readonly outcome: ContestOutcome | undefined
}

/** A metric that waits for the verdict over the whole family, or has one already. */
type Answer =
  | { readonly verdict: Verdict }
  | { readonly match: Match; readonly series: Series; readonly policy: JudgedPolicy }

/** Verdicts of every benchmark against every paired rule; the sequential ones are judged together, Holm over K. */
export function pairedVerdicts(session: Case): readonly Verdict[] {
  const answers = session.plan.benchmarks.flatMap((benchmark, index) =>
    benchmark.baselines.filter(isPaired).flatMap((rule) => answersFor(session, { benchmark, index, rule })),
  )
  const judged = judgeFamily(
    session,
    answers.flatMap((answer) => ('match' in answer ? [answer] : [])),
  )
  return answers.map((answer) => ('match' in answer ? judged.get(answer)! : answer.verdict))
}

interface Question {
  readonly benchmark: PlannedBenchmark
  readonly index: number
  readonly rule: PairedRule
}

function answersFor(session: Case, { benchmark, index, rule }: Question): readonly Answer[] {
  if (benchmark.reference !== null) return []
  const opponent = session.opponents[index]?.byRule.get(rule)
  const baseline = opponent?.state === 'commit' ? `${rule} (${short(opponent.commit)})` : rule
  const settled = withoutPairs(opponent)
  if (settled) return [{ verdict: verdictOf({ benchmark, gate: 'paired', baseline }, settled) }]
  const outcome = session.measured.contests.find(
    (contest) => contest.benchmark === index && contest.rule === rule,
  )
  const attempt = opponent?.state === 'commit' ? opponent.attempt : undefined
  const runs = [...(attempt?.earlier ?? []), ...runsOf(session, benchmark, rule)]
  return matchAnswers({ benchmark, baseline, runs, attempt: attempt?.number ?? null, outcome })
}

function withoutPairs(opponent: Opponent | undefined): Judgement | null {
  switch (opponent?.state) {
    case 'commit':
      return null
    case 'same':
      return without('PASS', `head is that commit itself (${opponent.how}): nothing has changed`)
    case 'none':
      return without('NO_BASELINE', opponent.reason)
    case undefined:
      return without('NO_BASELINE', 'it was not resolved')
  }
}

function matchAnswers(match: Match): readonly Answer[] {
  const { benchmark, baseline, runs, outcome } = match
  const failure = failureOf(benchmark, outcome)
  const about = { benchmark, gate: 'paired', baseline }
  if (failure) return [{ verdict: verdictOf(about, failure) }]
  if (benchmark.tier === 'correctness') return [{ verdict: artifactVerdict(match) }]
  const found = seriesOf(benchmark, runs)
  if (found.length > 0) return found.map((series) => seriesAnswer(match, series))
  const silent = outcome?.message ?? 'the benchmark gave no metric that is judged; see "benchgate check"'
  return [
    { verdict: verdictOf(about, without(outcome?.stop === 'budget' ? 'INCONCLUSIVE' : 'ERROR', silent)) },
  ]
}

/** Without a frozen reference, head's artifact is held against base's. */
function artifactVerdict({ benchmark, baseline, runs }: Match): Verdict {
  const hashes = (isHead: boolean) =>
    runs.flatMap(({ side, pair, artifactHash }) =>
      (side === 'head') === isHead && pair > 0 && artifactHash ? [artifactHash] : [],
    )
  const judged = reference.judge(hashes(true), { from: 'base', hashes: hashes(false) })
  return verdictOf({ benchmark, gate: 'reference', baseline }, judged)
}

function seriesAnswer(match: Match, series: Series): Answer {
  const { benchmark, baseline, outcome } = match
  const { metric, policy, direction, unit, units, pairs, absent } = series
  const about = { benchmark, gate: 'paired', baseline, metric, policy, direction, unit }
  if (pairs.length === 0) return { verdict: verdictOf(about, unmeasured(series, outcome)) }
  if (direction === null) return { verdict: verdictOf(about, without('ERROR', unknownDirection(metric))) }
  if (units !== null) return { verdict: verdictOf(about, without('INCOMPARABLE', unlike(units))) }
  const judged = { ...policy, direction }
  if (policy.exact || benchmark.deterministic) {
    const side = (values: readonly number[]) => ({ values, value: values[0]! })
    const judgement = exact.judge(
      side(pairs.map(({ head }) => head)),
      side(pairs.map(({ base }) => base)),
      judged,
      storedDefaults,
    )
    return { verdict: verdictOf({ ...about, gate: 'exact' }, judgement) }
  }
  return absent.head > pairs.length
    ? { verdict: verdictOf(about, unmeasured(series, outcome)) }
    : { match, series, policy: judged }
}

const storedDefaults = { mode: 'no-regression', alpha: 0.05, literalThreshold: null } as const

const unknownDirection = (metric: string) =>
  `which way ${metric} is better is not known; declare direction = "minimize" or "maximize" for it in metrics`

const unlike = ({ base, head }: NonNullable<Series['units']>) =>
  `base measures it in ${unitWords(base)} and head in ${unitWords(head)}`

function unmeasured({ absent }: Series, outcome: ContestOutcome | undefined): Judgement {
  const why = absent.why === null ? '' : ` (${absent.why})`
  if (absent.head > 0 && absent.base === 0)
    return without('MISSING', `base measures it and head does not${why}`)
  if (absent.base > 0 && absent.head === 0)
    return without('NO_BASELINE', `head measures it and base does not${why}`)
  if (absent.head > 0) return without('ERROR', `neither side measured it${why}`)
  return without(
    outcome?.stop === 'budget' ? 'INCONCLUSIVE' : 'NEEDS_MORE_DATA',
    outcome?.message ?? 'no pair was finished',
  )
}

type Waiting = Extract<Answer, { readonly match: Match }>

function judgeFamily({ plan, measured }: Case, waiting: readonly Waiting[]): ReadonlyMap<Answer, Verdict> {
  const metrics = waiting.map(({ series, match }, index) => ({
    ...pairedMetric(String(index), series, plan.gate),
    fixedCount: match.outcome?.fixedPairs != null,
    attempt: match.attempt,
  }))
  const stopped = measured.complete
  const judged = judgePaired(metrics, designOf(plan.gate, measured.k), { stopped })
  return new Map(
    waiting.map((answer, index) => {
      const { benchmark, baseline, outcome } = answer.match
      const { metric, policy, direction, unit } = answer.series
      const about = { benchmark, gate: 'paired', baseline, metric, policy, direction, unit }
      return [answer, verdictOf(about, withBudget(judged[index]!, outcome))]
    }),
  )
}

/** An undecided answer says that time ran out, and how much more it would take. */
function withBudget(judgement: Judgement, outcome: ContestOutcome | undefined): Judgement {
  if (judgement.kind !== 'INCONCLUSIVE' || outcome?.stop !== 'budget') return judgement
  return { ...judgement, reason: `${judgement.reason}; ${outcome.message}` }
}

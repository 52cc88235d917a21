import type { PairedRule, Plan, PlannedBenchmark } from '../core/model/plan.js'
import type { Run } from '../core/model/run.js'
import type { Machine, Session } from '../core/model/session.js'
import { type VerdictKind, worstKind } from '../core/model/verdict.js'
import { version } from '../core/model/version.js'
import { looksOf } from './assess.js'
import type { Opponent, Opponents } from './contests.js'
import type { Attempt } from './job.js'
import { short } from './judging/case.js'
import { isShort } from './lanes.js'
import type { GateRequest } from './request.js'
import { type Identity, identityOf, keyOf, type Sequence, sequencesOf, startOf } from './sequences.js'
import { finishedPairs } from './series.js'
import type { Site } from './site.js'
import type { History, World } from './world.js'

/** Whose attempts are counted, and in what light. */
export interface Trying {
  readonly request: Pick<GateRequest, 'fresh' | 'occasion'>
  readonly site: Pick<Site, 'commits'>
  readonly plan: Plan
  readonly history: History
  /** Who measures, or has measured, a benchmark under a rule. */
  readonly measurementOf: (benchmark: PlannedBenchmark, rule: PairedRule) => Measurement
}

/** One measuring, which goes on from what the same machine measured before it began. */
export interface Measurement {
  /** Null: not known yet; whichever measured last. */
  readonly machine: Machine | null
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number
}

/** Measured here and from now on. */
export function measuredHere({ host }: Pick<World, 'host'>, plan: Plan): Trying['measurementOf'] {
  const here = { machine: host.machine(plan.machine.label), startedAt: Number.POSITIVE_INFINITY }
  return () => here
}

/** The opponents with what the history knows of earlier attempts against each. */
export function withAttempts(
  world: Pick<World, 'host'>,
  trying: Trying,
  opponents: readonly Opponents[],
): readonly Opponents[] {
  const head = headOf(world, trying)
  return opponents.map((one) => {
    const benchmark = trying.plan.benchmarks[one.benchmark]!
    if (isShort(benchmark)) return one
    const tried = ([rule, opponent]: readonly [PairedRule, Opponent]) =>
      [
        rule,
        opponent.state === 'commit'
          ? { ...opponent, attempt: attemptOf(trying, { head, benchmark, rule, against: opponent.commit }) }
          : opponent,
      ] as const
    return { ...one, byRule: new Map([...one.byRule].map(tried)) }
  })
}

type Head = Omit<Identity, 'machine'>

const headOf = ({ host }: Pick<World, 'host'>, { site: { commits }, plan }: Trying): Head => ({
  gitSha: commits.headCommit,
  diffHash: commits.diff === null ? null : host.sha256(commits.diff),
  manifestHash: plan.manifestHash,
  harnessVersion: version,
})

interface Question {
  readonly head: Head
  readonly benchmark: PlannedBenchmark
  readonly rule: PairedRule
  readonly against: string
}

function attemptOf(trying: Trying, question: Question): Attempt {
  const { history, plan, request } = trying
  const { benchmark, rule, against } = question
  const subject = benchmark.subject.id
  const trials = history.trials({ project: plan.project, benchmark: benchmark.name, subject, against })
  const measurement = trying.measurementOf(benchmark, rule)
  const sequences = sequencesOf(trials.filter(({ header }) => header.startedAt < measurement.startedAt))
  const own = request.fresh ? undefined : sequences.findLast((one) => isOf(one, question, measurement))
  const born = own ? startOf(own) : measurement.startedAt
  const number = isCounted(trying) ? 1 + triedBefore(trying, { question, sequences, born }) : null
  return { number, ...measuredIn(history, question, own) }
}

/** The same question, asked in the same way on that machine. */
function isOf({ key, trials }: Sequence, question: Question, measurement: Measurement): boolean {
  const machine = measurement.machine ?? trials[0]!.header.machine
  const { head, rule, benchmark } = question
  return key === keyOf(identityOf({ ...head, machine }), rule, benchmark.definitionHash)
}

/**
 * Attempts are counted where nobody else sees them: in loops on one's own machine, and wherever PROMOTE is asked for.
 * Pushes to a pull request are not. Each is shown to its reviewers with its own verdict; its base moves with the
 * branch; and its sessions stay apart from the history, so that a count would depend on which cache was restored.
 */
const isCounted = ({ plan, request }: Trying): boolean =>
  plan.gate.mode === 'promote' || request.occasion.event === 'local'

interface Counting {
  readonly question: Question
  readonly sequences: readonly Sequence[]
  /** When the sequence began that goes on, or this one that is new. */
  readonly born: number
}

/**
 * Attempts before this one that came to a look, since the last that succeeded. Success ends the trying, and what
 * comes after it is a question of its own: among any number of them the false successes are at most the error's share
 * of one more than all successes (Foster and Stine 2008, alpha-investing).
 */
function triedBefore({ history, plan }: Trying, { question, sequences, born }: Counting): number {
  const first = looksOf(plan.gate)[0] ?? 1
  const successes = successfulSessions(history, plan, question)
  const times = sequences
    .flatMap(({ trials }) => trials)
    .filter(({ header }) => successes.has(header.id))
    .map(({ header }) => header.startedAt)
  const since = Math.max(Number.NEGATIVE_INFINITY, ...times.filter((time) => time < born))
  const counted = sequences.filter((one) => {
    const start = startOf(one)
    return start < born && start > since && one.trials.some(({ last }) => last >= first)
  })
  // Two rules may name one commit: their pairs are one attempt, and Holm counts them both.
  return new Set(counted.map(({ trials }) => trials[0]!.header.id)).size
}

/** Sessions in which every metric of the benchmark was proven good against this commit. */
function successfulSessions(
  history: History,
  plan: Plan,
  { benchmark, against }: Question,
): ReadonlySet<string> {
  const { name, subject } = benchmark
  const kinds = new Map<string, VerdictKind[]>()
  for (const verdict of history.verdicts({ project: plan.project, benchmark: name, subject: subject.id })) {
    if (verdict.gate !== 'paired' || !verdict.baseline.endsWith(`(${short(against)})`)) continue
    kinds.set(verdict.session, [...(kinds.get(verdict.session) ?? []), verdict.kind])
  }
  const good = [...kinds].filter(([, all]) => ['PASS', 'PROMOTE'].includes(worstKind(all) ?? ''))
  return new Set(good.map(([session]) => session))
}

/** The pairs of a sequence and the largest family they were judged in. */
function measuredIn(
  history: History,
  question: Question,
  own: Sequence | undefined,
): Omit<Attempt, 'number'> {
  const earlier: Run[] = []
  let family = 0
  for (const { header } of own?.trials ?? []) {
    const session = history.session(header.id)
    const reached = Math.max(0, ...earlier.map(({ pair }) => pair))
    const pairs = finishedPairs(runsIn(session, question)).filter(({ head }) => head.pair > reached)
    earlier.push(...pairs.flatMap(({ base, head }) => [slim(base), slim(head)]))
    family = Math.max(family, ...(session?.verdicts ?? []).map(({ evidence }) => evidence.family ?? 0))
  }
  return { earlier, family, machine: own?.trials[0]?.header.machine ?? null }
}

function runsIn(session: Session | undefined, { benchmark, rule }: Question): readonly Run[] {
  const own = (session?.runSets ?? []).filter(
    (set) => set.benchmark === benchmark.name && set.subject === benchmark.subject.id && set.rule === rule,
  )
  return own.flatMap(({ runs }) => runs)
}

/** Samples inside a run decide nothing, and the measuring process has to stay small. */
const slim = (run: Run): Run => ({
  ...run,
  measurements: run.measurements.map((one) => {
    if (one.status !== 'ok') return one
    const { samples: _, metadata: __, ...kept } = one
    return kept
  }),
})

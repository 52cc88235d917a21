import { isPaired, type MetricSelector, type Plan, type PlannedBenchmark } from '../core/model/plan.js'
import type { MetricPolicy } from '../core/model/policy.js'
import type { Problem } from '../core/model/problem.js'
import { lookRange } from '../core/stats/looks.js'

/** What `check` needs to know from elsewhere. */
export interface CheckNumbers {
  /** Pairs at the first look at which one of `k` metrics can be rejected at level alpha/k; null: at none. */
  firstRejectingLook(k: number, maxPairs: number, minPairs: number, alpha: number): number | null
  /** Expected seconds of one run of a benchmark; null when nobody declared it. */
  expectedRuntime(benchmark: string): number | null
}

/** From the quickest decision to the longest. */
export interface Span {
  readonly least: number
  readonly most: number
}

/** What `check` shows of one benchmark and subject. */
export interface CheckedBenchmark {
  readonly name: string
  readonly subject: string
  readonly metrics: readonly MetricSelector[]
  readonly defaultPolicy: MetricPolicy | null
  /** Metrics tested with pairs; null: known after the warm-up. */
  readonly tested: number | null
  /** Executions for all paired baselines, warm-up included; of the stored run set where nothing is paired. */
  readonly runs: Span
  /** Seconds of these runs; null when the time of one is not declared. */
  readonly seconds: Span | null
}

export interface PlanCheck {
  readonly benchmarks: readonly CheckedBenchmark[]
  /** Metrics that share alpha. Where `open`, a benchmark whose metrics are not known yet counts as one. */
  readonly k: number
  readonly open: boolean
  /** Pairs after which a regression can be proven; null: never, or nothing is paired. */
  readonly firstRejectingLook: number | null
  readonly problems: readonly Problem[]
}

/** Two runs of each side settle an exact metric. */
const exactRuns = 4

const paired = ({ tier, baselines }: PlannedBenchmark): number =>
  tier === 'correctness' ? 0 : baselines.filter(isPaired).length

const isOpen = ({ metrics, defaultPolicy }: PlannedBenchmark): boolean =>
  (defaultPolicy !== null && !defaultPolicy.exact) ||
  metrics.some(({ pattern, policy }) => /[*?]/.test(pattern) && !policy.exact)

/** Declared metrics that are tested with pairs; an open benchmark has at least one. */
function testedAtLeast(benchmark: PlannedBenchmark): number {
  const declared = benchmark.metrics.filter(({ pattern, policy }) => !/[*?]/.test(pattern) && !policy.exact)
  return paired(benchmark) * Math.max(declared.length, isOpen(benchmark) ? 1 : 0)
}

function runsOf(benchmark: PlannedBenchmark, { minPairs, maxPairs }: Plan['gate']): Span {
  const rules = benchmark.baselines.filter(isPaired).length
  if (rules === 0) {
    const runs = benchmark.warmup + benchmark.repetitions
    return { least: runs, most: runs }
  }
  const warm = 2 * benchmark.warmup
  const tested = testedAtLeast(benchmark) > 0
  const least = tested ? 2 * minPairs : exactRuns
  return { least: rules * (warm + least), most: rules * (warm + (tested ? 2 * maxPairs : exactRuns)) }
}

function checked(benchmark: PlannedBenchmark, plan: Plan, numbers: CheckNumbers): CheckedBenchmark {
  const runs = runsOf(benchmark, plan.gate)
  const each = numbers.expectedRuntime(benchmark.name)
  return {
    name: benchmark.name,
    subject: benchmark.subject.id,
    metrics: benchmark.metrics,
    defaultPolicy: benchmark.defaultPolicy,
    tested: paired(benchmark) > 0 && isOpen(benchmark) ? null : testedAtLeast(benchmark),
    runs,
    seconds: each === null ? null : { least: runs.least * each, most: runs.most * each },
  }
}

function neverFires(k: number, { gate }: Plan, file: string): Problem {
  const metrics = k === 1 ? '1 metric' : `${k} metrics`
  return {
    where: { file, key: 'gate.max_pairs' },
    what: `no regression can ever be proven: ${metrics} at alpha ${gate.alpha} need more than ${gate.maxPairs} pairs`,
    hint: `raise max_pairs (at most ${lookRange.last}), select fewer metrics, mark counts and sizes exact = true, or raise alpha`,
  }
}

/**
 * What a plan can and cannot find out, before anything runs. A design that could never fail (statistics: 2^-n / v
 * above alpha / K at every look n) is a problem. `file` is the manifest's name in messages.
 */
export function checkPlan(plan: Plan, numbers: CheckNumbers, file: string): PlanCheck {
  const k = plan.benchmarks.reduce((sum, benchmark) => sum + testedAtLeast(benchmark), 0)
  const { alpha, minPairs, maxPairs } = plan.gate
  const look = k === 0 ? null : numbers.firstRejectingLook(k, maxPairs, minPairs, alpha)
  return {
    benchmarks: plan.benchmarks.map((benchmark) => checked(benchmark, plan, numbers)),
    k,
    open: plan.benchmarks.some((benchmark) => paired(benchmark) > 0 && isOpen(benchmark)),
    firstRejectingLook: look,
    problems: k > 0 && look === null ? [neverFires(k, plan, file)] : [],
  }
}

import type { Judgement } from '../../core/gates/gate.js'
import type { Direction } from '../../core/model/measurement.js'
import type { Plan, PlannedBenchmark } from '../../core/model/plan.js'
import type { MetricPolicy } from '../../core/model/policy.js'
import type { Run } from '../../core/model/run.js'
import type { Machine } from '../../core/model/session.js'
import type { Verdict } from '../../core/model/verdict.js'
import type { Ancestry } from '../ancestry.js'
import type { Opponents } from '../contests.js'
import type { Measured } from '../job.js'
import type { History } from '../world.js'

/** All that the verdicts of a session rest on; nothing else is looked at. */
export interface Case {
  readonly plan: Plan
  readonly measured: Measured
  readonly opponents: readonly Opponents[]
  /** Null when there is no readable history. */
  readonly history: History | null
  /** Where the runs of a benchmark were made. */
  machineOf(benchmark: PlannedBenchmark): Machine
  /** For the stored rule `merge-base`. */
  readonly ancestry: Ancestry
  readonly version: string | null
  /** Full id of the commit that is judged. */
  readonly head: string
  /** Judge stored runs by benchstone's own formulas, thresholds and counts. */
  readonly literal: boolean
}

/** Runs of one benchmark and subject; of one baseline rule where it is given. */
export function runsOf(
  { measured }: { readonly measured: Pick<Measured, 'runSets'> },
  { name, subject }: PlannedBenchmark,
  rule?: string | null,
): readonly Run[] {
  return measured.runSets
    .filter(
      (set) =>
        set.benchmark === name && set.subject === subject.id && (rule === undefined || set.rule === rule),
    )
    .flatMap(({ runs }) => runs)
}

/** Who a verdict is about and against what. */
export interface About {
  readonly benchmark: PlannedBenchmark
  readonly gate: string
  readonly baseline: string
  readonly metric?: string
  readonly policy?: MetricPolicy
  readonly direction?: Direction | null
  readonly unit?: string | null
  /** Default: as the policy says; without one, true. */
  readonly mandatory?: boolean
}

/** A gate's answer with everything a reader needs beside it. */
export function verdictOf(about: About, { kind, evidence, reason }: Judgement): Verdict {
  const { benchmark, gate, baseline, metric = null, policy = null, direction = null, unit = null } = about
  return {
    benchmark: benchmark.name,
    subject: benchmark.subject.id,
    metric,
    kind,
    gate,
    baseline,
    direction,
    unit,
    evidence,
    policy,
    mandatory: about.mandatory ?? policy?.mandatory ?? true,
    reason,
  }
}

export const short = (commit: string): string => commit.slice(0, 10)

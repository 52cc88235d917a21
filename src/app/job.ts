import type { Finding } from '../core/model/finding.js'
import type { Plan, PlannedSide } from '../core/model/plan.js'
import type { Run, Side } from '../core/model/run.js'
import type { Machine, RunSet, SessionHeader } from '../core/model/session.js'

/** What the history knows of head against one commit. */
export interface Attempt {
  /** How often that commit has been tried against, this time included; null: not counted on this occasion. */
  readonly number: number | null
  /** Finished pairs of earlier sessions over the same two commits, in order; this session goes on after the last. */
  readonly earlier: readonly Run[]
  /** Where those were measured; null without any. */
  readonly machine: Machine | null
  /** The largest K that those pairs were judged with, which must not get smaller; 0 without any. */
  readonly family: number
}

/** One benchmark's runs to make: pairs of head against `against`, or runs of head alone. */
export interface Contest {
  /** Index in `plan.benchmarks`. */
  readonly benchmark: number
  /** The baseline rule; null for runs of head alone. */
  readonly rule: string | null
  readonly against: Exclude<Side, 'head'> | null
  /** The commit of `against`. */
  readonly commit: string | null
  /** Hex; orders the pairs. Made from both commits and the benchmark, so that a re-run draws the same coins. */
  readonly orderSeed: string
  /** Null: nothing is known of earlier ones. */
  readonly attempt: Attempt | null
  /**
   * Pairs that earlier sessions made and that only the judging has: those after them are measured here, and nobody looks
   * at them before they are together. Absent: all that there are are at hand.
   */
  readonly before?: number
  /** A run set that was asked for as such; absent: as many runs as the benchmark and the gate want. */
  readonly asked?: AskedRuns
}

/** One run of head alone for each seed. A failed one is recorded like any other and neither repeated nor the last. */
export interface AskedRuns {
  readonly seeds: readonly number[]
  /** Decimal text of what the seeds were drawn from; null: they are the manifest's own. */
  readonly metaSeed: string | null
}

/** All the measuring process is told. It opens no store and holds no token. */
export interface MeasureJob {
  /** What the session will say about itself; it leads the journal, so that a killed session keeps its name. */
  readonly header: SessionHeader
  readonly plan: Plan
  /** Top folder of the repository, and the project's folder relative to it. */
  readonly repository: string
  readonly projectPath: string
  readonly sides: readonly PlannedSide[]
  /** True: head is the checkout itself and nothing is built. */
  readonly inPlace: boolean
  /** Folder that keeps what correctness runs produced, by hash; null: only the hash is kept. */
  readonly archive: string | null
  readonly contests: readonly Contest[]
  /** Evaluator files come from this commit for every side; null: each side keeps its own. */
  readonly overlay: { readonly commit: string; readonly globs: readonly string[] } | null
  /**
   * Pairs that every sequential contest runs here whatever they show, because those of several runners are pooled and
   * judged once, or because the machine is calibrated; null: until the looks decide.
   */
  readonly fixedPairs: number | null
  /** Decimal text of 63 bits; every run's seed is drawn from it. */
  readonly metaSeed: string
  readonly journal: string
  /** How many metrics the pairs of other shards decide: they share the risk. */
  readonly elsewhere: number
}

/** How one side's build went. */
export interface SideOutcome {
  readonly side: Side
  readonly rule: string | null
  readonly commit: string
  readonly failure: { readonly step: string; readonly message: string } | null
}

/** Why a contest got no more runs. */
export type Stop =
  | 'decided'
  | 'max-pairs'
  | 'budget'
  | 'head-failed'
  | 'base-failed'
  | 'both-failed'
  | 'skipped'
  | 'corpus-drift'
  | 'complete'
  | 'interrupted'

/** What became of one contest. */
export interface ContestOutcome {
  readonly benchmark: number
  readonly rule: string | null
  readonly stop: Stop
  /** How many pairs were asked for before measuring, over all runners; null: as many as the looks took. */
  readonly fixedPairs: number | null
  /** For people: the exit code and last words of a crash, the time that would be needed, why it was skipped. */
  readonly message: string | null
}

/** Everything the measuring process found out, as read back from its journal. */
export interface Measured {
  readonly runSets: readonly RunSet[]
  readonly sides: readonly SideOutcome[]
  readonly contests: readonly ContestOutcome[]
  readonly findings: readonly Finding[]
  /** Number of metrics judged by pairs, fixed after the warm-up. */
  readonly k: number
  readonly complete: boolean
  /** Lines of the journal that could not be read; each says which and why. */
  readonly damage: readonly string[]
}

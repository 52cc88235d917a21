import type { Evidence } from './verdict.js'

/** What one comparison with the good end said of a commit. `unusable`: it does not build or run. */
export type StepAnswer = 'good' | 'bad' | 'undecided' | 'unusable'

/** One comparison of a bisection. */
export interface BisectStep {
  readonly commit: string
  readonly answer: StepAnswer
  readonly evidence: Evidence
  /** Chance of a wrong answer that this comparison was allowed. */
  readonly level: number
  /** One sentence: why this answer. */
  readonly reason: string
  /** Id of the session that holds its runs. */
  readonly session: string
}

/**
 * How a bisection ended. `found`: one commit. `range`: one of several. `not-worse`: the bad end is not worse than the
 * good one. `undecided`: not even the ends could be told apart.
 */
export type BisectOutcome = 'found' | 'range' | 'not-worse' | 'undecided'

/** A commit and the first line of its message. */
export interface NamedCommit {
  readonly commit: string
  readonly title: string
}

/** The answer of a bisection. */
export interface Bisection {
  readonly outcome: BisectOutcome
  readonly benchmark: string
  readonly subject: string
  /** Null: the benchmark as a whole, as one of tier correctness; or no metric got worse. */
  readonly metric: string | null
  readonly unit: string | null
  readonly good: string
  readonly bad: string
  /** Commits after `good` up to and with `bad`, along first parents. */
  readonly commits: number
  /** The commits of which one made it worse, oldest first; none where nothing got worse. */
  readonly culprits: readonly NamedCommit[]
  /** Commits above this level against `good` count as bad, as a share or in the metric's unit; null: not reached. */
  readonly threshold: number | null
  /** The whole answer holds with at least this chance. */
  readonly confidence: number
  /** The comparison of the ends first. */
  readonly steps: readonly BisectStep[]
  /** One sentence: why it ended so. */
  readonly reason: string
}

/** The exit code of `bisect`. */
export function bisectExitCode(outcome: BisectOutcome): number {
  switch (outcome) {
    case 'found':
      return 0
    case 'not-worse':
      return 1
    case 'range':
    case 'undecided':
      return 2
  }
}

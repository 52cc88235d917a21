import type { PlannedSide } from '../core/model/plan.js'

/** A side whose tree stands: `dir` is the project folder in it, where benchmarks run. */
export interface ReadySide extends PlannedSide {
  readonly state: 'ready'
  readonly tree: string
  readonly dir: string
}

/** A side that cannot be measured, and the step that broke. */
export interface FailedSide extends PlannedSide {
  readonly state: 'failed'
  readonly step: 'worktree' | 'setup' | 'identity'
  /** What broke, with the last lines of what the command printed. */
  readonly message: string
}

export type BuiltSide = ReadySide | FailedSide

import type { Measurement } from '../../core/model/measurement.js'
import type { PlannedBenchmark } from '../../core/model/plan.js'
import type { Plugin } from '../../core/model/plugin.js'
import type { World } from '../world.js'

/** One execution to make: where, with which seed, which of how many. */
export interface RunRequest {
  readonly benchmark: PlannedBenchmark
  /** The tree to run in (the project folder inside the worktree). */
  readonly cwd: string
  /** Complete environment of the child. */
  readonly env: Readonly<Record<string, string>>
  /** An empty folder for this run alone. */
  readonly scratch: string
  readonly seed: number | null
  readonly repetition: number
  readonly repetitions: number
  readonly cpus: string | null
  /** Folder that keeps artifacts by hash; null: they are only hashed. */
  readonly archive: string | null
}

/** What came of it. */
export interface Attempt {
  readonly status: 'ok' | 'error' | 'timeout' | 'skipped'
  readonly message: string | null
  readonly exitCode: number | null
  readonly wall: number
  readonly measurements: readonly Measurement[]
  readonly artifactHash: string | null
  /** Last part of the child's stderr, for people. */
  readonly stderr: string
}

/** How one kind of benchmark yields measurements. `execute` never throws for what the child does. */
export interface Kind extends Plugin {
  execute(world: Pick<World, 'processes' | 'files'>, request: RunRequest): Promise<Attempt>
}

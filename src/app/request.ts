import type { Finding } from '../core/model/finding.js'
import type { BaselineRule, Cost } from '../core/model/plan.js'
import type { MeasureJob } from './job.js'

/** Who asks and why: GitHub's event, or `local`. */
export interface Occasion {
  /** `local`, `pull_request`, `merge_group`, `push`, `schedule`, `release`, `workflow_dispatch` … */
  readonly event: string
  /** Branch of the session; null: ask git. */
  readonly branch: string | null
  readonly defaultBranch: string | null
  /** The base branch's tip as the event knew it. */
  readonly baseSha: string | null
  readonly baseBranch: string | null
  /** The pull request's own last commit. */
  readonly headSha: string | null
  /** The session's commit is on the default branch. */
  readonly onDefaultBranch: boolean
  readonly trigger: string | null
  readonly actor: string
  readonly runnerLabels: readonly string[]
}

/** What `gate` is asked to do. Paths are absolute unless said otherwise. */
export interface GateRequest {
  readonly project: string
  /** Relative to the project. */
  readonly manifest: string
  /** Null: the default place of this project. */
  readonly store: string | null
  /** Check every hash of the store: where it was restored from elsewhere. */
  readonly verifyStore: boolean
  readonly occasion: Occasion
  /** The commit that is judged where it is not checked out; null: HEAD. Its files are read through git alone. */
  readonly head: string | null
  readonly base: string | null
  readonly baselines: readonly BaselineRule[] | null
  /** Names or patterns; empty: all. */
  readonly benchmarks: readonly string[]
  readonly cost: Cost | 'all' | null
  readonly failOn: 'mandatory' | 'any' | 'never' | null
  readonly allowDirty: boolean
  /** Leave out what earlier sessions measured of the same commits: another attempt. */
  readonly fresh: boolean
  readonly version: string | null
  /** As typed, for the record. */
  readonly command: string
  /** Findings made before the gate began, such as a restore that failed. */
  readonly findings: readonly Finding[]
}

/** Runs a job in a small process of its own and returns when its journal is complete or the process is gone. */
export type Measurer = (
  job: MeasureJob,
) => Promise<{ readonly exitCode: number | null; readonly message: string | null }>

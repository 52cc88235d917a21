import type { JsonObject } from './json-file.js'
import type { ServiceOptions, Services } from './services.js'

export type CacheMode = 'none' | 'read' | 'write' | 'write-only'

/** One step of one job of one run. */
export interface RunOptions extends ServiceOptions {
  /** Folder with action.yml. */
  readonly action: string
  /** Running services; otherwise they are started for this run alone. */
  readonly services?: Services
  readonly event?: string
  readonly ref?: string
  readonly base?: string
  readonly head?: string
  readonly pr?: number
  readonly sha?: string
  readonly headSha?: string
  readonly baseSha?: string
  readonly actor?: string
  readonly title?: string
  readonly repo?: string
  readonly defaultBranch?: string
  readonly workflow?: string
  /** The pull request comes from a fork: its GitHub token only reads. */
  readonly fork?: boolean
  /** The run that a `workflow_run` event tells of. */
  readonly triggeringRun?: number
  readonly dispatchInputs?: JsonObject
  /** Merged over the event's payload. */
  readonly eventPayload?: JsonObject
  /** The job's `permissions:`; everything may be written when absent. */
  readonly permissions?: Readonly<Record<string, string>>
  /** The job's `cache-mode:`. */
  readonly cacheMode?: CacheMode
  /** Changes only what the cache token may do. */
  readonly cacheToken?: CacheMode
  /** The same id is the same run; with the same attempt and job it is a further step in the same workspace. */
  readonly runId?: number
  readonly runAttempt?: number
  readonly job?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly unsetEnv?: readonly string[]
  /** Folder copied into the fresh workspace. */
  readonly checkout?: string
  /** Folder used in place. */
  readonly workspace?: string
  /** Shell command after main and before post. */
  readonly between?: string
  /** Status of the job when post runs. */
  readonly jobStatus?: JobStatus
  readonly post?: boolean
  /** Milliseconds until the runner cancels main. */
  readonly cancelAfter?: number
  /** Text of a line of main's; half a second after it is printed the runner cancels main. */
  readonly cancelAt?: string
  /** Milliseconds until the runner cancels any phase. */
  readonly timeoutMs?: number
  readonly node?: string
  readonly debug?: boolean
}

export type JobStatus = 'success' | 'failure' | 'cancelled'

const defaults = {
  event: 'push',
  repo: 'octo/demo',
  defaultBranch: 'main',
  workflow: 'CI',
  job: 'bench',
  runAttempt: 1,
  fork: false,
  inputs: {},
  env: {},
  post: true,
  debug: false,
}

/** Options with every default filled in. */
export type FilledOptions = RunOptions & Required<Pick<RunOptions, keyof typeof defaults>>

export const fill = (options: RunOptions): FilledOptions => ({ ...defaults, ...options })

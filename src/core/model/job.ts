/** What a job does to a GPU: one card of its own, a model server that takes turns by itself, or nothing. */
export type GpuUse = 'none' | 'direct' | 'ollama'

/** What a job keeps busy while it runs. */
export interface JobNeed {
  /** Threads at the same time. */
  readonly threads: number
  readonly gpu: GpuUse
  /** GiB of memory that its card must have; 0: any. Counts where `gpu` is `direct`. */
  readonly vramGb: number
}

export const jobStates = ['queued', 'running', 'finished', 'failed', 'cancelled', 'stale'] as const

/**
 * `queued` waits for room, `finished` exited with 0, `failed` with another code, `cancelled` was told to stop, `stale`
 * has lost its process without a word.
 */
export type JobState = (typeof jobStates)[number]

/** One invocation that makes a run set, as the file of the job says. Times in milliseconds since 1970. */
export interface JobRecord extends JobNeed {
  readonly format: 1
  /** `20261121T150000-1a2b3c`. */
  readonly id: string
  readonly state: JobState
  readonly host: string
  readonly pid: number
  /** Tells the process from a later one of the same number; null where the system does not tell. */
  readonly birth: string | null
  /** Stands in the environment of all that the job starts. */
  readonly marker: string
  readonly background: boolean
  /** True: done in a program that called us, which has more to do than this and is not ended with it. */
  readonly guest?: boolean
  readonly project: string
  readonly benchmark: string
  /** As typed. */
  readonly command: string
  /** Full id of the commit that was there when it was asked for. */
  readonly commit: string
  /** Folder of the store that takes its runs. */
  readonly store: string
  readonly submittedAt: number
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly exitCode: number | null
  /** Id of the session that holds its runs. */
  readonly session: string | null
  /** Why it did not do what was asked. */
  readonly message: string | null
  readonly cancelRequested: boolean
  /** Where its output goes; null: to the terminal it was typed in. */
  readonly log: string | null
  /** What a background worker is to do; null in the foreground. */
  readonly request: Readonly<Record<string, unknown>> | null
}

/** A record with what is true of it now. */
export interface JobStanding extends JobRecord {
  /** False: it runs on another host, of whose processes nothing is known here. */
  readonly here: boolean
}

/** True for a job that has not ended. */
export const isActive = ({ state }: Pick<JobRecord, 'state'>): boolean =>
  state === 'queued' || state === 'running'

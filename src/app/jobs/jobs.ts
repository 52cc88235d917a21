import type { JobRecord } from '../../core/model/job.js'
import type { Budget } from '../../core/scheduling/budget.js'

/** A process that can be told from a later one of the same number. */
export interface Owner {
  readonly host: string
  readonly pid: number
  readonly birth: string | null
}

/** What lies in the folder of jobs. */
export interface Shelf {
  /** Every record that can be read, in the order in which they were asked for. */
  readonly records: readonly JobRecord[]
  /** A sentence for each file that is no record; it was set aside, or left to the newer program that wrote it. */
  readonly notes: readonly string[]
}

/** The jobs of this user: files in a folder that several hosts may share. */
export interface Jobs {
  /** Where the files lie. */
  readonly folder: string
  /** This process. */
  readonly self: Owner
  /** Runs `work` while no other process of this host admits or changes jobs. */
  locked<T>(work: () => Promise<T>): Promise<T>
  /** What is no record is named to the user as well, once. */
  read(): Promise<Shelf>
  /** Whole or not at all, readable by its owner alone. */
  write(record: JobRecord): Promise<void>
  /** Removes these jobs with their logs, and what belongs to no job. Only under the lock. */
  sweep(ended: readonly string[]): Promise<void>
  /** Where the output of a background job goes. */
  logOf(id: string): string
  /** What jobs may keep busy here. Graphics cards are looked for only if asked. Throws ProblemError. */
  budget(cards: boolean): Budget
  /** True for a process of this host that has ended. */
  isGone(owner: Owner): boolean
  /** Lets everything that this process starts carry the marker of its job. */
  mark(marker: string): void
  /** Starts the worker of a job in a session of its own; returns when it has taken the job over. */
  startWorker(record: JobRecord): Promise<void>
  /** Ends the process of a job, in order if it can, and whatever is left of what it started. */
  endTree(record: JobRecord): Promise<void>
  /** Runs `work`, which can ask whether we were told to stop: 128 + the signal's number then, else null. */
  stoppable<T>(work: (stopped: () => number | null) => Promise<T>): Promise<T>
  /** Seconds. */
  pause(seconds: number): Promise<void>
}

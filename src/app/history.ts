import type { Side } from '../core/model/run.js'
import type {
  Session,
  SessionHeader,
  StoredAcceptance,
  StoredCalibration,
  StoredPointer,
  StoredReference,
  StoredReport,
  StoredRun,
  StoredRunSet,
  StoredVerdict,
} from '../core/model/session.js'
import type { Content } from '../core/store/content.js'
import type { Signatures } from '../core/store/signatures.js'

/** What a store says of itself when it is opened. Only `absent` may start a new history. */
export type OpenedHistory =
  | {
      readonly state: 'open'
      readonly history: History
      readonly notes: readonly string[]
      /** What is wrong with the file; then `history` is a copy of what is still good. */
      readonly damage: readonly StoreProblem[]
    }
  | { readonly state: 'absent'; readonly history: History; readonly notes: readonly string[] }
  | {
      readonly state: 'unreadable' | 'corrupt' | 'newer' | 'empty'
      readonly reason: string
      /** Where the bytes were kept aside, if they were. */
      readonly keptAs: string | null
    }

export interface OpenOptions {
  /** Check every hash (restored stores); without it only when the file is not as this machine left it. */
  readonly verify: boolean
  /** The history will be saved: bytes that cannot be used are kept aside so that a new store can take their place. */
  readonly write?: boolean
  /** Take in what only benchmarks.json holds; entries without a project are of this one. Not for restored stores. */
  readonly project?: string
}

export interface Histories {
  /**
   * Opens `<dir>/store.db` and reads `<dir>/benchmarks.json`. Throws ProblemError when the latter is broken: that is
   * never an empty history.
   */
  open(dir: string, options: OpenOptions): Promise<OpenedHistory>
}

/** Which stored reports; absent fields match all. */
export interface ReportQuery {
  readonly project?: string
  readonly benchmark?: string
  readonly subject?: string
}

/** Which run sets may answer; absent fields match all. */
export interface RunSetNarrowing {
  /** Only sets of seeds that were drawn: not of the manifest's own. */
  readonly fresh?: true
  /** Only sets that were drawn from this. */
  readonly metaSeed?: bigint
  /** Only sets of a commit, not of a tree with uncommitted changes. */
  readonly clean?: true
  /** Not the sets of this session. */
  readonly notOf?: string
}

/** Which stored runs; absent fields match all. */
export interface RunQuery {
  readonly benchmark: string
  readonly project?: string
  readonly subject?: string
  readonly side?: Side
  /** Start of a commit id. */
  readonly gitSha?: string
  /** Milliseconds since 1970, UTC; runs that started then or later. */
  readonly since?: number
  /** The newest so many. */
  readonly limit?: number
}

/** Which stored pairs of a benchmark. */
export interface TrialQuery {
  readonly project: string
  readonly benchmark: string
  readonly subject: string
  /** Full id of the commit that head was measured against. */
  readonly against: string
}

/** The pairs that one session measured of a benchmark under one baseline rule. */
export interface StoredTrial {
  readonly header: SessionHeader & { readonly id: string }
  readonly rule: string
  readonly definitionHash: string
  /** Numbers of the first and the last pair whose run of the base ended well; warm-ups left out. */
  readonly first: number
  readonly last: number
}

/** One thing wrong in a store; the rest is still good. */
export interface StoreProblem {
  /** Table or session it concerns, null for the file. */
  readonly session: string | null
  readonly what: string
}

export interface HistoryInfo {
  readonly sessions: number
  readonly runs: number
  readonly reports: number
  readonly bytes: number
  readonly bytesPerRun: number | null
  readonly heads: readonly string[]
  /** Sessions without their runs, which an archive holds. */
  readonly archived: number
  /** Bytes that the runs of the last 30 days before the newest session take; null for a history of less than a day. */
  readonly growthPerMonth: number | null
  /** Start of the first and the last session, milliseconds since 1970. */
  readonly oldest: number | null
  readonly newest: number | null
}

export interface Verification {
  readonly problems: readonly StoreProblem[]
  /** Sessions whose content is what their id says. */
  readonly good: readonly string[]
  /** Those of them whose runs are in an archive: proven by their hashes, not read. */
  readonly archived: readonly string[]
}

/** What came of a save. */
export interface SavedStore {
  /** The name under which damaged bytes were kept that the saved store took the place of. */
  readonly keptAs: string | null
}

export interface Merged {
  readonly added: readonly string[]
  /** Sessions that were here without their runs, which came back. */
  readonly completed: readonly string[]
  /** Sessions whose content is not what their id says; they were left out. */
  readonly refused: readonly string[]
  /** How many signatures came that were not here. */
  readonly signed: number
}

/** Whatever gives sessions by id, in an order in which they may be written. */
export interface SessionSource {
  ids(): readonly string[]
  /** A session's rows with what proves them, as stores exchange it. Throws for a session that is damaged. */
  content(id: string): Content | undefined
  /** Signatures of its sessions; absent where there can be none. They prove nothing without a key. */
  signatures?(): Signatures
}

export interface History extends SessionSource {
  /** Content hashes of sessions that no other session names as parent. */
  heads(): readonly string[]
  sessions(): readonly (SessionHeader & { readonly id: string })[]
  /** The whole session, or undefined; its pointer moves name reports by uid. */
  session(id: string): Session | undefined
  /** In order of series, then number. */
  reports(query: ReportQuery): readonly StoredReport[]
  /** Verdicts about reports that the query names, each once, with the session that gave them. */
  verdicts(query: ReportQuery): readonly StoredVerdict[]
  /** Newest last. */
  runs(query: RunQuery): readonly StoredRun[]
  /**
   * The run set of head that started last for this benchmark and subject at this commit (or prefix), with all runs of
   * head that its session has of them.
   */
  latestRunSet(
    benchmark: string,
    subject: string,
    gitSha: string,
    narrowing?: RunSetNarrowing,
  ): StoredRunSet | undefined
  /** What the unpaired run sets at this commit were drawn from, each once, in order; the manifest's own seeds left out. */
  metaSeeds(
    benchmark: string,
    subject: string,
    gitSha: string,
    narrowing?: RunSetNarrowing,
  ): readonly bigint[]
  /** Who measured pairs of this benchmark against this commit, by time. */
  trials(query: TrialQuery): readonly StoredTrial[]
  /** Newest pointer of a series, or undefined. */
  pointer(pointer: 'best' | 'pinned', benchmark: string, subject: string): StoredPointer | undefined
  /** Every move of the pointers of a series, in order. */
  pointerLog(benchmark: string, subject: string): readonly StoredPointer[]
  /** Every reference that was frozen for a series, in order. */
  referenceLog(benchmark: string, subject: string): readonly StoredReference[]
  /** The frozen reference that no other supersedes, or undefined. */
  reference(benchmark: string, subject: string): StoredReference | undefined
  acceptances(): readonly StoredAcceptance[]
  /** Calibrations of a project, oldest first, each with its newest acknowledgement. */
  calibrations(project: string): readonly StoredCalibration[]
  /** Adds a session with `parents` = heads(); the same content twice is one. RangeError: NaN, runs outside their set. */
  append(session: Session): string
  /** Adds every session of `other` that is not here whole, ids and parents unchanged: set union, in any order. */
  merge(other: SessionSource): Merged
  /**
   * Adds the reports of a benchmarks.json that are not here; entries without a project are of this one. Throws
   * ProblemError for a broken text.
   */
  importReports(text: string, file: string, project: string): { readonly added: number }
  signatures(): Signatures
  /** Adds signatures of sessions that are here; returns how many were new. */
  sign(signatures: Signatures): number
  info(): HistoryInfo
  /** Checks every hash and the file's structure. */
  verify(): Verification
  /**
   * Writes store.db and benchmarks.json atomically under the lock, with what other processes saved meanwhile.
   * Throws ProblemError when another process keeps the lock or left bytes that cannot be used.
   */
  save(): Promise<SavedStore>
  close(): void
}

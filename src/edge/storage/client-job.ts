import type { Loaded, Saved } from '../../app/storage.js'

/** `folder` is an absolute path; its last part is what the cache knows it by. */
interface CacheLoad {
  readonly call: 'cache-load'
  readonly folder: string
  readonly prefix: string
  /** False: entries of other branches and of the pull request can be read, and GitHub is asked whose it is. */
  readonly onDefaultBranch: boolean
  readonly token: string | null
}

interface CacheSave {
  readonly call: 'cache-save'
  readonly folder: string
  readonly key: string
}

interface ArtifactLoad {
  readonly call: 'artifact-load'
  readonly folder: string
  readonly name: string
  readonly token: string
}

interface ArtifactSave {
  readonly call: 'artifact-save'
  readonly folder: string
  readonly name: string
  readonly retentionDays: number
}

/** Keeps the folder as an artifact of this run; where there is one of the name, its files are fetched instead. */
interface SegmentSave {
  readonly call: 'segment-save'
  readonly folder: string
  readonly name: string
  readonly retentionDays: number
  /** An empty folder. */
  readonly earlier: string
  /** Seconds that the fetching may take. */
  readonly patience: number
}

/** This run has an artifact of the name: of an earlier attempt, or of another job. Nothing was saved. */
export interface Exists {
  readonly state: 'exists'
  /** Why its files are not in the folder; null: they are. */
  readonly lost: string | null
}

/** Fetches the artifacts of one run whose names are `prefix` and a number, each into a folder of its own. */
interface SegmentsLoad {
  readonly call: 'segments-load'
  readonly folder: string
  readonly prefix: string
  /** Another run of this repository; null: this very run, which needs no token. */
  readonly runId: number | null
  readonly token: string | null
  /** Files that are taken, with the most bytes of each. */
  readonly files: Readonly<Record<string, number>>
}

/** Fetches what runs of the default branch left under a name, each into a folder of its own. */
interface HistorySegmentsLoad {
  readonly call: 'history-segments-load'
  readonly folder: string
  readonly name: string
  readonly token: string
  /** Artifacts that need not be fetched again. */
  readonly taken: readonly number[]
}

/** Attaches the folder, packed as one file, to the release of a tag. */
interface ReleaseSave {
  readonly call: 'release-save'
  readonly folder: string
  readonly name: string
  /** `RUN-ATTEMPT` */
  readonly attempt: string
  readonly tag: string
  readonly token: string
}

interface ReleaseLoad {
  readonly call: 'release-load'
  readonly folder: string
  readonly name: string
  readonly token: string
}

/** Asks whether the default branch has a commit. */
interface CommitLookup {
  readonly call: 'commit-lookup'
  readonly sha: string
  readonly token: string
}

/** Asks what a finished run was about. */
interface RunLookup {
  readonly call: 'run-lookup'
  readonly runId: number
  readonly token: string
}

/** Removes caches and artifacts of the default branch whose sessions one copy, just read back, holds all the same. */
interface Prune {
  readonly call: 'prune'
  readonly token: string
  /** What the keys of our caches begin with. */
  readonly caches: string
  /** Names of our artifacts: of whole stores, and of what single runs added. */
  readonly copies: string
  readonly segments: string
  /** The artifact that was read back, and the segments of which it holds all sessions and all that their runs restored. */
  readonly copy: number
  readonly taken: readonly number[]
  /** Milliseconds since 1970, UTC; artifacts that were made later stay. */
  readonly before: number
}

/** How many were removed. */
export interface Pruned {
  readonly state: 'pruned'
  readonly caches: number
  readonly copies: number
  readonly segments: number
  /** The token may not remove anything. */
  readonly forbidden: boolean
}

/** Where one artifact's files are, or why it cannot be used. */
export type FetchedSegment = {
  /** `benchgate-demo-default-shard-3 (artifact 12)` */
  readonly from: string
  readonly id: number
} & ({ readonly folder: string } | { readonly reason: string })

/** An artifact that claims to be of the default branch, and is of a commit that the branch does not have. */
export interface AstraySegment {
  readonly from: string
  readonly id: number
  /** `push of main at 0123456789` */
  readonly run: string
}

export interface FetchedSegments {
  readonly state: 'found'
  readonly segments: readonly FetchedSegment[]
  /** Not fetched. */
  readonly astray?: readonly AstraySegment[]
  /** How many runs of this workflow have succeeded on the default branch; asked only where no segment is known. */
  readonly earlierRuns?: number
}

/** What GitHub says of a run that a pull request made; nothing of it comes from what the run left. */
export interface PullRequestRun {
  readonly state: 'pull-request'
  readonly number: number
  /** Last commit of the pull request, as the run had it. */
  readonly headSha: string
  readonly baseBranch: string
  /** GitHub's merge of it into the base branch as that is now; null when there is none. */
  readonly mergeSha: string | null
  readonly isFork: boolean
}

/** What GitHub says of a commit. */
export interface FoundCommit {
  readonly state: 'commit'
  readonly isOnDefaultBranch: boolean
}

/** A call that did not do what was asked. */
export interface Failed {
  readonly state: 'failed'
  readonly reason: string
}

/** One call to GitHub's clients, made in a process of its own. */
export type ClientJob =
  | CacheLoad
  | CacheSave
  | ArtifactLoad
  | ArtifactSave
  | SegmentSave
  | SegmentsLoad
  | HistorySegmentsLoad
  | ReleaseSave
  | ReleaseLoad
  | CommitLookup
  | RunLookup
  | Prune

/** The job of one call. */
export type JobOf<C extends ClientJob['call']> = Extract<ClientJob, { readonly call: C }>

/** What a job is answered with. */
export type AnswerTo<J extends ClientJob> = J extends CacheLoad | ArtifactLoad | ReleaseLoad
  ? Loaded
  : J extends SegmentsLoad | HistorySegmentsLoad
    ? FetchedSegments | Failed
    : J extends RunLookup
      ? PullRequestRun | Failed
      : J extends CommitLookup
        ? FoundCommit | Failed
        : J extends Prune
          ? Pruned | Failed
          : J extends SegmentSave
            ? Saved | Exists
            : Saved

export type ClientAnswer = Loaded | Saved | Exists | FetchedSegments | PullRequestRun | FoundCommit | Pruned

/** What the process sends: every line that the client prints, and at last the answer. */
export type ClientMessage = { readonly line: string } | { readonly answer: ClientAnswer }

import type { Result } from '../core/model/problem.js'
import type { Machine } from '../core/model/session.js'
import type { Histories } from './history.js'

export type * from './history.js'

/** All of the outside that app/ may see. Functions take the part they need: `Pick<World, 'clock'>`. */
export interface World {
  readonly clock: Clock
  readonly files: Files
  readonly processes: Processes
  readonly git: Git
  readonly histories: Histories
  readonly host: Host
  readonly progress: Progress
}

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** Seconds, monotonic, from an arbitrary start. */
  monotonic(): number
}

/** Says what is going on to whoever waits; never to stdout. */
export interface Progress {
  /** A line that stays. */
  note(text: string): void
  /** The state of long work; on a terminal it overwrites itself, elsewhere it is printed now and then. */
  status(text: string): void
}

export interface Host {
  machine(label: string): Machine
  /** Versions of what measures: node, git, os. */
  tools(): Promise<Readonly<Record<string, string>>>
  environment(name: string): string | undefined
  randomBytes(count: number): Uint8Array
  /** `<hex>` of the SHA-256 of bytes, or of a text's UTF-8 bytes. */
  sha256(data: string | Uint8Array): string
  /** Where the history of a project lies when nobody says otherwise. */
  storeFolder(project: string, store: string): string
  /** Total memory of the largest GPU in GB; null without one. */
  gpuMemoryGb(): number | null
  /** True if that process runs on this host; a process of another host counts as alive. */
  isAlive(process: { readonly pid: number; readonly host: string }): boolean
  readonly pid: number
  /** True if an executable of this name is on PATH. */
  hasTool(name: string): Promise<boolean>
  readonly user: string
}

/** What came of reading a file that a measured program wrote. */
export type ResultFile =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' }
  /** Symlink, FIFO, directory, device, or over the size cap. */
  | { readonly state: 'refused'; readonly reason: string }

/** What came of opening a text that may be too long to be held whole. */
export type TextPieces =
  | { readonly state: 'open'; readonly pieces: Iterable<string> }
  | Exclude<ResultFile, { readonly state: 'read' }>

/** The hash of a folder's content; `error`: no folder, or something in it that is neither file, folder nor link. */
export type TreeHash = { readonly hash: string } | { readonly error: string }

export interface Files {
  readText(path: string): Promise<string | undefined>
  readBytes(path: string): Promise<Uint8Array | undefined>
  /** Whole or not at all: temporary file, fsync, rename. Parent folders are made. */
  writeAtomic(path: string, data: string | Uint8Array, mode?: number): Promise<void>
  /** Writes a file that need not survive a crash: no fsync, which would cost more than a repetition may. */
  write(path: string, data: string | Uint8Array): Promise<void>
  /** Removes a file, or a folder with all in it; what is not there is no error. */
  remove(path: string): Promise<void>
  /** Names in `dir`, sorted; none if it is not there. */
  list(dir: string): Promise<readonly string[]>
  /**
   * Paths of regular files below `dir` that match one of the globs and none of those behind a `!`, relative, sorted.
   * Symlinks are not followed.
   */
  glob(dir: string, patterns: readonly string[]): Promise<readonly string[]>
  /**
   * Of each of these paths below `dir` a text that changes whenever the file is written or replaced later; undefined
   * where there is none. It waits until clocks of files have gone on.
   */
  stamps(dir: string, paths: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>
  makeTemporaryFolder(prefix: string): Promise<string>
  makeFolder(path: string): Promise<void>
  /** Opens without following links or blocking; regular files of at most `limit` bytes only. */
  readResult(path: string, limit: number): Promise<ResultFile>
  /**
   * The text of such a file, at most `limit` bytes, read as it is asked for; iterate it to the end. It is UTF-8, or
   * little-endian UTF-16 where a byte order mark says so.
   */
  readPieces(path: string, limit: number): Promise<TextPieces>
  /** Appends and fsyncs. */
  appendDurably(path: string, text: string): Promise<void>
  /** `sha256:<hex>` of a regular file of any size; undefined for anything else, links included. */
  sha256(path: string): Promise<string | undefined>
  /**
   * Copies a regular file to `<folder>/<hex>.bin` (mode 0600, folder 0700), which is made whole if it is damaged, and
   * answers `sha256:<hex>` of the copy; undefined for anything but a regular file. Files over 64 MiB are only hashed.
   */
  archive(path: string, folder: string): Promise<string | undefined>
  /** `sha256:<hex>` of a folder's content (docs/manifest.md says how), or what in it has no hash. */
  treeHash(dir: string): Promise<TreeHash>
  /** `path` from `folder`, with `/`, all links resolved; empty for the folder itself. */
  relative(folder: string, path: string): Promise<string>
}

/** A child process to run. The environment is exactly `env`. */
export interface Command {
  /** argv without a shell, or one string for `sh -c`. */
  readonly command: readonly string[] | string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Seconds; then the whole tree is killed. */
  readonly timeout: number
  /** Bytes kept of each stream; the rest is read and dropped. Default 1 MiB. */
  readonly outputLimit?: number
  /** Full stdout goes here instead of memory (never truncated below `fileLimit` bytes). */
  readonly stdoutFile?: string
  readonly fileLimit?: number
  /** CPUs to pin to, `2-3`, where the host can. */
  readonly cpus?: string | null
}

/** How a process ended. */
export interface Ended {
  readonly exitCode: number | null
  readonly signal: string | null
  readonly timedOut: boolean
  /** Seconds from just before spawn to exit, monotonic. */
  readonly wall: number
  readonly stdout: string
  readonly stderr: string
  /** Bytes written in all, kept or dropped. */
  readonly stdoutBytes: number
  readonly stderrBytes: number
  /** Set when the process could not be started. */
  readonly startError: string | null
  /** Peak resident bytes where the host tells truly, else null. */
  readonly peakRss: number | null
}

export interface Processes {
  run(command: Command): Promise<Ended>
  /** The allow-listed part of our own environment (PATH, HOME, LANG, …) for children working in `tree`. */
  baseEnvironment(
    passthrough: readonly string[],
    repository: string,
    tree: string,
  ): Readonly<Record<string, string>>
}

/** A checkout of one commit outside the repository. */
export interface Worktree {
  readonly dir: string
  readonly commit: string
}

/** What may differ between the evaluator files of two commits. */
export interface EvaluatorChange {
  readonly path: string
  readonly change: 'added' | 'removed' | 'changed'
}

export interface Git {
  /** Top folder of the repository that holds `dir`, or the problem (not a repository, git missing). */
  repository(dir: string): Promise<Result<string>>
  /** Full commit id, or undefined. `rev` is never taken for an option. */
  resolve(repository: string, rev: string): Promise<string | undefined>
  /** Current branch, or null when detached. */
  branch(repository: string): Promise<string | null>
  /** Branch name of the remote's HEAD, else main or master if there is one, else null. */
  defaultBranch(repository: string): Promise<string | null>
  isShallow(repository: string): Promise<boolean>
  /** Parents as the commit names them, also where a shallow clone does not hold them. */
  parents(repository: string, commit: string): Promise<readonly string[]>
  /**
   * `commit` and its first parents, newest first, at most `limit`. In a shallow clone the last one is known by its id
   * alone.
   */
  firstParents(repository: string, commit: string, limit: number): Promise<readonly string[]>
  /** The first line of the commit's message. */
  title(repository: string, commit: string): Promise<string>
  /** Brings one commit (full id) from the remote; false if it is not there afterwards. */
  fetch(repository: string, commit: string): Promise<boolean>
  mergeBase(repository: string, a: string, b: string): Promise<string | undefined>
  previousTag(
    repository: string,
    commit: string,
  ): Promise<{ readonly tag: string; readonly commit: string } | undefined>
  /** Paths with uncommitted changes, untracked ones too. */
  dirtyPaths(repository: string): Promise<readonly string[]>
  /** A dangling commit of the whole working tree (untracked files too) and its binary diff against HEAD. */
  snapshot(repository: string): Promise<{ readonly commit: string; readonly diff: Uint8Array }>
  /** Text of a regular file at a commit; undefined if it is not there or is a symlink or a folder. */
  show(repository: string, commit: string, path: string): Promise<string | undefined>
  /** Adds a detached worktree at `dir`, hooks off, submodules initialised. */
  addWorktree(repository: string, commit: string, dir: string): Promise<Result<Worktree>>
  removeWorktree(repository: string, dir: string): Promise<void>
  /** Files matching `globs` that differ between two commits. */
  evaluatorChanges(
    repository: string,
    base: string,
    head: string,
    globs: readonly string[],
  ): Promise<readonly EvaluatorChange[]>
  /** Makes the files of `tree` that match `globs` those of `commit`, adding, replacing and removing. */
  overlay(repository: string, tree: string, commit: string, globs: readonly string[]): Promise<void>
  /** True if `path` (from `folder` where relative) exists and lies in `folder` or is it, all links resolved. */
  holds(folder: string, path: string): Promise<boolean>
}

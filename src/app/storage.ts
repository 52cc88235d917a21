import type { Plugin } from '../core/model/plugin.js'
import type { Result } from '../core/model/problem.js'

/** What a storage found. `absent` means it answered and has nothing; `failed` means nobody knows. */
export type Loaded =
  | { readonly state: 'found'; readonly from: string }
  | { readonly state: 'absent' }
  | { readonly state: 'failed'; readonly reason: string }

/** What became of a save; only `saved` means that the bytes are there. */
export type Saved =
  /** `id`: of an artifact, its number in the repository. */
  | { readonly state: 'saved'; readonly as: string; readonly id?: number }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'failed'; readonly reason: string }

/** Somewhere bytes live. Neither call throws; both end within their deadline. */
export interface Place {
  /** Fills the empty folder `into` with the newest saved folder. On anything but `found` the folder may hold rubbish. */
  load(into: string): Promise<Loaded>
  /** Keeps the regular files directly in `from`. */
  save(from: string): Promise<Saved>
  /**
   * Does `work` while nobody else does so here. There only where a save takes the place of what another saved, so that
   * both can be united first. Throws where it is not its turn in time.
   */
  alone?<T>(work: () => Promise<T>): Promise<T>
}

/** Where the history of one (repository, project, store name) is kept. */
export interface StorageOptions {
  /** `benchgate-<project>-<store>`: prefix of keys, name of artifacts. */
  readonly name: string
  /** Unique per run and attempt; keys of caches are immutable. */
  readonly attempt: string
  /** storage `directory`: its folder. */
  readonly directory: string | null
  readonly retentionDays: number
  /** Seconds for one whole load or save. */
  readonly deadline: number
  readonly token: string | null
  /** storage `actions-cache`: the run is of the default branch, whose caches are then the only ones that it can read. */
  readonly onDefaultBranch: boolean
  /** storage `release-asset`: tag of the release that this run is of; null: it is of none. */
  readonly tag: string | null
}

/** A storage backend. It knows where bytes live and not what they mean. */
export interface Storage extends Plugin {
  open(options: StorageOptions): Result<Place>
}

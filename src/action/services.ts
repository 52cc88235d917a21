import type { Saved } from '../app/storage.js'
import type { GithubEvent } from '../edge/github/event.js'
import type { Exists, Failed, FetchedSegments, Pruned } from '../edge/storage/client-job.js'
import { callClient } from '../edge/storage/client-process.js'
import { segmentName } from './segment-names.js'
import { type Standing, standingOf } from './standing.js'
import { type NamedPlace, openPlaces, type StorageSettings } from './storing.js'

const day = 86_400_000

/** What a run adds to the history goes by itself too, so that nothing depends on the whole store being saved. */
export interface Segments {
  /** Fetches what trusted runs of the default branch left and that is not among the `taken`, into folders of `folder`. */
  fetch(folder: string, taken: readonly number[]): Promise<FetchedSegments | Failed>
  /** Keeps the files of a folder as what this run added, unless it has left some: those go to the empty folder. */
  add(folder: string, earlier: string): Promise<Saved | Exists>
  /** Keeps the files of a folder in the place of what this run left. */
  replace(folder: string, of: 'history' | 'change'): Promise<Saved>
}

/** Where a run's history comes from and goes to. */
export interface Services {
  readonly places: readonly NamedPlace[]
  /** Null where no artifacts are used. */
  readonly segments: Segments | null
  /**
   * Removes what the copy of this number holds as well, with the segments that were taken into it. Null where nobody
   * asked for that.
   */
  readonly prune: ((copy: number, taken: readonly number[]) => Promise<Pruned | Failed>) | null
  /** What becomes of what the run of an event measured. */
  readonly standing: (event: GithubEvent) => Promise<Standing>
}

/** The services that the workflow asked for; unknown names are problems. */
export function openServices(settings: StorageSettings): Services {
  const { store, token, deadline, retentionDays, names, pruneAfter } = settings
  const places = openPlaces(settings)
  const standing = (event: GithubEvent): Promise<Standing> => standingOf(event, settings)
  if (!names.includes('artifact')) return { places, segments: null, prune: null, standing }
  const ours = { caches: `${store}/`, copies: store, segments: segmentName(store, 'history') }
  return {
    places,
    standing,
    prune:
      pruneAfter === null
        ? null
        : (copy, taken) => {
            const before = Date.now() - pruneAfter * day
            return callClient({ call: 'prune', token: token ?? '', ...ours, copy, taken, before }, deadline)
          },
    segments: {
      fetch: (folder, taken) => {
        const name = segmentName(store, 'history')
        return callClient(
          { call: 'history-segments-load', folder, token: token ?? '', name, taken },
          deadline,
        )
      },
      add: (folder, earlier) => {
        const name = segmentName(store, 'history')
        const patience = deadline / 2
        return callClient({ call: 'segment-save', folder, name, retentionDays, earlier, patience }, deadline)
      },
      replace: (folder, of) => {
        const name = segmentName(store, of)
        return callClient({ call: 'artifact-save', folder, name, retentionDays }, deadline)
      },
    },
  }
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Segments } from '../../src/action/services.js'
import type { NamedPlace } from '../../src/action/storing.js'
import { orThrow } from '../../src/core/model/problem.js'
import { directory } from '../../src/edge/storage/directory.js'
import { freshFolder } from '../support/temporary-repository.js'

export interface FolderPlace extends NamedPlace {
  /** Where its copies and the pointer to the newest lie. */
  readonly home: string
}

/** A storage in a fresh folder of this machine. */
export function folderPlace(name: string): FolderPlace {
  const dir = freshFolder(name)
  const options = { name: 'store', attempt: '1-1', retentionDays: 1, deadline: 20, token: null, tag: null }
  const place = orThrow(directory.open({ ...options, directory: dir }))
  return { name, place, home: join(dir, 'store') }
}

/** A storage that the folders were saved to, one after the other, as they are. */
export async function placeWith(name: string, ...folders: readonly string[]): Promise<FolderPlace> {
  const place = folderPlace(name)
  for (const folder of folders) {
    const saved = await place.place.save(folder)
    if (saved.state !== 'saved') throw new Error(saved.reason)
  }
  return place
}

/** Artifacts of a repository where no run has left a segment. */
export const noSegments: Segments = {
  fetch: async () => ({ state: 'found', segments: [] }),
  add: () => Promise.reject(new Error('nothing is added')),
  replace: () => Promise.reject(new Error('nothing is replaced')),
}

/** An empty folder for what is restored. */
export function emptyStore(): string {
  const store = join(freshFolder('run'), 'store')
  mkdirSync(store)
  return store
}

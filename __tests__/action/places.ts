import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Segments } from '../../src/action/services.js'
import type { NamedPlace } from '../../src/action/storing.js'
import { orThrow } from '../../src/core/model/problem.js'
import { directory } from '../../src/edge/storage/directory.js'
import { behindTheGuards, savedStore, tamper } from '../edge/history/raw.js'
import { freshFolder } from '../support/temporary-repository.js'

/** What the storages of a project "demo" call its store. */
const storeName = 'benchgate-demo-default'

export interface FolderPlace extends NamedPlace {
  /** Where its copies and the pointer to the newest lie. */
  readonly home: string
  /** What the input store-directory names. */
  readonly dir: string
  /** Names of what was saved and is still there. */
  copies(): readonly string[]
}

/** A storage in a fresh folder of this machine. */
export function folderPlace(name: string): FolderPlace {
  const dir = freshFolder(name)
  const options = { name: storeName, attempt: '1-1', retentionDays: 1, deadline: 20, token: null, tag: null }
  const place = orThrow(directory.open({ ...options, onDefaultBranch: true, directory: dir }))
  const home = join(dir, storeName)
  const copies = () => readdirSync(home).filter((entry) => entry.startsWith('copy-'))
  return { name, place, dir, home, copies }
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

/** A store whose newest session is no longer what its id says, and without a benchmarks.json to bring its reports back. */
export async function damagedStore(count: number) {
  const { dir, ids } = await savedStore(count)
  const last = 'UPDATE runs SET wall = wall + 1 WHERE id = (SELECT max(id) FROM runs)'
  rmSync(join(dir, 'benchmarks.json'))
  await tamper(dir, (db) => behindTheGuards(db, 'runs', last))
  return { dir, ids }
}

/** A store as a version after this one writes it. */
export async function newerStore(count: number) {
  const { dir, ids } = await savedStore(count)
  await tamper(dir, (db) => db.run('PRAGMA user_version = 9'))
  return { dir, ids }
}

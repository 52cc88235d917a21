import { resolve } from 'node:path'
import { readManifest } from '../app/manifest-file.js'
import { damageFindings, openForReading } from '../app/reading.js'
import type { History, World } from '../app/world.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import type { Finding } from '../core/model/finding.js'
import { home as homeOf, storeFolder } from '../edge/home.js'
import { projectFolder } from '../edge/project-folder.js'
import { realWorld } from '../edge/world.js'
import type { Where } from './options.js'

/** Where an operation works, and what with. Paths are absolute. */
export interface Place {
  readonly world: World
  readonly project: string
  /** Null: the project's own, under the home. */
  readonly store: string | null
  readonly home: string
}

/** The place that the options name; the environment is read here, at the call, and only for what they leave open. */
export async function placeOf({ project, store, home }: Where, quiet = true): Promise<Place> {
  const real = realWorld(quiet)
  const under = home === undefined ? homeOf(process.env) : resolve(home)
  const folderOf = (name: string, of: string) => storeFolder({ BENCHGATE_HOME: under }, name, of)
  return {
    world: { ...real, host: { ...real.host, storeFolder: folderOf } },
    project: project === undefined ? resolve('.') : await projectFolder(project, under),
    store: store === undefined ? null : resolve(store),
    home: under,
  }
}

/** Folder of the store of the project with this manifest. */
export const storeOf = ({ world, store }: Place, { manifest }: LoadedManifest): string =>
  store ?? world.host.storeFolder(manifest.project.name, manifest.store.name)

/** A history that is only read, and what is wrong with its file. */
export interface Reading {
  readonly history: History
  readonly folder: string
  readonly file: string
  readonly findings: readonly Finding[]
}

/** Reads in the history of the place, closes it, and answers what `work` found. */
export async function reading<T>(
  place: Place,
  work: (reading: Reading) => T | Promise<T>,
  loaded?: LoadedManifest,
): Promise<T> {
  const { world, project, store } = place
  const folder = store ?? storeOf(place, loaded ?? (await readManifest(world, project)).loaded)
  const opened = await openForReading(world.histories, folder, { verify: false, orEmpty: false })
  const { history, file } = opened
  try {
    return await work({ history, folder, file, findings: damageFindings(opened) })
  } finally {
    history.close()
  }
}

/** What the record says was asked: the call as it was made. */
export const callText = (name: string, args: readonly unknown[]): string =>
  `${name}(${args.map((value) => JSON.stringify(value, plain)).join(', ')})`

const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value)

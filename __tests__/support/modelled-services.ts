import fs from 'node:fs'
import path from 'node:path'
import type { Services } from '../../src/action/services.js'
import type { Place } from '../../src/app/storage.js'
import { directory } from '../../src/edge/storage/directory.js'
import { packed } from '../../src/edge/storage/pack.js'
import { freshFolder } from './temporary-repository.js'

type Files = ReadonlyMap<string, Buffer>

const read = (folder: string): Files =>
  new Map(fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name))]))

const write = (files: Files, folder: string): void => {
  for (const [name, bytes] of files) fs.writeFileSync(path.join(folder, name), bytes)
}

/** Called before every effect on what all jobs share; it may wait, and throws for a job that is killed there. */
export type Step = (ready?: () => boolean) => Promise<void>

/** What the jobs of one repository share: caches, artifacts and a folder, each changed in one moment. */
export interface Shared {
  /** As a job sees it whose steps these are. */
  services(step: Step): Services
  /** Takes away the oldest cache, or all of them. */
  evict(all: boolean): void
}

/** Every run is of the default branch. */
export const ofHistory: Services['standing'] = async () => ({ of: 'history', findings: [] })

/** The services without a network: what is in them is what was saved, and saving is the shipped code's. */
export function sharedServices(): Shared {
  const caches: Files[] = []
  const copies: Files[] = []
  const segments: Files[] = []
  const home = freshFolder('directory')
  let busy = false
  const kept = (entries: Files[], step: Step): Place =>
    packed({
      async load(into) {
        await step()
        const newest = entries.at(-1)
        if (newest === undefined) return { state: 'absent' }
        write(newest, into)
        return { state: 'found', from: `entry ${entries.length}` }
      },
      async save(from) {
        const files = read(from)
        await step()
        entries.push(files)
        return { state: 'saved', as: `entry ${entries.length}` }
      },
    })
  const folder = (step: Step): Place => {
    const options = { name: 'store', attempt: '', retentionDays: 1, deadline: 30, token: null, tag: null }
    const opened = directory.open({ ...options, directory: home, onDefaultBranch: true })
    if (!opened.ok) throw new Error('the storage directory does not open')
    const { value: place } = opened
    return {
      load: async (into) => step().then(() => place.load(into)),
      save: async (from) => step().then(() => place.save(from)),
      async alone(work) {
        // A job that waits for the lock makes no step: whose turn it is must be known here.
        await step(() => !busy)
        busy = true
        return place.alone!(work).finally(() => {
          busy = false
        })
      },
    }
  }
  return {
    services: (step) => ({
      prune: null,
      standing: ofHistory,
      places: [
        { name: 'actions-cache', place: kept(caches, step) },
        { name: 'artifact', place: kept(copies, step) },
        { name: 'directory', place: folder(step) },
      ],
      segments: {
        async fetch(into, taken) {
          await step()
          const fresh = segments.flatMap((files, index) =>
            taken.includes(index + 1) ? [] : [{ files, id: index + 1 }],
          )
          return {
            state: 'found',
            segments: fresh.map(({ files, id }) => {
              const own = path.join(into, String(id))
              fs.mkdirSync(own)
              write(files, own)
              return { id, from: `segment ${id}`, folder: own }
            }),
          }
        },
        async add(from) {
          const files = read(from)
          await step()
          segments.push(files)
          return { state: 'saved', as: 'a segment', id: segments.length }
        },
        replace: () => Promise.reject(new Error('each job is a run of its own')),
      },
    }),
    evict: (all) => void caches.splice(0, all ? caches.length : 1),
  }
}

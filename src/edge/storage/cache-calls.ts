import { basename, dirname } from 'node:path'
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache'
import type { Loaded, Saved } from '../../app/storage.js'
import { doubtsWith } from './cache-origin.js'
import type { JobOf } from './client-job.js'
import { type ClientLog, complaints, said } from './client-log.js'

const unavailable = {
  state: 'failed',
  reason:
    'there is no Actions cache service here (ACTIONS_RESULTS_URL is not set); outside a job use the storage "directory"',
} as const

const failed = (reason: string): { state: 'failed'; reason: string } => ({ state: 'failed', reason })

/**
 * Makes the folder's parent this process's workspace and returns the folder's name. The client packs relative to
 * GITHUB_WORKSPACE, looks for files from the working directory, and finds an entry only by the path text it was saved
 * under: so that text is the same on every machine. A thread cannot change directory; its `process` is its own.
 */
function enter(folder: string): string {
  const parent = dirname(folder)
  process.env['GITHUB_WORKSPACE'] = parent
  process.env['RUNNER_TEMP'] = parent
  process.cwd = () => parent
  return basename(folder)
}

/** The client answers `undefined` for a miss and for every failure; only its log tells them apart. */
function whyNothing(log: ClientLog): Loaded {
  const reason = complaints(log)
  if (said(log, 'Cache not found for version')) return { state: 'absent' }
  const legacy = said(log, 'Cache service version: v1')
  return legacy && !reason ? { state: 'absent' } : failed(reason || 'the client gave no reason')
}

/**
 * Restores the newest entry whose key begins with `prefix` into the folder. Where the run can read more than the default
 * branch's entries, only one that is the default branch's.
 */
export async function loadFromCache(job: JobOf<'cache-load'>, log: ClientLog): Promise<Loaded> {
  if (!isFeatureAvailable()) return unavailable
  const { folder, prefix, token } = job
  const paths = [enter(folder)]
  const load = async (key: string, options = {}): Promise<Loaded> =>
    loaded(await restoreCache(paths, key, [key], options), key, log)
  return job.onDefaultBranch ? load(prefix) : loadProven(load, prefix, token)
}

function loaded(key: string | undefined, prefix: string, log: ClientLog): Loaded {
  if (key === undefined) return whyNothing(log)
  return key.startsWith(prefix)
    ? { state: 'found', from: key }
    : failed(`got the entry of another key, ${key}`)
}

type Load = (key: string, options?: { readonly lookupOnly: boolean }) => Promise<Loaded>

/**
 * Asks before the bytes are fetched, because the client unpacks them wherever they say, and again behind it: what was
 * saved in between could have been fetched.
 */
async function loadProven(load: Load, prefix: string, token: string | null): Promise<Loaded> {
  const found = await load(prefix, { lookupOnly: true })
  if (found.state !== 'found') return found
  const doubt = await doubtsWith(token)
  const before = await doubt(found.from)
  if (before !== null) return failed(before)
  const fetched = await load(found.from)
  if (fetched.state !== 'found') return fetched
  const after = await doubt(fetched.from)
  return after === null ? fetched : failed(after)
}

/** Saves the folder and looks the key up: an upload that the client calls done is not always there. */
export async function saveToCache({ folder, key }: JobOf<'cache-save'>, log: ClientLog): Promise<Saved> {
  if (!isFeatureAvailable()) return unavailable
  const paths = [enter(folder)]
  const id = await saveCache(paths, key)
  if (!(id > 0)) {
    const reason = complaints(log) || 'the client gave no reason'
    const refused = said(log, 'cache write denied') || said(log, 'Cache save skipped')
    return refused ? { state: 'refused', reason } : failed(reason)
  }
  const hit = await restoreCache(paths, key, [], { lookupOnly: true })
  if (hit === key) return { state: 'saved', as: key }
  return failed(`saved as entry ${id}, but it cannot be found: ${complaints(log) || `looked up ${key}`}`)
}

/** `CacheService`: scopes, immutable keys, prefix match, eviction. */
import { type Answer, type BlobLinks, ok, type TwirpRequest, textOf, twirp } from './blob-links.js'
import { readJson, writeJson } from './json-file.js'
import { READ, type RuntimeClaims, type Scope, WRITE } from './token.js'

/** A cache entry; `committed` once its upload is finished. */
export interface CacheEntry {
  readonly id: number
  readonly repo: string
  readonly scope: string
  readonly key: string
  readonly version: string
  readonly container: string
  readonly blob: string
  readonly runId: string
  size: number
  committed: boolean
  createdAt: number
  usedAt: number
}

/** An unfinished reservation blocks its key this long. */
const PENDING_MS = 10 * 60_000

const scopesOf = (claims: RuntimeClaims): readonly Scope[] => JSON.parse(claims.ac) as Scope[]

const writable = (claims: RuntimeClaims): string | undefined =>
  scopesOf(claims).find(({ Permission }) => Permission & WRITE)?.Scope

const badKey = (key: string): boolean => !key || key.length > 512 || key.includes(',')

// The clients look for this text at the start of `message` of a 200, not for a status.
const denied = ok({
  ok: false,
  signed_upload_url: '',
  message: 'cache write denied: token has no writable scopes',
})

export class CacheService {
  readonly #file: string
  readonly #blobs: BlobLinks
  readonly #limit: number
  #data: { next: number; entries: CacheEntry[] }

  /** @param limit bytes kept of one repository; the least recently used go first */
  constructor(stateDir: string, blobs: BlobLinks, limit: number) {
    this.#file = `${stateDir}/caches.json`
    this.#blobs = blobs
    this.#limit = limit
    this.#data = readJson(this.#file, { next: 1, entries: [] })
  }

  /** Finished entries. */
  committed(filter: (entry: CacheEntry) => boolean): CacheEntry[] {
    return this.#data.entries.filter((entry) => entry.committed && filter(entry))
  }

  remove(entry: CacheEntry): void {
    this.#blobs.remove(entry)
    this.#data.entries = this.#data.entries.filter((other) => other !== entry)
    this.#save()
  }

  /** Answers a Twirp method; undefined when there is none of this name. */
  handle(method: string, request: TwirpRequest, claims: RuntimeClaims): Answer | Promise<Answer> | undefined {
    if (method === 'CreateCacheEntry') return this.#create(request, claims)
    if (method === 'FinalizeCacheEntryUpload') return this.#finalize(request, claims)
    if (method === 'GetCacheEntryDownloadURL') return this.#find(request, claims)
    return undefined
  }

  #save(): void {
    writeJson(this.#file, this.#data)
  }

  #create(request: TwirpRequest, claims: RuntimeClaims): Answer {
    const [key, version] = [textOf(request, 'key'), textOf(request, 'version')]
    const scope = writable(claims)
    if (!scope) return denied
    if (badKey(key) || !version) return twirp(400, 'invalid_argument', 'invalid key or version')
    const repo = claims.repository
    const same = (e: CacheEntry): boolean =>
      e.repo === repo && e.scope === scope && e.key === key && e.version === version
    const existing = this.#data.entries.find(same)
    if (existing && (existing.committed || Date.now() - existing.createdAt < PENDING_MS))
      return twirp(409, 'already_exists', 'cache entry with the same key, version, and scope already exists')
    this.#data.entries = this.#data.entries.filter((entry) => !same(entry))
    const entry = this.#reserve({ repo, scope, key, version, runId: claims.run_id })
    return ok({ ok: true, signed_upload_url: this.#blobs.url(entry, 'cw'), message: '' })
  }

  #reserve(facts: Pick<CacheEntry, 'repo' | 'scope' | 'key' | 'version' | 'runId'>): CacheEntry {
    const id = this.#data.next++
    const now = Date.now()
    const blob = `${id}-${facts.version.slice(0, 12)}`
    const times = { size: 0, committed: false, createdAt: now, usedAt: now }
    const entry: CacheEntry = { id, ...facts, container: 'actions-cache', blob, ...times }
    this.#data.entries.push(entry)
    this.#save()
    return entry
  }

  async #finalize(request: TwirpRequest, claims: RuntimeClaims): Promise<Answer> {
    const scope = writable(claims)
    const entry = this.#data.entries.find(
      (e) =>
        !e.committed &&
        e.repo === claims.repository &&
        e.scope === scope &&
        e.key === request['key'] &&
        e.version === request['version'],
    )
    const refuse = (message: string): Answer => ok({ ok: false, entry_id: '0', message })
    if (!entry) return refuse('no reserved cache entry to finalize')
    const size = await this.#blobs.size(entry)
    const announced = request['size_bytes']
    if (size === undefined || size !== Number(announced))
      return refuse(`uploaded size ${size} does not match the announced ${announced}`)
    Object.assign(entry, { committed: true, size, createdAt: Date.now(), usedAt: Date.now() })
    this.#evict(entry.repo)
    this.#save()
    return ok({ ok: true, entry_id: String(entry.id), message: '' })
  }

  #find(request: TwirpRequest, claims: RuntimeClaims): Answer {
    const readable = scopesOf(claims).filter(({ Permission }) => Permission & READ)
    if (readable.length === 0)
      return twirp(403, 'permission_denied', 'cache read denied: token has no readable scopes')
    const restoreKeys = (request['restore_keys'] ?? []) as readonly string[]
    const keys = [textOf(request, 'key'), ...restoreKeys]
    const mine = this.committed((e) => e.repo === claims.repository && e.version === request['version'])
    const entry = readable
      .map(({ Scope }) =>
        newestMatch(
          mine.filter((e) => e.scope === Scope),
          keys,
        ),
      )
      .find((hit) => hit !== undefined)
    if (!entry) return ok({ ok: false, signed_download_url: '', matched_key: '' })
    entry.usedAt = Date.now()
    this.#save()
    return ok({ ok: true, signed_download_url: this.#blobs.url(entry, 'r'), matched_key: entry.key })
  }

  #evict(repo: string): void {
    const mine = (): CacheEntry[] => this.committed((entry) => entry.repo === repo)
    while (mine().length > 1 && mine().reduce((sum, { size }) => sum + size, 0) > this.#limit) {
      this.remove(mine().sort((a, b) => a.usedAt - b.usedAt || a.id - b.id)[0]!)
    }
  }
}

/** Within one scope: each key exactly, then as a prefix, newest first. */
function newestMatch(entries: readonly CacheEntry[], keys: readonly string[]): CacheEntry | undefined {
  const newest = [...entries].sort((a, b) => b.createdAt - a.createdAt || b.id - a.id)
  for (const key of keys) {
    const hit = newest.find((entry) => entry.key === key) ?? newest.find(({ key: k }) => k.startsWith(key))
    if (hit) return hit
  }
  return undefined
}

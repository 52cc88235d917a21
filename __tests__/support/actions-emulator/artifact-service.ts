/** `ArtifactService`: artifacts of the run that the token names; one of a name in a run. */
import { type Answer, type BlobLinks, ok, type TwirpRequest, textOf, twirp } from './blob-links.js'
import { readJson, writeJson } from './json-file.js'
import type { RuntimeClaims } from './token.js'

export interface ArtifactEntry {
  readonly id: number
  readonly repo: string
  readonly runId: string
  /** Backend ids of the run and the job. */
  readonly run: string
  readonly job: string
  readonly name: string
  readonly mime: string
  readonly container: string
  readonly blob: string
  readonly createdAt: number
  readonly expiresAt: number
  size: number
  finalized: boolean
  deleted?: boolean
  digest?: string
}

const zip = 'application/zip'
const DAY_MS = 86_400_000

const notFound = twirp(404, 'not_found', 'artifact not found')

const runOf = (request: TwirpRequest): string => textOf(request, 'workflow_run_backend_id')

/** True unless the token was issued for another run. */
const ownRun = (request: TwirpRequest, claims: RuntimeClaims): boolean =>
  /Actions\.Results:([^: ]+):([^: ]+)/.exec(claims.scp)?.[1] === runOf(request)

export class ArtifactService {
  readonly #file: string
  readonly #blobs: BlobLinks
  #data: { next: number; entries: ArtifactEntry[] }

  constructor(stateDir: string, blobs: BlobLinks) {
    this.#file = `${stateDir}/artifacts.json`
    this.#blobs = blobs
    this.#data = readJson(this.#file, { next: 1, entries: [] })
  }

  /** Finished artifacts, oldest first. */
  live(filter: (entry: ArtifactEntry) => boolean): ArtifactEntry[] {
    return this.#data.entries.filter((entry) => entry.finalized && !entry.deleted && filter(entry))
  }

  /** Adds finished artifacts under new ids, without uploads of their own. */
  add(entries: readonly Omit<ArtifactEntry, 'id'>[]): void {
    for (const entry of entries) this.#data.entries.push({ ...entry, id: this.#data.next++ })
    this.#save()
  }

  /** A signed download URL that answers with the artifact's file name. */
  url(entry: ArtifactEntry): string {
    const file = entry.mime === zip ? `${entry.name}.zip` : entry.name
    const plain = file.replace(/[^\x20-\x7e]/g, '_')
    const rscd = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file)}`
    return this.#blobs.url(entry, 'r', { rscd, rsct: entry.mime })
  }

  remove(entry: ArtifactEntry): void {
    this.#blobs.remove(entry)
    entry.deleted = true
    this.#save()
  }

  /** Answers a Twirp method; undefined when there is none of this name. */
  handle(method: string, request: TwirpRequest, claims: RuntimeClaims): Answer | Promise<Answer> | undefined {
    if (!ownRun(request, claims)) return twirp(403, 'permission_denied', 'token is not for this workflow run')
    if (method === 'CreateArtifact') return this.#create(request, claims)
    if (method === 'FinalizeArtifact') return this.#finalize(request)
    if (method === 'ListArtifacts') return this.#list(request)
    if (method === 'GetSignedArtifactURL') return this.#sign(request)
    if (method === 'DeleteArtifact') return this.#delete(request)
    return undefined
  }

  #save(): void {
    writeJson(this.#file, this.#data)
  }

  #create(request: TwirpRequest, claims: RuntimeClaims): Answer {
    const [run, job] = [runOf(request), textOf(request, 'workflow_job_run_backend_id')]
    const name = textOf(request, 'name')
    const same = this.#data.entries.filter((a) => a.run === run && a.name === name && !a.deleted)
    if (same.some(({ finalized }) => finalized))
      return twirp(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
    this.#data.entries = this.#data.entries.filter((entry) => !same.includes(entry))
    const id = this.#data.next++
    const mime = textOf(request, 'mime_type') || zip
    const expires = textOf(request, 'expires_at')
    const entry: ArtifactEntry = {
      ...{ id, repo: claims.repository, runId: claims.run_id, run, job, name, mime },
      container: 'actions-results',
      blob: `${run}/${job}/artifacts/${id}${mime === zip ? '.zip' : ''}`,
      createdAt: Date.now(),
      expiresAt: expires ? Date.parse(expires) : Date.now() + 90 * DAY_MS,
      size: 0,
      finalized: false,
    }
    this.#data.entries.push(entry)
    this.#save()
    return ok({ ok: true, signed_upload_url: this.#blobs.url(entry, 'cw') })
  }

  async #finalize(request: TwirpRequest): Promise<Answer> {
    const [run, name] = [runOf(request), textOf(request, 'name')]
    const entry = this.#data.entries.find(
      (a) => a.run === run && a.name === name && !a.finalized && !a.deleted,
    )
    if (!entry) return notFound
    const size = await this.#blobs.size(entry)
    if (size === undefined || size !== Number(request['size'] ?? 0))
      return twirp(400, 'invalid_argument', `uploaded size ${size} does not match ${request['size']}`)
    Object.assign(entry, { finalized: true, size, digest: request['hash'] })
    this.#save()
    return ok({ ok: true, artifact_id: String(entry.id) })
  }

  #list(request: TwirpRequest): Answer {
    const { name_filter: name, id_filter: id } = request
    const artifacts = this.live((a) => a.run === runOf(request))
      .filter((a) => name === undefined || a.name === name)
      .filter((a) => id === undefined || String(a.id) === String(id))
      .map((a) => ({
        workflow_run_backend_id: a.run,
        workflow_job_run_backend_id: a.job,
        database_id: String(a.id),
        name: a.name,
        size: String(a.size),
        created_at: new Date(a.createdAt).toISOString(),
        ...(a.digest ? { digest: a.digest } : {}),
      }))
    return ok({ artifacts })
  }

  #newest(request: TwirpRequest): ArtifactEntry | undefined {
    const [run, name] = [runOf(request), textOf(request, 'name')]
    return this.live((a) => a.run === run && a.name === name).at(-1)
  }

  #sign(request: TwirpRequest): Answer {
    const entry = this.#newest(request)
    return entry ? ok({ name: entry.name, signed_url: this.url(entry) }) : notFound
  }

  #delete(request: TwirpRequest): Answer {
    const entry = this.#newest(request)
    if (!entry) return notFound
    this.remove(entry)
    return ok({ ok: true, artifact_id: String(entry.id) })
  }
}

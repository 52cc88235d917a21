/** What GitHub remembers of one state folder: comments, checks, runs. */
import { type JsonObject, readJson, writeJson } from './json-file.js'

export interface Comment {
  readonly id: number
  readonly repo: string
  readonly issue: number
  readonly created_at: string
  body: string
  updated_at: string
}

export interface CheckRun extends JsonObject {
  readonly id: number
  readonly repo: string
  readonly name: string
  readonly head_sha: string
  status: string
  conclusion: string | null
  annotations: unknown[]
}

export interface Sarif {
  readonly id: string
  readonly repo: string
  readonly commit_sha: string
  readonly ref: string
  readonly results: number
  readonly category: string | undefined
  readonly tool: string | undefined
  readonly sarif: JsonObject
}

/** A repository as far as runs name it. */
export interface RepositoryName {
  readonly id: number
  readonly full_name: string
}

export interface WorkflowRun extends JsonObject {
  readonly id: number
  readonly repo: string
  readonly path: string
  readonly workflow_id: number
  readonly event: string
  readonly head_branch: string
  readonly head_sha: string
  readonly repository: RepositoryName
  readonly head_repository: RepositoryName
  status: string
  conclusion: string | null
}

export interface PullRequest extends JsonObject {
  readonly number: number
  readonly head: JsonObject
}

export interface ReleaseAsset extends JsonObject {
  readonly id: number
  readonly name: string
  /** `starter`: an upload that never ended. */
  state: string
  size: number
  digest: string | null
}

export interface Release extends JsonObject {
  readonly id: number
  readonly tag_name: string
  draft: boolean
  /** Nothing may be attached to it any more. */
  immutable: boolean
  assets: ReleaseAsset[]
}

export interface GithubState {
  next: number
  defaultBranch: string
  comments: Comment[]
  checks: CheckRun[]
  statuses: JsonObject[]
  sarifs: Sarif[]
  runs: WorkflowRun[]
  pulls: Record<string, PullRequest>
  pullFiles: Record<string, JsonObject[]>
  releases: Release[]
  /** Commits of tags. */
  tags: Record<string, string>
  /** The default branch's commits, newest first. */
  commits: string[]
}

/** What a test may add to the data: one run (merged by id), one pull request, anything else appended. */
export type GithubSeed = Partial<Omit<GithubState, 'next'>> & {
  readonly run?: WorkflowRun
  readonly pull?: PullRequest
}

const empty: GithubState = {
  next: 1,
  defaultBranch: 'main',
  comments: [],
  checks: [],
  statuses: [],
  sarifs: [],
  runs: [],
  pulls: {},
  pullFiles: {},
  releases: [],
  tags: {},
  commits: [],
}

export class GithubData {
  readonly state: GithubState
  /** Older servers know no digests of assets. */
  tellsDigests = true
  readonly #file: string

  constructor(stateDir: string) {
    this.#file = `${stateDir}/github.json`
    this.state = { ...structuredClone(empty), ...readJson<Partial<GithubState>>(this.#file, {}) }
  }

  save(): void {
    writeJson(this.#file, this.state)
  }

  newId(): number {
    return 1000 + this.state.next++
  }

  /** Adds runs, pull requests and the like, as if they had happened. */
  seed({ run, pull, defaultBranch, commits, ...rest }: GithubSeed): void {
    const { state } = this
    if (commits) state.commits = commits
    if (defaultBranch) state.defaultBranch = defaultBranch
    if (run) this.#addRun(run)
    if (pull) state.pulls[pull.number] = { ...state.pulls[pull.number], ...pull }
    for (const [key, value] of Object.entries(rest)) {
      const store = state as unknown as Record<string, unknown>
      const old = store[key]
      store[key] = Array.isArray(old) ? [...old, ...(value as unknown[])] : { ...(old as object), ...value }
    }
    this.save()
  }

  /** A published release of this commit, as a person makes it; one that is there of the tag stays. */
  publish(tag: string, sha: string): Release {
    const known = this.state.releases.find(({ tag_name }) => tag_name === tag)
    const fresh = { draft: false, prerelease: false, immutable: false, assets: [] }
    const release = known ?? { ...fresh, id: this.newId(), tag_name: tag, name: tag }
    this.seed({ tags: { [tag]: sha }, releases: known ? [] : [release] })
    return release
  }

  #addRun(run: WorkflowRun): void {
    const old = this.state.runs.find(({ id }) => id === run.id)
    if (old) Object.assign(old, run)
    else this.state.runs.push(run)
  }
}

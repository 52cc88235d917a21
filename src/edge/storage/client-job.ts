import type { Loaded, Saved } from '../../app/storage.js'

/** `folder` is an absolute path; its last part is what the cache knows it by. */
interface CacheLoad {
  readonly call: 'cache-load'
  readonly folder: string
  readonly prefix: string
}

interface CacheSave {
  readonly call: 'cache-save'
  readonly folder: string
  readonly key: string
}

interface ArtifactLoad {
  readonly call: 'artifact-load'
  readonly folder: string
  readonly name: string
  readonly token: string
}

interface ArtifactSave {
  readonly call: 'artifact-save'
  readonly folder: string
  readonly name: string
  readonly retentionDays: number
}

/** One call to GitHub's clients, made in a process of its own. */
export type ClientJob = CacheLoad | CacheSave | ArtifactLoad | ArtifactSave

/** The job of one call. */
export type JobOf<C extends ClientJob['call']> = Extract<ClientJob, { readonly call: C }>

/** What a job is answered with. */
export type AnswerTo<J extends ClientJob> = J extends CacheLoad | ArtifactLoad ? Loaded : Saved

/** What the process sends: every line that the client prints, and at last the answer. */
export type ClientMessage = { readonly line: string } | { readonly answer: Loaded | Saved }

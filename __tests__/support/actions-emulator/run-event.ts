import type { JsonObject } from './json-file.js'
import type { FilledOptions } from './options.js'
import { repositoryId, sha256 } from './token.js'

/** The run that a step belongs to. */
export interface RunId {
  readonly id: number
  /** Counts the runs of a state folder from 1. */
  readonly number: number
}

/** What triggered the run, names and commits resolved. */
export interface Trigger {
  readonly ref: string
  readonly sha: string
  readonly baseSha: string
  readonly headSha: string
  readonly base: string
  readonly head: string
  readonly number: number
  readonly actor: string
  readonly forkRepo: string
  readonly isPullRequest: boolean
}

const fakeSha = (text: string): string => sha256(text).slice(0, 40)

function refOf({ event, ref, defaultBranch }: FilledOptions, number: number, base: string): string {
  if (ref) return ref
  if (event === 'pull_request') return `refs/pull/${number}/merge`
  return `refs/heads/${event === 'pull_request_target' ? base : defaultBranch}`
}

/** Resolves what the options leave open. */
export function triggerOf(options: FilledOptions, run: RunId): Trigger {
  const { event, repo, fork } = options
  const isPullRequest = event === 'pull_request' || event === 'pull_request_target'
  const number = options.pr ?? Number(/^refs\/pull\/(\d+)\//.exec(options.ref ?? '')?.[1] ?? 1)
  const base = options.base ?? options.defaultBranch
  const head = options.head ?? 'feature'
  const ref = refOf(options, number, base)
  const headSha = options.headSha ?? fakeSha(`${repo} head ${isPullRequest ? head : ref} ${run.number}`)
  const mergeSha = fakeSha(`${repo} merge ${number} ${run.number}`)
  return {
    ...{ ref, base, head, number, headSha, isPullRequest },
    sha: options.sha ?? (isPullRequest ? mergeSha : headSha),
    baseSha: options.baseSha ?? fakeSha(`${repo} base ${base}`),
    actor: options.actor ?? (fork ? 'contributor' : 'octocat'),
    forkRepo: `contributor/${repo.split('/')[1]}`,
  }
}

function repositoryOf({ repo, defaultBranch }: FilledOptions): JsonObject {
  const [login, name] = repo.split('/')
  return {
    id: repositoryId(repo),
    name,
    full_name: repo,
    private: false,
    owner: { login, type: 'Organization' },
    default_branch: defaultBranch,
    html_url: `https://github.com/${repo}`,
    fork: false,
  }
}

function headRepositoryOf(options: FilledOptions, { forkRepo }: Trigger): JsonObject {
  if (!options.fork) return repositoryOf(options)
  const owner = { login: 'contributor', type: 'User' }
  return {
    ...repositoryOf(options),
    id: repositoryId(forkRepo),
    full_name: forkRepo,
    fork: true,
    owner,
  }
}

function pullRequestOf(options: FilledOptions, trigger: Trigger): JsonObject {
  const { number, head, headSha, base, baseSha, sha, actor, forkRepo } = trigger
  const [owner] = (options.fork ? forkRepo : options.repo).split('/')
  const headRepo = headRepositoryOf(options, trigger)
  const facts = { number, state: 'open', draft: false, body: '', merged: false, labels: [] }
  return {
    ...facts,
    title: options.title ?? `PR ${number}`,
    html_url: `https://github.com/${options.repo}/pull/${number}`,
    user: { login: actor },
    head: { ref: head, sha: headSha, label: `${owner}:${head}`, repo: headRepo },
    base: {
      ref: base,
      sha: baseSha,
      label: `${options.repo.split('/')[0]}:${base}`,
      repo: repositoryOf(options),
    },
    merge_commit_sha: sha,
  }
}

function pushOf({ ref, baseSha, sha, actor }: Trigger): JsonObject {
  const head_commit = { id: sha, message: 'commit', timestamp: new Date().toISOString() }
  return { ref, before: baseSha, after: sha, commits: [], head_commit, pusher: { name: actor } }
}

function workflowRunOf(options: FilledOptions, run: RunId, trigger: Trigger): JsonObject {
  const { fork, repo } = options
  const { headSha, head, number, forkRepo } = trigger
  const workflow_run = {
    id: options.triggeringRun ?? run.id - 1,
    event: fork ? 'pull_request' : 'push',
    conclusion: 'success',
    head_sha: headSha,
    head_branch: head,
    head_repository: { full_name: fork ? forkRepo : repo, fork },
    pull_requests: fork ? [] : [{ number }],
  }
  return { action: 'completed', workflow_run }
}

function releaseEvent(ref: string): JsonObject {
  const tag_name = ref.replace(/^refs\/tags\//, '')
  return { action: 'published', release: { tag_name, name: tag_name, draft: false, prerelease: false } }
}

function ownPart(options: FilledOptions, run: RunId, trigger: Trigger): JsonObject {
  const { number, ref, isPullRequest } = trigger
  if (isPullRequest) return { action: 'synchronize', number, pull_request: pullRequestOf(options, trigger) }
  if (options.event === 'push') return pushOf(trigger)
  if (options.event === 'schedule') return { schedule: '0 3 * * *' }
  if (options.event === 'release') return releaseEvent(ref)
  if (options.event === 'workflow_run') return workflowRunOf(options, run, trigger)
  if (options.event !== 'workflow_dispatch') return {}
  return { ref, inputs: options.dispatchInputs ?? null, workflow: '.github/workflows/ci.yml' }
}

/** The event's payload. */
export function payloadOf(options: FilledOptions, run: RunId, trigger: Trigger): JsonObject {
  return {
    repository: repositoryOf(options),
    sender: { login: trigger.actor },
    organization: { login: options.repo.split('/')[0] },
    ...ownPart(options, run, trigger),
    ...options.eventPayload,
  }
}

import { readFileSync } from 'node:fs'

/** What GitHub says about the run, from its environment and the event's payload. */
export interface GithubEvent {
  readonly name: string
  readonly ref: string
  readonly sha: string
  /** Branch that the run belongs to; null for tags. Pull requests: the merge ref's name. */
  readonly branch: string | null
  readonly defaultBranch: string
  readonly repository: string
  readonly runId: string
  readonly attempt: string
  readonly isDefaultBranch: boolean
  readonly isPullRequest: boolean
  /** The pull request's head lives in another repository. */
  readonly isFork: boolean
  /** Base branch's tip as the event knew it; it may be stale. */
  readonly baseSha: string | null
  readonly baseBranch: string | null
  readonly headSha: string | null
  readonly actor: string
  /** workflow_run: the run that ended; null elsewhere. */
  readonly triggeringRun: number | null
}

interface Payload {
  readonly repository?: { readonly default_branch?: string; readonly full_name?: string }
  readonly workflow_run?: { readonly id?: number }
  readonly pull_request?: {
    readonly base?: { readonly sha?: string; readonly ref?: string }
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null }
  }
}

/** Reads the event of this run. A missing payload counts as an empty one. */
export function githubEvent(environment: NodeJS.ProcessEnv): GithubEvent {
  const payload = payloadOf(environment['GITHUB_EVENT_PATH'])
  const text = (name: string) => environment[`GITHUB_${name}`] ?? ''
  const ref = text('REF')
  const name = text('EVENT_NAME')
  const defaultBranch = payload.repository?.default_branch ?? 'main'
  const pull = payload.pull_request
  return {
    name,
    ref,
    sha: text('SHA'),
    branch: ref.startsWith('refs/tags/') ? null : text('REF_NAME') || null,
    defaultBranch,
    repository: text('REPOSITORY'),
    runId: text('RUN_ID'),
    attempt: text('RUN_ATTEMPT') || '1',
    isDefaultBranch: ref === `refs/heads/${defaultBranch}`,
    isPullRequest: pull !== undefined,
    // A deleted fork has no repository left: that, too, is not ours.
    isFork: pull !== undefined && pull.head?.repo?.full_name !== text('REPOSITORY'),
    baseSha: pull?.base?.sha ?? null,
    baseBranch: pull?.base?.ref ?? null,
    headSha: pull?.head?.sha ?? null,
    actor: text('ACTOR'),
    triggeringRun: payload.workflow_run?.id ?? null,
  }
}

function payloadOf(path: string | undefined): Payload {
  if (!path) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload
  } catch {
    return {}
  }
}

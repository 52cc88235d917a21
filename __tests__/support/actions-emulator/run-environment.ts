import os from 'node:os'
import path from 'node:path'
import type { FilledOptions } from './options.js'
import type { RunId, Trigger } from './run-event.js'
import { runtimeToken } from './run-tokens.js'
import type { Services } from './services.js'
import { repositoryId, uuidOf } from './token.js'

export type Environment = Readonly<Record<string, string>>

/** Folders of the job's machine. */
export interface MachineFolders {
  readonly root: string
  readonly temp: string
  readonly tools: string
  readonly home: string
  readonly workspace: string
}

/** Branch or tag without its `refs/` part. */
export const shortRef = (ref: string): string => ref.replace(/^refs\/(heads|tags|pull)\//, '')

/** The GITHUB_ variables that tell of the run. */
export function runVariables(options: FilledOptions, run: RunId, trigger: Trigger): Environment {
  const { repo, workflow, job, event } = options
  const { ref, sha, actor, isPullRequest } = trigger
  const file = `${repo}/.github/workflows/${workflow.toLowerCase()}.yml`
  return {
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTOR: actor,
    GITHUB_ACTOR_ID: '1',
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_BASE_REF: isPullRequest ? trigger.base : '',
    GITHUB_HEAD_REF: isPullRequest ? trigger.head : '',
    GITHUB_EVENT_NAME: event,
    GITHUB_JOB: job,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: shortRef(ref),
    GITHUB_REF_PROTECTED: String(ref === `refs/heads/${options.defaultBranch}`),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repo,
    GITHUB_REPOSITORY_ID: String(repositoryId(repo)),
    GITHUB_REPOSITORY_OWNER: repo.split('/')[0]!,
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(options.runAttempt),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW: workflow,
    GITHUB_WORKFLOW_REF: `${file}@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
  }
}

/** Where the services are and what lets the job in; tests of the clients use it alone. */
export function serviceVariables(
  services: Services,
  options: FilledOptions,
  run: RunId,
  trigger: Trigger,
): Environment {
  const { base, proxy, secret } = services
  const direct = '127.0.0.1,localhost'
  return {
    GITHUB_API_URL: `${base}/api`,
    GITHUB_GRAPHQL_URL: `${base}/api/graphql`,
    ACTIONS_RUNTIME_URL: `${base}/`,
    ACTIONS_RESULTS_URL: `${base}/`,
    ACTIONS_CACHE_URL: `${base}/`,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RUNTIME_TOKEN: runtimeToken(secret, options, run, trigger),
    ACTIONS_ORCHESTRATION_ID: `${uuidOf(`o${run.id}`)}.${options.job}.__default`,
    ...(options.cacheMode ? { ACTIONS_CACHE_MODE: options.cacheMode } : {}),
    ...(proxy ? { http_proxy: proxy, HTTP_PROXY: proxy, no_proxy: direct, NO_PROXY: direct } : {}),
  }
}

/** What a runner's machine adds; built from nothing but PATH, so that nothing of the host leaks in. */
export function machineVariables(folders: MachineFolders, eventPath: string, debug: boolean): Environment {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folders.home,
    LANG: 'C.UTF-8',
    USER: 'runner',
    TMPDIR: os.tmpdir(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'emulated',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_WORKSPACE: path.dirname(folders.workspace),
    ...(debug ? { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } : {}),
  }
}

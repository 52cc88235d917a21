import type { WorkflowRun } from './github-data.js'
import type { FilledOptions } from './options.js'
import { shortRef } from './run-environment.js'
import type { RunId, Trigger } from './run-event.js'
import { repositoryId } from './token.js'

/** The run as `GET /actions/runs/ID` tells of it, in progress. */
export function runRecord(options: FilledOptions, run: RunId, trigger: Trigger): WorkflowRun {
  const { repo, workflow, event, fork, runAttempt } = options
  // Runs that a fork only sets off (workflow_run) are of the repository itself.
  const headRepo = fork && trigger.isPullRequest ? trigger.forkRepo : repo
  const now = new Date().toISOString()
  return {
    ...{ id: run.id, repo, name: workflow, event, run_attempt: runAttempt, run_number: run.number },
    path: `.github/workflows/${workflow.toLowerCase()}.yml`,
    workflow_id: 1,
    status: 'in_progress',
    conclusion: null,
    head_branch: trigger.isPullRequest ? trigger.head : shortRef(trigger.ref),
    head_sha: trigger.isPullRequest ? trigger.headSha : trigger.sha,
    ...{ created_at: now, run_started_at: now, updated_at: now },
    html_url: `https://github.com/${repo}/actions/runs/${run.id}`,
    repository: { id: repositoryId(repo), full_name: repo },
    head_repository: { id: repositoryId(headRepo), full_name: headRepo },
    pull_requests: trigger.isPullRequest && !fork ? [{ number: trigger.number }] : [],
  }
}

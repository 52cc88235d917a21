import type { Problem } from '../core/model/problem.js'
import type { GithubEvent } from '../edge/github/event.js'

/** Why this event may not be gated in one job, or null when it may. */
export function refusal({ name, isFork, repository }: GithubEvent): Problem | null {
  const where = { file: 'workflow', key: `on.${name}` }
  if (name === 'pull_request_target' || name === 'workflow_run') {
    return {
      where,
      what: `a gate on ${name} would run a change’s code beside the repository’s secrets`,
      hint: 'run the gate on pull_request',
    }
  }
  if (!isFork) return null
  return {
    where,
    what: `this pull request comes from a fork of ${repository}: in a single job its code could reach the history and the token`,
    hint: 'let a maintainer push the branch to this repository, or skip forks: if: github.event.pull_request.head.repo.full_name == github.repository',
  }
}

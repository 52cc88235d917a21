import type { Problem } from '../core/model/problem.js'
import type { GithubEvent } from '../edge/github/event.js'

/** What the Action may be asked to do. */
export const commands = ['gate', 'check', 'plan', 'measure', 'judge', 'calibrate', 'sign'] as const
export type CommandName = (typeof commands)[number]

/** Why this event may not be answered with this command, or null when it may. */
export function refusal(command: CommandName, { name, isFork, repository }: GithubEvent): Problem | null {
  const where = { file: 'workflow', key: `on.${name}` }
  if (name === 'pull_request_target' || (name === 'workflow_run' && command !== 'judge')) {
    return {
      where,
      what: `a ${command} on ${name} would run a change’s code beside the repository’s secrets`,
      hint: `run the ${command} on pull_request`,
    }
  }
  if (!isFork || (command !== 'gate' && command !== 'calibrate')) return null
  return {
    where,
    what: `this pull request comes from a fork of ${repository}: in a single job its code could reach the history and the token`,
    hint: 'measure and judge in jobs apart (examples/fork-measure.yml), or skip forks: if: github.event.pull_request.head.repo.full_name == github.repository',
  }
}

import { fill, type RunOptions } from './options.js'
import { type Environment, runVariables, serviceVariables } from './run-environment.js'
import { triggerOf } from './run-event.js'
import { runRecord } from './run-record.js'
import { tokenPermissions } from './run-tokens.js'
import type { Services } from './services.js'
import { makeGithubToken } from './token.js'

/** What a job's step would see: its environment and its GitHub token. */
export interface JobView {
  readonly env: Environment
  readonly token: string
}

/** Opens a run without an action, for tests that call the clients in their own process. */
export function openJob(services: Services, given: Omit<RunOptions, 'action' | 'state'>): JobView {
  const options = fill({ ...given, action: '', state: services.stateDir })
  const run = { id: options.runId ?? 7_000_000_001, number: 1 }
  const trigger = triggerOf(options, run)
  services.seed({ run: runRecord(options, run, trigger), defaultBranch: options.defaultBranch })
  const permissions = tokenPermissions(options)
  return {
    env: { ...runVariables(options, run, trigger), ...serviceVariables(services, options, run, trigger) },
    token: makeGithubToken(services.secret, { repo: options.repo, runId: run.id, permissions }),
  }
}

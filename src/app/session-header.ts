import type { Plan } from '../core/model/plan.js'
import type { SessionHeader } from '../core/model/session.js'
import { version as harnessVersion } from '../core/model/version.js'
import type { Head } from './head.js'
import type { World } from './world.js'

/** What the header of a session is made from, beside what the host says of itself. */
export interface HeaderFacts extends Omit<Head, 'head'>, Pick<SessionHeader, 'kind' | 'command'> {
  readonly plan: Pick<Plan, 'project' | 'machine' | 'manifestHash'>
  readonly parents: readonly string[]
  readonly branch: string | null
  readonly event: string
  readonly trigger: string | null
  readonly version: string | null
  readonly cost: SessionHeader['cost']
  readonly runnerLabels: readonly string[]
}

/** What holds of every session that a developer's command writes, unless it says otherwise. */
export const localFacts = {
  event: 'local',
  trigger: null,
  version: null,
  cost: 'all',
  runnerLabels: [],
  dirty: false,
  diff: null,
} as const

/** The header of a session that begins now. */
export async function sessionHeader(
  world: Pick<World, 'clock' | 'host'>,
  facts: HeaderFacts,
): Promise<SessionHeader> {
  const { kind, plan, parents, branch, event, trigger, version, cost, runnerLabels, command, dirty } = facts
  const now = world.clock.now()
  return {
    ...{ kind, project: plan.project, parents, gitSha: facts.headCommit },
    ...{ branch, dirty },
    diffHash: facts.diff === null ? null : world.host.sha256(facts.diff),
    ...{ event, trigger, version, cost, dryRun: false, shard: null },
    machine: world.host.machine(plan.machine.label),
    tools: await world.host.tools(),
    ...{ runnerLabels, command, manifestHash: plan.manifestHash, harnessVersion },
    ...{ startedAt: now, endedAt: now, complete: true },
  }
}

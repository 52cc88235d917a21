import type { Check } from '../core/documents/check.js'
import { manifestAdvice } from '../core/manifest/advice.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import { orThrow, ProblemError } from '../core/model/problem.js'
import { type PlanRequest, planOf } from './plan.js'
import { planTools } from './plan-tools.js'
import { endQuarantines } from './quarantine.js'
import { reachOf } from './reach.js'
import type { World } from './world.js'

/** The plan that a request gives and what it can find out. Throws ProblemError for every problem in its way. */
export function checkedPlan(
  world: Pick<World, 'clock' | 'host'>,
  loaded: LoadedManifest,
  request: PlanRequest,
): Check {
  const planned = orThrow(planOf(loaded, request, planTools(world.host.sha256)))
  const { plan, findings } = endQuarantines(planned, loaded, world.clock.now())
  const checked = reachOf(plan, loaded)
  if (checked.problems.length > 0) throw new ProblemError(checked.problems)
  return { plan, checked, advice: [...findings, ...manifestAdvice(loaded)], file: loaded.file }
}

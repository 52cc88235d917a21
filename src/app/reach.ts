import type { LoadedManifest } from '../core/manifest/parse.js'
import type { Plan } from '../core/model/plan.js'
import { ProblemError } from '../core/model/problem.js'
import { firstRejectingLook, schedulesOf } from '../core/stats/looks.js'
import { type CheckNumbers, checkPlan, type PlanCheck } from './check-plan.js'

/** What a plan of this manifest can find out. */
export function reachOf(plan: Plan, { manifest, file }: LoadedManifest): PlanCheck {
  const expected = new Map(
    manifest.benchmarks.map((one) => [one.name, one.expected_runtime_seconds ?? null] as const),
  )
  const numbers: CheckNumbers = {
    firstRejectingLook: (k, most, least, alpha) => {
      const { looks, long } = schedulesOf(least, most)
      return firstRejectingLook(k, alpha, { looks, weights: long })
    },
    expectedRuntime: (name) => expected.get(name) ?? null,
  }
  return checkPlan(plan, numbers, file)
}

/** Throws ProblemError for a plan that could never prove a regression. */
export function refuseIdle(plan: Plan, loaded: LoadedManifest): void {
  const { problems } = reachOf(plan, loaded)
  if (problems.length > 0) throw new ProblemError(problems)
}

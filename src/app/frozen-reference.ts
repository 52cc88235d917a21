import type { PlannedBenchmark } from '../core/model/plan.js'
import { ProblemError } from '../core/model/problem.js'
import type { StoredReference } from '../core/model/session.js'
import type { History, World } from './world.js'

/**
 * A correctness benchmark with the reference that it is held against: pinned in the manifest, else frozen in the
 * history. Throws ProblemError when the frozen bytes are not those that were frozen.
 */
export function frozenReference(
  world: Pick<World, 'host'>,
  benchmark: PlannedBenchmark,
  history: Pick<History, 'reference'>,
): PlannedBenchmark {
  if (benchmark.tier !== 'correctness' || benchmark.reference !== null) return benchmark
  const frozen = history.reference(benchmark.name, benchmark.subject.id)
  if (!frozen) return benchmark
  if (!isWhole(world, frozen)) throw damaged(benchmark)
  return { ...benchmark, reference: frozen.hash }
}

/** True when the bytes of a reference are those that its hash names. */
export const isWhole = ({ host }: Pick<World, 'host'>, { hash, bytes }: StoredReference): boolean =>
  `sha256:${host.sha256(bytes)}` === hash

const damaged = ({ name, place }: PlannedBenchmark) =>
  new ProblemError([
    {
      where: place,
      what: `the bytes of the frozen reference of "${name}" are not those that were frozen`,
      hint: 'check the store with "benchgate store verify" and put a good copy in its place',
    },
  ])

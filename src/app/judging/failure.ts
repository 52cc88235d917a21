import type { Judgement } from '../../core/gates/gate.js'
import { without } from '../../core/gates/wording.js'
import type { PlannedBenchmark } from '../../core/model/plan.js'
import type { ContestOutcome } from '../job.js'

/** The answer for a benchmark that did not run to the end, or null when it did. */
export function failureOf(
  benchmark: PlannedBenchmark,
  outcome: ContestOutcome | undefined,
): Judgement | null {
  if (!outcome)
    return without('NEEDS_MORE_DATA', 'the measuring was interrupted before this benchmark was finished')
  const words = outcome.message ?? ''
  const isPaired = outcome.rule !== null
  switch (outcome.stop) {
    case 'skipped':
      return benchmark.required ? without('FAIL', `required, but it ${words}`) : without('SKIPPED', words)
    case 'head-failed':
      return isPaired
        ? without('FAIL', `head breaks where base runs: ${words}`)
        : without('ERROR', `the benchmark does not run: ${words}`)
    case 'base-failed':
      return without('ERROR', `base does not run, so there is nothing to compare with: ${words}`)
    case 'both-failed':
      return without('ERROR', `the benchmark is broken on both sides: ${words}`)
    case 'corpus-drift':
      return without('ERROR', words)
    case 'decided':
    case 'max-pairs':
    case 'budget':
    case 'complete':
    case 'interrupted':
      return null
  }
}

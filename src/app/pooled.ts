import type { RunSet } from '../core/model/session.js'
import type { ContestOutcome, Measured } from './job.js'

/**
 * What several runners measured of one plan with `fixedPairs`, as if one had: pairs of one comparison are numbered on
 * from runner to runner in the order given, which must not depend on what they measured. `k`: the metrics of all
 * comparisons, each counted once however many runners measured it.
 */
export function pooled(parts: readonly Measured[], k: number): Measured {
  return {
    runSets: renumbered(parts),
    sides: parts.flatMap(({ sides }) => sides),
    contests: outcomes(parts.flatMap(({ contests }) => contests)),
    findings: parts.flatMap(({ findings }) => findings),
    k,
    complete: parts.every(({ complete }) => complete),
    damage: parts.flatMap(({ damage }) => damage),
  }
}

const comparisonOf = ({ benchmark, subject, rule }: RunSet): string =>
  JSON.stringify([benchmark, subject, rule])

/** Pair 0, the warm-up, is one of every runner's own. */
function renumbered(parts: readonly Measured[]): readonly RunSet[] {
  const used = new Map<string, number>()
  return parts.flatMap(({ runSets }) => {
    const before = new Map(used)
    return runSets.map((set) => {
      const comparison = comparisonOf(set)
      const offset = before.get(comparison) ?? 0
      const last = Math.max(0, ...set.runs.map(({ pair }) => pair))
      used.set(comparison, Math.max(used.get(comparison) ?? 0, offset + last))
      return {
        ...set,
        runs: set.runs.map((run) => (run.pair === 0 ? run : { ...run, pair: run.pair + offset })),
      }
    })
  })
}

/** One outcome a comparison: the first that failed or was cut short, with the pairs asked for on all runners. */
function outcomes(all: readonly ContestOutcome[]): readonly ContestOutcome[] {
  const found = new Map<string, ContestOutcome>()
  for (const outcome of all) {
    const key = JSON.stringify([outcome.benchmark, outcome.rule])
    const before = found.get(key)
    found.set(key, before ? joined(before, outcome) : outcome)
  }
  return [...found.values()]
}

const ended: readonly ContestOutcome['stop'][] = ['max-pairs', 'complete', 'decided']

function joined(a: ContestOutcome, b: ContestOutcome): ContestOutcome {
  const { stop, message } = ended.includes(a.stop) ? b : a
  const fixedPairs =
    a.fixedPairs === null && b.fixedPairs === null ? null : (a.fixedPairs ?? 0) + (b.fixedPairs ?? 0)
  return { ...a, stop, message, fixedPairs }
}

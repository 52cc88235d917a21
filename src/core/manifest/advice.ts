import type { Finding } from '../model/finding.js'
import { matches } from '../model/plan.js'
import type { LoadedManifest } from './parse.js'
import { splitMatch, tierOf } from './policy.js'
import type { ManifestBenchmark } from './schema.js'
import { closest } from './suggestion.js'

type Advice = Pick<Finding, 'message' | 'remedy'>

/** Fewest runs a side that a spread can be estimated from. */
const fewest = 2

/**
 * Largest z that the rank test can reach with `b` baseline and `c` candidate runs: U at its extreme,
 * (n_b n_c / 2) / sqrt(n_b n_c (n_b + n_c + 1) / 12) = sqrt(3 n_b n_c / (n_b + n_c + 1)).
 */
export const rankCeiling = (b: number, c: number): number => Math.sqrt((3 * b * c) / (b + c + 1))

function rankAdvice(benchmark: ManifestBenchmark): readonly Advice[] {
  const { gate_policy: policy, promotion_z: z, promotion_sigma: sigma } = benchmark
  const threshold = z ?? sigma
  if (policy !== 'mann_whitney' || threshold === undefined) return []
  const seeds = Math.max(benchmark.baseline_seeds.length, fewest)
  const runs = Math.max(benchmark.repetitions, fewest)
  const ceiling = rankCeiling(seeds, runs)
  if (threshold <= ceiling) return []
  const message = `z of ${seeds} baseline and ${runs} candidate runs never exceeds ${ceiling.toFixed(2)}, so threshold ${threshold} cannot be reached`
  return [{ message, remedy: 'raise repetitions and baseline_seeds, or lower promotion_z' }]
}

function countAdvice(benchmark: ManifestBenchmark): readonly Advice[] {
  if (benchmark.kind !== 'protocol' || tierOf(benchmark) === 'correctness') return []
  const few: Advice[] = []
  if (benchmark.repetitions < fewest) {
    few.push({
      message: 'one repetition has no spread to compare with',
      remedy: 'set repetitions to 2 or more',
    })
  }
  if (benchmark.baseline_seeds.length < fewest) {
    few.push({ message: 'a stored baseline needs at least 2 seeds', remedy: 'give baseline_seeds 2 or more' })
  }
  return few
}

function idlePolicies({ manifest, file, lines }: LoadedManifest): readonly Finding[] {
  const names = manifest.benchmarks.map(({ name }) => name)
  return manifest.policy.flatMap(({ match }, index) => {
    const [benchmark] = splitMatch(match)
    if (names.some((name) => matches(benchmark, name))) return []
    const near = closest(benchmark, names)
    const remedy = near ? `did you mean "${near}"?` : `benchmarks: ${names.join(', ')}`
    const message = `[[policy]] ${match} matches no benchmark`
    return [{ rule: 'manifest-advice', level: 'warning', message, remedy, file, line: lines.policy[index]! }]
  })
}

/** What is allowed in a manifest and probably not meant: for `check`, never a reason to refuse. */
export function manifestAdvice(loaded: LoadedManifest): readonly Finding[] {
  const { manifest, file, lines } = loaded
  const benchmarks = manifest.benchmarks.flatMap((benchmark, index): readonly Finding[] =>
    [...countAdvice(benchmark), ...rankAdvice(benchmark)].map((advice) => ({
      rule: 'manifest-advice',
      level: 'warning',
      file,
      line: lines.benchmarks[index]!,
      benchmark: benchmark.name,
      ...advice,
    })),
  )
  return [...benchmarks, ...idlePolicies(loaded)]
}

import { baselineWords, isBaselineRule } from '../core/manifest/gate-table.js'
import { tierOf } from '../core/manifest/policy.js'
import type { Manifest, ManifestBenchmark } from '../core/manifest/schema.js'
import { knownWords } from '../core/manifest/suggestion.js'
import type { BaselineRule, Cost } from '../core/model/plan.js'
import { all, fail, ok, type Result } from '../core/model/problem.js'

/** What made the job run: GitHub's name of the event, or `local`. */
export type PlanEvent = string

type EventKey = keyof Manifest['gate']['baselines']

const defaults: Readonly<Record<EventKey, readonly BaselineRule[]>> = {
  pull_request: ['paired:merge-base', 'best'],
  merge_group: ['paired:merge-base', 'best'],
  push: ['best'],
  schedule: ['paired:best'],
  release: ['paired:previous-tag', 'previous'],
  workflow_dispatch: ['paired:best'],
  local: ['paired:merge-base'],
}

/** Events that are judged like another one, unless they are declared themselves. */
const like: Partial<Record<EventKey, EventKey>> = {
  merge_group: 'pull_request',
  workflow_dispatch: 'schedule',
}

const isKey = (event: string): event is EventKey => Object.hasOwn(defaults, event)

/** Baseline rules of an event; an event without rules of its own is judged like a run started by hand. */
export function baselinesFor({ gate }: Manifest, event: PlanEvent): readonly BaselineRule[] {
  const key = isKey(event) ? event : 'workflow_dispatch'
  const model = like[key]
  return gate.baselines[key] ?? (model && gate.baselines[model]) ?? defaults[key]
}

/** Rules that were asked for on the command line. */
export function askedBaselines(words: readonly string[], file: string): Result<readonly BaselineRule[]> {
  const known = [...baselineWords, 'version:<label>']
  return all(
    words.map((word) =>
      isBaselineRule(word)
        ? ok(word)
        : fail({ where: { file }, what: `"${word}" is not a baseline rule`, hint: knownWords(word, known) }),
    ),
  )
}

/** Runs longer than this, in seconds, are left to nightly and asked-for sessions. */
const heavyFrom = 60

/** `fast` runs on pull requests too. */
export const costOf = ({ cost, expected_runtime_seconds: seconds = 0 }: ManifestBenchmark): Cost =>
  cost ?? (seconds > heavyFrom ? 'heavy' : 'fast')

/** Which benchmarks an event runs when nobody says so. */
export function costFor(event: PlanEvent): Cost | 'all' {
  return ['schedule', 'release', 'workflow_dispatch'].includes(event) ? 'all' : 'fast'
}

/** Discarded executions per side: seeds make a quality benchmark repeatable, so nothing has to warm up. */
export function warmupOf(benchmark: ManifestBenchmark): number {
  const seeded = tierOf(benchmark) === 'quality' && benchmark.baseline_seeds.length > 0
  return benchmark.warmup ?? (seeded ? 0 : 1)
}

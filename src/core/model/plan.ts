import type { GatePolicy, MetricPolicy } from './policy.js'
import type { Place } from './problem.js'
import { namesJudged, type Rename } from './rename.js'
import type { Side } from './run.js'

export const tiers = ['correctness', 'performance', 'quality'] as const
export type Tier = (typeof tiers)[number]
export type Cost = 'fast' | 'heavy'

/** Every baseline rule; those with `paired:` need a second build. */
export const pairedRules = ['paired:merge-base', 'paired:best', 'paired:previous-tag'] as const
export type PairedRule = (typeof pairedRules)[number]
export type StoredRule =
  | 'best'
  | 'best-metric'
  | 'pinned'
  | 'latest'
  | 'previous'
  | 'merge-base'
  | `version:${string}`
export type BaselineRule = PairedRule | StoredRule

export const isPaired = (rule: BaselineRule): rule is PairedRule => rule.startsWith('paired:')

/** What is measured. `self` is this repository at this commit. */
export interface Subject {
  readonly id: string
  readonly attributes: Readonly<Record<string, string | number | boolean>>
}

export const self: Subject = { id: 'self', attributes: {} }

/** A command as declared: argv, or one string for `sh -c`. */
export type CommandLine = readonly string[] | string

/** A metric declaration: an exact `name`, or a `match` pattern of form `name/metric` with `*` and `?`. */
export interface MetricSelector {
  readonly pattern: string
  /** A second pattern that the name must match too: an exception inside a selection. */
  readonly within?: string
  readonly policy: MetricPolicy
}

/** One benchmark for one subject, every name resolved and every default filled in. Durations in seconds. */
export interface PlannedBenchmark {
  readonly name: string
  readonly subject: Subject
  readonly kind: string
  readonly tier: Tier
  readonly cost: Cost
  /** kind `protocol`: the project's invocation and this benchmark's entry point. */
  readonly invocation: string | null
  readonly entryPoint: string | null
  /** kinds `command`, `tool-output`, `artifact`. */
  readonly command: CommandLine | null
  readonly format: string | null
  readonly files: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly timeout: number
  readonly warmup: number
  readonly repetitions: number
  readonly seeds: readonly number[]
  readonly deterministic: boolean
  readonly threads: number
  readonly corpus: {
    readonly path: string
    /** `sha256:<hex>`; empty: declared without a hash, so nothing is verified. */
    readonly hash: string
    readonly type: 'bytes' | 'spec' | 'tree'
  } | null
  /** correctness: the pinned reference `sha256:<hex>`, when the manifest holds it. */
  readonly reference: string | null
  readonly requires: {
    readonly gpu: boolean
    readonly minVramGb: number
    readonly os: string | null
    readonly tools: readonly string[]
  }
  readonly required: boolean
  /** 001's gate for stored comparisons; null: `threshold`. */
  readonly storedGate: { readonly gate: 'sigma' | 'mann-whitney'; readonly threshold: number } | null
  /** Metrics that are judged; a measured metric is judged by the LAST selector that matches it. Empty `patterns`: all. */
  readonly metrics: readonly MetricSelector[]
  /** Policy of a judged metric that no selector names. Null: only selected metrics are judged. */
  readonly defaultPolicy: MetricPolicy | null
  /** Metrics that tool or store may still call by an older name. */
  readonly renames: readonly Rename[]
  readonly baselines: readonly BaselineRule[]
  /** `sha256:<hex>` over what defines the numbers: command, entry, seeds, corpus, env. Unequal = INCOMPARABLE. */
  readonly definitionHash: string
  /** The parts that the hash covers, to show the difference. */
  readonly definition: Readonly<Record<string, string>>
  readonly place: Place
}

/** A commit to build and what is run in its tree before measuring. */
export interface PlannedSide {
  readonly side: Side
  readonly rule: PairedRule | null
  readonly commit: string
  readonly setup: readonly CommandLine[]
  readonly setupTimeout: number
  readonly identity: CommandLine | null
}

/** Everything one measuring session does; the measuring process gets it as JSON and nothing else. */
export interface Plan {
  readonly project: string
  readonly manifestHash: string
  readonly gate: GatePolicy
  /** Seconds of measuring time. */
  readonly budget: number
  readonly env: Readonly<Record<string, string>>
  readonly envPassthrough: readonly string[]
  readonly machine: { readonly label: string; readonly cpus: string | null; readonly exclusive: boolean }
  readonly benchmarks: readonly PlannedBenchmark[]
}

/** True if `name` matches `pattern`: `*` any run of characters, `?` one character, all else itself. */
export function matches(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
  return new RegExp(`^${source}$`, 's').test(name)
}

/** How this metric of this benchmark is judged; null when it is recorded only. */
export function policyOf(
  benchmark: Pick<PlannedBenchmark, 'metrics' | 'defaultPolicy' | 'renames'>,
  metric: string,
): MetricPolicy | null {
  for (const name of [...namesJudged(benchmark.renames, metric), metric]) {
    const selector = benchmark.metrics.findLast(
      ({ pattern, within = '*' }) => matches(pattern, name) && matches(within, name),
    )
    if (selector) return selector.policy
  }
  return benchmark.defaultPolicy
}

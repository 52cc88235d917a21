import { type MetricSelector, matches, type Tier } from '../model/plan.js'
import type { MetricPolicy } from '../model/policy.js'
import { percent } from './fault.js'
import { presets } from './gate-table.js'
import type { ManifestLines } from './lines.js'
import { narrowed } from './margins.js'
import type { LoadedManifest } from './parse.js'
import type { Manifest, ManifestBenchmark, ManifestMetric, ManifestPolicy } from './schema.js'

/** How the metrics of one benchmark are judged: the part of a planned benchmark that policy decides. */
export interface Judgement {
  readonly metrics: readonly MetricSelector[]
  /** Null: only selected metrics are judged. */
  readonly defaultPolicy: MetricPolicy | null
}

type Rule = Partial<ManifestMetric> & Pick<ManifestPolicy, 'quarantine'>

/** Tier of a benchmark that does not say: what its kind can answer. Protocol benchmarks always say. */
export function tierOf({ kind, tier }: Pick<ManifestBenchmark, 'kind' | 'tier'>): Tier {
  if (tier !== undefined) return tier
  if (kind === 'artifact') return 'correctness'
  return kind === 'agent-suite' ? 'quality' : 'performance'
}

/** True if a unit tells time or a rate of work in time: such values belong to the machine that took them. */
export function isTimeOrRate(unit: string): boolean {
  const word = unit.trim().toLowerCase()
  const time =
    /^(ns|us|µs|μs|ms|s|sec|secs|min|h|nanoseconds?|microseconds?|milliseconds?|seconds?|minutes?|hours?|cycles?)$/
  const rate =
    /(\/|\bper\b\s*)(ns|us|µs|μs|ms|s|sec|secs?|seconds?|min|minutes?|h|hours?)$|^(bps|[kmgt]?hz|fps|qps|rps|iops|tps|[kmgt]?flops)$/
  const cost = /^(ns|us|µs|μs|ms|s|sec|seconds?)(\/|\s*per\b)/
  return time.test(word) || rate.test(word) || cost.test(word)
}

const machineIndependent = (tier: Tier, unit: string | null): boolean =>
  tier === 'quality' && (unit === null || !isTimeOrRate(unit))

/** What `[gate]` says of every metric, before any exception. */
function gateMargins({ gate }: Manifest): Pick<MetricPolicy, 'tolerance' | 'limit' | 'origin'> {
  const own = [
    ...(gate.tolerance === undefined ? [] : [`[gate] tolerance ${percent(gate.tolerance)}`]),
    ...(gate.limit === undefined ? [] : [`[gate] limit ${percent(gate.limit)}`]),
  ]
  return { ...narrowed(presets.strict, gate), origin: [`preset ${gate.preset}`, ...own] }
}

/** Policy of a metric of which nothing is declared. */
function plainPolicy(manifest: Manifest, benchmark: ManifestBenchmark): MetricPolicy {
  const tier = tierOf(benchmark)
  const plain: MetricPolicy = {
    ...gateMargins(manifest),
    direction: null,
    unit: null,
    mandatory: true,
    exact: false,
    machineIndependent: machineIndependent(tier, null),
    absTolerance: null,
    absLimit: null,
    target: null,
    enforceTarget: false,
    quarantine: null,
  }
  if (tier === 'correctness' || !benchmark.deterministic) return plain
  return ruled(plain, { exact: true }, 'deterministic: compared exactly', tier)
}

/** An exact metric tolerates nothing unless the rule that makes it exact, or a later one, says so. */
const turnsExact = (policy: MetricPolicy, rule: Rule): boolean =>
  rule.exact === true && !policy.exact && rule.tolerance === undefined && rule.preset === undefined

/** A policy after one more rule; keys that the rule does not set stay. */
function ruled(policy: MetricPolicy, rule: Rule, origin: string, tier: Tier): MetricPolicy {
  const unit = rule.unit ?? policy.unit
  const fresh = rule.unit !== undefined && rule.unit !== policy.unit
  const margins = turnsExact(policy, rule) ? { ...rule, tolerance: 0 } : rule
  return {
    direction: rule.direction ?? policy.direction,
    unit,
    mandatory: rule.mandatory ?? policy.mandatory,
    exact: rule.exact ?? policy.exact,
    machineIndependent:
      rule.machine_independent ?? (fresh ? machineIndependent(tier, unit) : policy.machineIndependent),
    ...narrowed(policy, margins),
    absTolerance: rule.abs_tolerance ?? policy.absTolerance,
    absLimit: rule.abs_limit ?? policy.absLimit,
    target: rule.target ?? policy.target,
    enforceTarget: rule.enforce_target ?? policy.enforceTarget,
    quarantine: rule.quarantine ?? policy.quarantine,
    origin: [...policy.origin, origin],
  }
}

/** A `[[policy]]` as far as it concerns one benchmark. */
interface Exception {
  /** Pattern of the metrics. */
  readonly metrics: string
  readonly rule: ManifestPolicy
  readonly origin: string
}

/** `benchmark` or `benchmark/metric`, at the first slash: metric names hold slashes, benchmark names do not. */
export function splitMatch(match: string): readonly [benchmark: string, metric: string] {
  const slash = match.indexOf('/')
  return slash < 0 ? [match, '*'] : [match.slice(0, slash), match.slice(slash + 1)]
}

function exceptionsFor(name: string, { manifest, file, lines }: LoadedManifest): readonly Exception[] {
  const exceptions = manifest.policy.flatMap((rule, index) => {
    const [benchmark, metrics] = splitMatch(rule.match)
    if (!matches(benchmark, name)) return []
    return [{ metrics, rule, origin: `[[policy]] ${rule.match} (${file}:${lines.policy[index]})` }]
  })
  // The last match wins alone, so nothing before one that takes every metric has a say.
  return exceptions.slice(
    Math.max(
      0,
      exceptions.findLastIndex(({ metrics }) => metrics === '*'),
    ),
  )
}

const isPattern = (pattern: string): boolean => /[*?]/.test(pattern)

/** A selector and, after it, the exceptions that take some of its metrics. */
function withExceptions(
  selector: MetricSelector,
  exceptions: readonly Exception[],
  tier: Tier,
): readonly MetricSelector[] {
  const except = ({ rule, origin }: Exception): MetricPolicy => ruled(selector.policy, rule, origin, tier)
  if (!isPattern(selector.pattern)) {
    const last = exceptions.findLast(({ metrics }) => matches(metrics, selector.pattern))
    return [last ? { ...selector, policy: except(last) } : selector]
  }
  const all = exceptions.find(({ metrics }) => metrics === '*')
  const some = exceptions.filter(({ metrics }) => metrics !== '*')
  return [
    all ? { ...selector, policy: except(all) } : selector,
    ...some.map((exception) => ({
      pattern: exception.metrics,
      within: selector.pattern,
      policy: except(exception),
    })),
  ]
}

/** Names of what a kind measures by itself, with what is known of them. */
function primary({ kind, metric_direction: direction }: ManifestBenchmark, tier: Tier): readonly Rule[] {
  if (kind === 'command') return [{ name: 'wall', unit: 's', direction: 'minimize' }]
  if (kind === 'protocol' && tier !== 'correctness') return [{ name: 'metric', direction }]
  return []
}

function lineOrigin(
  lines: ManifestLines,
  benchmark: number,
  metric: number,
  { file }: LoadedManifest,
): string {
  return `metrics[${metric}] (${file}:${lines.metrics[benchmark]![metric]})`
}

/**
 * How benchmark `index` of the manifest is judged. From general to particular: preset, `[gate]`, the declaration of
 * the metric, and the last `[[policy]]` that matches it.
 */
export function judgementOf(loaded: LoadedManifest, index: number): Judgement {
  const benchmark = loaded.manifest.benchmarks[index]!
  const tier = tierOf(benchmark)
  const plain = plainPolicy(loaded.manifest, benchmark)
  const exceptions = exceptionsFor(benchmark.name, loaded)
  const own = primary(benchmark, tier).map((rule) => ({
    pattern: rule.name!,
    policy: ruled(plain, rule, `kind ${benchmark.kind}`, tier),
  }))
  const declared = benchmark.metrics.map((metric, at) => ({
    pattern: metric.name ?? metric.match!,
    policy: ruled(plain, metric, lineOrigin(loaded.lines, index, at, loaded), tier),
  }))
  const selectors = [...own, ...declared]
  if (selectors.length > 0 || tier === 'correctness') {
    return {
      metrics: selectors.flatMap((each) => withExceptions(each, exceptions, tier)),
      defaultPolicy: null,
    }
  }
  const [all, ...some] = withExceptions({ pattern: '*', policy: plain }, exceptions, tier)
  return { metrics: some, defaultPolicy: all!.policy }
}

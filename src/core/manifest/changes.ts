import { type MetricSelector, policyOf } from '../model/plan.js'
import type { MetricPolicy } from '../model/policy.js'
import { type Definition, definitionOf } from './definition.js'
import type { LoadedManifest } from './parse.js'
import { judgementOf } from './policy.js'
import { newRenames } from './renames.js'
import type { Manifest } from './schema.js'

/** What a change does to how strictly head is judged. */
export type Effect = 'looser' | 'tighter' | 'other'

/** One difference between the manifests of base and head that a reader must know of. Texts are as in TOML or JSON. */
export type ManifestChange =
  | { readonly kind: 'benchmark-added' | 'benchmark-removed'; readonly benchmark: string }
  | {
      /** Head says that a metric of base bears another name now. Names or patterns. */
      readonly kind: 'metric-renamed'
      readonly benchmark: string
      readonly before: string
      readonly now: string
    }
  | {
      readonly kind: 'definition'
      readonly benchmark: string
      readonly part: string
      /** Null: not declared on that side. */
      readonly base: string | null
      readonly head: string | null
    }
  | {
      readonly kind: 'policy'
      /** Null: a key of `[gate]`, which concerns every benchmark. */
      readonly benchmark: string | null
      /** Pattern of the metrics; `*` where the policy is that of all others; null: the whole benchmark. */
      readonly metric: string | null
      readonly key: string
      readonly base: string
      readonly head: string
      readonly effect: Effect
    }

type PolicyChange = Extract<ManifestChange, { kind: 'policy' }>
type Compared = Omit<PolicyChange, 'kind' | 'benchmark' | 'metric'>

/** Whether a larger value (true after false, a value after none) judges more strictly, less so, or just otherwise. */
type Leaning = 'stricter' | 'looser' | 'other'

const metricKeys: Readonly<Record<Exclude<keyof MetricPolicy, 'origin'>, Leaning>> = {
  direction: 'other',
  unit: 'other',
  mandatory: 'stricter',
  exact: 'stricter',
  machineIndependent: 'stricter',
  tolerance: 'looser',
  limit: 'looser',
  absTolerance: 'other',
  absLimit: 'other',
  target: 'other',
  enforceTarget: 'stricter',
  quarantine: 'looser',
}

const levels = { pass: 0, warn: 1, fail: 2 } as const
const failOn = { never: 0, mandatory: 1, any: 2 } as const

const gateKeys = {
  mode: 'other',
  alpha: 'stricter',
  beta: 'looser',
  min_pairs: 'other',
  max_pairs: 'stricter',
  baselines: 'other',
  best_order: 'other',
  anchor_every: 'other',
  trust_stored: 'stricter',
  fail_on: 'stricter',
} as const satisfies Partial<Record<keyof Manifest['gate'], Leaning>>

function rank(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') return { ...levels, ...failOn }[value] ?? 0
  return value === null || value === undefined ? 0 : 1
}

function effectOf(base: unknown, head: unknown, leaning: Leaning): Effect {
  const rise = rank(head) - rank(base)
  if (leaning === 'other' || rise === 0) return 'other'
  return rise > 0 === (leaning === 'stricter') ? 'tighter' : 'looser'
}

const text = (value: unknown): string => (value === undefined ? 'null' : JSON.stringify(value))

function compared(key: string, base: unknown, head: unknown, leaning: Leaning): readonly Compared[] {
  if (text(base) === text(head)) return []
  return [{ key, base: text(base), head: text(head), effect: effectOf(base, head, leaning) }]
}

function gateChanges(base: Manifest['gate'], head: Manifest['gate']): readonly PolicyChange[] {
  const keys = Object.entries(gateKeys) as [keyof typeof gateKeys, Leaning][]
  const on = Object.keys(base.on) as (keyof Manifest['gate']['on'])[]
  const all = [
    ...keys.flatMap(([key, leaning]) => compared(key, base[key], head[key], leaning)),
    ...on.flatMap((key) => compared(`on.${key}`, base.on[key], head.on[key], 'stricter')),
  ]
  return all.map((change) => ({ kind: 'policy', benchmark: null, metric: null, ...change }))
}

/** Policies of a benchmark by pattern; the policy of metrics that no pattern names goes by `*`. */
function policies(loaded: LoadedManifest, index: number): ReadonlyMap<string, MetricPolicy> {
  const { metrics, defaultPolicy } = judgementOf(loaded, index)
  const key = ({ pattern, within }: MetricSelector) => (within ? `${pattern} in ${within}` : pattern)
  const named = metrics.map((selector) => [key(selector), selector.policy] as const)
  return new Map(defaultPolicy ? [['*', defaultPolicy], ...named] : named)
}

function metricChanges(base: MetricPolicy | undefined, head: MetricPolicy | undefined): readonly Compared[] {
  if (!base) return [{ key: 'selected', base: 'false', head: 'true', effect: 'other' }]
  if (!head) return [{ key: 'selected', base: 'true', head: 'false', effect: 'looser' }]
  const keys = Object.entries(metricKeys) as [keyof typeof metricKeys, Leaning][]
  return keys.flatMap(([key, leaning]) => compared(key, base[key], head[key], leaning))
}

interface Pairing {
  readonly benchmark: string
  readonly base: number
  readonly head: number
}

function policyChanges(base: LoadedManifest, head: LoadedManifest, at: Pairing): readonly PolicyChange[] {
  const renames = newRenamesAt(base.manifest, head.manifest, at)
  const renamed = renames.flatMap(({ before: old }) => {
    const policy = policyOf({ ...judgementOf(base, at.base), renames: [] }, old)
    return policy ? [[old, policy] as const] : []
  })
  const before = new Map([...renamed, ...policies(base, at.base)])
  const named = (pattern: string) =>
    renames.find(({ now, before: old }) => now === pattern && before.has(old))?.before ?? pattern
  const after = new Map([...policies(head, at.head)].map(([pattern, policy]) => [named(pattern), policy]))
  const metrics = [...new Set([...before.keys(), ...after.keys()])]
  return metrics.flatMap((metric) =>
    metricChanges(before.get(metric), after.get(metric)).map((change) => ({
      kind: 'policy',
      benchmark: at.benchmark,
      metric,
      ...change,
    })),
  )
}

const newRenamesAt = (base: Manifest, head: Manifest, at: Pairing) =>
  newRenames(base.benchmarks[at.base]!, head.benchmarks[at.head]!)

const renameChanges = (base: Manifest, head: Manifest, at: Pairing): readonly ManifestChange[] =>
  newRenamesAt(base, head, at).map(({ before, now }) => ({
    ...{ kind: 'metric-renamed', benchmark: at.benchmark, before, now },
  }))

/** Keys of a benchmark that say how it is judged as a whole. */
const wholeKeys = {
  tier: 'other',
  gate_policy: 'other',
  promotion_sigma: 'other',
  promotion_z: 'other',
  reference: 'other',
  required: 'stricter',
  deterministic: 'other',
  repetitions: 'other',
  cost: 'other',
  timeout: 'other',
} as const satisfies Partial<Record<keyof Manifest['benchmarks'][number], Leaning>>

function wholeChanges(base: Manifest, head: Manifest, at: Pairing): readonly PolicyChange[] {
  const before = base.benchmarks[at.base]!
  const after = head.benchmarks[at.head]!
  const keys = Object.entries(wholeKeys) as [keyof typeof wholeKeys, Leaning][]
  const all = keys.flatMap(([key, leaning]) => compared(key, before[key], after[key], leaning))
  return all.map((change) => ({ kind: 'policy', benchmark: at.benchmark, metric: null, ...change }))
}

/** The parts in which two definitions of one benchmark differ. */
export function definitionChanges(
  benchmark: string,
  base: Definition,
  head: Definition,
): readonly Extract<ManifestChange, { kind: 'definition' }>[] {
  const parts = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort()
  return parts
    .filter((part) => base[part] !== head[part])
    .map((part) => ({
      kind: 'definition',
      benchmark,
      part,
      base: base[part] ?? null,
      head: head[part] ?? null,
    }))
}

/**
 * Every difference between base's and head's manifest that bears on a verdict: benchmarks added and removed, what
 * defines their numbers, and how they are judged.
 */
export function manifestChanges(base: LoadedManifest, head: LoadedManifest): readonly ManifestChange[] {
  const names = (manifest: Manifest) => manifest.benchmarks.map(({ name }) => name)
  const before = names(base.manifest)
  const after = names(head.manifest)
  const shared = before.filter((name) => after.includes(name))
  const pairs = shared.map((benchmark) => ({
    benchmark,
    base: before.indexOf(benchmark),
    head: after.indexOf(benchmark),
  }))
  const gone = before.filter((name) => !after.includes(name))
  const fresh = after.filter((name) => !before.includes(name))
  const definition = (manifest: Manifest, index: number) =>
    definitionOf(manifest, manifest.benchmarks[index]!)
  return [
    ...gone.map((benchmark) => ({ kind: 'benchmark-removed', benchmark }) as const),
    ...fresh.map((benchmark) => ({ kind: 'benchmark-added', benchmark }) as const),
    ...pairs.flatMap((at) =>
      definitionChanges(at.benchmark, definition(base.manifest, at.base), definition(head.manifest, at.head)),
    ),
    ...pairs.flatMap((at) => renameChanges(base.manifest, head.manifest, at)),
    ...gateChanges(base.manifest.gate, head.manifest.gate),
    ...pairs.flatMap((at) => wholeChanges(base.manifest, head.manifest, at)),
    ...pairs.flatMap((at) => policyChanges(base, head, at)),
  ]
}

import type { Fault, KeyPath } from './fault.js'
import { kindFaults, tierFaults } from './kind-rules.js'
import { absoluteFaults } from './margins.js'
import { aliasFaults } from './renames.js'
import type { ManifestBenchmark, ManifestMetric } from './schema.js'

type Benchmark = Partial<ManifestBenchmark>

const lacks = (path: KeyPath, key: string, why: string, hint: string): Fault => ({
  path: [...path, key],
  what: `is missing: ${why}`,
  hint,
})

/** What benchstone demands of every benchmark whose metric is judged. */
function protocolFaults(benchmark: Benchmark, path: KeyPath): readonly Fault[] {
  const { kind = 'protocol', tier, metric_direction: direction, promotion_sigma: sigma } = benchmark
  if (kind !== 'protocol' || tier === undefined || tier === 'correctness') return []
  const why = `a ${tier} benchmark of kind "protocol" needs it`
  const faults: Fault[] = []
  if (!direction) {
    faults.push(lacks(path, 'metric_direction', why, 'add metric_direction = "minimize" or "maximize"'))
  }
  if (sigma === undefined) faults.push(lacks(path, 'promotion_sigma', why, 'add promotion_sigma = 2.0'))
  return faults
}

function storedGateFaults(benchmark: Benchmark, path: KeyPath): readonly Fault[] {
  const { kind, gate_policy: policy, promotion_sigma: sigma, promotion_z: z } = benchmark
  if (kind === 'protocol' || policy === undefined) return []
  if (sigma !== undefined || (policy === 'mann_whitney' && z !== undefined)) return []
  const key = policy === 'sigma' ? 'promotion_sigma' : 'promotion_z'
  return [
    lacks(path, key, `gate_policy "${policy}" has no threshold`, `add ${key} = 2.0, or remove gate_policy`),
  ]
}

function corpusFaults(benchmark: Benchmark, path: KeyPath): readonly Fault[] {
  if (benchmark.corpus_path !== undefined) return []
  const key = benchmark.corpus_hash !== undefined ? 'corpus_hash' : 'corpus_type'
  if (benchmark[key] === undefined) return []
  const hint = `add corpus_path, relative to the project, or remove ${key}`
  return [lacks(path, 'corpus_path', `${key} says nothing without it`, hint)]
}

function referenceFaults({ kind, tier, reference }: Benchmark, path: KeyPath): readonly Fault[] {
  if (reference === undefined || kind !== 'protocol' || tier === undefined || tier === 'correctness')
    return []
  const what = `has no meaning for tier "${tier}": only artifacts have a reference`
  return [{ path: [...path, 'reference'], what, hint: 'remove it, or set tier = "correctness"' }]
}

function metricFaults(metric: ManifestMetric, benchmark: Benchmark, path: KeyPath): readonly Fault[] {
  const faults = [...absoluteFaults(path, metric)]
  const { name, match, direction, target, enforce_target: enforce } = metric
  if ((name === undefined) === (match === undefined)) {
    const what = name === undefined ? 'a metric without a name' : 'a metric with both name and match'
    faults.push({ path, what, hint: 'write either name = "exact name" or match = "pattern*"' })
  }
  if (benchmark.kind === 'protocol' && direction === undefined) {
    const why = 'results of kind "protocol" do not tell it'
    faults.push(lacks(path, 'direction', why, 'add direction = "minimize" or "maximize"'))
  }
  if (enforce && target === undefined) {
    faults.push(lacks(path, 'target', 'enforce_target needs it', 'add target, or remove enforce_target'))
  }
  return faults
}

const reserved = 'metric'

function metricNameFaults({ kind, metrics = [] }: Benchmark, path: KeyPath): readonly Fault[] {
  const names = metrics.map(({ name, match }) => name ?? match)
  return names.flatMap((name, index) => {
    const at = [...path, 'metrics', index]
    const first = names.indexOf(name)
    if (kind === 'protocol' && name === reserved) {
      const hint = 'use metric_direction for the primary metric, and [[policy]] for how it is judged'
      return [{ path: at, what: `"${reserved}" is the primary metric and cannot be declared again`, hint }]
    }
    if (name === undefined || first === index) return []
    const hint = `remove one; the first is metrics[${first}]`
    return [{ path: at, what: `metric "${name}" is declared twice`, hint }]
  })
}

/** Every fault between the keys of one benchmark. */
export function benchmarkFaults(benchmark: Benchmark, path: KeyPath): readonly Fault[] {
  const metrics = benchmark.metrics ?? []
  return [
    ...kindFaults(benchmark, path),
    ...tierFaults(benchmark, path),
    ...protocolFaults(benchmark, path),
    ...storedGateFaults(benchmark, path),
    ...corpusFaults(benchmark, path),
    ...referenceFaults(benchmark, path),
    ...metrics.flatMap((metric, index) => metricFaults(metric, benchmark, [...path, 'metrics', index])),
    ...metricNameFaults(benchmark, path),
    ...aliasFaults(metrics, [...path, 'metrics']),
  ]
}

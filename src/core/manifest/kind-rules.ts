import type { Fault, KeyPath } from './fault.js'
import { placeholderHint, placeholders, unknownPlaceholders } from './invocation.js'
import type { ManifestBenchmark } from './schema.js'
import type { SoundParts } from './sound-parts.js'

type Key = keyof ManifestBenchmark
type Benchmark = Partial<ManifestBenchmark>

interface KindKeys {
  readonly needs: readonly Key[]
  readonly may: readonly Key[]
}

/** The keys that only some kinds understand. Kinds that are not listed here are not known to the manifest. */
const kindKeys: Readonly<Record<string, KindKeys>> = {
  protocol: { needs: ['entry_point', 'tier'], may: ['metric_direction', 'metrics', 'reference'] },
  command: { needs: ['command'], may: [] },
  'tool-output': { needs: ['command'], may: ['format', 'files', 'metrics'] },
  artifact: { needs: ['command'], may: ['files', 'reference'] },
  'agent-suite': { needs: ['suite'], may: ['metrics'] },
}

const special: readonly Key[] = [
  'entry_point',
  'command',
  'format',
  'files',
  'suite',
  'metrics',
  'metric_direction',
  'reference',
]

const needHints: Partial<Record<Key, string>> = {
  entry_point:
    'add entry_point, what {entry_point} in [project] invocation stands for; to run a command of its own, set kind',
  tier: 'add tier = "correctness", "performance" or "quality"',
  command: 'add command = ["program", "argument"]',
  suite: 'add a table [benchmarks.suite] with file and command',
}

const isSet = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)

/** Kinds that understand a key. */
function kindsWith(key: Key): string {
  const kinds = Object.entries(kindKeys).filter(([, { needs, may }]) => [...needs, ...may].includes(key))
  return kinds.map(([kind]) => kind).join(', ')
}

function strayKeys(benchmark: Benchmark, kind: string, path: KeyPath): readonly Fault[] {
  const { needs, may } = kindKeys[kind]!
  const stray = special.filter((key) => ![...needs, ...may].includes(key) && isSet(benchmark[key]))
  const metrics = `remove it; to set how "wall" is judged, write [[policy]] with match = "${benchmark.name}/wall"`
  return stray.map((key) => ({
    path: [...path, key],
    what: `has no meaning for kind "${kind}"`,
    hint:
      kind === 'command' && key === 'metrics'
        ? metrics
        : `remove it, or change kind; it belongs to ${kindsWith(key)}`,
  }))
}

/** Keys that the kind of a benchmark needs and lacks, and those that it does not understand. */
export function kindFaults(benchmark: Benchmark, path: KeyPath): readonly Fault[] {
  const kind = benchmark.kind ?? 'protocol'
  const keys = kindKeys[kind]
  if (!keys) return []
  const lacking = keys.needs.filter((key) => benchmark[key] === undefined)
  return [
    ...lacking.map((key) => ({
      path: [...path, key],
      what: `is missing: kind "${kind}" needs it`,
      hint: needHints[key]!,
    })),
    ...strayKeys(benchmark, kind, path),
  ]
}

/** A tier that the kind cannot answer. */
export function tierFaults({ kind = 'protocol', tier }: Benchmark, path: KeyPath): readonly Fault[] {
  const at = [...path, 'tier']
  if (kind === 'artifact' && tier !== undefined && tier !== 'correctness') {
    return [
      {
        path: at,
        what: `is "${tier}", but kind "artifact" is judged by its hash alone`,
        hint: 'remove tier',
      },
    ]
  }
  if (tier !== 'correctness' || kind === 'artifact' || kind === 'protocol') return []
  return [
    {
      path: at,
      what: `is "correctness", but kind "${kind}" makes no artifact to compare`,
      hint: 'use kind "artifact" or "protocol", or tier "performance" or "quality"',
    },
  ]
}

/** Faults of `[project] invocation`, which kind `protocol` needs. */
export function invocationFaults({ project, benchmarks }: SoundParts): readonly Fault[] {
  const path = ['project', 'invocation']
  const user = benchmarks.find(({ table }) => table.kind === 'protocol' && table.entry_point !== undefined)
  if (project.invocation === undefined) {
    if (!user) return []
    const hint = `add invocation = "your-runner ${placeholders.map((word) => `{${word}}`).join(' ')}"`
    return [{ path, what: `is missing: benchmark "${user.table.name}" of kind "protocol" needs it`, hint }]
  }
  return unknownPlaceholders(project.invocation).map((unknown) => ({
    path,
    what: `unknown placeholder ${unknown}`,
    hint: placeholderHint(unknown),
  }))
}

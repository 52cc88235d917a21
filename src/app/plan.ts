import { definitionHash, definitionOf } from '../core/manifest/definition.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import { judgementOf, tierOf } from '../core/manifest/policy.js'
import { renamesOf } from '../core/manifest/renames.js'
import type { Manifest, ManifestBenchmark } from '../core/manifest/schema.js'
import { knownWords } from '../core/manifest/suggestion.js'
import {
  type BaselineRule,
  type Cost,
  matches,
  type Plan,
  type PlannedBenchmark,
  type Subject,
  self,
} from '../core/model/plan.js'
import type { GatePolicy } from '../core/model/policy.js'
import { all, fail, ok, type Place, type Problem, type Result } from '../core/model/problem.js'
import { askedBaselines, baselinesFor, costFor, costOf, type PlanEvent, warmupOf } from './plan-defaults.js'

/** What a session is asked to do. */
export interface PlanRequest {
  readonly event: PlanEvent
  /** Absent: as the event has it, or `all` where benchmarks are named. */
  readonly cost?: Cost | 'all'
  /** Benchmarks by name or pattern; absent or empty: all. */
  readonly names?: readonly string[]
  /** Benchmarks that only the other side declares: asking for one of them is no mistake. */
  readonly elsewhere?: readonly string[]
  /** Rules that replace those of the manifest. */
  readonly baselines?: readonly string[]
  /** `sha256:<hex>` of the manifest's bytes. */
  readonly manifestHash: string
}

/** Names of the plug-ins there are; `sha256` gives lower-case hexadecimal of a text's UTF-8 bytes. */
export interface PlanTools {
  readonly kinds: readonly string[]
  readonly formats: readonly string[]
  readonly gates: readonly string[]
  sha256(text: string): string
}

const at = ({ file, lines }: LoadedManifest, index: number, key?: string): Place => ({
  file,
  line: lines.benchmarks[index]!,
  key: key ? `benchmarks[${index}].${key}` : `benchmarks[${index}]`,
})

/** Where findings about a benchmark point: its `location`, else its line in the manifest. */
function placeOf(loaded: LoadedManifest, index: number): Place {
  const { location } = loaded.manifest.benchmarks[index]!
  if (location === undefined) return at(loaded, index)
  const [, file, line] = /^(.*?)(?::(\d+))?$/.exec(location)!
  return { file: file!, line: line ? Number(line) : 1 }
}

const gatePolicy = ({ gate }: Manifest): GatePolicy => ({
  mode: gate.mode,
  alpha: gate.alpha,
  beta: gate.beta,
  minPairs: gate.min_pairs,
  maxPairs: gate.max_pairs,
  bestOrder: gate.best_order,
  trustStored: gate.trust_stored,
  anchorEvery: gate.anchor_every,
  failOn: gate.fail_on,
  on: {
    noBaseline: gate.on.no_baseline,
    needsMoreData: gate.on.needs_more_data,
    inconclusive: gate.on.inconclusive,
    incomparable: gate.on.incomparable,
    missing: gate.on.missing,
    new: gate.on.new,
    evaluatorChanged: gate.on.evaluator_changed,
    policyChanged: gate.on.policy_changed,
  },
})

function storedGate(benchmark: ManifestBenchmark): PlannedBenchmark['storedGate'] {
  const { gate_policy: policy = 'sigma', promotion_sigma: sigma, promotion_z: z } = benchmark
  const threshold = policy === 'mann_whitney' ? (z ?? sigma) : sigma
  if (threshold === undefined) return null
  return { gate: policy === 'mann_whitney' ? 'mann-whitney' : 'sigma', threshold }
}

function corpusOf(benchmark: ManifestBenchmark): PlannedBenchmark['corpus'] {
  const { corpus_path: path, corpus_hash: hash = '', corpus_type: type = 'bytes' } = benchmark
  return path === undefined ? null : { path, hash, type }
}

function requiresOf({ requires, gpu }: ManifestBenchmark): PlannedBenchmark['requires'] {
  return {
    gpu: requires?.gpu ?? gpu === 'direct',
    minVramGb: requires?.min_vram_gb ?? 0,
    os: requires?.os ?? null,
    tools: requires?.tools ?? [],
  }
}

/** Plug-in names that nothing answers to. */
function unknownNames(loaded: LoadedManifest, index: number, tools: PlanTools): readonly Problem[] {
  const benchmark = loaded.manifest.benchmarks[index]!
  const gate = storedGate(benchmark)?.gate
  const uses = [
    { key: 'kind', noun: 'kind', name: benchmark.kind, known: tools.kinds },
    { key: 'format', noun: 'format', name: benchmark.format, known: tools.formats },
    { key: 'gate_policy', noun: 'gate', name: gate, known: tools.gates },
  ]
  return uses.flatMap(({ key, noun, name, known }) => {
    if (name === undefined || known.includes(name)) return []
    return [
      {
        where: at(loaded, index, key),
        what: `no ${noun} is called "${name}"`,
        hint: knownWords(name, known),
      },
    ]
  })
}

/** Who is measured. Only sets that list their ids can be read without looking outside. */
function subjectsOf(loaded: LoadedManifest, index: number): Result<readonly Subject[]> {
  const { subjects: name } = loaded.manifest.benchmarks[index]!
  if (name === undefined) return ok([self])
  const ids = loaded.manifest.subjects.find(({ set }) => set === name)?.ids
  if (ids) return ok(ids.map((id) => ({ id, attributes: {} })))
  return fail({
    where: at(loaded, index, 'subjects'),
    what: `subject set "${name}" comes from a registry, glob or command: not yet supported`,
    hint: `list the subjects: [[subjects]] with set = "${name}" and ids = ["first", "second"]`,
  })
}

function work({ project }: Manifest, benchmark: ManifestBenchmark) {
  return {
    invocation: benchmark.kind === 'protocol' ? (project.invocation ?? null) : null,
    entryPoint: benchmark.entry_point ?? null,
    command: benchmark.command ?? null,
    format: benchmark.format ?? null,
    files: benchmark.files,
    env: project.env,
    timeout: benchmark.timeout,
    warmup: warmupOf(benchmark),
    repetitions: benchmark.repetitions,
    seeds: benchmark.baseline_seeds,
    threads: benchmark.threads,
    corpus: corpusOf(benchmark),
  }
}

function planned(
  loaded: LoadedManifest,
  index: number,
  baselines: readonly BaselineRule[],
  tools: PlanTools,
): Result<readonly PlannedBenchmark[]> {
  const { manifest } = loaded
  const benchmark = manifest.benchmarks[index]!
  const unknown = unknownNames(loaded, index, tools)
  const subjects = subjectsOf(loaded, index)
  if (!subjects.ok) return fail(...unknown, ...subjects.problems)
  if (unknown.length > 0) return fail(...unknown)
  const tier = tierOf(benchmark)
  const definition = definitionOf(manifest, benchmark)
  const shared = {
    name: benchmark.name,
    kind: benchmark.kind,
    tier,
    cost: costOf(benchmark),
    ...work(manifest, benchmark),
    deterministic: benchmark.deterministic ?? tier === 'correctness',
    reference: benchmark.reference ?? null,
    requires: requiresOf(benchmark),
    required: benchmark.required,
    storedGate: storedGate(benchmark),
    ...judgementOf(loaded, index),
    renames: renamesOf(benchmark),
    baselines,
    definitionHash: definitionHash(definition, tools.sha256),
    definition,
    place: placeOf(loaded, index),
  }
  return ok(subjects.value.map((subject) => ({ ...shared, subject })))
}

/** Names asked for that no benchmark has. */
function strangers({ manifest, file }: LoadedManifest, request: PlanRequest): readonly Problem[] {
  const { names = [], elsewhere = [] } = request
  const known = [...new Set([...manifest.benchmarks.map(({ name }) => name), ...elsewhere])]
  const unknown = names.filter((pattern) => !known.some((name) => matches(pattern, name)))
  return unknown.map((name) => ({
    where: { file },
    what: `no benchmark is called "${name}"`,
    hint: knownWords(name, known),
  }))
}

/** Positions of the benchmarks that a request takes. */
function chosen({ manifest }: LoadedManifest, { event, names = [], cost }: PlanRequest): readonly number[] {
  const wanted = cost ?? (names.length > 0 ? 'all' : costFor(event))
  return manifest.benchmarks.flatMap((benchmark, index) => {
    const named = names.length === 0 || names.some((pattern) => matches(pattern, benchmark.name))
    return named && (wanted === 'all' || wanted === costOf(benchmark)) ? [index] : []
  })
}

/**
 * What one session measures and how it is judged: every name resolved, every default filled in; or every problem.
 * A request that fits no benchmark, as a pull request where all are heavy, gives a plan without benchmarks.
 */
export function planOf(loaded: LoadedManifest, request: PlanRequest, tools: PlanTools): Result<Plan> {
  const { manifest, file } = loaded
  const asked = request.baselines
    ? askedBaselines(request.baselines, file)
    : ok(baselinesFor(manifest, request.event))
  const unknown = strangers(loaded, request)
  const baselines = asked.ok ? asked.value : []
  const benchmarks = all(chosen(loaded, request).map((index) => planned(loaded, index, baselines, tools)))
  const problems = [
    ...unknown,
    ...(asked.ok ? [] : asked.problems),
    ...(benchmarks.ok ? [] : benchmarks.problems),
  ]
  if (problems.length > 0 || !benchmarks.ok) return fail(...problems)
  const { machine, project } = manifest
  return ok({
    project: project.name,
    manifestHash: request.manifestHash,
    gate: gatePolicy(manifest),
    budget: project.budget,
    env: project.env,
    envPassthrough: project.env_passthrough,
    machine: { label: machine.label, cpus: machine.cpus ?? null, exclusive: machine.exclusive },
    benchmarks: benchmarks.value.flat(),
  })
}

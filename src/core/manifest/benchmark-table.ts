import * as z from 'zod/mini'
import { tiers } from '../model/plan.js'
import { judging } from './gate-table.js'
import * as s from './scalars.js'

const metricTable = z.strictObject({
  name: s.maybe(s.text, 'Exact name of the metric; free text.'),
  match: s.maybe(s.text, 'Pattern name/metric with * and ? that selects metrics.'),
  aliases: s.maybe(
    s.distinct(s.text, 'older names'),
    'Older names, or patterns with the wildcards of match in the same order: their history goes on under the new name.',
  ),
  unit: s.maybe(s.text, 'Unit of the value.'),
  direction: s.maybe(s.direction, 'Which way is better.'),
  target: s.maybe(s.finite, 'Value to reach.'),
  enforce_target: s.maybe(s.flag, 'Whether missing the target fails.'),
  ...judging,
})

const requiresTable = z.strictObject({
  gpu: s.maybe(s.flag, 'Needs a GPU.'),
  min_vram_gb: s.maybe(s.nonNegative, 'Needs this much GPU memory, in GB.'),
  os: s.maybe(s.oneOf(['linux', 'macos', 'windows']), 'Needs this operating system.'),
  tools: s.maybe(s.list(s.text, 'tools'), 'Executables that must be on PATH.'),
})

const weights = z.strictObject({
  correctness: s.maybe(s.nonNegative, 'Weight of correctness.'),
  idiomaticity: s.maybe(s.nonNegative, 'Weight of idiomatic style.'),
  performance: s.maybe(s.nonNegative, 'Weight of speed.'),
  best_practices: s.maybe(s.nonNegative, 'Weight of good practice.'),
})

const expectedTime = z.strictObject({
  easy: s.maybe(s.duration, 'Expected time of an easy case.'),
  medium: s.maybe(s.duration, 'Expected time of a medium case.'),
  hard: s.maybe(s.duration, 'Expected time of a hard case.'),
})

const suiteTable = z.strictObject({
  file: s.doc(s.insidePath, 'File that holds the cases.'),
  cases: s.maybe(s.distinct(s.text, 'cases'), 'Cases to run; default all.'),
  command: s.doc(s.command, 'Command of the agent, with {subject.id} and {task_file}.'),
  agent_timeout: s.doc(z.prefault(s.duration, '120s'), 'Longest time of the agent for one case.'),
  execution_timeout: s.doc(z.prefault(s.duration, '30s'), 'Longest time of the produced program.'),
  weights: s.maybe(weights, 'Weights of the parts of a score.'),
  expected_time: s.maybe(expectedTime, 'Expected time by difficulty.'),
  legacy_scores: s.doc(z._default(s.flag, false), 'Score as the older runner did.'),
})

const aLocation = s.expected('a place', 'write a file inside the project and a line: "src/sort.ts:42"')

const location = s.insidePath.check(z.refine((place) => !/:(0|\D.*)?$/.test(place), aLocation))

/** What to run: keys of benchstone and of ours that define the work. */
const work = {
  name: s.doc(s.id, 'Id of the benchmark; unique in the manifest.'),
  kind: s.doc(
    z._default(s.text, 'protocol'),
    'How it yields measurements: protocol, command, tool-output, artifact or agent-suite.',
  ),
  entry_point: s.maybe(s.text, 'kind protocol: what {entry_point} stands for.'),
  command: s.maybe(s.command, 'kinds command, tool-output, artifact: argv, or a string for sh -c.'),
  format: s.maybe(s.text, 'kind tool-output: format of what is printed; detected when left out.'),
  files: s.doc(
    z._default(s.list(s.insidePath, 'globs'), []),
    'kinds tool-output and artifact: globs of the result files, ! before those to leave out; empty: stdout.',
  ),
  suite: s.maybe(suiteTable, 'kind agent-suite: cases and agent.'),
  corpus_path: s.maybe(s.text, 'Input data, relative to the project.'),
  corpus_hash: s.maybe(s.sha256, 'Hash that the input data must have.'),
  corpus_type: s.maybe(s.oneOf(['bytes', 'spec', 'tree']), 'A file, a corpus_spec.toml, or a folder.'),
  baseline_seeds: s.doc(
    z._default(s.distinct(s.whole(0), 'seeds'), []),
    'Seeds of the stored baseline; each from 0 and below 2^53.',
  ),
  subjects: s.maybe(s.id, 'Set of [[subjects]] that is measured; default: this repository.'),
}

/** How to judge it. */
const judgement = {
  tier: s.maybe(s.oneOf(tiers), 'correctness, performance or quality.'),
  metric_direction: s.maybe(s.direction, 'kind protocol: which way the primary metric is better.'),
  metrics: s.doc(
    z._default(s.list(metricTable, 'metrics'), []),
    'Declared or selected metrics; only these are judged.',
  ),
  gate_policy: s.maybe(
    s.oneOf(['sigma', 'mann_whitney']),
    'Gate of stored comparisons and of mode "promote"; default sigma.',
  ),
  promotion_sigma: s.maybe(s.nonNegative, 'Threshold of gate sigma, in standard errors.'),
  promotion_z: s.maybe(s.nonNegative, 'Threshold of gate mann_whitney; default promotion_sigma.'),
  deterministic: s.maybe(s.flag, 'One value per side, compared exactly; default true for correctness.'),
  reference_policy: s.maybe(s.text, 'Recorded only: references are always compared byte by byte.'),
  reference: s.maybe(s.sha256, 'tier correctness: hash of the frozen reference.'),
  location: s.maybe(location, 'Where findings point, file:line; default: the manifest.'),
}

/** When, where and how often it runs. */
const running = {
  cost: s.maybe(
    s.oneOf(['fast', 'heavy']),
    'fast: also on pull requests; heavy: on schedule, release, request.',
  ),
  repetitions: s.doc(z._default(s.whole(1), 1), 'Runs of a stored run set.'),
  warmup: s.maybe(s.whole(0), 'Discarded executions per side; default 1, 0 for seeded quality benchmarks.'),
  timeout: s.doc(z.prefault(s.duration, '30m'), 'Longest time of one execution.'),
  threads: s.doc(
    z._default(s.whole(1), 1),
    'Threads that it keeps busy; the jobs of one host share what it has.',
  ),
  gpu: s.doc(
    z._default(s.oneOf(['none', 'direct', 'ollama']), 'none'),
    'direct: it takes a card of its own; ollama: a server that all share.',
  ),
  background_required: s.doc(
    z._default(s.flag, false),
    'Whether run and baseline establish go to the background by themselves.',
  ),
  expected_runtime_seconds: s.maybe(s.nonNegative, 'Expected time of one run; over 60 makes it heavy.'),
  requires: s.maybe(requiresTable, 'What the host must have.'),
  required: s.doc(z._default(s.flag, false), 'Whether unmet `requires` fails instead of SKIPPED.'),
}

export const benchmarkTable = z.strictObject({ ...work, ...judgement, ...running })

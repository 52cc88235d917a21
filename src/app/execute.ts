import type { PlannedBenchmark } from '../core/model/plan.js'
import { findPlugin } from '../core/model/plugin.js'
import type { Run, Side } from '../core/model/run.js'
import { kinds } from './kinds/index.js'
import type { Attempt } from './kinds/kind.js'
import { measuredBefore, measuredByHead } from './renamed.js'
import type { World } from './world.js'

/** Where and as what one run is made. */
export interface Slot {
  readonly side: Side
  readonly rule: string | null
  readonly pair: number
  readonly order: 0 | 1
  readonly seed: number | null
  readonly repetition: number
  readonly repetitions: number
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly cpus: string | null
  readonly archive: string | null
}

/** Executes a benchmark once in a scratch folder of its own and tells what came of it. */
export async function execute(
  world: Pick<World, 'clock' | 'files' | 'processes'>,
  benchmark: PlannedBenchmark,
  slot: Slot,
): Promise<Run> {
  const kind = findPlugin(kinds, benchmark.kind)
  if (!kind) throw new Error(`no kind ${benchmark.kind}`)
  const scratch = await world.files.makeTemporaryFolder('benchgate-run-')
  const startedAt = world.clock.now()
  const { cwd, env, seed, repetition, repetitions, cpus, archive } = slot
  try {
    const request = { benchmark, cwd, env, scratch, seed, repetition, repetitions, cpus, archive }
    return runOf(benchmark, slot, startedAt, await kind.execute(world, request))
  } finally {
    // A benchmark can leave what we may not remove. That is no reason to lose its run, or those after it.
    await world.files.remove(scratch).catch(() => undefined)
  }
}

function runOf(benchmark: PlannedBenchmark, slot: Slot, startedAt: number, attempt: Attempt): Run {
  const { side, rule, pair, order, seed, repetition } = slot
  const { status, message, exitCode, wall, artifactHash } = attempt
  const named = side === 'head' ? measuredByHead : measuredBefore
  const measurements = named(benchmark.renames, attempt.measurements)
  const subject = benchmark.subject.id
  const words = message === null || status === 'ok' ? message : withLastWords(message, attempt.stderr)
  return {
    ...{ benchmark: benchmark.name, subject, side, rule, pair, order, seed, repetition, startedAt },
    ...{ wall, exitCode, status, message: words, artifactHash, measurements },
  }
}

const lastWordsLimit = 400

function withLastWords(message: string, stderr: string): string {
  const words = stderr.trim()
  if (words === '' || message.includes(words)) return message
  return `${message}; it said: ${words.slice(-lastWordsLimit)}`
}

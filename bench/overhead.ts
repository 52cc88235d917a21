import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execute, type Slot } from '../src/app/execute.js'
import type { PlannedBenchmark } from '../src/core/model/plan.js'
import type { Run } from '../src/core/model/run.js'
import { encodeRecord } from '../src/core/store/journal.js'
import { clock } from '../src/edge/clock.js'
import { files } from '../src/edge/files.js'
import { processes } from '../src/edge/processes.js'
import { type Measurement, rounds } from './measurement.js'
import { planned } from './planned.js'
import { sampleOf } from './sample.js'

/** The protocol's child answers with the least a benchmark may say. */
const manifest = `[project]
name = "overhead"
invocation = """sh -c 'echo "{\\\\"status\\\\":\\\\"ok\\\\",\\\\"metric\\\\":1}" > "$1"' - {output_path}"""

[[benchmarks]]
name = "command"
kind = "command"
command = ["true"]
tier = "performance"

[[benchmarks]]
name = "protocol"
kind = "protocol"
entry_point = "none"
metric_direction = "minimize"
promotion_sigma = 2.0
tier = "performance"
`

const slotAt = (cwd: string, repetition: number): Slot => ({
  ...{
    side: 'head',
    rule: null,
    pair: repetition + 1,
    order: 0,
    seed: 7,
    repetition,
    repetitions: 100,
    cpus: null,
    archive: null,
  },
  ...{ cwd, env: processes.baseEnvironment([], cwd, cwd) },
})

const line = (run: Run): string => {
  const { benchmark, subject, side, rule } = run
  const set = {
    benchmark,
    subject,
    side,
    rule,
    gitSha: 'a'.repeat(40),
    dirty: false,
    metaSeed: 7n,
    definitionHash: '',
  }
  return encodeRecord({ type: 'run', set, run })
}

/** Milliseconds of one repetition that are not its child's, and those of making its journal line durable. */
async function repetition(benchmark: PlannedBenchmark, slot: Slot, folder: string) {
  const begin = performance.now()
  const run = await execute({ clock, files, processes }, benchmark, slot)
  const text = line(run)
  appendFileSync(join(folder, 'plain.jsonl'), text)
  const beyond = performance.now() - begin - run.wall * 1000
  if (run.status !== 'ok') throw new Error(`${benchmark.name}: ${run.message}`)
  const before = performance.now()
  await files.appendDurably(join(folder, 'durable.jsonl'), text)
  return { beyond, durable: performance.now() - before }
}

export const overhead: Measurement = {
  name: 'overhead',
  summary: 'what a repetition costs beyond its child',
  async measure(setting) {
    const { benchmarks } = await planned(manifest)
    const folder = mkdtempSync(join(tmpdir(), 'benchgate-bench-'))
    const found = new Map(
      benchmarks.map(({ name }) => [name, { beyond: [] as number[], durable: [] as number[] }]),
    )
    try {
      const count = rounds(setting, 200, 5)
      for (let round = -Math.min(20, count); round < count; round++) {
        for (const benchmark of benchmarks) {
          const { beyond, durable } = await repetition(benchmark, slotAt(folder, Math.max(0, round)), folder)
          if (round < 0) continue
          found.get(benchmark.name)!.beyond.push(beyond)
          found.get(benchmark.name)!.durable.push(durable)
        }
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
    const all = [...found]
    return {
      readings: [
        ...all.map(([name, { beyond }]) => ({
          ...{ what: `kind ${name}, a repetition`, sample: sampleOf(beyond), unit: 'ms' as const, goal: 0.5 },
        })),
        {
          ...{ what: 'making its journal line durable (fsync)', unit: 'ms' as const, goal: null },
          sample: sampleOf(all.flatMap(([, { durable }]) => durable)),
        },
      ],
    }
  },
}

import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import type { RunRequest } from '../../../src/app/kinds/kind.js'
import { type PlannedBenchmark, self } from '../../../src/core/model/plan.js'
import { files } from '../../../src/edge/files.js'
import { processes } from '../../../src/edge/processes.js'

/** The real outside, as far as kinds see it. */
export const world = { files, processes }

/** A benchmark of which nothing is declared. */
export const benchmark: PlannedBenchmark = {
  name: 'bench',
  subject: self,
  kind: 'command',
  tier: 'performance',
  cost: 'fast',
  invocation: null,
  entryPoint: null,
  command: null,
  format: null,
  files: [],
  env: {},
  timeout: 20,
  warmup: 0,
  repetitions: 1,
  seeds: [],
  deterministic: false,
  threads: 1,
  corpus: null,
  reference: null,
  requires: { gpu: false, minVramGb: 0, os: null, tools: [] },
  required: false,
  storedGate: null,
  metrics: [],
  defaultPolicy: null,
  renames: [],
  baselines: [],
  definitionHash: 'sha256:0',
  definition: {},
  place: { file: 'bench/manifest.toml', line: 1 },
}

const roots: string[] = []
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true })
})

/** One run of a benchmark in fresh folders whose names hold a space and a quote. */
export function request(declared: Partial<PlannedBenchmark>, rest: Partial<RunRequest> = {}): RunRequest {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "benchgate kind's-")))
  roots.push(root)
  const [cwd, scratch] = [join(root, 'tree'), join(root, 'scratch')]
  mkdirSync(cwd)
  mkdirSync(scratch)
  return {
    benchmark: { ...benchmark, ...declared },
    cwd,
    scratch,
    env: { PATH: process.env['PATH'] ?? '' },
    seed: null,
    repetition: 0,
    repetitions: 1,
    cpus: null,
    archive: null,
    ...rest,
  }
}

/** argv that runs a script in Node with further arguments. */
export const node = (script: string, ...rest: string[]): readonly string[] => [
  process.execPath,
  '-e',
  script,
  ...rest,
]

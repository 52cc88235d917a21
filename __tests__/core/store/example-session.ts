import { createHash } from 'node:crypto'
import type { MetricPolicy } from '../../../src/core/model/policy.js'
import type { Run } from '../../../src/core/model/run.js'
import type { Machine, Report, RunSet, Session, SessionHeader } from '../../../src/core/model/session.js'
import { noEvidence } from '../../../src/core/model/verdict.js'
import { acknowledgement, calibration, start } from './example-calibration.js'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const machine: Machine = {
  label: '',
  cpu: 'Example CPU 9000',
  cores: 8,
  memoryGiB: 32,
  arch: 'x64',
  os: 'linux',
  gpu: null,
  host: 'bench-1',
  kernel: '6.1',
}

export { start }

export const header = (change: Partial<SessionHeader> = {}): SessionHeader => ({
  kind: 'gate',
  project: 'arborist',
  parents: [],
  gitSha: 'a'.repeat(40),
  branch: 'main',
  dirty: false,
  diffHash: null,
  event: 'push',
  trigger: null,
  version: null,
  cost: 'fast',
  dryRun: false,
  shard: null,
  machine,
  tools: { node: '20.1.0', git: '2.40' },
  runnerLabels: ['self-hosted'],
  command: 'benchgate gate',
  manifestHash: 'sha256:00',
  harnessVersion: '0.1.0',
  startedAt: start,
  endedAt: start + 60_000,
  complete: true,
  ...change,
})

export const run = (change: Partial<Run> = {}): Run => ({
  benchmark: 'parse',
  subject: 'self',
  side: 'head',
  rule: 'paired:merge-base',
  pair: 1,
  order: 0,
  seed: 2 ** 31 - 1,
  repetition: 0,
  startedAt: start + 1000,
  wall: 0.125,
  exitCode: 0,
  status: 'ok',
  message: null,
  artifactHash: null,
  measurements: [{ metric: 'wall', status: 'ok', value: 0.125, unit: 's' }],
  ...change,
})

export const runSet = (change: Partial<RunSet> = {}): RunSet => ({
  benchmark: 'parse',
  subject: 'self',
  side: 'head',
  rule: 'paired:merge-base',
  gitSha: 'a'.repeat(40),
  dirty: false,
  metaSeed: null,
  definitionHash: 'sha256:11',
  runs: [run()],
  ...change,
})

export const report = (change: Partial<Report> = {}): Report => ({
  benchmark: 'parse',
  subject: 'self',
  definitionHash: 'sha256:11',
  metrics: [
    {
      name: 'wall',
      status: 'ok',
      value: 0.125,
      n: 1,
      sd: 0,
      unit: 's',
      direction: 'minimize',
      target: null,
      mandatory: true,
      machineIndependent: false,
      message: null,
    },
  ],
  successRate: 1,
  notes: '',
  capturedAt: start + 50_000,
  ...change,
})

export const policy: MetricPolicy = {
  direction: 'minimize',
  unit: 's',
  mandatory: true,
  exact: false,
  machineIndependent: false,
  tolerance: 0.02,
  limit: 0.05,
  absTolerance: null,
  absLimit: null,
  target: null,
  enforceTarget: false,
  quarantine: { reason: 'flaky disk', until: '2026-01-01' },
  origin: ['preset strict'],
}

export const session = (change: Partial<Session> = {}): Session => ({
  header: header(),
  runSets: [runSet()],
  reports: [report()],
  verdicts: [],
  findings: [],
  pointerMoves: [],
  references: [],
  acceptances: [],
  peerStats: [],
  calibrations: [],
  acknowledgements: [],
  ...change,
})

/** The session of the n-th commit: its own time, commit and value. */
export const sessionAt = (n: number, value = 0.125): Session => {
  const gitSha = n.toString(16).padStart(40, '0')
  const at = start + n * 3_600_000
  const measured = run({
    startedAt: at,
    measurements: [{ metric: 'wall', status: 'ok', value, unit: 's' }],
  })
  return session({
    header: header({ gitSha, startedAt: at, endedAt: at + 1000 }),
    runSets: [runSet({ gitSha, runs: [measured, { ...measured, pair: 2, startedAt: at + 500 }] })],
    reports: [report({ capturedAt: at + 900, metrics: [{ ...report().metrics[0]!, value }] })],
  })
}

/** A session that uses every field there is. */
export const fullSession: Session = session({
  header: header({
    branch: null,
    dirty: true,
    diffHash: 'd'.repeat(64),
    trigger: 'prompt_change',
    version: 'v2.1.0',
    shard: '1/4',
    complete: false,
  }),
  runSets: [
    runSet({
      metaSeed: 2n ** 63n - 1n,
      runs: [
        run({
          case: 'case-1',
          message: 'said "hé" 🙂',
          artifactHash: 'sha256:ab',
          measurements: [
            {
              metric: 'alloc',
              status: 'ok',
              value: -1.5e-300,
              unit: 'B',
              direction: 'maximize',
              samples: { n: 2, mean: 1, sd: 0.5, min: 0, median: 1, max: 2 },
              metadata: { nested: { list: [1, 'two', null] } },
            },
            { metric: 'gpu', status: 'skipped', message: 'no gpu' },
            { metric: 'rss', status: 'error', message: 'unreadable' },
          ],
        }),
        run({ pair: 2, order: 1, seed: null, exitCode: null, status: 'timeout', measurements: [] }),
      ],
    }),
    runSet({ side: 'base', rule: null, gitSha: 'b'.repeat(40), metaSeed: 0n, runs: [] }),
  ],
  verdicts: [
    {
      benchmark: 'parse',
      subject: 'self',
      metric: 'wall',
      kind: 'FAIL',
      gate: 'paired',
      baseline: 'paired:merge-base (bbbbbbb)',
      direction: 'minimize',
      unit: 's',
      evidence: { ...noEvidence, worse: 0.07, low: 0.05, high: 0.09, pairs: 15, pReject: 0.001 },
      policy,
      mandatory: true,
      reason: 'it is 7 % slower',
    },
    {
      benchmark: 'parse',
      subject: 'self',
      metric: null,
      kind: 'ERROR',
      gate: 'paired',
      baseline: '',
      direction: null,
      unit: null,
      evidence: noEvidence,
      policy: null,
      mandatory: false,
      reason: 'it crashed',
    },
  ],
  findings: [
    { rule: 'regression', level: 'error', message: 'slower', file: 'bench/manifest.toml', line: 3 },
    {
      rule: 'new',
      level: 'note',
      message: 'new',
      file: 'bench/manifest.toml',
      line: 9,
      benchmark: 'parse',
      subject: 'self',
      metric: 'wall',
      remedy: 'nothing',
    },
  ],
  references: [
    {
      benchmark: 'parse',
      subject: 'self',
      hash: 'sha256:cd',
      bytes: Uint8Array.of(0, 1, 255),
      reason: 'first',
      actor: 'ada',
      at: start,
      supersedes: null,
    },
  ],
  acceptances: [
    {
      benchmark: 'parse',
      subject: 'self',
      metric: 'wall',
      maxChange: 0.1,
      reason: 'safer parser',
      author: 'ada',
      until: '2026-01-01',
      at: start,
      supersedes: null,
    },
  ],
  peerStats: [
    {
      source: 'org/other',
      benchmark: 'parse',
      subject: 'self',
      metric: 'wall',
      value: 1.5,
      samples: 9,
      at: start,
    },
  ],
  calibrations: [calibration()],
  acknowledgements: [acknowledgement()],
})

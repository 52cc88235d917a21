import { createHash } from 'node:crypto'
import type { Measurement } from '../src/core/model/measurement.js'
import type { Run, Side } from '../src/core/model/run.js'
import type { Report, Session, SessionHeader } from '../src/core/model/session.js'
import { noEvidence, type Verdict } from '../src/core/model/verdict.js'
import { host } from '../src/edge/host.js'

/** Runs of one example session: 25 pairs of one benchmark. */
export const runsPerSession = 50

/** What one run measured: one number, as most tools give, or what kind `command` keeps of a process. */
export type Yield = 'one metric' | 'command'

const start = Date.UTC(2025, 0, 2)
const rule = 'paired:merge-base'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

// Of this machine, so that a stored comparison here goes all the way to its verdict.
const machine = host.machine('')

const headerOf = (at: number, gitSha: string): SessionHeader => ({
  ...{ kind: 'gate', project: 'example', parents: [], gitSha, branch: 'main', dirty: false, diffHash: null },
  ...{ event: 'push', trigger: null, version: null, cost: 'fast', dryRun: false, shard: null, machine },
  ...{ tools: { node: '24.0.0', git: '2.43.0' }, runnerLabels: [], command: 'benchgate gate' },
  ...{ manifestHash: `sha256:${sha256('manifest')}`, harnessVersion: '0.1.0' },
  ...{ startedAt: at, endedAt: at + 600_000, complete: true },
})

const skipped = (metric: string, message: string): Measurement => ({ metric, status: 'skipped', message })
const wall = (value: number): Measurement => ({
  ...{ metric: 'wall', status: 'ok', value, unit: 's', direction: 'minimize' },
})

function measured(kind: Yield, value: number, isFirst: boolean): readonly Measurement[] {
  if (kind === 'one metric' || !isFirst) return [wall(value)]
  const processorTime = 'the host does not tell the processor time of a single child truly'
  const memory = 'the host does not tell the peak memory of a single child truly'
  return [
    wall(value),
    skipped('user', processorTime),
    skipped('system', processorTime),
    skipped('peak_rss', memory),
  ]
}

/** Numbers as real timers give them: all digits in use, so that nothing is stored smaller than it would be. */
const noise = (salt: number): number => Number.parseInt(sha256(String(salt)).slice(0, 12), 16) / 2 ** 48

function runOf(kind: Yield, side: Side, index: number, at: number): Run {
  const value = 0.05 * (1 + 0.02 * noise(at + index))
  return {
    ...{
      benchmark: 'parse',
      subject: 'self',
      side,
      rule,
      pair: (index >> 1) + 1,
      order: (index & 1) as 0 | 1,
    },
    ...{ seed: Math.floor(2 ** 31 * noise(at + (index >> 1))), repetition: index >> 1 },
    ...{
      startedAt: at + index * 60,
      wall: value,
      exitCode: 0,
      status: 'ok',
      message: null,
      artifactHash: null,
    },
    measurements: measured(kind, value, index < 2),
  }
}

const reportOf = (value: number, capturedAt: number, definitionHash: string): Report => ({
  ...{ benchmark: 'parse', subject: 'self', definitionHash },
  metrics: [
    {
      ...{ name: 'wall', status: 'ok', value, n: 25, sd: value / 50, unit: 's', direction: 'minimize' },
      ...{ target: null, mandatory: true, machineIndependent: false, message: null },
    },
  ],
  ...{ successRate: 1, notes: '', capturedAt },
})

const verdict: Verdict = {
  ...{ benchmark: 'parse', subject: 'self', metric: 'wall', kind: 'PASS', gate: 'paired' },
  ...{ baseline: `${rule} (0123456789)`, direction: 'minimize', unit: 's', evidence: noEvidence },
  ...{ policy: null, mandatory: true, reason: 'within the limit of 5 %' },
}

/** What the sessions of one store have in common. */
export interface Series {
  readonly kind: Yield
  /** Hash of the benchmark's definition: `evaluate` compares only what has the same. */
  readonly definitionHash: string
}

/** A definition that belongs to no manifest. */
export const noDefinition = `sha256:${sha256('definition')}`

/** The session number `index` of commit `gitSha`, as a gate writes it. */
export function exampleSession(index: number, gitSha: string, { kind, definitionHash }: Series): Session {
  const at = start + index * 3_600_000
  const runs = (side: Side) =>
    Array.from({ length: runsPerSession }, (_, run) => run)
      .filter((run) => (run & 1) === (side === 'head' ? 0 : 1))
      .map((run) => runOf(kind, side, run, at))
  const set = (side: Side, commit: string) => ({
    ...{ benchmark: 'parse', subject: 'self', side, rule, gitSha: commit, dirty: false },
    ...{
      metaSeed: 2n ** 62n + BigInt(index),
      definitionHash,
      runs: runs(side),
    },
  })
  return {
    header: headerOf(at, gitSha),
    runSets: [set('head', gitSha), set('base', exampleCommit(index - 1))],
    ...{
      reports: [reportOf(0.05 * (1 + 0.02 * noise(at)), at + 600_000, definitionHash)],
      verdicts: [verdict],
    },
    ...{ findings: [], pointerMoves: [] },
  }
}

/** A commit id that belongs to no repository. */
export const exampleCommit = (index: number): string => sha256(`commit ${index}`).slice(0, 40)

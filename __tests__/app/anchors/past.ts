import type { History } from '../../../src/app/world.js'
import type { Plan, PlannedBenchmark } from '../../../src/core/model/plan.js'
import type {
  ReportMetric,
  StoredPointer,
  StoredReport,
  StoredVerdict,
} from '../../../src/core/model/session.js'
import { noEvidence, type Verdict } from '../../../src/core/model/verdict.js'
import { machine, start } from '../../core/store/example-session.js'

/** A metric of the benchmark `parse`. */
export const metric = (name: string, change: Partial<ReportMetric> = {}): ReportMetric => ({
  ...{ name, status: 'ok', value: 1, n: 5, sd: 0, unit: 's', direction: 'minimize', target: null },
  ...{ mandatory: true, machineIndependent: false, message: null },
  ...change,
})

/** A stored report of `parse`; its session is called after its number. */
export const reportAt = (
  gitSha: string,
  number: number,
  change: Partial<StoredReport> = {},
): StoredReport => ({
  ...{ benchmark: 'parse', subject: 'self', project: 'demo', definitionHash: 'd', notes: '', successRate: 1 },
  ...{
    metrics: [metric('time')],
    capturedAt: start + number,
    uid: `uid-${number}`,
    session: `session-${number}`,
  },
  ...{ number, gitSha, branch: 'main', dirty: false, dryRun: false, event: 'push', version: null, machine },
  verdict: 'PASS',
  ...change,
})

/** A verdict on `parse` and its time. */
export const verdict = (
  change: Partial<Omit<Verdict, 'evidence'>> & { evidence?: Partial<Verdict['evidence']> },
) => ({
  ...{ benchmark: 'parse', subject: 'self', metric: 'time', kind: 'PASS' as const, gate: 'paired' },
  ...{
    baseline: 'paired:best (abc)',
    direction: 'minimize' as const,
    unit: 's',
    policy: null,
    mandatory: true,
  },
  reason: 'why',
  ...change,
  evidence: { ...noEvidence, ...change.evidence },
})

/** Where the anchor of `parse` stands. */
export const anchorAt = (gitSha: string, report = 'uid-1'): StoredPointer => ({
  ...{
    pointer: 'best',
    benchmark: 'parse',
    subject: 'self',
    report,
    gitSha,
    uid: 'move-1',
    supersedes: null,
  },
  ...{ reason: 'first accepted report', actor: 'mara', at: start },
})

type Past = Pick<History, 'pointer' | 'pointerLog' | 'reports' | 'verdicts'>

/** A history of `parse` alone. */
export const pastOf = (held: {
  readonly anchor?: StoredPointer
  readonly reports?: readonly StoredReport[]
  readonly verdicts?: readonly StoredVerdict[]
}): Past => ({
  pointer: () => held.anchor,
  pointerLog: () => (held.anchor ? [held.anchor] : []),
  reports: () => held.reports ?? [],
  verdicts: () => held.verdicts ?? [],
})

/** A plan of `parse` alone. */
export const planOf = (anchorEvery: number, benchmark: Partial<PlannedBenchmark> = {}): Plan =>
  ({
    project: 'demo',
    gate: { anchorEvery },
    benchmarks: [
      {
        ...{
          name: 'parse',
          subject: { id: 'self', attributes: {} },
          tier: 'performance',
          baselines: ['best'],
        },
        ...benchmark,
      },
    ],
  }) as unknown as Plan

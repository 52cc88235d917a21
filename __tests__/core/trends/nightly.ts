import type { ReportMetric, StoredReport, StoredVerdict } from '../../../src/core/model/session.js'
import { noEvidence } from '../../../src/core/model/verdict.js'
import { uniformFrom } from '../../../src/core/stats/random.js'
import { machine, report, start } from '../store/example-session.js'

const day = 86_400_000

export const metric = (change: Partial<ReportMetric> = {}): ReportMetric => ({
  ...report().metrics[0]!,
  ...change,
})

export const shaOf = (night: number): string => (night + 1).toString(16).padStart(8, '0').padEnd(40, 'c')

/** The report of one night; night 0 is number 1. */
export const nightly = (night: number, change: Partial<StoredReport> = {}): StoredReport => ({
  ...report({ capturedAt: start + night * day }),
  uid: `uid-${night}`,
  session: `session-${night}`,
  number: night + 1,
  project: 'arborist',
  gitSha: shaOf(night),
  branch: 'main',
  dirty: false,
  dryRun: false,
  event: 'schedule',
  version: null,
  machine,
  verdict: 'PASS',
  ...change,
})

/** Values around 12 ms with noise of `noise`, larger by `step` from night `at` on. */
export function nights(count: number, at: number, step: number, noise = 0.004): readonly number[] {
  const random = uniformFrom(20261120n)
  return Array.from(
    { length: count },
    (_, night) => 0.012 * (1 + (night >= at ? step : 0)) * (1 + noise * (random() + random() - 1)),
  )
}

export const measured = (values: readonly number[], change: Partial<ReportMetric> = {}): StoredReport[] =>
  values.map((value, night) => nightly(night, { metrics: [metric({ value, ...change })] }))

/** What the paired comparison with the anchor said in a night's session. */
export const pairedVerdict = (night: number, worse: number | null, anchor = '1a2b3c4'): StoredVerdict => ({
  session: `session-${night}`,
  benchmark: 'parse',
  subject: 'self',
  metric: 'wall',
  kind: 'PASS',
  gate: 'paired',
  baseline: `paired:best (${anchor})`,
  direction: 'minimize',
  unit: 's',
  evidence: { ...noEvidence, worse, pairs: 6 },
  policy: null,
  mandatory: true,
  reason: '',
})

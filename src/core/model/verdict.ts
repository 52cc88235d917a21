import type { Direction } from './measurement.js'
import type { MetricPolicy } from './policy.js'

export const verdictKinds = [
  'PASS',
  'PROMOTE',
  'FAIL',
  'REJECT',
  'NEEDS_MORE_DATA',
  'INCONCLUSIVE',
  'NO_BASELINE',
  'NO_REFERENCE',
  'INCOMPARABLE',
  'MISSING',
  'SKIPPED',
  'ERROR',
] as const

export type VerdictKind = (typeof verdictKinds)[number]

/** The numbers a verdict rests on. Shares are signed so that positive is worse; absent numbers are null. */
export interface Evidence {
  readonly head: number | null
  readonly base: number | null
  /** Estimate of the signed relative change (or absolute change where `absolute`), positive = worse. */
  readonly worse: number | null
  readonly low: number | null
  readonly high: number | null
  /** Level that `low` and `high` hold at, as a share. */
  readonly confidence: number | null
  readonly pairs: number | null
  readonly pReject: number | null
  readonly pPass: number | null
  /** K: among how many metrics the error of FAIL was shared. Absent where none was. */
  readonly family?: number
  /** Which attempt against this baseline it was; absent where attempts are not counted. */
  readonly attempt?: number
  /** The error that PASS or PROMOTE was allowed at this attempt, before it is shared among metrics. */
  readonly allowed?: number
  /** True when worse, low, high, tolerance and limit are in the metric's unit, not shares. */
  readonly absolute: boolean
}

export const noEvidence: Evidence = {
  head: null,
  base: null,
  worse: null,
  low: null,
  high: null,
  confidence: null,
  pairs: null,
  pReject: null,
  pPass: null,
  absolute: false,
}

/** The answer for one metric (null: for the whole benchmark, as when it crashed) against one baseline. */
export interface Verdict {
  readonly benchmark: string
  readonly subject: string
  readonly metric: string | null
  readonly kind: VerdictKind
  readonly gate: string
  /** The rule and what it resolved to: `paired:merge-base (1a2b3c4)`, `best (report 12 of 9f8e7d6)`. */
  readonly baseline: string
  readonly direction: Direction | null
  readonly unit: string | null
  readonly evidence: Evidence
  readonly policy: MetricPolicy | null
  readonly mandatory: boolean
  /** One sentence: why this and not another verdict. */
  readonly reason: string
}

const storedGates: readonly string[] = ['threshold', 'sigma', 'mann-whitney']

/** True for a judgement of measured values that another machine, or another hour, would have given differently. */
export const dependsOnMachine = ({ gate, metric, policy }: Verdict): boolean =>
  metric !== null &&
  (gate === 'paired' ||
    (storedGates.includes(gate) && policy !== null && !policy.exact && !policy.machineIndependent))

/** Worst first; a benchmark takes the worst of its metrics. */
const severity: readonly VerdictKind[] = [
  'ERROR',
  'FAIL',
  'REJECT',
  'MISSING',
  'NO_REFERENCE',
  'INCOMPARABLE',
  'NO_BASELINE',
  'INCONCLUSIVE',
  'NEEDS_MORE_DATA',
  'SKIPPED',
  'PASS',
  'PROMOTE',
]

export function worstKind(kinds: readonly VerdictKind[]): VerdictKind | undefined {
  return severity.find((kind) => kinds.includes(kind))
}

/** The exit code of `evaluate` (001's codes; errors are 64 and up). */
export function evaluateExitCode(kind: VerdictKind): number {
  switch (kind) {
    case 'PASS':
    case 'PROMOTE':
    case 'SKIPPED':
      return 0
    case 'FAIL':
    case 'REJECT':
      return 1
    case 'NEEDS_MORE_DATA':
    case 'INCONCLUSIVE':
    case 'NO_BASELINE':
    case 'NO_REFERENCE':
    case 'INCOMPARABLE':
    case 'MISSING':
      return 2
    case 'ERROR':
      return 70
  }
}

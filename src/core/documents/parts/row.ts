import type { Evidence, Verdict } from '../../model/verdict.js'
import { change, difference, number, percent, quantity } from './numbers.js'

/** One verdict as plain words, not yet escaped for any document. */
export interface Row {
  readonly kind: string
  readonly benchmark: string
  readonly metric: string
  /** `10.1 ms → 11.3 ms`, or the one of them that is known. */
  readonly values: string
  /** `+12.3 % (+10.1 % to +14.8 %)`, positive = worse. */
  readonly worse: string
  readonly against: string
  readonly reason: string
}

export function rowOf(verdict: Verdict): Row {
  const { kind, metric, baseline, gate, reason, evidence, unit } = verdict
  return {
    kind,
    benchmark: subjectOf(verdict),
    metric: metric ?? '(whole benchmark)',
    values: values(evidence, unit),
    worse: worse(evidence, unit),
    against: baseline || gate,
    reason,
  }
}

/** The benchmark, with its subject where that is not this repository itself. */
export const subjectOf = ({ benchmark, subject }: Pick<Verdict, 'benchmark' | 'subject'>): string =>
  subject === 'self' || subject === '' ? benchmark : `${benchmark} [${subject}]`

function values({ base, head }: Evidence, unit: string | null): string {
  const [from, to] = [base, head].map((value) => (value === null ? null : quantity(value, unit)))
  if (from !== null && to !== null) return `${from} → ${to}`
  return to ?? (from === null ? '' : `${from} → ?`)
}

function worse({ absolute, worse, low, high }: Evidence, unit: string | null): string {
  if (worse === null) return ''
  const show = (value: number) => (absolute ? difference(value, unit) : change(value))
  return low === null || high === null ? show(worse) : `${show(worse)} (${show(low)} to ${show(high)})`
}

/** What the numbers of a verdict hold at: `8 pairs, 99.2 % sure, fails above 2 %, passes below 5 %`. */
export function groundsOf({ evidence, policy, unit }: Verdict): string {
  const { pairs, confidence, absolute, pReject, pPass, attempt, allowed } = evidence
  const margin = (share: number | null, own: number | null) =>
    absolute ? own && quantity(own, unit) : share === null ? null : percent(share)
  const tolerance = policy && margin(policy.tolerance, policy.absTolerance)
  const limit = policy && margin(policy.limit, policy.absLimit)
  const parts = [
    pairs !== null && `${pairs} pairs`,
    confidence !== null && `interval at ${percent(confidence)}`,
    pReject !== null && `p(worse than tolerated) ${number(pReject)}`,
    pPass !== null && `p(within the limit) ${number(pPass)}`,
    attempt !== undefined && allowed !== undefined && `attempt ${attempt}, at ${percent(allowed)}`,
    tolerance && `tolerance ${tolerance}`,
    limit && `limit ${limit}`,
  ]
  return parts.filter((part) => typeof part === 'string').join(', ')
}

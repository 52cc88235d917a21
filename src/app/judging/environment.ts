import { change } from '../../core/documents/parts/numbers.js'
import type { Finding } from '../../core/model/finding.js'
import { dependsOnMachine, type Verdict } from '../../core/model/verdict.js'
import { median } from '../../core/stats/order-statistic.js'
import { type SuiteShift, suiteShift } from '../../core/stats/suite-shift.js'

/** Verdicts after what moved as one was taken out, and a finding for each rule against which it did. */
export interface Settled {
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}

/**
 * Against stored values a whole suite that moves together shows the machine, not the change: its verdicts become
 * INCOMPARABLE, whatever they were, and one finding says so. A metric that moved the other way or more than twice
 * as far as the suite keeps its verdict. Pairs and values that may be compared across machines take no part.
 */
export function settleEnvironment(verdicts: readonly Verdict[], file: string): Settled {
  const shifts = new Map<string, SuiteShift>()
  for (const rule of new Set(verdicts.filter(moves).map(ruleOf))) {
    const found = suiteShift(
      shiftsOf(verdicts.filter((verdict) => moves(verdict) && ruleOf(verdict) === rule)),
    )
    if (found) shifts.set(rule, found)
  }
  return {
    verdicts: verdicts.map((verdict) => {
      const found = moves(verdict) ? shifts.get(ruleOf(verdict)) : undefined
      return found && goesWith(verdict, found) ? incomparable(verdict, found) : verdict
    }),
    findings: [...shifts].map(([rule, found]) => shiftFinding(rule, found, file)),
  }
}

/** The baseline rule of a verdict: `best` of `best (report 3 of 1a2b3c4)`. */
const ruleOf = ({ baseline }: Verdict): string => baseline.split(' ')[0]!

/** True for a comparison of a value with a stored one that the machine may have moved. */
const moves = (verdict: Verdict): boolean => {
  const { worse, absolute } = verdict.evidence
  const stored = verdict.gate !== 'paired' && dependsOnMachine(verdict)
  return stored && worse !== null && !absolute && worse > -1
}

const logOf = ({ evidence }: Verdict): number => Math.log1p(evidence.worse!)

/** One log ratio a benchmark, positive = worse: its metrics come from the same runs, so they are no witnesses of each other. */
function shiftsOf(verdicts: readonly Verdict[]): readonly number[] {
  const groups = new Map<string, number[]>()
  for (const verdict of verdicts) {
    const key = JSON.stringify([verdict.benchmark, verdict.subject])
    groups.set(key, [...(groups.get(key) ?? []), logOf(verdict)])
  }
  return [...groups.values()].map((logs) => median(logs))
}

/** The same way, by at most twice the common shift. */
function goesWith(verdict: Verdict, { shift }: SuiteShift): boolean {
  const share = logOf(verdict) / shift
  return share > 0 && share <= 2
}

const words = ({ shift, together, benchmarks }: SuiteShift): string => {
  const size = Math.expm1(shift)
  return `${together} of ${benchmarks} benchmarks are ${size > 0 ? 'worse' : 'better'} together, by ${change(Math.abs(size)).replace('+', '')}`
}

const incomparable = (verdict: Verdict, found: SuiteShift): Verdict => ({
  ...verdict,
  kind: 'INCOMPARABLE',
  reason: `${environmentWords}: ${words(found)} against stored values, and this one moved with them`,
})

/** How the reason of such a verdict begins. */
export const environmentWords = 'environment, not this change'

const shiftFinding = (rule: string, found: SuiteShift, file: string): Finding => ({
  rule: 'environment-shift',
  level: 'warning',
  message: `ENVIRONMENT, not a regression: ${words(found)} against the stored rule ${rule}; that is what another state of the machine looks like, so none of them is judged`,
  file,
  line: 1,
  remedy:
    'Measure side by side, which takes the machine out: "benchgate gate --baseline paired:best". A change that slows everything alike shows there, and only there.',
})

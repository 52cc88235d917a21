import { type VerdictKind, worstKind } from '../../model/verdict.js'
import type { Answer } from '../document.js'
import { count } from './numbers.js'

const good: readonly VerdictKind[] = ['PASS', 'PROMOTE']

/** Verdicts that are no pass, in the order given. */
export const troubled = ({ verdicts }: Pick<Answer, 'verdicts'>): Answer['verdicts'] =>
  verdicts.filter(({ kind }) => !good.includes(kind))

/** Why the decision is what it is, in one or two plain sentences: the worst finding, which says the most. */
export function whyOf(outcome: Answer): string {
  const { decision, verdicts, findings, why } = outcome
  if (why !== undefined) return why
  if (decision === 'PASS') return whyPassed(verdicts)
  const [worst, ...others] = findings.filter(
    ({ level }) => level === 'error' || (level === 'warning' && decision === 'WARN'),
  )
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  if (worst !== undefined) return `${worst.message}${more}`
  return decision === 'WARN' ? whyPassed(verdicts) : whyNot(verdicts)
}

/** Answers of verdicts alone bring no findings: the worst verdict speaks. */
function whyNot(verdicts: Answer['verdicts']): string {
  const worst = worstKind(verdicts.map(({ kind }) => kind))
  const reasons = verdicts.flatMap(({ kind, reason }) => (kind === worst ? [reason] : []))
  const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : ''
  return reasons.length === 0 ? whyPassed(verdicts) : `${reasons[0]}${more}`
}

function whyPassed(verdicts: Answer['verdicts']): string {
  if (verdicts.length === 0) return 'Nothing was judged.'
  const rest = troubled({ verdicts })
  const passed = verdicts.length - rest.length
  const quarantined = rest.filter(({ policy }) => policy?.quarantine).length
  // Without quarantine only an acceptance lets a job pass that holds a failure.
  const accepted = rest.filter(({ kind, policy }) => kind === 'FAIL' && !policy?.quarantine).length
  const held = [
    quarantined > 0 ? ` Quarantine keeps ${quarantined} from failing.` : '',
    accepted > 0 ? ` ${accepted === 1 ? '1 regression is' : `${accepted} regressions are`} accepted.` : '',
  ].join('')
  const others = rest.length - quarantined - accepted
  if (passed === 0 && others === 0) return `No verdict passed.${held}`
  if (passed === 0) return `No metric could be judged, and the policy lets that pass.${held}`
  return `${passed} of ${count(verdicts.length, 'verdict')} passed.${others > 0 ? ` The policy lets the other ${others} be.` : ''}${held}`
}

import { worseSign } from '../model/measurement.js'
import { type Evidence, noEvidence } from '../model/verdict.js'
import { roundingOf } from './direct.js'
import { allFinite, type StoredGate } from './gate.js'
import { notFinite, number, without } from './wording.js'

export const target: StoredGate = {
  name: 'target',
  summary: 'The reported value against the declared target; missing it fails only where that is enforced.',
  judges: 'values',
  judge(head, _base, policy) {
    const goal = policy.target
    if (goal === null) return without('SKIPPED', 'no target is declared for this metric')
    if (!allFinite([head.value, goal])) return notFinite
    const short = worseSign(policy.direction) * (head.value - goal)
    const evidence: Evidence = { ...noEvidence, head: head.value, base: goal, worse: short, absolute: true }
    const values = `${number(head.value)} against the target ${number(goal)}`
    if (short <= roundingOf(head.value, goal)) return { kind: 'PASS', evidence, reason: `${values}: met` }
    const missed = `${values}: missed by ${number(short)}`
    return policy.enforceTarget
      ? { kind: 'FAIL', evidence, reason: missed }
      : { kind: 'PASS', evidence, reason: `${missed}; the target is not enforced` }
  },
}

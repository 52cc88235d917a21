import { compareDirectly } from './direct.js'
import type { Judgement, Sampled, StoredGate } from './gate.js'
import { counted, number, without } from './wording.js'

const runsNeeded = 2

function tooFew(side: string, { values }: Sampled): Judgement | null {
  if (values.length >= runsNeeded) return null
  const has = `${side} has ${counted(values.length, 'run')}`
  return without('NEEDS_MORE_DATA', `an exact metric needs ${runsNeeded} runs a side that agree; ${has}`)
}

function disagreement(side: string, { values }: Sampled): string | null {
  const other = values.find((value) => value !== values[0])
  if (other === undefined) return null
  const pair = `${number(values[0]!)} and ${number(other)}`
  return `not deterministic: runs of ${side} gave ${pair}; make the benchmark repeatable or drop exact`
}

export const exact: StoredGate = {
  name: 'exact',
  summary: 'For counts and sizes: all runs of a side must agree, then the values are compared directly.',
  judges: 'values',
  judge(head, base, policy, { mode }) {
    const broken = disagreement('base', base)
    if (broken) return without('ERROR', broken)
    const unstable = disagreement('head', head)
    if (unstable) return without('FAIL', unstable)
    const missing = tooFew('base', base) ?? tooFew('head', head)
    return missing ?? compareDirectly(head.values[0]!, base.values[0]!, policy, mode)
  },
}

import type { JudgedPolicy, Sampled, StoredOptions } from '../../../src/core/gates/gate.js'
import { storedGates } from '../../../src/core/gates/index.js'
import { findPlugin } from '../../../src/core/model/plugin.js'
import { policy } from './policies.js'

export const regression: StoredOptions = { mode: 'no-regression', alpha: 0.05, literalThreshold: null }
export const promote: StoredOptions = { ...regression, mode: 'promote' }

const sampled = (values: readonly number[]): Sampled => ({
  values,
  value: values.reduce((sum, value) => sum + value / values.length, 0),
})

export function judge(
  gate: string,
  [base, head]: readonly [readonly number[], readonly number[]],
  by: JudgedPolicy = policy(),
  options = regression,
) {
  return findPlugin(storedGates, gate)!.judge(sampled(head), sampled(base), by, options)
}

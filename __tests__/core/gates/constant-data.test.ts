import { expect, test } from '@jest/globals'
import { policyOf } from '../../../src/core/gates/compare.js'
import type { StoredGate } from '../../../src/core/gates/gate.js'
import { mannWhitney } from '../../../src/core/gates/mann-whitney.js'
import { sigma } from '../../../src/core/gates/sigma.js'

const constants = [0.1, 0.2, 0.3, 0.7, 1.1, 1 / 3, 1e-9, 123.456, 1e17, -0.1]
const side = (value: number, n: number) => ({ values: Array<number>(n).fill(value), value })

test.each<readonly [StoredGate]>([[sigma], [mannWhitney]])(
  'the same constant on both sides is never an improvement, whatever the numbers of runs ($name)',
  (gate) => {
    for (const literalThreshold of [null, 2])
      for (const direction of ['minimize', 'maximize'] as const)
        for (const value of constants)
          for (const [head, base] of [
            [10, 5],
            [2, 12],
            [7, 3],
            [5, 5],
          ] as const) {
            const options = { mode: 'promote', alpha: 0.05, literalThreshold } as const
            const { kind } = gate.judge(
              side(value, head),
              side(value, base),
              policyOf({ direction }),
              options,
            )
            expect(kind).not.toBe('PROMOTE')
          }
  },
)

test.each<readonly [StoredGate]>([[sigma], [mannWhitney]])(
  'constants that differ by rounding alone are no change by benchstone’s formulas, and real steps are ($name)',
  (gate) => {
    const options = { mode: 'promote', alpha: 0.05, literalThreshold: 2 } as const
    const policy = policyOf({ direction: 'minimize' })
    expect(gate.judge(side(1 - 1e-15, 5), side(1, 5), policy, options)).toMatchObject({
      kind: 'REJECT',
      reason: 'z = 0.0000 (positive is better), threshold 2',
    })
    expect(gate.judge(side(0.5, 5), side(1, 5), policy, options).kind).toBe('PROMOTE')
  },
)

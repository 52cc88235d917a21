import type { JudgedPolicy } from '../../../src/core/gates/gate.js'

/** The strict preset for a metric whose smaller values are better, changed as a test needs. */
export const policy = (changes: Partial<JudgedPolicy> = {}): JudgedPolicy => ({
  direction: 'minimize',
  unit: null,
  mandatory: true,
  exact: false,
  machineIndependent: false,
  tolerance: 0.02,
  limit: 0.05,
  absTolerance: null,
  absLimit: null,
  target: null,
  enforceTarget: false,
  quarantine: null,
  origin: [],
  ...changes,
})

export const pairsOf = (base: readonly number[], head: readonly number[]) =>
  base.map((value, i) => ({ base: value, head: head[i]! }))

/** Repeatable noise: a sample of `count` values in (-1, 1), without a generator to trust. */
export const noise = (count: number, salt: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => {
    const x = Math.sin((i + 1) * 12.9898 + salt * 78.233) * 43758.5453
    return 2 * (x - Math.floor(x)) - 1
  })

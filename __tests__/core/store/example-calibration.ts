import type { Acknowledgement, Calibration } from '../../../src/core/model/calibration.js'

export const start = Date.UTC(2025, 0, 2, 3, 4, 5)

export const calibration = (change: Partial<Calibration> = {}): Calibration => ({
  benchmark: 'parse',
  subject: 'self',
  definitionHash: 'sha256:11',
  metrics: [
    {
      metric: 'wall',
      unit: 's',
      pairs: 20,
      verdict: 'PASS',
      sigmaCore: 0.012,
      orderEffect: { shift: 0.02, p: 0.001 },
      dependence: { lag1: -0.1, p: 0.6 },
      drift: { lag1: 0.2, tau: 0.1, p: 0.3 },
      outliers: 0.05,
      bimodality: null,
      preset: { name: 'strict', tolerance: 0.02, limit: 0.05 },
      unchanged: { pairs: 6, runs: 14, seconds: 1.75, chance: 1 },
      found: [{ change: 0.05, effort: null }],
      blocks: ['the run in the second slot is 2 % larger: one run disturbs the next'],
      warnings: [],
    },
  ],
  at: start + 40_000,
  ...change,
})

export const acknowledgement = (change: Partial<Acknowledgement> = {}): Acknowledgement => ({
  benchmark: 'parse',
  subject: 'self',
  calibration: 'f'.repeat(64),
  reason: 'the cache is meant to be warm',
  actor: 'ada',
  at: start + 45_000,
  ...change,
})

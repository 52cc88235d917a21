import { describe, expect, test } from '@jest/globals'
import type { ContestOutcome, Measured } from '../../src/app/job.js'
import { pooled } from '../../src/app/pooled.js'
import { finishedPairs } from '../../src/app/series.js'
import type { Run } from '../../src/core/model/run.js'
import type { RunSet } from '../../src/core/model/session.js'

const run = (side: Run['side'], pair: number, wall: number): Run => ({
  ...{ benchmark: 'parse', subject: 'self', side, rule: 'paired:merge-base', pair, order: 0, seed: null },
  ...{ repetition: 0, startedAt: 0, wall, exitCode: 0, status: 'ok', message: null, artifactHash: null },
  measurements: [],
})

/** A runner that warmed up and measured pairs 1 to `pairs`; the walls tell the runner and the pair. */
function runner(name: number, pairs: number, changes: Partial<ContestOutcome> = {}): Measured {
  const set = (side: Run['side']): RunSet => ({
    ...{ benchmark: 'parse', subject: 'self', side, rule: 'paired:merge-base', gitSha: side, dirty: false },
    ...{ metaSeed: 1n, definitionHash: 'sha256:0' },
    runs: Array.from({ length: pairs + 1 }, (_, pair) => run(side, pair, 100 * name + pair)),
  })
  const outcome = {
    benchmark: 0,
    rule: 'paired:merge-base',
    stop: 'max-pairs',
    fixedPairs: 4,
    message: null,
  } as const
  return {
    runSets: [set('base'), set('head')],
    sides: [],
    contests: [{ ...outcome, ...changes }],
    findings: [],
    k: 1,
    complete: true,
    damage: [],
  }
}

const wallsOf = ({ runSets }: Measured) =>
  finishedPairs(runSets.flatMap(({ runs }) => runs)).map(({ base, head }) => [base.wall, head.wall])

describe('what several runners measured', () => {
  test('is one run of pairs, each base still beside its own head', () => {
    expect(wallsOf(pooled([runner(1, 2), runner(2, 3)], 7))).toEqual([
      [101, 101],
      [102, 102],
      [201, 201],
      [202, 202],
      [203, 203],
    ])
  })

  test('keeps every warm-up out of the pairs', () => {
    const runs = pooled([runner(1, 1), runner(2, 1)], 1).runSets.flatMap((set) => set.runs)
    expect(runs.filter(({ pair }) => pair === 0)).toHaveLength(4)
  })

  test('was asked for as many pairs as all runners were', () => {
    const { contests, k } = pooled([runner(1, 4), runner(2, 4)], 7)
    expect(contests).toEqual([
      { benchmark: 0, rule: 'paired:merge-base', stop: 'max-pairs', fixedPairs: 8, message: null },
    ])
    expect(k).toBe(7)
  })

  test('says of a comparison that broke on one runner that it broke', () => {
    const broken = runner(2, 1, { stop: 'head-failed', message: 'exit code 3' })
    expect(pooled([runner(1, 4), broken], 1).contests).toMatchObject([
      { stop: 'head-failed', message: 'exit code 3' },
    ])
  })

  test('is whole only when every part is', () => {
    expect(pooled([runner(1, 4), { ...runner(2, 4), complete: false }], 1).complete).toBe(false)
  })
})

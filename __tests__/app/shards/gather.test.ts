import { describe, expect, test } from '@jest/globals'
import { finishedPairs } from '../../../src/app/series.js'
import { type Accepted, gather, type Wanted } from '../../../src/app/shards/gather.js'
import type { Run } from '../../../src/core/model/run.js'
import type { RunSet } from '../../../src/core/model/session.js'
import { header } from '../../core/store/example-session.js'
import { benchmark } from '../kinds/planned.js'

const rule = 'paired:merge-base'

const run = (name: string, side: Run['side'], pair: number, wall: number): Run => ({
  ...{ benchmark: name, subject: 'self', side, rule, pair, order: 0, seed: null, repetition: 0 },
  ...{ startedAt: 0, wall, exitCode: 0, status: 'ok', message: null, artifactHash: null, measurements: [] },
})

/** How one machine did its share. */
interface Share {
  readonly shard: string
  readonly benchmarks: readonly string[]
  /** When it began; the walls of its runs tell it. */
  readonly at: number
  readonly complete?: boolean
  /** Pairs of which it has one side only, after one that it has both of. */
  readonly halves?: number
}

function delivered({ shard, benchmarks, at, complete = true, halves = 0 }: Share): Accepted {
  const set = (name: string, side: Run['side'], pairs: number): RunSet => ({
    ...{ benchmark: name, subject: 'self', side, rule, gitSha: side, dirty: false },
    ...{ metaSeed: 1n, definitionHash: 'sha256:0' },
    runs: Array.from({ length: pairs + 1 }, (_, pair) => run(name, side, pair, at)),
  })
  const own = header({ kind: 'run', shard, startedAt: at, complete })
  const outcome = { subject: 'self', rule, stop: 'max-pairs', message: null } as const
  const runSets = benchmarks.flatMap((name) => [set(name, 'base', 1 + halves), set(name, 'head', 1)])
  const session = { header: own, runSets, reports: [], verdicts: [], findings: [], pointerMoves: [] }
  const contests = benchmarks.map((name) => ({ benchmark: name, ...outcome }))
  return { header: own, segment: { session, outcomes: { version: 1, contests } } }
}

const wanted = (names: readonly string[], pool = 1): readonly Wanted[] =>
  names.map((name, index) => ({
    contest: { benchmark: index, rule, against: 'base', commit: 'base', orderSeed: '', attempt: null },
    benchmark: { ...benchmark, name },
    ...{ pool, fixedPairs: pool > 1 ? 1 : null, metrics: 1, ended: false },
  }))

/** Which machine's pairs are judged, by benchmark, and what is said. */
function judged(plan: readonly Wanted[], shares: readonly Share[]) {
  const { measured } = gather(plan, shares.map(delivered))
  const pairs = plan.map(({ benchmark: { name } }) => {
    const runs = measured.runSets.filter((set) => set.benchmark === name).flatMap((set) => set.runs)
    return finishedPairs(runs).map(({ base, head }) => [base.wall, head.wall])
  })
  const said = measured.findings.map(({ rule, message }) => `${rule}: ${message}`)
  return { pairs, said, complete: measured.complete }
}

const first = { shard: '1/2', benchmarks: ['a'], at: 10 }
const second = { shard: '2/2', benchmarks: ['b'], at: 20 }
const both = [[[10, 10]], [[20, 20]]]

describe('what the machines handed over', () => {
  test.each<[string, readonly Share[], object]>([
    [
      'is judged whole when each handed over its own',
      [second, first],
      { pairs: both, said: [], complete: true },
    ],
    [
      'is not whole without one of them, which is named with what nobody measured',
      [first],
      {
        pairs: [[[10, 10]], []],
        said: [
          expect.stringMatching(/^shard-missing: shard 2 of 2 handed over no segment.*: nobody measured b$/),
        ],
        complete: false,
      },
    ],
    [
      'is not whole when nobody handed over anything',
      [],
      { pairs: [[], []], said: ['shard-missing: nobody measured a, b'], complete: false },
    ],
    [
      'loses nothing by a machine that nobody asked for, which is named',
      [first, second, { shard: '3/3', benchmarks: ['c'], at: 30 }],
      {
        pairs: both,
        said: [expect.stringMatching(/^shard-surplus: shard 3\/3 of .* was left out/)],
        complete: true,
      },
    ],
    [
      'is taken from the machine that did it last, and the copy before is named',
      [{ ...first, at: 5 }, second, first],
      {
        pairs: both,
        said: [expect.stringMatching(/^shard-surplus: shard 1\/2 .*00\.005Z was left out/)],
        complete: true,
      },
    ],
    [
      'is taken from one that finished, although another that was cut short came later',
      [first, second, { ...first, at: 30, complete: false }],
      {
        pairs: both,
        said: [expect.stringMatching(/^shard-surplus: shard 1\/2 .*00\.030Z was left out/)],
        complete: true,
      },
    ],
    [
      'is not whole where all that a machine did was cut short',
      [first, { ...second, complete: false }],
      { pairs: both, said: [], complete: false },
    ],
  ])('%s', (_, shares, expected) => expect(judged(wanted(['a', 'b']), shares)).toEqual(expected))

  test('of one benchmark is pooled, and never paired across two machines', () => {
    const shares = [
      { shard: '2/2', benchmarks: ['a'], at: 20 },
      { shard: '1/2', benchmarks: ['a'], at: 10, halves: 2 },
    ]
    const { pairs, said } = judged(wanted(['a'], 2), shares)
    expect([pairs, said]).toEqual([
      [
        [
          [10, 10],
          [20, 20],
        ],
      ],
      [],
    ])
  })

  test('of one benchmark is short where a machine of the pool is missing', () => {
    const { said, complete } = judged(wanted(['a'], 2), [{ shard: '1/2', benchmarks: ['a'], at: 10 }])
    expect([said, complete]).toEqual([
      [expect.stringMatching(/shard 2 of 2 .*nobody measured a as often as planned$/)],
      false,
    ])
  })
})

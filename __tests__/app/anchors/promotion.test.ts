import { describe, expect, test } from '@jest/globals'
import { promotions } from '../../../src/app/anchors/promotion.js'
import type { History } from '../../../src/app/world.js'
import type { PointerMove } from '../../../src/core/model/session.js'
import type { Verdict } from '../../../src/core/model/verdict.js'
import { header, start } from '../../core/store/example-session.js'
import { anchorAt, metric, pastOf, planOf, reportAt, verdict } from './past.js'

const [head, old] = ['b'.repeat(40), 'a'.repeat(40)]
const against = { best: `paired:best (${old.slice(0, 10)})`, base: 'paired:merge-base (cccccccccc)' }
const better = { worse: -0.1, low: -0.12, high: -0.08 }

interface Asked {
  readonly verdicts: readonly Verdict[]
  readonly metrics?: readonly string[]
  readonly version?: string
  readonly moves?: readonly PointerMove[]
}

function reasonOf({ verdicts, metrics = ['time'], version, moves = [] }: Asked): string | null {
  const history = pastOf({ anchor: anchorAt(old) }) as History
  const report = reportAt(head, 9, { metrics: metrics.map((name) => metric(name)) })
  const promoting = {
    header: header({ gitSha: head, version: version ?? null }),
    ...{ plan: planOf(5), verdicts, history, moves, actor: 'mara' },
  }
  return promotions(promoting, [report], start)[0]?.reason ?? null
}

describe('the anchor', () => {
  test.each<[string, Asked, string | null]>([
    [
      'moves by a proven improvement against it',
      { verdicts: [verdict({ baseline: against.best, evidence: better })] },
      'proven improvement of time',
    ],
    [
      'stays where the improvement is over something else: it may regain a part of what was lost since',
      { verdicts: [verdict({ baseline: against.base, evidence: better })] },
      null,
    ],
    [
      'moves by an improvement over a base that is the anchor',
      { verdicts: [verdict({ baseline: `paired:merge-base (${old.slice(0, 10)})`, evidence: better })] },
      'proven improvement of time',
    ],
    [
      'stays after a regression, accepted or not',
      { verdicts: [verdict({ kind: 'FAIL', baseline: against.best, evidence: { worse: 0.1, low: 0.08 } })] },
      null,
    ],
    [
      'stays after an accepted regression even when that is released',
      { verdicts: [verdict({ kind: 'FAIL', baseline: against.base })], version: 'v2' },
      null,
    ],
    [
      'moves by a release that passed',
      { verdicts: [verdict({ baseline: against.base })], version: 'v2' },
      'release v2',
    ],
    [
      'stays where one metric got better and another one worse within its limit',
      {
        metrics: ['time', 'memory'],
        verdicts: [
          verdict({ baseline: against.best, evidence: better }),
          verdict({
            metric: 'memory',
            baseline: against.best,
            evidence: { worse: 0.02, low: 0.01, high: 0.03 },
          }),
        ],
      },
      null,
    ],
    [
      'stays where a size got better and the time was not held against it',
      {
        metrics: ['time', 'size'],
        verdicts: [
          verdict({
            metric: 'size',
            gate: 'exact',
            baseline: 'best (report 1 of aaaaaaaaaa)',
            evidence: { worse: -0.01 },
          }),
          verdict({ gate: 'threshold', baseline: 'best (report 1 of aaaaaaaaaa)', mandatory: false }),
        ],
      },
      null,
    ],
    [
      'moves by a better size where the size is all there is',
      {
        metrics: ['size'],
        verdicts: [
          verdict({
            metric: 'size',
            gate: 'exact',
            baseline: 'best (report 1 of aaaaaaaaaa)',
            evidence: { worse: -0.01 },
          }),
        ],
      },
      'better size',
    ],
    [
      'stays where it was decided to stand',
      {
        verdicts: [verdict({ baseline: against.best, evidence: better })],
        moves: [{ ...anchorAt('d'.repeat(40)), report: 'uid-4' }],
      },
      null,
    ],
  ])('%s', (_, asked, reason) => {
    expect(reasonOf(asked)).toBe(reason)
  })
})

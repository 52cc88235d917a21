import { describe, expect, test } from '@jest/globals'
import { contentId, toContent, toSession } from '../../../src/core/store/content.js'
import { fullSession, header, report, run, runSet, session, sessionAt, sha256 } from './example-session.js'

const idOf = (value: Parameters<typeof toContent>[0]): string => contentId(toContent(value, sha256), sha256)

describe('what the store keeps of a session', () => {
  test('every field of a session comes back, 63-bit seeds and bytes too', () => {
    expect(toSession(toContent(fullSession, sha256))).toEqual(fullSession)
  })

  test('equal sessions have one id, whatever the order of keys in their JSON', () => {
    const swapped = header({ tools: { git: '2.40', node: '20.1.0' } })
    expect(idOf(session({ header: swapped }))).toBe(idOf(session()))
  })

  test('a change of any part of a session changes its id', () => {
    const variants = [
      session(),
      session({ header: header({ parents: ['f'.repeat(64)] }) }),
      session({ header: header({ complete: false }) }),
      session({ runSets: [runSet({ metaSeed: 1n })] }),
      session({ runSets: [runSet({ runs: [run({ wall: 0.1250000001 })] })] }),
      session({ runSets: [runSet({ runs: [run(), run({ pair: 2 })] })] }),
      session({ runSets: [runSet({ runs: [run({ pair: 2 }), run()] })] }),
      session({ reports: [report({ notes: 'x' })] }),
      session({ reports: [] }),
      fullSession,
      sessionAt(1),
    ]
    expect(new Set(variants.map(idOf)).size).toBe(variants.length)
  })

  test('a measurement moved from one run to the next changes the id', () => {
    const measured = run()
    const bare = run({ measurements: [] })
    const first = session({ runSets: [runSet({ runs: [measured, bare] })] })
    const second = session({ runSets: [runSet({ runs: [bare, measured] })] })
    expect(idOf(first)).not.toBe(idOf(second))
  })

  test('minus zero is stored as zero, so that both have one id', () => {
    const zero = (value: number) =>
      session({
        runSets: [
          runSet({ runs: [run({ measurements: [{ metric: 'd', status: 'ok', value, unit: 's' }] })] }),
        ],
      })
    expect(idOf(zero(-0))).toBe(idOf(zero(0)))
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a value of %p is refused wherever it stands', (bad) => {
    const measurement = { metric: 'wall', status: 'ok', value: bad, unit: 's' } as const
    const inRun = session({ runSets: [runSet({ runs: [run({ measurements: [measurement] })] })] })
    const inReport = session({ reports: [report({ metrics: [{ ...report().metrics[0]!, sd: bad }] })] })
    expect(() => toContent(inRun, sha256)).toThrow(RangeError)
    expect(() => toContent(inReport, sha256)).toThrow(RangeError)
  })

  test('a run under the wrong run set, a pointer to no report and a seed of 64 bits are refused', () => {
    const stray = session({ runSets: [runSet({ runs: [run({ benchmark: 'other' })] })] })
    const move = {
      pointer: 'best' as const,
      benchmark: 'parse',
      subject: 'self',
      report: 5,
      gitSha: '',
      reason: '',
      actor: '',
      at: 0,
      supersedes: null,
    }
    expect(() => toContent(stray, sha256)).toThrow(/stands in a set of parse/)
    expect(() => toContent(session({ pointerMoves: [move] }), sha256)).toThrow(/no report 5/)
    expect(() => toContent(session({ runSets: [runSet({ metaSeed: 2n ** 63n })] }), sha256)).toThrow(
      /63 bits/,
    )
  })

  test('text that SQLite would cut at NUL or change is stored with replacement characters', () => {
    const odd = session({ reports: [report({ notes: 'a\0b\uD800c' })] })
    expect(toSession(toContent(odd, sha256)).reports[0]?.notes).toBe('a\uFFFDb\uFFFDc')
  })
})

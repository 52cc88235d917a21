import { describe, expect, test } from '@jest/globals'
import { schedules, shipped, variants } from '../../../bench/trust/designs.js'
import { anyOf, differences, meanOf, share } from '../../../bench/trust/figures.js'
import { modelOf } from '../../../bench/trust/models.js'
import { nullPs } from '../../../bench/trust/null-looks.js'
import { pullRequest, strict } from '../../../bench/trust/pull-request.js'
import { randomOf } from '../../../bench/trust/random.js'
import { readSessions } from '../../../bench/trust/replay.js'
import { modelSource, replaySource } from '../../../bench/trust/source.js'
import { rendered, replaced } from '../../../bench/trust/tables.js'
import { judgePaired } from '../../../src/core/gates/paired.js'
import type { Pair } from '../../../src/core/gates/pairs.js'
import { signedRankP } from '../../../src/core/stats/signed-rank.js'

describe('a simulated pull request', () => {
  const streams = (k: number, name: string) =>
    Array.from({ length: k }, (_, j) =>
      modelSource(modelOf('N2')).open(randomOf(`${name} ${j}`), j % 3 === 0 ? 0.05 : 0),
    )

  test.each(['a', 'b', 'c', 'd'])(
    'ends as the gate of a real run judges the pairs it measured (%s)',
    (name) => {
      const kept: Pair[][] = Array.from({ length: 12 }, () => [])
      const recorded = streams(12, name).map((next, i) => () => {
        const pair = next()
        kept[i]!.push(pair)
        return pair
      })
      const endings = pullRequest(recorded, shipped(12))
      const metrics = kept.map((pairs, i) => ({
        id: String(i),
        pairs,
        policy: strict,
        form: 'ratio' as const,
      }))
      const judged = judgePaired(metrics, shipped(12), { stopped: true })
      expect(endings.map(({ kind }) => kind)).toEqual(judged.map(({ kind }) => kind))
      expect(endings.map(({ pairs }) => pairs)).toEqual(kept.map(({ length }) => length))
      expect(new Set(endings.map(({ kind }) => kind)).size).toBeGreaterThan(1)
    },
  )

  test('is the same every time', () => {
    expect(pullRequest(streams(5, 'e'), shipped(5))).toEqual(pullRequest(streams(5, 'e'), shipped(5)))
  })

  test('stops an unchanged quiet benchmark at the first look, and finds one that is clearly worse', () => {
    const [same] = pullRequest([() => ({ base: 100, head: 100 })], shipped(1))
    expect(same).toEqual({ kind: 'PASS', pairs: 6 })
    const [worse] = pullRequest([() => ({ base: 100, head: 110 })], shipped(1))
    expect(worse).toEqual({ kind: 'FAIL', pairs: 6 })
  })

  test('no variant gives up the first look at 6 pairs, nor lets it spend more than the shipped gate', () => {
    for (const { design } of variants) {
      expect(design(1).looks[0]).toBe(6)
      for (const side of ['worse', 'good'] as const) {
        expect(design(1)[side][0]).toBe(shipped(1)[side][0])
        expect(design(1)[side]).toHaveLength(design(1).looks.length)
      }
    }
  })
})

describe('the measured pairs', () => {
  const sessions = readSessions()

  test('are 200 pairs of each of 8 commands in 3 sessions', () => {
    expect(sessions.map(({ name }) => name)).toEqual(['s1', 's2', 's3'])
    for (const { recordings } of sessions) {
      expect(recordings).toHaveLength(8)
      for (const { a, b } of recordings) {
        expect([a.length, b.length]).toEqual([200, 200])
        expect([...a, ...b].every((x) => x > 0)).toBe(true)
      }
    }
  })

  test('come back as neighbours, with sides drawn by a coin and head worse by the effect', () => {
    const next = replaySource(sessions[0]!).open(randomOf('replay'), 0.5)
    const pairs = Array.from({ length: 250 }, next)
    expect(pairs[0]!.base === pairs[200]!.base || pairs[0]!.head === pairs[200]!.base * 1.5).toBe(true)
    const of = (x: number) => sessions[0]!.recordings.findIndex(({ a, b }) => a.includes(x) || b.includes(x))
    const commands = new Set(pairs.map(({ base }) => of(base)))
    expect(commands.size).toBe(1)
  })
})

describe('the calibration of weights', () => {
  test('uses the p values of the shipped test', () => {
    const seen = new Set(nullPs([6], 'ranks', 2000, randomOf('six')))
    const possible = new Set(
      Array.from({ length: 64 }, (_, signs) =>
        signedRankP(Array.from({ length: 6 }, (_, i) => ((signs >> i) & 1 ? i + 1 : -i - 1))),
      ),
    )
    expect([...seen].every((p) => possible.has(p))).toBe(true)
    expect(seen.size).toBe(possible.size)
  })

  test.each(['ranks', 'capped'] as const)('p of single looks at %s are exact', (scores) => {
    const looks = schedules['max_pairs = 60']!
    const ps = nullPs(looks, scores, 5_000, randomOf(`exact ${scores}`))
    for (const look of looks.keys()) {
      const below = Array.from({ length: 5_000 }, (_, i) => ps[i * looks.length + look]!).filter(
        (p) => p <= 0.05,
      )
      expect(below.length / 5_000).toBeLessThan(0.05 + 4.5 * Math.sqrt(0.0475 / 5_000))
    }
  })
})

describe('figures', () => {
  test('agree within chance and name the cell that does not', () => {
    const stated = { a: share(50, 1000), b: meanOf([1, 2, 3]) }
    expect(differences(stated, { a: share(8, 100), b: meanOf([1, 2, 3.5]) })).toEqual([])
    expect(differences(stated, { a: share(50, 100) })).toEqual([
      expect.stringContaining('a: 0.5000, stated 0.0500'),
    ])
    expect(differences(stated, { c: share(1, 2) })).toEqual(['c: not among the stated figures'])
  })

  test('a share of none is not certain: one alarm in another run of the same size is no contradiction', () => {
    expect(differences({ a: share(0, 100) }, { a: share(2, 100) })).toEqual([])
  })

  test('of a small run without spread are set against the spread of the large one', () => {
    const stated = { a: meanOf(Array.from({ length: 1000 }, (_, i) => (i % 100 === 0 ? 16 : 12))) }
    expect(differences(stated, { a: meanOf(new Array(50).fill(12)) })).toEqual([])
    expect(differences(stated, { a: meanOf(new Array(50).fill(13)) })).toHaveLength(1)
  })

  test('of single benchmarks give those of a family', () => {
    expect(anyOf(2, share(100, 1000)).value).toBeCloseTo(0.19, 6)
    expect(anyOf(100, share(0, 1000)).value).toBe(0)
  })

  test('fill the document between its markers and leave the rest', () => {
    const figures = {
      'unchanged | benchgate paired | N1': share(1, 200),
      'runs | unchanged | N1': meanOf([12, 13]),
    }
    const document = 'before\n\n<!-- trust:begin -->\nold\n<!-- trust:end -->\nafter\n'
    const filled = replaced(document, figures)
    expect(filled).toMatch(/^before\n\n<!-- trust:begin -->\n/)
    expect(filled).toMatch(/<!-- trust:end -->\nafter\n$/)
    expect(filled).toContain('| benchgate paired | 0.5 |')
    expect(filled).toContain('| unchanged | 12.5 |')
    expect(replaced(filled, figures)).toBe(filled)
    expect(rendered(figures)).not.toContain('old')
    expect(() => replaced('no markers', figures)).toThrow('docs/trust.md')
  })
})

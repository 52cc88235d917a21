import { describe, expect, test } from '@jest/globals'
import type { History, SessionSource } from '../../../src/app/world.js'
import type { Session } from '../../../src/core/model/session.js'
import { type Content, contentId, toContent, withoutRuns } from '../../../src/core/store/content.js'
import { header, run, runSet, session, sessionAt, sha256, start } from '../../core/store/example-session.js'
import { folder, history } from './raw.js'

/** xorshift32: every run of this test merges in the same random orders. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** What a kill left of the session of that commit: its first runs, and how many they are. */
function partial(n: number, runs: number): Session {
  const whole = sessionAt(n)
  const [set] = whole.runSets
  return {
    ...whole,
    header: { ...whole.header, kind: 'recovered', complete: false },
    runSets: [{ ...set!, runs: set!.runs.slice(0, runs) }],
    reports: [],
  }
}

const contents = (...sessions: readonly Session[]): Content[] => sessions.map((one) => toContent(one, sha256))

/** Whole sessions, partial ones of the same invocations, and some whose runs are in an archive. */
const pool: readonly Content[] = [
  ...contents(...[1, 2, 3, 4, 5].map((n) => sessionAt(n)), partial(1, 1), partial(6, 1), partial(6, 2)),
  ...contents(sessionAt(2), sessionAt(3), partial(6, 2)).map((content) => withoutRuns(content, sha256)),
]

const sourceOf = (some: readonly Content[]): SessionSource => {
  const byId = new Map(some.map((content) => [contentId(content, sha256), content]))
  return { ids: () => [...byId.keys()], content: (id: string) => byId.get(id) }
}

async function storeOf(...sources: readonly SessionSource[]): Promise<History> {
  const made = await history(folder())
  for (const source of sources) made.merge(source)
  return made
}

/** All that anybody can see of a history, in an order that does not depend on how it was made. */
const seen = (made: History) => ({
  sessions: made
    .ids()
    .toSorted()
    .map((id) => [id, made.content(id)!.archived ?? null, made.session(id)]),
  heads: made.heads(),
  reports: made.reports({}),
  runs: made.runs({ benchmark: 'parse' }),
  problems: made.verify().problems,
})

const some = (random: () => number) => sourceOf(pool.filter(() => random() < 0.5))

describe('uniting histories', () => {
  const seeds = Array.from({ length: 20 }, (_, index) => index + 1)

  test.each(seeds)('gives the same in any order, grouping and number of times (seed %i)', async (seed) => {
    const random = generator(seed)
    const [a, b, c] = [some(random), some(random), some(random)]
    const expected = seen(await storeOf(a, b, c))
    expect(seen(await storeOf(c, a, b))).toEqual(expected)
    expect(seen(await storeOf(b, c, c, a, b))).toEqual(expected)
    expect(seen(await storeOf(a, await storeOf(b, c)))).toEqual(expected)
    expect(seen(await storeOf(await storeOf(a, b), c))).toEqual(expected)
    expect(expected.problems).toEqual([])
    const present = new Set([...a.ids(), ...b.ids(), ...c.ids()])
    expect(expected.sessions.map(([id]) => id)).toEqual([...present].toSorted())
  })

  test('gives a session its runs back where any of the stores still has them', async () => {
    const [whole, archived] = [sourceOf(pool.slice(0, 5)), sourceOf(pool.slice(8))]
    const made = await storeOf(archived)
    expect(made.info()).toMatchObject({ archived: 3, runs: 0 })
    expect(made.merge(whole).completed).toHaveLength(2)
    expect(made.info()).toMatchObject({ archived: 1, runs: 10 })
    expect(made.verify().problems).toEqual([])
    expect(made.merge(archived)).toEqual({ added: [], completed: [], refused: [], signed: 0 })
  })

  test('refuses runs that are not those which left', async () => {
    const [content] = contents(sessionAt(2))
    const made = await storeOf(sourceOf([withoutRuns(content!, sha256)]))
    const [id = ''] = made.ids()
    const forged = toContent(sessionAt(2, 0.5), sha256)
    expect(
      made.merge({ ids: () => [id], content: () => ({ ...content!, runs: forged.runs.slice(1) }) }),
    ).toEqual({
      ...{ added: [], completed: [], refused: [id], signed: 0 },
    })
    expect(
      made.merge({
        ids: () => [id],
        content: () => {
          throw new Error('damaged')
        },
      }).refused,
    ).toEqual([id])
    expect(made.info().archived).toBe(1)
  })
})

describe('a session that was cut short', () => {
  const runsOf = (made: History) => made.runs({ benchmark: 'parse' }).length

  test('yields to the finished one, however they came together', async () => {
    const made = await storeOf(sourceOf(contents(partial(1, 1))), sourceOf(contents(sessionAt(1))))
    expect([made.ids().length, runsOf(made)]).toEqual([2, 2])
  })

  test('yields to another that kept more runs, and twins count once', async () => {
    const twin = (parents: readonly string[]) =>
      session({
        header: header({ kind: 'recovered', complete: false, parents }),
        runSets: [runSet({ runs: [run(), run({ pair: 2, startedAt: start + 2000 })] })],
        reports: [],
      })
    const shorter = session({ ...twin([]), runSets: [runSet()] })
    const made = await storeOf(sourceOf(contents(shorter, twin([]), twin(['0'.repeat(64)]))))
    expect([made.ids().length, runsOf(made)]).toEqual([3, 2])
  })
})

import { describe, expect, test } from '@jest/globals'
import { learnt, nextPlace, searchOver, spend, stepsLeft, suspects } from '../../../src/core/bisect/search.js'
import { uniformFrom } from '../../../src/core/stats/random.js'

interface Walk {
  readonly asked: readonly number[]
  readonly suspects: readonly number[]
  /** What all comparisons together spent of a chance of error of 1. */
  readonly spent: number
}

/** A search among `commits` with true answers: `culprit` and all after it are bad. */
function walk(commits: number, culprit: number, unusable: ReadonlySet<number> = new Set()): Walk {
  let search = searchOver(commits)
  const asked: number[] = []
  let left = 1 - spend(1, stepsLeft(search) + 1)
  for (let place = nextPlace(search); place !== null; place = nextPlace(search)) {
    asked.push(place)
    const answer = unusable.has(place) ? 'unusable' : place >= culprit ? 'bad' : 'good'
    if (answer !== 'unusable') left -= spend(left, stepsLeft(search))
    search = learnt(search, place, answer)
  }
  return { asked, suspects: suspects(search), spent: 1 - left }
}

describe('a search for the commit that made it worse', () => {
  test.each([1, 2, 3, 7, 8, 12, 100])(
    'finds every culprit among %d commits in ⌈log₂ n⌉ answers',
    (commits) => {
      for (let culprit = 1; culprit <= commits; culprit++) {
        const found = walk(commits, culprit)
        expect(found.suspects).toEqual([culprit])
        expect(found.asked.length).toBeLessThanOrEqual(Math.ceil(Math.log2(commits)))
        expect(found.spent).toBeLessThanOrEqual(1 + 1e-12)
      }
    },
  )

  test('of two neighbours asks nothing more: the ends have said it already', () => {
    expect(walk(1, 1)).toEqual({ asked: [], suspects: [1], spent: 1 })
  })

  test('goes round commits that cannot be measured to their nearest neighbour', () => {
    expect(walk(8, 6, new Set([4, 3])).asked).toEqual([4, 3, 5, 6])
    expect(walk(8, 6, new Set([4, 3])).suspects).toEqual([6])
  })

  test.each([
    [5, [5], [5, 6]],
    [6, [5], [5, 6]],
    [6, [4, 5, 6], [4, 5, 6, 7]],
    [7, [1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7, 8]],
  ])(
    'answers with a range where culprit %d has neighbours %j that cannot be measured',
    (culprit, out, range) => {
      expect(walk(8, culprit, new Set(out)).suspects).toEqual(range)
    },
  )

  test('never spends more than its chance of error, and never loses the culprit, whatever cannot be measured', () => {
    const random = uniformFrom(20261121n)
    for (let round = 0; round < 500; round++) {
      const commits = 1 + Math.floor(random() * 60)
      const culprit = 1 + Math.floor(random() * commits)
      const out = new Set([...Array(commits).keys()].filter((place) => place > 0 && random() < 0.4))
      const found = walk(commits, culprit, out)
      expect(found.spent).toBeLessThanOrEqual(1 + 1e-12)
      expect(found.suspects).toContain(culprit)
      const others = found.suspects.filter((place) => place !== found.suspects.at(-1))
      expect(others.every((place) => out.has(place))).toBe(true)
    }
  })
})

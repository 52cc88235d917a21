import { expect, test } from '@jest/globals'
import { learnt, nextPlace, searchOver, spend, stepsLeft, suspects } from '../../../src/core/bisect/search.js'
import { designOf } from '../../../src/core/gates/design.js'
import { judgePaired } from '../../../src/core/gates/paired.js'
import { uniformFrom } from '../../../src/core/stats/random.js'
import { policy } from '../gates/policies.js'

const random = uniformFrom(20261121n)

/** A shared runner: 2 % of normal noise, and every tenth run up to a third slower. */
function runOf(level: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const late = random() < 0.1 ? -0.08 * Math.log(1 - random()) : 0
  return level * Math.exp(0.02 * normal + late)
}

/** The gate's answer about a commit of this level against a good end of level 1, looks included. */
function compare(level: number, margin: number, alpha: number) {
  const design = designOf({ mode: 'no-regression', alpha, beta: alpha, minPairs: 6, maxPairs: 60 }, 1)
  const pairs: { base: number; head: number }[] = []
  for (const look of design.looks) {
    while (pairs.length < look) pairs.push({ base: runOf(1), head: runOf(level) })
    const metric = {
      id: 'm',
      pairs,
      form: 'ratio' as const,
      policy: policy({ tolerance: margin, limit: margin }),
    }
    const [judged] = judgePaired([metric], design)
    if (judged!.kind === 'FAIL' || judged!.kind === 'PASS') return judged!
  }
  return null
}

/** One bisection of 12 commits with the app's levels and threshold: the places that are left, or null. */
function bisection(culprit: number, slowdown: number): readonly number[] | null {
  let search = searchOver(12)
  let left = 0.05
  const first = spend(left, stepsLeft(search) + 1)
  const ends = compare(1 + slowdown, 0.02, first)
  if (ends?.kind !== 'FAIL') return null
  left -= first
  const threshold = Math.min(ends.evidence.worse! / 2, ends.evidence.low!)
  for (let place = nextPlace(search); place !== null; place = nextPlace(search)) {
    const level = spend(left, stepsLeft(search))
    const judged = compare(place >= culprit ? 1 + slowdown : 1, threshold, level)
    if (judged === null) return suspects(search)
    search = learnt(search, place, judged.kind === 'FAIL' ? 'bad' : 'good')
    left -= level
  }
  return suspects(search)
}

// 400 bisections: at an error of 5 % fewer than 31 go wrong with a chance of 0.99.
test('names a wrong commit in at most one of twenty bisections, and the right one in nearly all', () => {
  const outcomes = [...Array(400).keys()].map((round) => {
    const culprit = 1 + (round % 12)
    const found = bisection(culprit, 0.1)
    if (found === null) return 'unproven'
    return found.includes(culprit) ? (found.length === 1 ? 'found' : 'range') : 'wrong'
  })
  const count = (word: string) => outcomes.filter((outcome) => outcome === word).length
  expect(count('wrong')).toBeLessThanOrEqual(30)
  expect(count('found')).toBeGreaterThanOrEqual(360)
})

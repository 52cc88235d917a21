import type { JudgedPolicy } from '../../src/core/gates/gate.js'
import { shipped } from './designs.js'
import type { Effort } from './effort.js'
import { cell, type Figure, share } from './figures.js'
import { pullRequest, strict } from './pull-request.js'
import { type Random, randomOf } from './random.js'
import { rules } from './rules.js'

/** N5: metrics that are no smooth times. Smaller is better. */
interface OddMetric {
  readonly name: string
  readonly policy: JudgedPolicy
  /** One measurement of the unchanged build. */
  usual(random: Random): number
  /** One measurement of the worse build. */
  worse(random: Random): number
}

/** How many of `count` tries happen, each with chance `p`. */
function tally(random: Random, count: number, p: number): number {
  let hits = 0
  for (let i = 0; i < count; i++) if (random.uniform() < p) hits++
  return hits
}

const ticks = (random: Random, effect: number) =>
  Math.floor(12 * (1 + effect) * (1 + 0.03 * random.normal()) + random.uniform())
const absolute = (absTolerance: number, absLimit: number): JudgedPolicy => ({
  ...strict,
  absTolerance,
  absLimit,
})

const metrics: readonly OddMetric[] = [
  { name: '4096 bytes, always', policy: strict, usual: () => 4096, worse: () => 4096 * 1.05 },
  {
    name: 'bytes 4096 + 0, 16 or 32',
    policy: strict,
    usual: (random) => 4096 + 16 * random.below(3),
    worse: (random) => 1.05 * (4096 + 16 * random.below(3)),
  },
  {
    name: '12 ms by a clock of 1 ms',
    policy: strict,
    usual: (random) => ticks(random, 0),
    worse: (random) => ticks(random, 0.1),
  },
  {
    name: 'failures of 50 flaky tests',
    policy: absolute(1, 5),
    usual: (random) => tally(random, 50, 0.02),
    worse: (random) => tally(random, 50, 0.12),
  },
  {
    name: 'a negative score',
    policy: strict,
    usual: (random) => -100 * Math.exp(0.01 * random.normal()),
    worse: (random) => -95 * Math.exp(0.01 * random.normal()),
  },
]

const row = (name: string) => rules.find((rule) => rule.name === name)!
const compared = [row('HART 5 %'), row('benchstat, interleaved'), row('benchstone sigma, literal')]

function alarms(metric: OddMetric, head: OddMetric['usual'], count: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const note = (name: string, alarm: boolean) => found.set(name, (found.get(name) ?? 0) + Number(alarm))
  for (let i = 0; i < count; i++) {
    const random = randomOf(`${metric.name} ${i}`)
    const stream = () => ({ base: metric.usual(random), head: head(random) })
    const [ending] = pullRequest([stream], shipped(1), metric.policy)
    note('benchgate paired', ending!.kind === 'FAIL')
    for (const rule of compared) {
      const take = (size: number, next: OddMetric['usual']) =>
        Array.from({ length: size }, () => next(random))
      note(rule.name, rule.alarm({ base: take(rule.bases, metric.usual), head: take(rule.heads, head) }))
    }
  }
  return found
}

/** Alarms of each rule on each odd metric, unchanged and worse. */
export function oddFigures({ single }: Effort): readonly (readonly [string, Figure])[] {
  const count = Math.min(single, 1000)
  return metrics.flatMap((metric) =>
    (['unchanged', 'worse'] as const).flatMap((state) => {
      const found = alarms(metric, state === 'unchanged' ? metric.usual : metric.worse, count)
      return [...found].map(
        ([rule, hits]) => [cell(`N5, ${state}`, metric.name, rule), share(hits, count)] as const,
      )
    }),
  )
}

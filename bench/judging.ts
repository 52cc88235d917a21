import type { PairedMetric } from '../src/core/gates/assess.js'
import { designOf } from '../src/core/gates/design.js'
import type { JudgedPolicy } from '../src/core/gates/gate.js'
import { judgePaired } from '../src/core/gates/paired.js'
import { interleaved } from './interleaved.js'
import { type Measurement, type Reading, rounds } from './measurement.js'
import { sampleOf } from './sample.js'

const [metrics, pairs] = [100, 60]

const policy: JudgedPolicy = {
  ...{ direction: 'minimize', unit: 's', mandatory: true, exact: false, machineIndependent: false },
  ...{ tolerance: 0.02, limit: 0.05, absTolerance: null, absLimit: null, target: null, enforceTarget: false },
  ...{ quarantine: null, origin: [] },
}

const design = designOf(
  { mode: 'no-regression', alpha: 0.05, beta: 0.05, minPairs: 6, maxPairs: pairs },
  metrics,
)

/** A small generator of its own, so that every run of this judges the same numbers (xorshift32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const valuesWith = (value: (random: () => number) => number): readonly PairedMetric[] =>
  Array.from({ length: metrics }, (_, index) => {
    const random = generator(index + 1)
    const samples = Array.from({ length: pairs }, () => ({ base: value(random), head: value(random) }))
    return { id: String(index), pairs: samples, policy, form: 'ratio' }
  })

/** The two shapes of data that take the most different ways through the exact test. */
const data = {
  'continuous times': valuesWith((random) => 0.1 * (1 + 0.1 * random())),
  'tied integers': valuesWith((random) => 20 + Math.floor(5 * random())),
}

/** Milliseconds of processor time: on a quiet machine no less than the wall, and on a busy one still the same. */
export function judgeOnce(metric: readonly PairedMetric[]): number {
  const begin = process.cpuUsage()
  const judged = judgePaired(metric, design, { stopped: true })
  if (judged.length !== metrics) throw new Error('not every metric was judged')
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

export const judging: Measurement = {
  name: 'judging',
  summary: `processor time for ${metrics} metrics of ${pairs} pairs`,
  async measure(setting) {
    const first = Object.entries(data).map(([name, metric]) => ({ name, wall: judgeOnce(metric) }))
    const tasks = Object.fromEntries(
      Object.entries(data).map(([name, metric]) => [name, () => judgeOnce(metric)]),
    )
    const walls = await interleaved(tasks, rounds(setting, 60))
    const readings = Object.entries(walls).map(
      ([what, found]): Reading => ({ what, sample: sampleOf(found), unit: 'ms', goal: 30 }),
    )
    const cold = first.map(
      ({ name, wall }): Reading => ({
        ...{ what: `${name}, the first time in a process`, sample: sampleOf([wall]), unit: 'ms', goal: null },
      }),
    )
    return { readings: [...readings, ...cold] }
  },
}

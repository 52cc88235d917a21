import type { Random } from './random.js'

/** What changes the time of a benchmark besides its code. All sizes are on the log scale. */
export interface NoiseModel {
  readonly name: string
  readonly summary: string
  /**
   * Standard deviation of what one machine session shifts all its measurements by. Half of its variance is the
   * runner's, the same for all benchmarks, half is the benchmark's own on that runner.
   */
  readonly machine: number
  /** Standard deviation of the harmless shift of one build against another, the same in every run. */
  readonly layout: number
  /** Starts the noise of one benchmark in one session; each call is the next execution. */
  start(random: Random): () => number
}

/** A right tail: with chance `share` an execution takes longer, by `mean` on average. */
const delay = (random: Random, share: number, mean: number) =>
  random.uniform() < share ? mean * random.exponential() : 0

/** A stationary AR(1) series. */
function autoregression(random: Random, phi: number, sd: number): () => number {
  let level = sd * random.normal()
  return () => {
    const now = level
    level = phi * level + sd * Math.sqrt(1 - phi * phi) * random.normal()
    return now
  }
}

function machineDrift(random: Random): () => number {
  const wander = autoregression(random, 0.9, 0.02)
  let walk = 0
  return () => {
    walk += 0.002 * random.normal()
    return 0.015 * random.normal() + delay(random, 0.05, 0.05) + wander() + walk
  }
}

function turbo(random: Random): () => number {
  let slow = random.coin()
  return () => {
    if (random.uniform() >= 0.9) slow = !slow
    return (slow ? 0.08 : 0) + 0.007 * random.normal()
  }
}

/** The models of the study, quiet to strange. */
export const models: readonly NoiseModel[] = [
  {
    name: 'N1',
    summary: 'quiet bare metal: normal 0.75 %',
    machine: 0.005,
    layout: 0,
    start: (random) => () => 0.0075 * random.normal(),
  },
  {
    name: 'N2',
    summary: 'shared runner: normal 2 %, one execution in ten slower by 8 % on average',
    machine: 0.0266,
    layout: 0,
    start: (random) => () => 0.02 * random.normal() + delay(random, 0.1, 0.08),
  },
  {
    name: 'N3',
    summary:
      'drifting machine: normal 1.5 %, one in twenty slower by 5 %, AR(1) 0.9 of 2 %, walk of 0.2 % a run',
    machine: 0.075,
    layout: 0,
    start: machineDrift,
  },
  {
    name: 'N3x',
    summary: 'very noisy machine: normal 12 %, one in ten slower by 30 %, AR(1) 0.9 of 5 %',
    machine: 0.148,
    layout: 0,
    start(random) {
      const wander = autoregression(random, 0.9, 0.05)
      return () => 0.12 * random.normal() + delay(random, 0.1, 0.3) + wander()
    },
  },
  {
    name: 'N4a',
    summary: 'two modes by process: 6 % slower with chance one half, normal 0.7 %',
    machine: 0.005,
    layout: 0,
    start: (random) => () => (random.coin() ? 0.06 : 0) + 0.007 * random.normal(),
  },
  {
    name: 'N4b',
    summary: 'turbo: 8 % slower or not, the mode stays with chance 0.9, normal 0.7 %',
    machine: 0.005,
    layout: 0,
    start: turbo,
  },
  {
    name: 'N6',
    summary: 'layout: N1, and every build shifted by its own luck, sd of the difference 1 %',
    machine: 0.005,
    layout: 0.01,
    start: (random) => () => 0.0075 * random.normal(),
  },
]

/** The model of that name. @throws RangeError when there is none. */
export function modelOf(name: string): NoiseModel {
  const found = models.find((model) => model.name === name)
  if (!found) throw new RangeError(`no noise model ${name}`)
  return found
}

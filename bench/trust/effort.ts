/** How many repetitions each part of a run makes. */
export interface Effort {
  readonly name: 'quick' | 'full'
  /** Single benchmarks, each rule and effect. */
  readonly single: number
  /** Pull requests of 20 and of 100 benchmarks, the peers' rules. */
  readonly peers: readonly [number, number]
  /** Pull requests of 20 and of 100 benchmarks, the gate. */
  readonly gate: readonly [number, number]
  /** Single benchmarks of every variant of the gate. */
  readonly variants: number
  /** Pull requests of 100 unchanged benchmarks whose builds differ by luck. */
  readonly luck: number
}

/** Half a minute on one core. */
export const quick: Effort = {
  name: 'quick',
  single: 200,
  peers: [15, 5],
  gate: [30, 10],
  variants: 130,
  luck: 100,
}

/** For the stated figures: half an hour on one core. */
export const full: Effort = {
  name: 'full',
  single: 3000,
  peers: [400, 100],
  gate: [500, 1000],
  variants: 2000,
  luck: 40_000,
}

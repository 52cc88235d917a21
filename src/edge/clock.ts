import type { Clock } from '../app/world.js'

/** The machine's wall clock, and its monotonic one. */
export const clock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now() / 1000,
}

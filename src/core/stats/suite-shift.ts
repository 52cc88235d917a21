import { requireFinite } from './noise.js'
import { median } from './order-statistic.js'

/** What a whole suite has in common. */
export interface SuiteShift {
  /** Median log ratio of the benchmarks. */
  readonly shift: number
  /** Benchmarks that moved the same way by between half and twice the median. */
  readonly together: number
  readonly benchmarks: number
}

/** Below this, as a log ratio, stored values differ by the hour anyway: the smallest change that trends look at. */
const smallest = Math.log(1.02)

/** Two-sided level of the sign test. */
const level = 0.05

/** P(at least `k` of `n` fair coins show heads). */
function coinTail(k: number, n: number): number {
  let [term, total] = [2 ** -n, 0]
  for (let heads = n; heads >= k; heads--) {
    total += term
    term *= heads / (n - heads + 1)
  }
  return total
}

/** This share of the benchmarks must have moved alike. */
const alike = 0.75

/**
 * Whether a suite moved as one, from one log ratio a benchmark. Three things must hold: the median is beyond 2 %; so many
 * moved its way that independent benchmarks would not (sign test, Dixon and Mood 1946, two-sided 0.05: all of 6 to 8, 9
 * of 10, 15 of 20); and three quarters moved by a similar factor, half to twice the median. Eight commands measured
 * again 50 minutes later, nothing changed, moved by +5.4 to +12.6 %, which this calls one shift. Null: they did not, or
 * are too few to say. @throws RangeError when a ratio is not finite.
 */
export function suiteShift(shifts: readonly number[]): SuiteShift | null {
  requireFinite(shifts)
  const benchmarks = shifts.length
  if (benchmarks === 0) return null
  const shift = median(shifts)
  if (Math.abs(shift) <= smallest) return null
  const sameWay = shifts.filter((each) => each / shift > 0).length
  const together = shifts.filter((each) => each / shift >= 0.5 && each / shift <= 2).length
  if (2 * coinTail(sameWay, benchmarks) > level || together < alike * benchmarks) return null
  return { shift, together, benchmarks }
}

import { studentUpperTail } from './special.js'
import { type Summary, summaryOf } from './summary.js'

/** Welch's test of head's mean against base's. */
export interface Welch {
  readonly t: number
  /** Satterthwaite's degrees of freedom, a real number. */
  readonly df: number
  /** One-sided: small when head's mean is larger. */
  readonly pGreater: number
}

/**
 * Welch's t test (1947). Null when it is undefined: fewer than two values on a side, or no spread on both.
 */
export function welch(head: ArrayLike<number>, base: ArrayLike<number>): Welch | null {
  if (head.length < 2 || base.length < 2) return null
  const [h, b] = [summaryOf(head), summaryOf(base)]
  const error = Math.hypot(h.se, b.se)
  if (error === 0) return null
  const share = (h.se / error) ** 2
  const df = 1 / (share ** 2 / (h.n - 1) + (1 - share) ** 2 / (b.n - 1))
  const t = h.mean / error - b.mean / error
  return { t, df, pGreater: studentUpperTail(t, df) }
}

/**
 * benchstone's sigma: (mean head - mean base) / √(se² + se²), read against a normal quantile. Positive when head
 * is larger; without any spread 0 for equal means, else infinite.
 */
export function sigmaZ(head: Summary, base: Summary): number {
  const error = Math.hypot(head.se, base.se)
  if (error > 0) return (head.mean - base.mean) / error
  return head.mean === base.mean ? 0 : Math.sign(head.mean - base.mean) * Number.POSITIVE_INFINITY
}

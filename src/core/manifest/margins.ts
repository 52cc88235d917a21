import type { Fault, KeyPath } from './fault.js'
import { percent } from './fault.js'
import { presets } from './gate-table.js'
import type { ManifestMetric } from './schema.js'

/** A tolerance and a limit, both shares. */
export interface Margins {
  readonly tolerance: number
  readonly limit: number
}

/** The keys of one rule that set margins. */
export type MarginKeys = Pick<ManifestMetric, 'preset' | 'tolerance' | 'limit'>

/** Points between a tolerance and the limit that follows from it. */
const widening = 0.03

/** Shares are declared with a few digits; this takes away what binary addition leaves. */
const rounded = (share: number): number => Number(share.toFixed(12))

/**
 * Margins after one more rule: a preset sets both; a tolerance of its own moves the limit to at least three points
 * above it; a limit of its own holds.
 */
export function narrowed(before: Margins, rule: MarginKeys): Margins {
  const start: Margins = rule.preset ? presets[rule.preset] : before
  const tolerance = rule.tolerance ?? start.tolerance
  const widened =
    rule.tolerance === undefined ? start.limit : Math.max(start.limit, rounded(tolerance + widening))
  return { tolerance, limit: rule.limit ?? widened }
}

/** The fault of margins that leave nothing between failing and passing. */
export function marginFaults(
  path: KeyPath,
  { tolerance, limit }: Margins,
  rule: MarginKeys,
): readonly Fault[] {
  if (limit > tolerance) return []
  const least = percent(rounded(tolerance + widening))
  const remedy = `raise limit (${least} suits this tolerance), or leave it out`
  return [
    {
      path: [...path, rule.limit === undefined ? 'tolerance' : 'limit'],
      what: `limit ${percent(limit)} does not exceed tolerance ${percent(tolerance)}: between them both answers must be possible`,
      hint: rule.limit === undefined ? 'lower tolerance' : remedy,
    },
  ]
}

/** The faults of margins in the metric's own unit. */
export function absoluteFaults(
  path: KeyPath,
  rule: Pick<ManifestMetric, 'abs_tolerance' | 'abs_limit'>,
): readonly Fault[] {
  const { abs_tolerance: tolerance, abs_limit: limit } = rule
  if (limit === undefined) return []
  const at = [...path, 'abs_limit']
  if (tolerance === undefined) {
    return [
      {
        path: at,
        what: 'abs_limit stands without abs_tolerance',
        hint: 'add abs_tolerance, below abs_limit',
      },
    ]
  }
  if (limit > tolerance) return []
  const what = `abs_limit ${limit} does not exceed abs_tolerance ${tolerance}`
  return [{ path: at, what, hint: 'raise abs_limit or lower abs_tolerance' }]
}

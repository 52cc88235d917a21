import { inSight } from '../stats/looks.js'
import type { Assessed } from './assess.js'

/**
 * True when a metric has come to the look from which on only some go on, and is none of them. To stop there costs no
 * error, since p values of the schedule hold at any stopping time; it saves the pairs of those that would end undecided.
 */
export function isOutOfSight({ looks, design }: Pick<Assessed, 'looks' | 'design'>): boolean {
  const last = looks.at(-1)
  if (design.sightFrom === null || last === undefined || last.n < design.sightFrom) return false
  return (design.mode === 'promote' ? last.pNoninferior : last.pRegression) > inSight
}

import { noEvidence } from '../model/verdict.js'
import type { Judgement } from './gate.js'

/** At most four significant digits, without an exponent where that can be read. */
export const number = (value: number): string => String(Number(value.toPrecision(4)))

/** A change or margin as people read it: a percentage, or a number in the metric's unit. */
export const amount = (value: number, absolute: boolean): string =>
  absolute ? number(value) : `${number(value * 100)}%`

/** `1 pair`, `6 pairs`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** A judgement that rests on no comparison. */
export const without = (kind: Judgement['kind'], reason: string): Judgement => ({
  kind,
  evidence: noEvidence,
  reason,
})

/** The answer to a value that is not a number: it should have been stopped at the door. */
export const notFinite: Judgement = without(
  'ERROR',
  'a value is NaN or infinite and cannot be compared; report the metric as an error instead of a value',
)

/** A unit as part of a sentence; the empty one is a plain number. */
export const unitWords = (unit: string): string => (unit === '' ? 'no unit' : `"${unit}"`)

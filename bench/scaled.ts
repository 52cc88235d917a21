import { ofBenchstone } from './benchstone.js'
import type { Reading } from './measurement.js'
import { sampleOf } from './sample.js'

/** A store of this many runs, and the milliseconds that a command about one benchmark may take with it. */
export interface Size {
  readonly runs: number
  readonly goal: number | null
}

/** A reading, and the same against benchstone where that was measured. */
export function readings(
  { runs, goal }: Size,
  [what, unit]: readonly [string, Reading['unit']],
  values: readonly number[],
): readonly Reading[] {
  const theirs = ofBenchstone(what, runs)
  const named = `${what}, ${runs} runs`
  const own: Reading = { what: named, sample: sampleOf(values), unit, goal }
  if (theirs === undefined) return [own]
  const sample = sampleOf(values.map((value) => value / theirs))
  return [own, { what: `${named}, against benchstone`, sample, unit: 'times', goal: null }]
}

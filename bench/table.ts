import type { Outcome, Reading } from './measurement.js'

const units = { times: ' times', ms: ' ms', MB: ' MB', bytes: ' bytes', '%': ' %' } as const

const number = (value: number): string => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toFixed(digits)
}

/** Whether the goal of a reading is met; null where it has none. */
export const isMet = ({ goal, sample }: Reading): boolean | null =>
  goal === null ? null : sample.median <= goal

function cells(reading: Reading): readonly string[] {
  const { what, sample, unit, goal } = reading
  const spread = sample.n > 1 ? `${number(sample.low)} to ${number(sample.high)}` : ''
  const wanted = goal === null ? '' : `at most ${number(goal)}`
  const share =
    goal === null ? '' : `${number(sample.median / goal)} of it: ${isMet(reading) ? 'met' : 'NOT MET'}`
  return [what, `${number(sample.median)}${units[unit]}`, spread, `n ${sample.n}`, wanted, share]
}

/** The readings of one measurement as aligned columns: median, quartiles, number of rounds, goal, share of the goal. */
export function showOutcome(name: string, summary: string, outcome: Outcome): string {
  const title = `\n${name}: ${summary}\n`
  if ('skipped' in outcome) return `${title}  skipped: ${outcome.skipped}\n`
  const rows = outcome.readings.map(cells)
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')
  return title + rows.map((row) => `  ${line(row).trimEnd()}\n`).join('')
}

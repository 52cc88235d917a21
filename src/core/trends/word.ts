import { type Direction, worseSign } from '../model/measurement.js'
import { type TrendWord, trendWords } from '../model/trend.js'
import { sum } from '../stats/summary.js'

/** From here on halves are compared, before it the two ends. */
const enoughForHalves = 10
const fewest = 2
/** Share of the first level that is a trend. */
const notable = 0.1
/** Share of the larger value that is rounding. */
const rounding = 1e-9

const mean = (values: readonly number[]): number => sum(values) / values.length

/** The ends of a series; of a long one the means of its halves, without the middle value of an odd number. */
function endsOf(values: readonly number[]): readonly [number, number] {
  if (values.length < enoughForHalves) return [values[0]!, values.at(-1)!]
  const half = Math.floor(values.length / 2)
  return [mean(values.slice(0, half)), mean(values.slice(-half))]
}

/** The trend of values in the order of their reports: a change of more than 10 % of where it began. */
export function wordOf(values: readonly number[], direction: Direction): TrendWord {
  if (values.length < fewest) return 'insufficient_data'
  const [first, last] = endsOf(values)
  const gain = -worseSign(direction) * (last - first)
  const most = notable * Math.abs(first) + rounding * Math.max(Math.abs(first), Math.abs(last))
  if (gain > most) return 'improving'
  return gain < -most ? 'declining' : 'stable'
}

/** The worst word; nothing known without any. */
export const worstWord = (words: readonly TrendWord[]): TrendWord =>
  trendWords.find((word) => words.includes(word)) ?? 'insufficient_data'

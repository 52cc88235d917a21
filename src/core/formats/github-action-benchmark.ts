import type { Format, Reading } from './format.js'
import {
  around,
  byKeys,
  type Entry,
  measured,
  nameIn,
  objectsOf,
  type Report,
  readDocument,
} from './json-document.js'
import { isFiniteNumber } from './json-text.js'
import { parseNumber } from './units.js'

/**
 * The custom JSON of github-action-benchmark: a list of `name`, `unit`, `value` and perhaps `range`. Which way is better
 * stands there in the name of its tool (customBiggerIsBetter, customSmallerIsBetter) and not in the file: it follows
 * from the unit, and where that does not say it the manifest must. A value may be a number or the text of one; an empty
 * text or null is an error, never 0. A range of a number or a percentage becomes bounds.
 */
export const githubActionBenchmark: Format = {
  name: 'github-action-benchmark',
  summary: 'custom JSON of github-action-benchmark, bigger or smaller is better',
  samples: false,
  units: 'as declared',
  mark: 'a list of objects with "name", "unit" and "value"',
  source: 'documentation',
  detect: byKeys(0.7, '[', 'name', 'unit', 'value'),
  parse: (text) =>
    readDocument(text, (value, report) =>
      objectsOf(value, 'entries', report).flatMap((entry) => entryOf(entry, report)),
    ),
}

function entryOf(part: Entry, report: Report): readonly Reading[] {
  const benchmark = nameIn(part, 'name', report)
  if (benchmark === undefined) return []
  const { unit, range } = part.entry
  const value = numberOf(part.entry['value'])
  const { low, high } = around(value, spreadOf(range, value))
  const told = { unit: typeof unit === 'string' ? unit : '', low, high }
  return [measured({ benchmark, dimensions: {}, metric: 'value' }, value, told)]
}

const numberOf = (value: unknown): unknown =>
  typeof value === 'string' ? (parseNumber(value.trim()) ?? value) : value

/** `3`, `± 3` or `+/- 5%`; any other text is for people. */
function spreadOf(range: unknown, value: unknown): number | undefined {
  if (isFiniteNumber(range)) return range
  if (range === undefined) return undefined
  const [, number, percent] =
    /^(?:±|\+\/-|\+-)?\s*([\d.,e+-]+)\s*(%?)$/.exec(String(range ?? '').trim()) ?? []
  const spread = parseNumber(number ?? '')
  if (spread === undefined || percent === '') return spread
  return isFiniteNumber(value) ? Math.abs((value * spread) / 100) : undefined
}

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
  textIn,
  valueAt,
} from './json-document.js'
import { isFiniteNumber, isObject } from './json-text.js'

/**
 * nanobench's `templates::json()`: `time` is the median of the epochs for one unit of work (an iteration by its
 * batch) ± the median absolute error, the epochs are samples. Hardware counters, of one unit of work too, are there where
 * the machine counted them. A `complexityN` is a dimension. A title other than the standard one comes before the name.
 */
export const nanobench: Format = {
  name: 'nanobench',
  summary: 'JSON of ankerl::nanobench (templates::json)',
  samples: true,
  units: 's, counts',
  mark: 'the keys "results", "median(elapsed)" and "epochs"',
  source: 'documentation',
  detect: byKeys(0.95, '{', 'results', 'median(elapsed)', 'epochs'),
  parse: (text) =>
    readDocument(text, (value, report) =>
      objectsOf(valueAt(value, 'results'), 'results', report).flatMap((entry) => resultOf(entry, report)),
    ),
}

const counters = [
  'instructions',
  'cpucycles',
  'branchinstructions',
  'branchmisses',
  'pagefaults',
  'contextswitches',
]

function resultOf(result: Entry, report: Report): readonly Reading[] {
  const own = nameIn(result, 'name', report)
  if (own === undefined) return []
  const { entry } = result
  const title = textIn(entry, 'title')
  const benchmark = title === undefined || title === 'benchmark' ? own : `${title} > ${own}`
  const { complexityN } = entry
  const sized = isFiniteNumber(complexityN) && complexityN > 0
  const name = { benchmark, dimensions: sized ? { complexityN: String(complexityN) } : {} }
  const batch = isFiniteNumber(entry['batch']) && entry['batch'] > 0 ? entry['batch'] : 1
  const each = (value: unknown) => (isFiniteNumber(value) ? value / batch : value)
  const median = each(entry['median(elapsed)'])
  const error = entry['medianAbsolutePercentError(elapsed)']
  const spread = isFiniteNumber(error) && isFiniteNumber(median) ? around(median, error * median) : {}
  const epochs = Array.isArray(entry['measurements']) ? entry['measurements'] : []
  const samples = epochs.map((epoch: unknown) => each(isObject(epoch) ? epoch['elapsed'] : undefined))
  return [
    measured({ ...name, metric: 'time' }, median, { unit: 's', samples, ...spread }),
    ...counters.flatMap((metric) => {
      const count = each(entry[`median(${metric})`])
      const told = { unit: '', direction: 'minimize' } as const
      return count === undefined || count === 0 ? [] : [measured({ ...name, metric }, count, told)]
    }),
  ]
}

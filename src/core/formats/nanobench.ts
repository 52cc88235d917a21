import type { Format, Reading } from './format.js'
import {
  around,
  byKeys,
  type Entry,
  fieldsOf,
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
 * batch) ± the median absolute error, the epochs are samples. Hardware counters are there where the machine counted
 * them. A title other than the standard one comes before the name.
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
  const name = { benchmark, dimensions: {} }
  const batch = isFiniteNumber(entry['batch']) && entry['batch'] > 0 ? entry['batch'] : 1
  const each = (value: unknown) => (isFiniteNumber(value) ? value / batch : value)
  const median = each(entry['median(elapsed)'])
  const error = entry['medianAbsolutePercentError(elapsed)']
  const spread = isFiniteNumber(error) && isFiniteNumber(median) ? around(median, error * median) : {}
  const epochs = Array.isArray(entry['measurements']) ? entry['measurements'] : []
  const samples = epochs.map((epoch: unknown) => each(isObject(epoch) ? epoch['elapsed'] : undefined))
  return [
    measured({ ...name, metric: 'time' }, median, { unit: 's', samples, ...spread }),
    ...fieldsOf(
      name,
      entry,
      counters
        .filter((word) => entry[`median(${word})`] !== 0)
        .map((word) => ({
          path: `median(${word})`,
          metric: word,
          unit: '',
          direction: 'minimize' as const,
        })),
    ),
  ]
}

import type { Direction } from '../model/measurement.js'
import type { Format, Parsed, Reading } from './format.js'
import { byKeys, type Entry, measured, nameIn, objectsOf, readDocument, textIn } from './json-document.js'
import { isFiniteNumber } from './json-text.js'
import { unreadable } from './reading.js'

/**
 * Nyrkiö's JSON: a list of results, each with `timestamp`, `metrics` (name, unit, value, perhaps direction) and
 * `attributes`. The newest counts, or all of one time; older ones are history, and a note says how many there are. The
 * benchmark is called by the file, as Nyrkiö does it. A metric called like a direction of its own (`higher_is_better`)
 * has it.
 */
export const nyrkio: Format = {
  name: 'nyrkio',
  summary: 'JSON of Nyrkiö: metrics with attributes of the commit',
  samples: false,
  units: 'as declared',
  mark: 'a list of objects with "timestamp", "metrics" and "attributes"',
  source: 'documentation',
  detect: byKeys(0.9, '[', 'timestamp', 'metrics', 'attributes'),
  parse,
}

function parse(text: string, file = ''): Parsed {
  const older: Entry[] = []
  const { readings, findings } = readDocument(text, (value, report) => {
    const results = objectsOf(Array.isArray(value) ? value : [value], 'results', report)
    const last = results.reduce((time, result) => Math.max(time, timeOf(result)), Number.NEGATIVE_INFINITY)
    older.push(...results.filter((result) => timeOf(result) < last))
    const newest = results.filter((result) => timeOf(result) === last)
    return newest.flatMap(({ entry, where }) =>
      objectsOf(entry['metrics'], `${where}.metrics`, report).flatMap((metric) => {
        const name = nameIn(metric, 'name', report)
        return name === undefined ? [] : [metricOf(benchmarkOf(file), name, metric)]
      }),
    )
  })
  if (older.length === 0) return { readings, findings }
  const note = unreadable(`${older.length} older results were passed over: only the newest counts.`)
  return { readings, findings: [...findings, { ...note, level: 'note' }] }
}

const timeOf = ({ entry }: Entry): number => (isFiniteNumber(entry['timestamp']) ? entry['timestamp'] : 0)

const benchmarkOf = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.json$/, '') || 'nyrkio'

const directions: Readonly<Record<string, Direction>> = {
  higher_is_better: 'maximize',
  lower_is_better: 'minimize',
}

function metricOf(benchmark: string, metric: string, { entry }: Entry): Reading {
  const word = textIn(entry, 'direction') ?? ''
  const direction = Object.hasOwn(directions, word) ? { direction: directions[word]! } : {}
  const unit = textIn(entry, 'unit') ?? ''
  return measured({ benchmark, dimensions: {}, metric }, entry['value'], { unit, ...direction })
}

import { type Collection, collection } from './collection.js'
import type { Format, LineReader, Reading } from './format.js'
import { around, measured, textIn, valueAt } from './json-document.js'
import { type JsonObject, objectIn } from './json-text.js'
import { byLine } from './lines.js'
import { placeNames } from './perf-place.js'
import { bad } from './reading.js'
import { parseNumber } from './units.js'

/**
 * `perf stat -j`: a line of JSON for each event, whose count, time or energy is better smaller; with `-r` the mean of
 * the repeats ± the deviation that perf prints. Processors, cores, clusters, caches, dies, sockets, nodes and threads that are counted
 * apart are dimensions; intervals (`-I`) are samples of one reading. An event that the machine cannot count is skipped.
 */
export const perfStatJson: Format = {
  name: 'perf-stat-json',
  summary: 'the lines of perf stat -j',
  samples: true,
  units: 'ms, counts',
  mark: 'lines with "counter-value" and "event"',
  source: 'captured',
  detect: (text) => (/^\uFEFF?\{.*"counter-value"\s*:.*"event"\s*:/m.test(text.slice(0, 65_536)) ? 0.95 : 0),
  ...byLine(open),
}

function open(): LineReader {
  const found = collection()
  return {
    line: (text, number) => take(text, number, found),
    end: () => found.parsed(),
  }
}

function take(text: string, line: number, found: Collection): void {
  if (!text.startsWith('{')) return
  const entry = objectIn(text)
  const event = entry && textIn(entry, 'event')
  if (entry && event !== undefined && entry['counter-value'] !== undefined) {
    const reading = eventOf(event, entry, line)
    if (entry['interval'] !== undefined) found.sample(reading)
    else found.add(reading)
  } else if (!entry || entry['metric-value'] === undefined) found.flaw('This is no event of perf stat.', line)
}

function eventOf(event: string, entry: JsonObject, line: number): Reading {
  const dimensions = Object.fromEntries(
    placeNames.flatMap((place) => {
      const text = textIn(entry, place)
      return text === undefined ? [] : [[place, text]]
    }),
  )
  const name = { benchmark: 'perf stat', dimensions, metric: event }
  const printed = String(entry['counter-value']).trim()
  const known = { unit: textIn(entry, 'unit') ?? '', direction: 'minimize', line } as const
  if (printed.startsWith('<')) return bad(name, `perf says ${printed}.`, { status: 'skipped', ...known })
  const value = parseNumber(printed) ?? printed
  const percent = valueAt(entry, 'variance')
  const spread =
    typeof percent === 'number' && typeof value === 'number' ? (value * percent) / 100 : undefined
  return measured(name, value, { ...known, ...around(value, spread) })
}

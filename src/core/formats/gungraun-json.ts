import type { Direction } from '../model/measurement.js'
import type { Format, Parsed, Reading } from './format.js'
import { measured, objectsOf, textIn, valueAt } from './json-document.js'
import { type JsonLine, jsonLines } from './json-lines.js'
import { isFiniteNumber, isObject } from './json-text.js'
import { bad, type ReadingName, unreadable, withoutDuplicates } from './reading.js'

/**
 * The summaries of Gungraun, called Iai-Callgrind before version 0.17 (`--output-format=json`, or `summary.json`
 * files): every metric of every tool, the side that was measured now, under the tool's own names (`Callgrind Ir`).
 * Counts and costs are better smaller, hit rates larger. The `id` is a dimension. Lines of other programs between
 * the summaries are passed over; a benchmark without new values is skipped.
 */
export const gungraunJson: Format = {
  name: 'gungraun-json',
  summary: 'JSON summaries of Gungraun and Iai-Callgrind',
  samples: false,
  units: 'counts, bytes, %',
  mark: 'objects with "module_path", "function_name" and "baselines"',
  source: 'documentation',
  detect: (text) => {
    const head = text.slice(0, 65_536)
    const keys = ['"function_name"', '"module_path"']
    const tool = /"(profiles|callgrind_summary)"/.test(head) || head.includes('"baselines"')
    return /^\uFEFF? {0,8}\{/m.test(head) && tool && keys.every((key) => head.includes(key)) ? 0.9 : 0
  },
  parse,
}

function parse(text: string): Parsed {
  const { objects, broken } = jsonLines(text)
  const summaries = objects.filter(
    ({ entry }) => textIn(entry, 'module_path') ?? textIn(entry, 'function_name'),
  )
  return withoutDuplicates({
    readings: summaries.flatMap(summaryOf),
    findings: broken.map((line) => unreadable('This JSON was cut short, or is none.', line)),
  })
}

function summaryOf({ entry, line }: JsonLine): readonly Reading[] {
  const id = textIn(entry, 'id')
  const name = {
    benchmark: (textIn(entry, 'module_path') ?? textIn(entry, 'function_name'))!,
    dimensions: id === undefined ? {} : { id },
  }
  const profiles = Array.isArray(entry['profiles'])
    ? objectsOf(entry['profiles'], 'profiles', () => {}).map((profile) =>
        valueAt(profile.entry, 'summaries.total.summary'),
      )
    : [{ Callgrind: valueAt(entry, 'callgrind_summary.callgrind_run.total.summary') }]
  const readings = profiles.flatMap((summary) => toolsOf(name, summary, line))
  if (readings.length > 0) return readings
  return [bad({ ...name, metric: 'Callgrind Ir' }, 'It has no metric.', { line, direction: 'minimize' })]
}

function toolsOf(name: Omit<ReadingName, 'metric'>, summary: unknown, line: number): readonly Reading[] {
  if (!isObject(summary)) return []
  return Object.entries(summary).flatMap(([tool, metrics]) =>
    isObject(metrics)
      ? Object.entries(metrics).map(([metric, diff]) =>
          costOf({ ...name, metric: `${tool} ${metric}` }, diff, line),
        )
      : [],
  )
}

function costOf(name: ReadingName, diff: unknown, line: number): Reading {
  const sides = valueAt(diff, 'metrics')
  const both = valueAt(sides, 'Both')
  const left = valueAt(sides, 'Left') ?? (Array.isArray(both) ? both[0] : undefined)
  const direction: Direction = /hit_?rate$/i.test(name.metric) ? 'maximize' : 'minimize'
  const unit = /rate$/i.test(name.metric) ? '%' : /bytes/i.test(name.metric) ? 'B' : ''
  if (left === undefined && valueAt(sides, 'Right') !== undefined) {
    return bad(name, 'There is only the old value.', { status: 'skipped', unit, direction, line })
  }
  const value = isFiniteNumber(left) ? left : (valueAt(left, 'Int') ?? valueAt(left, 'Float'))
  return measured(name, value, { unit, direction, line })
}

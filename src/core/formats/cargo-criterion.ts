import type { Format, Parsed, Reading } from './format.js'
import { measured, textIn, valueAt } from './json-document.js'
import { type JsonLine, jsonLines } from './json-lines.js'
import { isFiniteNumber } from './json-text.js'
import { bad, unreadable, withoutDuplicates } from './reading.js'

/**
 * `cargo criterion --message-format=json`: each `benchmark-complete` message is a `time` whose value is the
 * `typical` estimate with its confidence interval; measured values, each by its iterations, are samples. A custom
 * measurement keeps its own unit and is called `value`. Other messages, and cargo's, are passed over.
 */
export const cargoCriterion: Format = {
  name: 'cargo-criterion',
  summary: 'the messages of cargo criterion --message-format=json',
  samples: true,
  units: 'ns, or of the measurement',
  mark: 'lines with "reason":"benchmark-complete"',
  source: 'documentation',
  detect: (text) => (/"reason"\s*:\s*"benchmark-complete"/.test(text.slice(0, 65_536)) ? 0.95 : 0),
  parse,
}

function parse(text: string): Parsed {
  const { objects, broken } = jsonLines(text)
  const complete = objects.filter(({ entry }) => entry['reason'] === 'benchmark-complete')
  return withoutDuplicates({
    readings: complete.flatMap(messageOf),
    findings: [
      ...broken.map((line) => unreadable('This message is not whole.', line)),
      ...complete
        .filter(({ entry }) => textIn(entry, 'id') === undefined)
        .map(({ line }) => unreadable('This benchmark has no "id".', line)),
    ],
  })
}

function messageOf({ entry, line }: JsonLine): readonly Reading[] {
  const benchmark = textIn(entry, 'id')
  if (benchmark === undefined) return []
  const unit = textIn(entry, 'unit') ?? 'ns'
  const name = { benchmark, dimensions: {}, metric: /^[munp]?s$/.test(unit) ? 'time' : 'value' }
  const samples = samplesOf(entry['measured_values'], entry['iteration_count'])
  if (samples === undefined) return [bad(name, 'Its values and iterations do not agree.', { line })]
  const [low, high] = [valueAt(entry, 'typical.lower_bound'), valueAt(entry, 'typical.upper_bound')]
  return [measured(name, valueAt(entry, 'typical.estimate'), { unit, samples, low, high, line })]
}

/** Each measured value by the iterations it took; undefined where the lists do not fit. */
export function samplesOf(values: unknown, iterations: unknown): readonly number[] | undefined {
  if (!Array.isArray(values) || !Array.isArray(iterations) || values.length !== iterations.length)
    return undefined
  const samples = values.map((value: unknown, index) => Number(value) / Number(iterations[index]))
  return samples.every(isFiniteNumber) ? samples : undefined
}

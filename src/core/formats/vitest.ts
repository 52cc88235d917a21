import type { Format, Parsed, Reading } from './format.js'
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
import { bad } from './reading.js'

/**
 * `vitest bench --outputJson`: `time` is the mean of an iteration with its margin of error, `throughput` is `hz`.
 * Vitest empties the lists of samples before it writes them. A benchmark that threw is an error; one that was skipped is
 * not in the file. A benchmark is called by its file, its suites and its own name.
 */
export const vitest: Format = {
  name: 'vitest',
  summary: 'JSON that vitest bench writes with --outputJson',
  samples: false,
  units: 'ms, ops/s',
  mark: 'the keys "files", "groups" and "fullName"',
  source: 'captured',
  detect: byKeys(0.9, '{', 'files', 'groups', 'fullName'),
  parse,
}

function parse(text: string): Parsed {
  return readDocument(text, (value, report) => {
    const files = objectsOf(valueAt(value, 'files'), 'files', report)
    const groups = files.flatMap(({ entry, where }) => objectsOf(entry['groups'], `${where}.groups`, report))
    return groups.flatMap((group) => groupOf(group, report))
  })
}

function groupOf({ entry, where }: Entry, report: Report): readonly Reading[] {
  const suite = textIn(entry, 'fullName')
  return objectsOf(entry['benchmarks'], `${where}.benchmarks`, report).flatMap((benchmark) => {
    const name = nameIn(benchmark, 'name', report)
    if (name === undefined) return []
    return benchmarkOf(suite === undefined ? name : `${suite} > ${name}`, benchmark)
  })
}

function benchmarkOf(benchmark: string, { entry }: Entry): readonly Reading[] {
  const name = { benchmark, dimensions: {} }
  const time = { ...name, metric: 'time' }
  if (entry['mean'] === undefined && (entry['error'] !== undefined || entry['sampleCount'] === 0)) {
    return [bad(time, 'It threw an error.', { unit: 'sec', direction: 'minimize' })]
  }
  const { mean, moe, hz } = entry
  return [
    measured(time, mean, { unit: 'ms', ...around(mean, moe) }),
    measured({ ...name, metric: 'throughput' }, hz, { unit: 'ops/s' }),
  ]
}

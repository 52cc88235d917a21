import { samplesOf } from './cargo-criterion.js'
import type { Format, Parsed, Reading } from './format.js'
import { byKeys, mean, measured, type Report, readDocument, valueAt } from './json-document.js'
import { isObject, type JsonObject } from './json-text.js'
import { bad, type ReadingName, unreadable } from './reading.js'

/**
 * The files that criterion leaves in `target/criterion/BENCHMARK/new/`, in nanoseconds. `sample.json` is a `time`
 * whose value is the mean of its samples, each measured time by its iterations; `estimates.json` is a `time` whose
 * value is the slope, or the mean where the iterations did not grow, with its confidence interval. Take one of the
 * two. The benchmark is called by its folders; what lies in `base` and `change` is passed over.
 */
export const criterionFiles: Format = {
  name: 'criterion-files',
  summary: 'sample.json or estimates.json of target/criterion/**/new',
  samples: true,
  units: 'ns',
  mark: 'the keys "sampling_mode", "iters" and "times", or "slope", "median_abs_dev" and "std_dev"',
  source: 'captured',
  detect: (text) => Math.max(isSample(text), isEstimates(text)),
  parse,
}

/** The times stand behind the iterations, of which there may be many. */
const samples = [byKeys(0.95, '{', 'iters', 'times'), byKeys(0.95, '{', 'sampling_mode', 'iters')]
const isSample = (text: string) => Math.max(...samples.map((detect) => detect(text)))
const isEstimates = byKeys(0.95, '{', 'mean', 'median_abs_dev', 'std_dev', 'confidence_interval')

const folders = /^(?:(?:.*\/)?criterion\/)?(.+)\/(new|base|change)\/[^/]+$/

function parse(text: string, file = ''): Parsed {
  const [, benchmark, folder] = folders.exec(file.replaceAll('\\', '/')) ?? []
  if (folder === 'base' || folder === 'change') return { readings: [], findings: [] }
  if (benchmark === undefined) {
    const why =
      'The folders give the benchmark its name: name the file as target/criterion/**/new/sample.json.'
    return { readings: [], findings: [unreadable(why)] }
  }
  return readDocument(text, (value, report) => fileOf(benchmark, value, report))
}

function fileOf(benchmark: string, value: unknown, report: Report): readonly Reading[] {
  const name = { benchmark, dimensions: {}, metric: 'time' }
  if (isObject(value) && value['iters'] !== undefined) return [sampleOf(name, value)]
  const estimate = valueAt(value, 'slope') ?? valueAt(value, 'mean')
  if (!isObject(estimate)) {
    report('This is neither sample.json nor estimates.json of criterion.')
    return []
  }
  const low = valueAt(estimate, 'confidence_interval.lower_bound')
  const high = valueAt(estimate, 'confidence_interval.upper_bound')
  return [measured(name, estimate['point_estimate'], { unit: 'ns', low, high })]
}

function sampleOf(name: ReadingName, { times, iters }: JsonObject): Reading {
  const samples = samplesOf(times, iters)
  if (samples !== undefined && samples.length > 0)
    return measured(name, mean(samples), { unit: 'ns', samples })
  return bad(name, 'Its times and iterations do not agree.', { unit: 'sec', direction: 'minimize' })
}

import type { Direction } from '../model/measurement.js'
import type { Format, Reading } from './format.js'
import {
  byKeys,
  dimensionsOf,
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
import { bad, type ReadingName } from './reading.js'
import { unitOf } from './units.js'

/**
 * JMH's `-rf json`: the score with its confidence interval; the iterations of all forks (`rawData`, or the histogram
 * of a sampling mode) are samples. The mode names the metric and says which way is better, whatever the unit:
 * `throughput` (thrpt), `time` (avgt), `sampled time` (sample), `single shot` (ss). Parameters are dimensions, so is
 * `threads` above one. Secondary metrics (profilers, auxiliary counters) keep their names.
 */
export const jmh: Format = {
  name: 'jmh',
  summary: 'JSON that JMH writes with -rf json',
  samples: true,
  units: 'ns…day/op, ops/ns…day',
  mark: 'a list of objects with "benchmark", "mode" and "primaryMetric"',
  source: 'documentation',
  detect: byKeys(0.95, '[', 'benchmark', 'mode', 'primaryMetric'),
  parse: (text) =>
    readDocument(text, (value, report) =>
      objectsOf(value, 'results', report).flatMap((entry) => resultOf(entry, report)),
    ),
}

const modes: Readonly<Record<string, { readonly metric: string; readonly direction: Direction }>> = {
  thrpt: { metric: 'throughput', direction: 'maximize' },
  avgt: { metric: 'time', direction: 'minimize' },
  sample: { metric: 'sampled time', direction: 'minimize' },
  ss: { metric: 'single shot', direction: 'minimize' },
}

function resultOf(result: Entry, report: Report): readonly Reading[] {
  const benchmark = nameIn(result, 'benchmark', report)
  if (benchmark === undefined) return []
  const { params, threads, primaryMetric, secondaryMetrics, mode } = result.entry
  const many = isFiniteNumber(threads) && threads !== 1 ? { threads: String(threads) } : {}
  const name = { benchmark, dimensions: { ...dimensionsOf(params), ...many } }
  const known = typeof mode === 'string' && Object.hasOwn(modes, mode) ? modes[mode] : undefined
  const primary = { ...name, metric: known?.metric ?? 'score' }
  return [
    scoreOf(primary, primaryMetric, known?.direction),
    ...(isObject(secondaryMetrics) ? Object.entries(secondaryMetrics) : []).flatMap(([key, metric]) =>
      key === '' || valueAt(metric, 'scoreUnit') === noUnit
        ? []
        : [scoreOf({ ...name, metric: key }, metric, allocationRate.test(key) ? null : undefined)],
    ),
  ]
}

/** What a profiler tells in words (`·stack`) has this unit, and no score. */
const noUnit = '---'

/** Faster code allocates faster: a larger rate is neither better nor worse. */
const allocationRate = /gc\.(alloc|churn\..*)\.?rate$/

/** A null direction is not known, whatever the unit; undefined follows the unit. */
function scoreOf(name: ReadingName, metric: unknown, direction?: Direction | null): Reading {
  if (!isObject(metric)) return bad(name, 'It has no score.')
  const unit = textIn(metric, 'scoreUnit') ?? ''
  const { scoreConfidence, score } = metric
  const [low, high] = Array.isArray(scoreConfidence) ? scoreConfidence : []
  const implied = unitOf(unit).direction
  const agreed = direction && implied && direction !== implied ? null : direction
  return measured(name, score, {
    unit,
    samples: samplesOf(metric['rawData']) ?? histogramOf(metric['rawDataHistogram']) ?? [],
    low,
    high,
    ...(agreed === undefined ? {} : { direction: agreed }),
  })
}

const samplesOf = (forks: unknown): readonly unknown[] | undefined =>
  Array.isArray(forks) ? forks.flat() : undefined

/** Samples that a histogram may stand for; with more of them only the score is kept. */
const mostSamples = 10_000

/** The values of forks of iterations of pairs of a value and how often it was seen. */
function histogramOf(forks: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(forks)) return undefined
  const pairs = forks.flat(2).filter(Array.isArray)
  const total = pairs.reduce((sum, [, count]) => sum + Number(count), 0)
  if (!(total <= mostSamples)) return undefined
  return pairs.flatMap(([value, count]) => new Array(Math.max(0, Math.trunc(Number(count)))).fill(value))
}

import type { Direction } from '../model/measurement.js'
import type { Format, Reading } from './format.js'
import { byKeys, measured, type Report, readDocument, textIn } from './json-document.js'
import { isObject, type JsonObject } from './json-text.js'
import type { ReadingName } from './reading.js'

/**
 * k6's end-of-test summary, of `--summary-export` and of `handleSummary`. A trend gives each of its statistics
 * (`http_req_duration p(95)`), a counter its rate, a rate its share, a gauge its value. Times are milliseconds and data
 * bytes where k6 says so or defines the metric; of other trends, rates and gauges the direction is not known. Tags of a
 * sub-metric (`{status:200}`) are dimensions. Numbers of users are settings and left out.
 */
export const k6: Format = {
  name: 'k6',
  summary: 'the JSON summary of k6: --summary-export or handleSummary',
  samples: false,
  units: 'ms, B, 1/s, shares',
  mark: 'the keys "metrics", "root_group" and "iterations"',
  source: 'documentation',
  detect: byKeys(0.9, '{', 'metrics', 'iterations', 'vus'),
  parse: (text) =>
    readDocument(text, (value, report) => {
      const metrics = isObject(value) ? value['metrics'] : undefined
      if (isObject(metrics))
        return Object.entries(metrics).flatMap(([key, part]) => metricOf(key, part, report))
      report('There is no object "metrics".')
      return []
    }),
}

const settings = /^(vus|vus_max)$/
const times =
  /^(http_req_|iteration_duration$|group_duration$|ws_connecting$|ws_session_duration$|ws_ping$|grpc_req_duration$|browser_http_req_duration$|browser_web_vital_(?!cls$))/
const data = /^(browser_)?data_(sent|received)$/

/** What k6 itself defines; larger rates of failure, drops and errors are worse. */
const directions: Readonly<Record<string, Direction>> = {
  checks: 'maximize',
  http_req_failed: 'minimize',
  browser_http_req_failed: 'minimize',
  dropped_iterations: 'minimize',
}

function metricOf(key: string, part: unknown, report: Report): readonly Reading[] {
  const [, base, tags] = /^([^{]+)(?:\{(.*)\})?$/s.exec(key) ?? []
  if (base === undefined || !isObject(part)) {
    report(`${JSON.stringify(key)} is no metric.`)
    return []
  }
  if (settings.test(base)) return []
  const name = { benchmark: 'k6', dimensions: tagsOf(tags ?? '') }
  const values = isObject(part['values']) ? part['values'] : part
  return statisticsOf(name, base, values, unitOf(base, part))
}

function tagsOf(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').filter((pair) => pair.includes(':'))
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf(':')).trim(), pair.slice(pair.indexOf(':') + 1).trim()]),
  )
}

function unitOf(base: string, part: JsonObject): string {
  const contains = textIn(part, 'contains')
  if (contains === 'time' || (contains === undefined && times.test(base) && base !== 'http_req_failed'))
    return 'ms'
  return contains === 'data' || data.test(base) ? 'B' : ''
}

/** Which of the four kinds of metric this is, shows in what it has. */
function statisticsOf(
  name: Omit<ReadingName, 'metric'>,
  base: string,
  values: JsonObject,
  unit: string,
): readonly Reading[] {
  const known = Object.hasOwn(directions, base) ? directions[base]! : null
  // Which statistics a trend has is a setting of k6; a gauge has `min` and `max` beside its value.
  const words = Object.keys(values).filter((word) => /^(avg|min|med|max|p\(.+\))$/.test(word))
  if (values['value'] === undefined && words.length > 0) {
    return words.map((word) => measured({ ...name, metric: `${base} ${word}` }, values[word], { unit }))
  }
  const metric = { ...name, metric: base }
  if (values['passes'] !== undefined) {
    return [measured(metric, values['value'] ?? values['rate'], { unit: 'share', direction: known })]
  }
  if (values['count'] !== undefined) {
    return [
      measured(metric, values['rate'], { unit: `${unit || 'count'}/s`, direction: known ?? rates(base) }),
    ]
  }
  return [measured(metric, values['value'], { unit, direction: known })]
}

const rates = (base: string): Direction | null =>
  /^(http_reqs|iterations|grpc_reqs|ws_sessions)$/.test(base) ? 'maximize' : null

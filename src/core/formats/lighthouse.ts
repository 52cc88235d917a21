import type { Format, Reading } from './format.js'
import { byKeys, measured, type Report, readDocument, textIn, valueAt } from './json-document.js'
import { isObject, type JsonObject } from './json-text.js'
import { bad, type ReadingName } from './reading.js'

/**
 * Lighthouse's JSON report (an LHR): of the page that was loaded the `score` of each category from 0 to 1, and the
 * metrics of the performance category in their own units (`largest-contentful-paint`, `cumulative-layout-shift`, …).
 * A score or metric that could not be computed is an error with Lighthouse's reason.
 */
export const lighthouse: Format = {
  name: 'lighthouse',
  summary: "Lighthouse's JSON report",
  samples: false,
  units: 'ms, scores',
  mark: 'the keys "lighthouseVersion" and "audits"',
  source: 'captured',
  detect: byKeys(0.95, '{', 'lighthouseVersion', 'requestedUrl'),
  parse: (text) =>
    readDocument(text, (value, report) => {
      if (isObject(value) && isObject(value['audits'])) return pageOf(value, value['audits'], report)
      report('There is no object "audits".')
      return []
    }),
}

function pageOf(page: JsonObject, audits: JsonObject, report: Report): readonly Reading[] {
  const benchmark = textIn(page, 'requestedUrl') ?? textIn(page, 'finalUrl')
  if (benchmark === undefined) {
    report('There is no "requestedUrl".')
    return []
  }
  const name = { benchmark, dimensions: {} }
  const categories = isObject(page['categories']) ? Object.entries(page['categories']) : []
  const why = valueAt(page, 'runtimeError.message')
  const scores = categories.map(([id, category]) => {
    const metric = { ...name, metric: `${id} score` }
    const known = { unit: 'share', direction: 'maximize' } as const
    const score = valueAt(category, 'score')
    if (score !== null && score !== undefined) return measured(metric, score, known)
    return bad(metric, typeof why === 'string' && why !== '' ? why : 'Lighthouse gave no score.', known)
  })
  return [...scores, ...metricsOf(page).flatMap((id) => auditOf({ ...name, metric: id }, audits[id]))]
}

/** The audits that make up the performance score. */
function metricsOf(page: JsonObject): readonly string[] {
  const audits = valueAt(page, 'categories.performance.auditRefs')
  const metrics = (Array.isArray(audits) ? audits : []).filter(
    (audit: unknown) => valueAt(audit, 'group') === 'metrics',
  )
  return metrics.flatMap((audit: unknown) => {
    const id = valueAt(audit, 'id')
    return typeof id === 'string' && id !== '' ? [id] : []
  })
}

const units: Readonly<Record<string, string>> = { millisecond: 'ms', byte: 'B', second: 's', unitless: '' }

function auditOf(name: ReadingName, audit: unknown): readonly Reading[] {
  if (!isObject(audit)) return []
  const word = textIn(audit, 'numericUnit') ?? 'unitless'
  const unit = Object.hasOwn(units, word) ? units[word]! : word
  const direction = 'minimize' as const
  const { numericValue, errorMessage } = audit
  if (numericValue !== undefined) return [measured(name, numericValue, { unit, direction })]
  const why =
    typeof errorMessage === 'string' && errorMessage !== '' ? errorMessage : 'Lighthouse has no value.'
  return [bad(name, why, { direction })]
}

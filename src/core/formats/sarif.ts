import type { Format, Reading } from './format.js'
import { byKeys, type Entry, objectsOf, readDocument, textIn, valueAt } from './json-document.js'
import type { JsonObject } from './json-text.js'
import { bad, good } from './reading.js'

/**
 * SARIF 2.1.0: of each tool the number of results at or above a level, `errors`, `warnings or worse`, `notes or worse`.
 * Suppressed results, those that are gone from the baseline, and those that are no failures do not count. A run that
 * did not finish (no `results`, or `executionSuccessful` false) is an error.
 */
export const sarif: Format = {
  name: 'sarif',
  summary: 'SARIF of an analyser: results at or above a level',
  samples: false,
  units: 'results',
  mark: 'the keys "runs", "tool" and "driver"',
  source: 'captured',
  detect: byKeys(0.9, '{', 'runs', 'tool', 'driver', 'version'),
  parse: (text) =>
    readDocument(text, (value, report) =>
      objectsOf(valueAt(value, 'runs'), 'runs', report).flatMap((entry) => runOf(entry)),
    ),
}

const metrics = [
  ['errors', ['error']],
  ['warnings or worse', ['error', 'warning']],
  ['notes or worse', ['error', 'warning', 'note']],
] as const

function runOf({ entry }: Entry): readonly Reading[] {
  const driver = valueAt(entry, 'tool.driver.name')
  const category = valueAt(entry, 'automationDetails.id')
  const name = {
    benchmark: typeof driver === 'string' && driver !== '' ? driver : 'tool',
    dimensions: typeof category === 'string' && category !== '' ? { category } : {},
  }
  const known = { unit: 'results', direction: 'minimize' } as const
  const why = unfinished(entry)
  if (why !== undefined) return metrics.map(([metric]) => bad({ ...name, metric }, why, known))
  const defaults = levelsOf(entry)
  const levels = objectsOf(entry['results'], 'results', () => {}).flatMap(({ entry: result }) =>
    levelOf(result, defaults),
  )
  return metrics.map(([metric, counted]) => {
    const count = levels.filter((level) => counted.some((word) => word === level)).length
    return good({ ...name, metric }, count, known)
  })
}

function unfinished(run: JsonObject): string | undefined {
  const invocations = Array.isArray(run['invocations']) ? run['invocations'] : []
  if (invocations.some((invocation: unknown) => valueAt(invocation, 'executionSuccessful') === false)) {
    return 'The tool says that it did not succeed.'
  }
  return Array.isArray(run['results']) ? undefined : 'The tool has no results: it did not run to its end.'
}

/** The level that a rule's results have when they do not say one. */
function levelsOf(run: JsonObject): ReadonlyMap<string, string> {
  const rules = valueAt(run, 'tool.driver.rules')
  return new Map(
    objectsOf(rules ?? [], 'rules', () => {}).flatMap(({ entry }) => {
      const [id, level] = [textIn(entry, 'id'), valueAt(entry, 'defaultConfiguration.level')]
      return id !== undefined && typeof level === 'string' ? [[id, level] as const] : []
    }),
  )
}

function levelOf(result: JsonObject, defaults: ReadonlyMap<string, string>): readonly string[] {
  const { suppressions, kind = 'fail', baselineState } = result
  const suppressed =
    Array.isArray(suppressions) &&
    suppressions.some((one: unknown) => (valueAt(one, 'status') ?? 'accepted') === 'accepted')
  if (suppressed || kind !== 'fail' || baselineState === 'absent') return []
  const rule = textIn(result, 'ruleId') ?? valueAt(result, 'rule.id')
  return [textIn(result, 'level') ?? defaults.get(String(rule)) ?? 'warning']
}

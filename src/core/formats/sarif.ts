import type { Format, Reading } from './format.js'
import { byKeys, type Entry, groupedBy, objectsOf, readDocument, textIn, valueAt } from './json-document.js'
import { isFiniteNumber, type JsonObject } from './json-text.js'
import { bad, good, identity } from './reading.js'

/**
 * SARIF 2.1.0: of each tool the number of results at or above a level, `errors`, `warnings or worse`, `notes or
 * worse`. Runs of one tool and category are counted together. Suppressed results, those that are gone from the
 * baseline, and those that are no failures do not count. A run that did not finish (no `results`, or
 * `executionSuccessful` false) is an error.
 */
export const sarif: Format = {
  name: 'sarif',
  summary: 'SARIF of an analyser: results at or above a level',
  samples: false,
  units: 'results',
  mark: 'the keys "runs", "tool" and "driver"',
  source: 'captured',
  // Some write the results, which may be many, before the tool.
  detect: (text) => Math.max(usual(text), resultsFirst(text)),
  parse: (text) =>
    readDocument(text, (value, report) =>
      groupedBy(objectsOf(valueAt(value, 'runs'), 'runs', report).map(runOf), ({ id }) => id).flatMap(toolOf),
    ),
}

const usual = byKeys(0.9, '{', 'runs', 'tool', 'driver', 'version')
const resultsFirst = byKeys(0.85, '{', 'runs', 'results', 'ruleId', 'physicalLocation')

const metrics = [
  ['errors', ['error']],
  ['warnings or worse', ['error', 'warning']],
  ['notes or worse', ['error', 'warning', 'note']],
] as const

interface ToolRun {
  readonly id: string
  readonly name: Pick<Reading, 'benchmark' | 'dimensions'>
  /** Of each result that counts; why there are none in the place of them. */
  readonly levels: readonly string[] | string
}

function runOf({ entry }: Entry): ToolRun {
  const driver = valueAt(entry, 'tool.driver.name')
  const benchmark = typeof driver === 'string' && driver !== '' ? driver : 'tool'
  const category = categoryOf(valueAt(entry, 'automationDetails.id'))
  const name = { benchmark, dimensions: category === '' ? {} : { category } }
  return { id: identity({ ...name, metric: '' }), name, levels: unfinished(entry) ?? countedIn(entry) }
}

/** SARIF 2.1.0, 3.17.3: what follows the last slash names this very run, what stands before it what was analysed. */
const categoryOf = (id: unknown): string => (typeof id === 'string' ? id.replace(/\/?[^/]*$/, '') : '')

function countedIn(run: JsonObject): readonly string[] {
  const defaults = levelsOf(run)
  return objectsOf(run['results'], 'results', () => {}).flatMap(({ entry }) => levelOf(entry, defaults))
}

function toolOf(runs: readonly ToolRun[]): readonly Reading[] {
  const { name } = runs[0]!
  const known = { unit: 'results', direction: 'minimize' } as const
  const why = runs.map(({ levels }) => levels).find((levels) => typeof levels === 'string')
  if (why !== undefined) return metrics.map(([metric]) => bad({ ...name, metric }, why, known))
  const levels = runs.flatMap((run) => run.levels)
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

/** The level that a rule's results have when they do not say one: by its id, and by its component's place and its own. */
type Defaults = ReadonlyMap<string, string>

const placeOf = (component: number, rule: number): string => `${component} ${rule}`
/** The driver's place, where the extensions count from 0. */
const driverPlace = -1

/** The rules of the driver come last: of two rules with one id, it has the one that is meant without more words. */
function levelsOf(run: JsonObject): Defaults {
  const extensions = objectsOf(valueAt(run, 'tool.extensions') ?? [], 'extensions', () => {})
  const components = [
    ...extensions.map(({ entry }, place) => [place, entry['rules']] as const),
    [driverPlace, valueAt(run, 'tool.driver.rules')] as const,
  ]
  return new Map(components.flatMap(([component, rules]) => rulesOf(component, rules)))
}

function rulesOf(component: number, rules: unknown): readonly (readonly [string, string])[] {
  return objectsOf(rules ?? [], 'rules', () => {}).flatMap(({ entry }, place) => {
    const [id, level] = [textIn(entry, 'id'), valueAt(entry, 'defaultConfiguration.level') ?? 'warning']
    if (typeof level !== 'string') return []
    const byPlace = [placeOf(component, place), level] as const
    return id === undefined ? [byPlace] : [[idOf(id), level] as const, byPlace]
  })
}

/** No id looks like a place. */
const idOf = (id: string): string => `id ${id}`

function levelOf(result: JsonObject, defaults: Defaults): readonly string[] {
  const { suppressions, kind = 'fail', baselineState } = result
  const suppressed =
    Array.isArray(suppressions) &&
    suppressions.some((one: unknown) => (valueAt(one, 'status') ?? 'accepted') === 'accepted')
  if (suppressed || kind !== 'fail' || baselineState === 'absent') return []
  return [textIn(result, 'level') ?? defaultOf(result, defaults) ?? 'warning']
}

/**
 * SARIF 2.1.0, 3.27.5-3.27.7 and 3.52: a rule is named by its place in its component, which is the driver where none
 * is given, or by its id, which may have parts behind it (`CA1000/1`).
 */
function defaultOf(result: JsonObject, defaults: Defaults): string | undefined {
  const component = valueAt(result, 'rule.toolComponent.index') ?? driverPlace
  const place = valueAt(result, 'rule.index') ?? result['ruleIndex']
  const id = textIn(result, 'ruleId') ?? valueAt(result, 'rule.id')
  const byPlace =
    isFiniteNumber(component) && isFiniteNumber(place) && place >= 0
      ? defaults.get(placeOf(component, place))
      : undefined
  if (byPlace !== undefined || typeof id !== 'string') return byPlace
  return defaults.get(idOf(id)) ?? defaults.get(idOf(id.replace(/\/[^/]*$/, '')))
}

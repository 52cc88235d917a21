import type { Format, Reading } from './format.js'
import { bad, good } from './reading.js'
import { parseNumber } from './units.js'
import { attributeOf, byRoot, childOf, childrenOf, type Element, readXml } from './xml-document.js'

/**
 * JUnit XML, as most test runners write it. Each test case has a `time`; one that failed or was skipped is a record
 * that says why. Each suite, and `all tests` of a <testsuites> together, have `pass rate` (of those not skipped; larger
 * is better), `failures`, `errors` and `skipped`, counted from the test cases themselves, and the suite's own `time`.
 */
export const junitXml: Format = {
  name: 'junit-xml',
  summary: 'JUnit XML of a test runner',
  samples: false,
  units: 's, counts, shares',
  mark: '<testsuites> or <testsuite>',
  source: 'captured',
  detect: byRoot(0.9, ['testsuites', 'testsuite']),
  parse: (text) =>
    readXml(text, ['testsuites', 'testsuite'], (root) => {
      const suites = suitesOf([], root)
      const total = suites.map(({ counts }) => counts).reduce(sum, none)
      // A lone suite is often one file of many: none of them knows about all tests.
      const all = root.name === 'testsuites' ? countsOf('all tests', total, root) : []
      return [...all, ...suites.flatMap(suiteOf)]
    }),
}

type Outcome = 'passed' | 'failures' | 'errors' | 'skipped'
type Counts = Readonly<Record<Outcome, number>>

interface Suite {
  readonly name: string
  readonly element: Element
  readonly counts: Counts
}

const none: Counts = { passed: 0, failures: 0, errors: 0, skipped: 0 }

const sum = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failures: a.failures + b.failures,
  errors: a.errors + b.errors,
  skipped: a.skipped + b.skipped,
})

/** Every suite that has test cases of its own, called by the suites around it. */
function suitesOf(path: readonly string[], element: Element): readonly Suite[] {
  const own = element.name === 'testsuite' ? attributeOf(element, 'name') : undefined
  const names = own === undefined ? path : [...path, own]
  const cases = childrenOf(element, 'testcase')
  const counts: Record<Outcome, number> = { ...none }
  for (const test of cases) counts[outcomeOf(test).kind] += 1
  return [
    ...(cases.length > 0 ? [{ name: names.join(' > ') || 'tests', element, counts }] : []),
    ...childrenOf(element, 'testsuite').flatMap((suite) => suitesOf(names, suite)),
  ]
}

function outcomeOf(test: Element): { readonly kind: Outcome; readonly why?: Element } {
  const error = childOf(test, 'error')
  if (error) return { kind: 'errors', why: error }
  const failure = childOf(test, 'failure')
  if (failure) return { kind: 'failures', why: failure }
  // GoogleTest lists tests that are disabled so, and gives no reason.
  const skipped = childOf(test, 'skipped') ?? (attributeOf(test, 'status') === 'notrun' ? test : undefined)
  return skipped ? { kind: 'skipped', why: skipped } : { kind: 'passed' }
}

function countsOf(benchmark: string, counts: Counts, element: Element): readonly Reading[] {
  const { line } = element
  const reading = (metric: string, value: number, more: Parameters<typeof good>[2]) =>
    good({ benchmark, dimensions: {}, metric }, value, { line, ...more })
  const ran = counts.passed + counts.failures + counts.errors
  const time = timeOf(element)
  return [
    ...(ran > 0 ? [reading('pass rate', counts.passed / ran, { unit: 'share', direction: 'maximize' })] : []),
    ...(['failures', 'errors', 'skipped'] as const).map((metric) =>
      reading(metric, counts[metric], { unit: 'tests', direction: 'minimize' }),
    ),
    ...(time === undefined ? [] : [reading('time', time, seconds)]),
  ]
}

const seconds = { unit: 'sec', direction: 'minimize' } as const

/** Some runners print thousands separators. */
function timeOf(element: Element): number | undefined {
  return parseNumber(attributeOf(element, 'time') ?? '')
}

function suiteOf({ name, element, counts }: Suite): readonly Reading[] {
  return [
    ...countsOf(`suite ${name}`, counts, element),
    ...childrenOf(element, 'testcase').flatMap((test) => caseOf(name, test)),
  ]
}

function caseOf(suite: string, test: Element): readonly Reading[] {
  const words = [attributeOf(test, 'classname') ?? suite, attributeOf(test, 'name') ?? 'test']
  const name = { benchmark: words.join(' > '), dimensions: {}, metric: 'time' }
  const { line } = test
  const { kind, why } = outcomeOf(test)
  if (why) {
    const message = attributeOf(why, 'message') ?? (why.text.split('\n')[0]!.trim() || `It says no reason.`)
    return [bad(name, message, { ...seconds, line, status: kind === 'skipped' ? 'skipped' : 'error' })]
  }
  const time = timeOf(test)
  return time === undefined ? [] : [good(name, time, { ...seconds, line })]
}

import type { Format, Reading } from './format.js'
import { measured } from './json-document.js'
import { bad } from './reading.js'
import { parseNumber } from './units.js'
import { attributeOf, byRoot, childOf, type Element, readXml } from './xml-document.js'

/**
 * Catch2's XML reporter, versions 2 and 3: `time` is the mean of a benchmark in nanoseconds with its confidence
 * interval. A benchmark is called by its test case, its sections and its own name. One that threw is an error.
 */
export const catch2Xml: Format = {
  name: 'catch2-xml',
  summary: 'XML of Catch2 with --reporter xml',
  samples: false,
  units: 'ns',
  mark: '<BenchmarkResults> in <Catch> or <Catch2TestRun>',
  source: 'captured',
  // Tests may stand before the first benchmark, more than is looked at.
  detect: (text) => benchmarksFirst(text) || testsFirst(text),
  parse: (text) => readXml(text, roots, (root) => partsOf([], root)),
}

const roots = ['Catch', 'Catch2TestRun'] as const
const benchmarksFirst = byRoot(0.9, roots, '<BenchmarkResults')
const testsFirst = byRoot(0.6, roots)

/** Test cases and sections name what is in them; a group does not. */
function partsOf(path: readonly string[], element: Element): readonly Reading[] {
  return element.children.flatMap((child) => {
    if (child.name === 'BenchmarkResults') return [resultOf(path, child)]
    const names = child.name === 'TestCase' || child.name === 'Section'
    return partsOf(names ? [...path, attributeOf(child, 'name') ?? child.name] : path, child)
  })
}

function resultOf(path: readonly string[], element: Element): Reading {
  const benchmark = [...path, attributeOf(element, 'name') ?? 'benchmark'].join(' > ')
  const name = { benchmark, dimensions: {}, metric: 'time' }
  const [failed, mean] = [childOf(element, 'failed'), childOf(element, 'mean')]
  const { line } = element
  if (failed ?? !mean) {
    const message = (failed && attributeOf(failed, 'message')) ?? 'It has no mean.'
    return bad(name, message, { unit: 'sec', direction: 'minimize', line })
  }
  const [value, low, high] = ['value', 'lowerBound', 'upperBound'].map((key) => numberIn(mean!, key))
  return measured(name, value, { unit: 'ns', low, high, line })
}

const numberIn = (element: Element, key: string): unknown => {
  const text = attributeOf(element, key)
  return text === undefined ? undefined : (parseNumber(text) ?? text)
}

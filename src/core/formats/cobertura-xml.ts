import type { Format, Reading } from './format.js'
import { bad, good } from './reading.js'
import { parseNumber } from './units.js'
import { attributeOf, byRoot, childrenOf, type Element, readXml } from './xml-document.js'

/**
 * Cobertura's coverage XML, as coverage.py, gcovr, Istanbul and others write it: `line coverage` and `branch coverage`
 * as shares from 0 to 1, of `all code` and of each package. Branches of code that has none are left out.
 */
export const coberturaXml: Format = {
  name: 'cobertura-xml',
  summary: 'Cobertura coverage XML',
  samples: false,
  units: 'shares',
  mark: '<coverage line-rate="…">',
  source: 'captured',
  detect: byRoot(0.9, ['coverage'], 'line-rate'),
  parse: (text) =>
    readXml(text, ['coverage'], (root) => {
      const packages = childrenOf(root, 'packages').flatMap((list) => childrenOf(list, 'package'))
      return [
        ...ratesOf('all code', root),
        ...packages.flatMap((part) => ratesOf(`package ${attributeOf(part, 'name') ?? '.'}`, part)),
      ]
    }),
}

function ratesOf(benchmark: string, element: Element): readonly Reading[] {
  return (['line', 'branch'] as const).flatMap((word) => {
    const text = attributeOf(element, `${word}-rate`)
    const plural = word === 'line' ? 'lines' : 'branches'
    const has =
      word === 'line' || element.name === 'coverage'
        ? attributeOf(element, `${plural}-valid`) !== '0'
        : hasBranches(element)
    if (text === undefined || !has) return []
    const name = { benchmark, dimensions: {}, metric: `${word} coverage` }
    const known = { unit: 'share', direction: 'maximize', line: element.line } as const
    const rate = parseNumber(text)
    return [
      rate === undefined
        ? bad(name, `${word}-rate is ${JSON.stringify(text)}, not a number.`, known)
        : good(name, rate, known),
    ]
  })
}

const hasBranches = (element: Element): boolean =>
  element.attributes['branch'] === 'true' || element.children.some(hasBranches)

import type { Format, Reading } from './format.js'
import { bad, good } from './reading.js'
import { parseNumber } from './units.js'
import { attributeOf, byRoot, childrenOf, type Element, readXml } from './xml-document.js'

/**
 * JaCoCo's coverage XML: of `all code` and of each package the covered share of instructions, branches, lines,
 * complexity, methods and classes (`line coverage`, …), from 0 to 1. What there is none of is left out.
 */
export const jacocoXml: Format = {
  name: 'jacoco-xml',
  summary: 'JaCoCo coverage XML',
  samples: false,
  units: 'shares',
  mark: '<report> with <counter type="…" missed="…" covered="…">',
  source: 'documentation',
  detect: byRoot(0.9, ['report'], '<counter '),
  parse: (text) =>
    readXml(text, ['report'], (root) => [...countersOf('all code', root), ...packagesOf(root)]),
}

/** Reports of several modules have groups around their packages, which may be called alike: the group is a dimension. */
function packagesOf(element: Element, groups: readonly string[] = []): readonly Reading[] {
  const dimensions: Dimensions = groups.length > 0 ? { group: groups.join('/') } : {}
  return [
    ...childrenOf(element, 'package').flatMap((part) =>
      countersOf(`package ${attributeOf(part, 'name') ?? '.'}`, part, dimensions),
    ),
    ...childrenOf(element, 'group').flatMap((part) =>
      packagesOf(part, [...groups, attributeOf(part, 'name') ?? '.']),
    ),
  ]
}

type Dimensions = Reading['dimensions']

function countersOf(benchmark: string, element: Element, dimensions: Dimensions = {}): readonly Reading[] {
  return childrenOf(element, 'counter').flatMap((counter) => {
    const metric = `${(attributeOf(counter, 'type') ?? 'unnamed').toLowerCase()} coverage`
    const name = { benchmark, dimensions, metric }
    const known = { unit: 'share', direction: 'maximize', line: counter.line } as const
    const [missed, covered] = ['missed', 'covered'].map((key) => parseNumber(attributeOf(counter, key) ?? ''))
    if (missed === undefined || covered === undefined)
      return [bad(name, 'It does not say how much is covered.', known)]
    const total = missed + covered
    return total > 0 ? [good(name, covered / total, known)] : []
  })
}

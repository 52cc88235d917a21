import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, printed } from './reading.js'

/**
 * The benchmark tables of Catch2's console reporter, versions 2 and 3: `time` is the mean with the bounds of its
 * confidence interval (or the plain mean of `--benchmark-no-analysis`). Test case and sections are dimensions. A long
 * name stands on several lines.
 */
export const catch2: Format = {
  name: 'catch2',
  summary: 'console text of Catch2 2 and 3',
  samples: false,
  units: 'ns…s',
  mark: 'tables headed `benchmark name  samples  iterations`',
  source: 'captured',
  detect: byPattern(0.95, /^benchmark name +samples +iterations +/),
  ...byLine(reader),
}

/** Where in the text a line stands. */
type Part = 'elsewhere' | 'title' | 'header' | 'rows'

interface State {
  part: Part
  test: string | null
  sections: readonly string[]
  /** Where the columns of numbers begin, and whether they hold the mean alone. */
  column: number
  meanOnly: boolean
  /** Lines of the name so far, and the row whose mean is still to come. */
  name: readonly string[]
  open: string | null
}

const counts = /^(\d+) +(\d+) +(\S+) (\S+)$/
const triple = /^(\S+) (\S+) +(\S+) (\S+) +(\S+) (\S+)$/

function reader(): LineReader {
  const out = collection()
  const state: State = {
    ...{ part: 'elsewhere', test: null, sections: [], column: 0, meanOnly: false, name: [], open: null },
  }
  const named = (benchmark: string) => ({
    benchmark,
    dimensions: {
      ...(state.test === null ? {} : { test: state.test }),
      ...(state.sections.length === 0 ? {} : { section: state.sections.join(' / ') }),
    },
    metric: 'time',
  })
  const row = (text: string, line: number) => {
    // This stands where it fits, whatever the columns of the table are.
    const failed = text.lastIndexOf(' Benchmark failed (')
    const column = failed < 0 ? state.column : failed
    const cell = text.slice(0, column).trim()
    const rest = text.slice(column).trim()
    if (cell !== '') state.name = [...state.name, cell]
    const [, , , mean, unit] = counts.exec(rest) ?? []
    const failure = /^Benchmark failed \((.*)\)$/.exec(rest)?.[1]
    const name = state.name.join(' ')
    if (rest === '' || (name === '' && state.open === null)) return
    if (failure !== undefined)
      out.add(bad(named(name), failure || 'Catch2 says that it failed.', { ...time, line }))
    else if (mean !== undefined && state.meanOnly) out.add(printed(named(name), mean, unit!, { line }))
    else if (mean !== undefined) state.open = name
    else if (state.open !== null) means(state.open, rest, line)
    state.name = []
  }
  const means = (benchmark: string, rest: string, line: number) => {
    const [, mean, unit, low, lowUnit, high, highUnit] = triple.exec(rest) ?? []
    state.open = null
    if (mean === undefined) return out.flaw(`${benchmark}: "${rest}" is not a row of means.`, line)
    const bound = (number: string, its: string) => printed(named(benchmark), number, its, { line }).value
    out.add({
      ...printed(named(benchmark), mean, unit!, { line }),
      low: bound(low!, lowUnit!),
      high: bound(high!, highUnit!),
    })
  }
  return {
    line(text, line) {
      if (/^[-=.~]{40,}$/.test(text)) return ruled(text, state)
      if (text.startsWith('benchmark name ')) {
        state.column = Math.max(1, text.indexOf('samples'))
        state.meanOnly = / mean *$/.test(text)
        state.part = 'header'
      } else if (state.part === 'title') {
        if (text.startsWith('  ')) state.sections = [...state.sections, text.trim()]
        else state.test = text.trim() || null
      } else if (state.part === 'rows') row(text, line)
    },
    end: out.parsed,
  }
}

const time = { unit: 'sec', direction: 'minimize' } as const

/** Rules of dashes open and close the title of a test case, and close the head of a table. */
function ruled(rule: string, state: State): void {
  const isDashes = rule.startsWith('-')
  if (isDashes && state.part === 'header') state.part = 'rows'
  else if (isDashes && state.part !== 'title')
    Object.assign(state, { part: 'title', test: null, sections: [] })
  else state.part = 'elsewhere'
  state.name = []
  state.open = null
}

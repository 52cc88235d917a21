import { collection, mostReadings } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { ownText } from './own-text.js'
import { bad, printed } from './reading.js'
import { unitOf } from './units.js'

/**
 * What criterion prints in its own words: `NAME  time:   [2.5 µs 3.1 µs 4.2 µs]`, the name on a line of its own where
 * it is long. `time` and `throughput`: the estimate, with the bounds of its confidence interval; of two rates (elements
 * and bytes) the second is `throughput` with its unit. The `change:` that follows compares with an earlier run and is not
 * read.
 */
export const criterion: Format = {
  name: 'criterion',
  summary: 'text of cargo bench with criterion',
  samples: false,
  units: 'ps…s, B/s and elem/s in any scale',
  mark: 'lines such as `NAME  time:   [2.5 µs 3.1 µs 4.2 µs]`',
  source: 'captured',
  detect: byPattern(0.95, /(?:^| )time: +\[ *\S+ +\S+ +\S+ +\S+ +\S+ +\S+\]$/),
  ...byLine(reader),
}

/** Short numbers and units are padded: `[50.000   B/s 60.000   B/s …]`. */
const interval = /^\[ *(\S+) +(\S+) +(\S+) +(\S+) +(\S+) +(\S+)\]$/
/** Steps of one benchmark as criterion announces them on stderr. */
const step = /: (?:Warming up for|Collecting|Analyzing|Iterating|Profiling|Setting up|Complete).*$/

function reader(): LineReader {
  const out = collection()
  const open = new Map<string, number>()
  let name: string | null = null
  /** Of the step before: a benchmark has several. */
  let begun = ''
  /** Base unit of the first rate of the benchmark, if there was one. */
  let rate = ''

  const take = (kind: 'time' | 'throughput', words: RegExpExecArray, line: number) => {
    if (name === null) return out.flaw('This interval belongs to no benchmark: its name is missing.', line)
    const [, low, lowUnit, middle, unit, high, highUnit] = words as unknown as readonly string[]
    const { base } = unitOf(unit!)
    const isSecond = kind === 'throughput' && rate !== '' && rate !== base
    const metric = isSecond ? `${kind} ${base}` : kind
    rate = kind === 'time' ? '' : rate || base
    // Each bound has a unit of its own: they are brought to the unit of the estimate by the reading's factors.
    const [bottom, top] = [
      printed(at(name, metric), low!, lowUnit!, { line }),
      printed(at(name, metric), high!, highUnit!, { line }),
    ]
    out.add({ ...printed(at(name, metric), middle!, unit!, { line }), low: bottom.value, high: top.value })
    open.delete(name)
  }
  const begin = (started: string, line: number) => {
    if (started === begun || open.has(started)) return
    begun = ownText(started)
    if (open.size < mostReadings) open.set(begun, line)
    else out.leaveOut(1)
  }
  return {
    line(text, line) {
      if (text.startsWith('Benchmarking ')) {
        const announced = text.slice('Benchmarking '.length).trim()
        const started = announced.replace(step, '')
        // A sentence may begin with the word; a benchmark that began has a step as well.
        if (started !== announced && started !== '') begin(started, line)
        name = null
        return
      }
      const [label, found] = metricIn(text)
      if (label === null) {
        name = /^\S/.test(text) ? text.trim() : name
        return
      }
      const words = interval.exec(found.trim())
      if (words === null) return
      if (label !== '') name = label
      take(/thrpt: +\[/.test(text) ? 'throughput' : 'time', words, line)
    },
    end() {
      for (const [benchmark, line] of open) {
        out.add(bad(at(benchmark, 'time'), 'It was started and printed no result.', { ...time, line }))
      }
      return out.parsed()
    },
  }
}

const time = { unit: 'sec', direction: 'minimize' } as const

const at = (benchmark: string, metric: string) => ({ benchmark, dimensions: {}, metric })

/** What stands before and after `time:` or `thrpt:`; null where the line has neither. */
function metricIn(text: string): readonly [string | null, string] {
  for (const word of [' time: ', ' thrpt: ']) {
    // Most lines have neither, and looking from the end is slow.
    if (!text.includes(word)) continue
    const found = text.lastIndexOf(word)
    return [text.slice(0, found).trim(), text.slice(found + word.length)]
  }
  return [null, '']
}

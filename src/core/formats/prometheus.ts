import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, good, type ReadingName, setDimension } from './reading.js'
import { parseNumber } from './units.js'
import { blanksEnd, wordEnd } from './words.js'

/**
 * The text that a Prometheus or OpenMetrics endpoint serves: every sample is `value` of the series, labels are
 * dimensions. The unit comes from the name's ending (`_seconds`, `_bytes`); which way is better nothing says, so the
 * manifest must. A value that is no number (a quantile of nothing) is skipped.
 */
export const prometheus: Format = {
  name: 'prometheus',
  summary: 'the text of a Prometheus or OpenMetrics endpoint',
  samples: false,
  units: 'seconds, bytes, ratios, counts; without direction',
  mark: 'lines such as `# TYPE go_goroutines gauge`',
  source: 'captured',
  detect: byPattern(
    0.9,
    /^# TYPE [a-zA-Z_:][\w:]* (?:counter|gauge|histogram|summary|untyped|unknown|info|stateset)$/,
  ),
  ...byLine(reader),
}

const patterns = {
  name: /^[a-zA-Z_:][\w:]*$/,
  label: /^[a-zA-Z_]\w*$/,
  /** A timestamp; OpenMetrics may add an exemplar: ` # {trace_id="…"} 0.5`. */
  rest: /^(?: +-?[\d.]+)?(?: *| # \{.*)$/,
}

function reader(): LineReader {
  const out = collection()
  return {
    line(text, line) {
      if (text.startsWith('#') || text.trim() === '') return
      const sample = sampleIn(text) ?? sampleIn(text.trim().replaceAll('\t', ' '))
      if (sample === undefined) return out.flaw(`"${text.slice(0, 80)}" is not a sample.`, line)
      const { name, number } = sample
      const known = { unit: unitIn(name.benchmark), direction: null, line }
      const value = parseNumber(number)
      if (value !== undefined) out.add(good(name, value, known))
      else if (/^(?:NaN|[+-]?Inf)$/.test(number))
        out.add(bad(name, `It is ${number}.`, { ...known, status: 'skipped' }))
      else out.flaw(`"${number.slice(0, 80)}" is not a number.`, line)
    },
    end: out.parsed,
  }
}

interface Sample {
  readonly name: ReadingName
  readonly number: string
}

/** `name{label="value"} number timestamp`, of which labels and timestamp may be missing. */
function sampleIn(text: string): Sample | undefined {
  const brace = text.indexOf('{')
  const blank = text.indexOf(' ')
  const isLabelled = brace >= 0 && (brace < blank || blank < 0)
  const nameEnd = isLabelled ? brace : blank
  const benchmark = text.slice(0, Math.max(0, nameEnd))
  const labels = isLabelled ? labelsAt(text, brace) : { dimensions: {}, end: nameEnd }
  if (labels === undefined || !patterns.name.test(benchmark)) return undefined
  let start = labels.end
  while (text[start] === ' ') start += 1
  const end = wordEnd(text, start)
  if (start === end) return undefined
  if (end < text.length && !patterns.rest.test(text.slice(end))) return undefined
  const { dimensions } = labels
  return { name: { benchmark, dimensions, metric: 'value' }, number: text.slice(start, end) }
}

/** What stands between the braces of which one opens at `brace`, and where they end; undefined where it is malformed. */
function labelsAt(text: string, brace: number) {
  const dimensions: Record<string, string> = {}
  let at = brace + 1
  while (text[at] !== '}') {
    const equals = text.indexOf('="', at)
    const key = text.slice(at, equals)
    const close = equals < 0 || !patterns.label.test(key) ? -1 : closing(text, equals + 2)
    if (close < 0) return undefined
    setDimension(dimensions, key, unescaped(text.slice(equals + 2, close)))
    at = close + 1
    if (text[at] === ',') at = blanksEnd(text, at + 1)
    else if (text[at] !== '}') return undefined
  }
  return { dimensions, end: at + 1 }
}

/** Where the quotes close that are open at `start`; -1 where they never do. */
function closing(text: string, start: number): number {
  for (let quote = text.indexOf('"', start); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slash = quote
    while (slash > start && text[slash - 1] === '\\') slash -= 1
    if ((quote - slash) % 2 === 0) return quote
  }
  return -1
}

const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(/\\(.)/g, (_, word: string) => (word === 'n' ? '\n' : word)) : text

function unitIn(name: string): string {
  if (name.endsWith('_ratio')) return 'share'
  const end = name.endsWith('_total')
    ? -'_total'.length
    : name.endsWith('_sum')
      ? -'_sum'.length
      : name.length
  const stem = name.slice(0, end)
  return stem.endsWith('_seconds') ? 'sec' : stem.endsWith('_bytes') ? 'B' : ''
}

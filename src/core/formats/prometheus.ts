import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, good } from './reading.js'
import { parseNumber } from './units.js'

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

const series = /^([a-zA-Z_:][\w:]*)(\{.*\})? +(\S+)(?: +-?[\d.]+)?$/
const label = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"(?:,\s*|\}$)/gy
const units: readonly (readonly [RegExp, string])[] = [
  [/_seconds(?:_total|_sum)?$/, 'sec'],
  [/_bytes(?:_total|_sum)?$/, 'B'],
  [/_ratio$/, 'share'],
]

function reader(): LineReader {
  const out = collection()
  return {
    line(text, line) {
      if (text.startsWith('#') || text.trim() === '') return
      const [, benchmark, labels, number = ''] = series.exec(withoutExemplar(text)) ?? []
      const dimensions = labels === undefined ? {} : labelsOf(labels)
      if (benchmark === undefined || dimensions === undefined) {
        return out.flaw(`"${text.slice(0, 80)}" is not a sample.`, line)
      }
      const name = { benchmark, dimensions, metric: 'value' }
      const known = {
        unit: units.find(([ending]) => ending.test(benchmark))?.[1] ?? '',
        direction: null,
        line,
      }
      const value = parseNumber(number)
      if (value !== undefined) out.add(good(name, value, known))
      else if (/^(?:NaN|[+-]?Inf)$/.test(number))
        out.add(bad(name, `It is ${number}.`, { ...known, status: 'skipped' }))
      else out.flaw(`"${number.slice(0, 80)}" is not a number.`, line)
    },
    end: out.parsed,
  }
}

/** OpenMetrics may add ` # {trace_id="…"} 0.5` to a sample. */
function withoutExemplar(text: string): string {
  const at = text.lastIndexOf(' # {')
  return at < 0 ? text : text.slice(0, at)
}

/** Labels between braces; undefined where they are malformed. */
function labelsOf(text: string): Readonly<Record<string, string>> | undefined {
  if (text === '{}') return {}
  const found: [string, string][] = []
  label.lastIndex = 1
  for (let at = 1; at < text.length; at = label.lastIndex) {
    const [, key, value] = label.exec(text) ?? []
    if (key === undefined)
      return text[at] === '}' && at === text.length - 1 ? Object.fromEntries(found) : undefined
    found.push([key, value!.replace(/\\(.)/g, (_, word: string) => (word === 'n' ? '\n' : word))])
  }
  return Object.fromEntries(found)
}

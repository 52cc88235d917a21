import { collection } from './collection.js'
import type { Format, LineReader, Reading } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, printed, type ReadingName } from './reading.js'
import { longUnits } from './units.js'

/**
 * What `asv run` prints while it runs: a line a benchmark, or a table for one with parameters, which become dimensions,
 * as the environment does. `time` with its ± as bounds, `memory` and `peak memory` (k is 1000 bytes), and `value` of a
 * `track_` benchmark.
 */
export const asvConsole: Format = {
  name: 'asv-console',
  summary: 'what asv run prints',
  samples: false,
  units: 'ns…s, bytes, as tracked',
  mark: 'lines such as `[ 50.00%] ··· module.time_sort  11.1±0.01μs`',
  source: 'documentation',
  detect: byPattern(0.95, /^\[ *\d+\.\d\d%\] ··· \S+\.\S+ +\S/),
  ...byLine(reader),
}

const patterns = {
  step: /^\[ *\d+\.\d\d%\] (·+) (.*)$/,
  environment: /^Benchmarking (\S+)$/,
  benchmark: /^([\w.]+\.\w+) +(\S.*)$/,
  value: /^([\d.e+-]+)(?:±([\d.e+-]+))?([^\d\s]\S*)?$/,
  rule: /^=+(?: =+)+$/,
  line: /^[- ]*-$/,
  /** First row of the head where the last parameter is spread over the columns. */
  spread: /^ *-- /,
}

/** What is known of a table: where its columns stand and what they are called. */
interface Table {
  readonly benchmark: string
  readonly columns: readonly (readonly [number, number])[]
  readonly head: readonly string[]
  readonly open: boolean
}

function reader(): LineReader {
  const out = collection()
  let environment: string | null = null
  let parametrised: string | null = null
  let table: Table | null = null

  const named = (benchmark: string, parameters: Readonly<Record<string, string>> = {}) => ({
    benchmark,
    dimensions: environment === null ? parameters : { environment, ...parameters },
  })
  const tableLine = (text: string, offset: number, line: number) => {
    if (patterns.rule.test(text.slice(offset).trim())) {
      if (table === null) table = begun(parametrised!, text, offset)
      else if (table.open) table = { ...table, open: false }
      else [table, parametrised] = [null, null]
      return
    }
    if (table === null) return
    if (table.open && patterns.line.test(text)) {
      // It ends the head, but where the head has two rows.
      if (!patterns.spread.test(table.head[0] ?? '')) table = { ...table, open: false }
      return
    }
    if (table.open) table = { ...table, head: [...table.head, text] }
    else
      for (const { value, parameters } of rowOf(table, text))
        out.add(readingOf(named(table.benchmark, parameters), value, line))
  }
  return {
    line(text, line) {
      const [, dots, said = ''] = patterns.step.exec(text) ?? []
      if (parametrised !== null && (dots === undefined || patterns.rule.test(said.trim()))) {
        return tableLine(text, dots === undefined ? 0 : text.indexOf(said), line)
      }
      environment = patterns.environment.exec(said)?.[1] ?? environment
      const [, benchmark, value = ''] = patterns.benchmark.exec(said) ?? []
      if (dots !== '···' || benchmark === undefined) return
      table = null
      // What has parameters is told in a table below.
      parametrised = /^(?:ok|\d+\/\d+ failed)$/.test(value.trim()) ? benchmark : null
      if (parametrised === null) out.add(readingOf(named(benchmark), value.trim(), line))
    },
    end: out.parsed,
  }
}

function begun(benchmark: string, text: string, offset: number): Table {
  const columns = [...text.slice(offset).matchAll(/=+/g)].map(
    ({ index, 0: rule }) => [offset + index, offset + index + rule.length] as const,
  )
  return { benchmark, columns, head: [], open: true }
}

/**
 * The values of one row with their parameters. Of several parameters the last one is spread over the columns: then a
 * first line of the head has `--` above the others and its name.
 */
function rowOf({ columns, head }: Table, text: string) {
  const cells = (line: string) => columns.map(([from, to]) => line.slice(from, to).trim())
  const spread = head.find((line) => patterns.spread.test(line))
  const leading =
    spread === undefined ? columns.length - 1 : cells(spread).filter((cell) => cell === '--').length
  const [labels, row] = [cells(head.at(-1) ?? ''), cells(text)]
  const own = labels
    .slice(0, leading)
    .map((label, at) => [label || `parameter ${at + 1}`, row[at] ?? ''] as const)
  const name = (spread ?? '').replace(/--/g, '').trim()
  return row.slice(leading).flatMap((value, at) => {
    const label = labels[leading + at] ?? ''
    const parameters = {
      ...Object.fromEntries(own),
      ...(label === '' ? {} : { [name || 'parameter']: label }),
    }
    return value === '' ? [] : [{ value, parameters }]
  })
}

/** What a benchmark measures stands in the first word of its name. */
function readingOf(named: Omit<ReadingName, 'metric'>, said: string, line: number): Reading {
  const kind = /(?:^|\.)(time|mem|peakmem|track)_?\w*$/.exec(named.benchmark)?.[1] ?? 'time'
  const metric = { time: 'time', mem: 'memory', peakmem: 'peak memory', track: 'value' }[kind]!
  const name = { ...named, metric }
  const [, number, spread, suffix = ''] = patterns.value.exec(said) ?? []
  const direction = kind === 'track' ? {} : ({ direction: 'minimize' } as const)
  if (number === undefined || (kind === 'time' && suffix === '')) {
    const unit = { time: 'sec', track: '' }[kind] ?? 'B'
    const status = /^(?:n\/a|skipped)$/.test(said) ? 'skipped' : 'error'
    return bad(name, `asv says "${said}".`, { unit, line, ...direction, status })
  }
  const unit = /mem/.test(kind) ? `${suffix}B` : kind === 'time' ? (longUnits[suffix] ?? suffix) : suffix
  return printed(name, number, unit, { line, spread, ...direction })
}

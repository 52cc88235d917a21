import type { Format, Reading } from './format.js'
import { byKeys, measured, type Report, readDocument } from './json-document.js'
import { isObject, type JsonObject } from './json-text.js'
import { bad, type ReadingName } from './reading.js'

/**
 * A result file of airspeed velocity (`.asv/results/MACHINE/COMMIT-ENV.json`, versions 1 and 2). The value is asv's
 * median with the bounds of its 99 % interval; samples are there with `--record-samples`. What is measured follows
 * from the name, as asv has it: `time_` and `timeraw_` seconds, `mem_` and `peakmem_` bytes, `track_` a number whose
 * direction is not known. The parameters' names stand in benchmarks.json only: dimensions are `param1`, `param2`, …
 * A failed benchmark (null) is an error, a skipped one (NaN) is skipped.
 */
export const asv: Format = {
  name: 'asv',
  summary: 'a result file of airspeed velocity',
  samples: true,
  units: 's, bytes',
  mark: 'the keys "commit_hash", "params" and "results"',
  source: 'documentation',
  detect: byKeys(0.9, '{', 'commit_hash', 'params', 'results'),
  parse: (text) =>
    readDocument(text, (value, report) => {
      const results = isObject(value) ? value['results'] : undefined
      if (!isObject(value) || !isObject(results)) {
        report('There is no object "results".')
        return []
      }
      const columns = Array.isArray(value['result_columns']) ? value['result_columns'] : versionOne
      return Object.entries(results).flatMap(([key, row]) => benchmarkOf(key, rowOf(row, columns), report))
    }),
}

const versionOne = ['result', 'params'] as const

/** A row as an object, whichever way the version writes it; a plain value is the result of a benchmark without parameters. */
function rowOf(row: unknown, columns: readonly unknown[]): JsonObject {
  if (Array.isArray(row)) return Object.fromEntries(row.map((cell, index) => [String(columns[index]), cell]))
  return isObject(row) ? row : { result: [row] }
}

function benchmarkOf(benchmark: string, row: JsonObject, report: Report): readonly Reading[] {
  const cases = casesOf(row['params'])
  const { result } = row
  if (benchmark === '' || cases === undefined) {
    report(`${JSON.stringify(benchmark)} has no name, or more parameters than can be read.`)
    return []
  }
  const known = kindOf(benchmark)
  return cases.map((params, at) => {
    const dimensions = Object.fromEntries(params.map((param, index) => [`param${index + 1}`, param]))
    const name = { benchmark, dimensions, metric: known.metric }
    return caseOf(name, known, (column) => cellOf(column === 'result' ? result : row[column], at))
  })
}

/** Null stands for a list of nulls. */
const cellOf = (list: unknown, at: number): unknown => (Array.isArray(list) ? list[at] : (list ?? null))

/** Every combination of the parameters, the last varying fastest; undefined where there are too many. */
function casesOf(params: unknown): readonly (readonly string[])[] | undefined {
  const lists = (Array.isArray(params) ? params : []).map((list): unknown[] =>
    Array.isArray(list) ? list : [list],
  )
  if (lists.reduce((count, list) => count * list.length, 1) > 100_000) return undefined
  return lists.reduce<readonly (readonly string[])[]>(
    (cases, list) => cases.flatMap((row) => list.map((value) => [...row, String(value)])),
    [[]],
  )
}

type Known = { readonly metric: string; readonly unit: string }

function kindOf(benchmark: string): Known {
  const word = benchmark.replace(/^.*\./, '')
  if (/^time(raw)?_|^Time/.test(word)) return { metric: 'time', unit: 's' }
  if (/^(peak)?mem_|^(Peak)?Mem/.test(word)) return { metric: 'memory', unit: 'B' }
  return { metric: 'value', unit: '' }
}

function caseOf(name: ReadingName, { unit }: Known, cell: (column: string) => unknown): Reading {
  const value = cell('result')
  const known = { unit: unit === 's' ? 'sec' : unit, direction: unit === '' ? null : ('minimize' as const) }
  if (value === null || value === undefined) return bad(name, 'It failed.', known)
  if (value === 'NaN') return bad(name, 'It was skipped.', { ...known, status: 'skipped' })
  const [low, high] = [cell('stats_ci_99_a'), cell('stats_ci_99_b')]
  return measured(name, value, { unit, samples: cell('samples') ?? [], low, high })
}

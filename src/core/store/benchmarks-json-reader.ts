import { fail, ok, type Problem, type Result } from '../model/problem.js'
import type { Report, ReportMetric } from '../model/session.js'
import { json } from './cell.js'
import { originFacts, ownMetadata } from './origin.js'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const problem = (file: string, what: string, hint: string, line?: number): Problem => ({
  where: line === undefined ? { file } : { file, line },
  what,
  hint,
})

/** Line of the first bare NaN or Infinity outside strings, which 000 writes and JSON does not have. */
function nonFiniteLine(text: string): number | undefined {
  const blank = text.replace(/"(?:[^"\\\n]|\\.)*"/g, (quoted) => ' '.repeat(quoted.length))
  const at = blank.search(/\bNaN\b|\bInfinity\b/)
  return at < 0 ? undefined : blank.slice(0, at).split('\n').length
}

function parse(text: string, file: string): Result<unknown> {
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    const line = nonFiniteLine(text)
    if (line !== undefined)
      return fail(
        problem(file, 'a value is NaN or Infinity', 'remove that metric: only finite values count', line),
      )
    const position = /position (\d+)/.exec(String(error))?.[1]
    const at = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length
    const hint = 'restore the file from the last good commit, or delete it to have it written from store.db'
    // Where it is stands in the place already, and engines word it differently.
    const what = (error as Error).message.replace(/ in JSON at position \d+.*$/s, '')
    return fail(problem(file, `not valid JSON: ${what}`, hint, at))
  }
}

function readMetric(value: Json): ReportMetric | string {
  const { name, achieved, target, unit = 'score' } = value
  if (typeof name !== 'string') return 'name is no text'
  if (typeof achieved !== 'number' || !Number.isFinite(achieved))
    return `achieved of ${name} is no finite number`
  if (typeof target !== 'number' || !Number.isFinite(target)) return `target of ${name} is no finite number`
  if (typeof unit !== 'string') return `unit of ${name} is no text`
  const own = ownMetadata(value['metadata']) ?? {}
  return {
    name,
    status: 'ok',
    value: achieved,
    n: typeof own['n'] === 'number' ? own['n'] : 1,
    sd: typeof own['sd'] === 'number' ? own['sd'] : null,
    unit: 'unit' in own && own['unit'] === null ? null : unit,
    // 000 knows one direction only: more is better.
    direction: own['direction'] === 'minimize' ? 'minimize' : 'maximize',
    target: own['target_declared'] === false ? null : target,
    mandatory: own['mandatory'] !== false,
    machineIndependent: own['machine_independent'] === true,
    message: null,
  }
}

/** Timestamps without an offset are UTC: 000 writes both kinds. */
function readTime(value: unknown): number {
  if (typeof value !== 'string') return Number.NaN
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`
  return Date.parse(zoned.replace(/(\.\d{3})\d+/, '$1'))
}

function successRate(metrics: readonly ReportMetric[]): number {
  const met = metrics.flatMap(({ value, target, direction }) =>
    target === null || value === null ? [] : [direction === 'minimize' ? value <= target : value >= target],
  )
  return met.length === 0 ? 1 : met.filter(Boolean).length / met.length
}

function readReport(value: unknown): Report | string {
  if (!isObject(value)) return 'it is no object'
  const { benchmark, metrics, notes = '', timestamp } = value
  if (typeof benchmark !== 'string') return 'benchmark is no text'
  if (!Array.isArray(metrics) || !metrics.every(isObject)) return 'metrics is no list of objects'
  if (typeof notes !== 'string') return 'notes is no text'
  const capturedAt = readTime(timestamp)
  if (!Number.isFinite(capturedAt)) return 'timestamp is no ISO 8601 time'
  const read = metrics.map(readMetric)
  const wrong = read.find((metric) => typeof metric === 'string')
  if (wrong !== undefined) return wrong
  const good = read as ReportMetric[]
  const facts = originFacts(value)
  return {
    benchmark,
    subject: facts?.subject ?? 'self',
    definitionHash: facts?.definition_hash ?? '',
    metrics: good,
    successRate: successRate(good),
    notes,
    capturedAt,
    origin: json(value),
  }
}

/**
 * The reports of a benchmarks.json, each with its entry as `origin`. Blank text is an empty history; anything else
 * that is no list of good entries is a problem, because taking it for empty would overwrite it.
 */
export function readBenchmarks(text: string, file: string): Result<readonly Report[]> {
  if (text.trim() === '') return ok([])
  const parsed = parse(text, file)
  if (!parsed.ok) return parsed
  if (!Array.isArray(parsed.value)) {
    const hint = 'the file must hold a list of reports; put the reports into [ ] or move the file away'
    return fail(problem(file, 'the top level is not a list', hint))
  }
  const reports = parsed.value.map(readReport)
  const problems = reports.flatMap((report, index) =>
    typeof report === 'string'
      ? [problem(file, `entry ${index + 1}: ${report}`, 'mend the entry, or remove it from the list')]
      : [],
  )
  return problems.length > 0 ? { ok: false, problems } : ok(reports as Report[])
}

import type { Measurement } from '../model/measurement.js'

/** The metric that a protocol benchmark is judged by: `metric` of its `result.json`. */
export const primaryMetric = 'metric'
/** The project's own timing, recorded beside ours and never instead of it. */
export const reportedWall = 'wall_clock_seconds'

/** What `result.json` says: the part of an attempt that the project itself states. */
export interface Reply {
  readonly status: 'ok' | 'error'
  readonly message: string | null
  readonly measurements: readonly Measurement[]
}

type Table = Readonly<Record<string, unknown>>

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const failed = (message: string, others: readonly Measurement[] = []): Reply => ({
  status: 'error',
  message,
  measurements: [{ metric: primaryMetric, status: 'error', message }, ...others],
})

/** Stands for a bare `NaN`, `Infinity` or `-Infinity`, which many JSON writers print and JSON does not know. */
const nonFiniteKey = '\u0000not-finite'

const withoutBareNumbers = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
    token.startsWith('"') ? token : JSON.stringify({ [nonFiniteKey]: token }),
  )

function parseJson(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(withoutBareNumbers(text)) }
  } catch (error) {
    return { error: (error as Error).message }
  }
}

/** A value as the reader wrote it, short. */
function show(value: unknown): string {
  if (value === undefined) return 'missing'
  if (isTable(value) && nonFiniteKey in value) return String(value[nonFiniteKey])
  if (typeof value === 'number') return String(value)
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function measurement(metric: string, key: string, value: unknown): Measurement {
  if (typeof value === 'number' && Number.isFinite(value)) return { metric, status: 'ok', value, unit: '' }
  const message = `result.json: "${key}" is ${show(value)}; it must be a finite number`
  return { metric, status: 'error', message }
}

const reserved = new Set([primaryMetric, reportedWall, 'wall'])

function components(value: unknown): readonly Measurement[] {
  if (!isTable(value)) return []
  return Object.entries(value).map(([name, component]) => {
    const key = `metric_components.${name}`
    return measurement(reserved.has(name) ? key : name, key, component)
  })
}

function wallOf(value: unknown): readonly Measurement[] {
  if (value === undefined || value === null) return []
  const wall = measurement(reportedWall, reportedWall, value)
  return [wall.status === 'ok' ? { ...wall, unit: 's', direction: 'minimize' } : wall]
}

function withMetadata(primary: Measurement, metadata: unknown): Measurement {
  const worth = primary.status === 'ok' && isTable(metadata) && Object.keys(metadata).length > 0
  return worth ? { ...primary, metadata } : primary
}

function readOk(table: Table, others: readonly Measurement[]): Reply {
  const primary = withMetadata(measurement(primaryMetric, 'metric', table['metric']), table['metadata'])
  if (primary.status !== 'ok') return failed(primary.message, others)
  return { status: 'ok', message: null, measurements: [primary, ...others] }
}

function readError(table: Table, others: readonly Measurement[]): Reply {
  const { message } = table as { message?: unknown }
  if (typeof message === 'string' && message.trim() !== '') return failed(message, others)
  return failed('result.json: "status" is "error" without a "message" that says why', others)
}

/**
 * Reads the text of `result.json`. `ok` needs a finite number as `metric`; strings and booleans are not numbers.
 * `metric_components` and `wall_clock_seconds` become measurements of their own; unknown keys are ignored.
 */
export function readReply(text: string): Reply {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''))
  if ('error' in parsed) return failed(`result.json is not JSON: ${parsed.error}`)
  const { value } = parsed
  if (!isTable(value) || nonFiniteKey in value) {
    return failed(`result.json must hold one JSON object, not ${show(value)}`)
  }
  const others = [...wallOf(value['wall_clock_seconds']), ...components(value['metric_components'])]
  if (value['status'] === 'ok') return readOk(value, others)
  if (value['status'] === 'error') return readError(value, others)
  return failed(`result.json: "status" is ${show(value['status'])}; it must be "ok" or "error"`, others)
}

import type { VerdictKind } from '../model/verdict.js'

/** The key of a metric's `metadata` in benchmarks.json under which everything stands that 000's shape has no place for. */
export const ownKey = 'benchgate'

/** What our own entries say of their report, repeated under each metric. */
export interface OriginFacts {
  readonly report: string
  readonly session: string
  readonly project: string
  readonly subject: string
  readonly git_sha: string
  readonly branch: string | null
  readonly dirty: boolean
  readonly event: string
  readonly version: string | null
  readonly definition_hash: string
  readonly verdict: VerdictKind | null
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Our own part of a metric's metadata, or undefined. */
export function ownMetadata(metadata: unknown): Readonly<Record<string, unknown>> | undefined {
  const own = isObject(metadata) ? metadata[ownKey] : undefined
  return isObject(own) ? own : undefined
}

/** What an entry of benchmarks.json (as parsed JSON) says of the report that it was written from; undefined if not ours. */
export function originFacts(entry: unknown): Partial<OriginFacts> | undefined {
  const metrics = isObject(entry) && Array.isArray(entry['metrics']) ? entry['metrics'] : []
  const own = metrics.map((metric) => (isObject(metric) ? ownMetadata(metric['metadata']) : undefined))
  return own.find((part) => typeof part?.['report'] === 'string')
}

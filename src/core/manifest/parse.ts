import { ok, type Result } from '../model/problem.js'
import type { Fault, KeyPath } from './fault.js'
import { type ManifestLines, scanLines } from './lines.js'
import { located } from './located.js'
import { ruleFaults } from './rules.js'
import { type Manifest, manifestSchema } from './schema.js'
import { schemaFaults } from './schema-faults.js'
import { soundParts, wholeParts } from './sound-parts.js'
import { decodeManifest, parseToml } from './toml.js'

/** A valid manifest and where its tables stand. */
export interface LoadedManifest {
  readonly manifest: Manifest
  /** As messages name it: relative to the project, `bench/manifest.toml`. */
  readonly file: string
  readonly lines: ManifestLines
}

const startsWith = (path: KeyPath, prefix: KeyPath): boolean =>
  prefix.every((part, index) => path[index] === part)

/** Faults of rules are dropped where the key itself, or something in it, is already at fault. */
function allFaults(byKey: readonly Fault[], byRule: readonly Fault[]): readonly Fault[] {
  const covered = ({ path }: Fault) =>
    byKey.some((fault) => startsWith(path, fault.path) || startsWith(fault.path, path))
  return [...byKey, ...byRule.filter((fault) => !covered(fault))]
}

async function exactLines(text: string, manifest: Manifest): Promise<ManifestLines> {
  const { keyPlaces } = await import('./places.js')
  const places = await keyPlaces(text)
  const line = (...path: KeyPath): number => places(path)?.line ?? 1
  return {
    benchmarks: manifest.benchmarks.map((_, index) => line('benchmarks', index, 'name')),
    metrics: manifest.benchmarks.map(({ metrics }, index) =>
      metrics.map((_, metric) => line('benchmarks', index, 'metrics', metric)),
    ),
    policy: manifest.policy.map((_, index) => line('policy', index)),
  }
}

/**
 * Reads a manifest. `file` is what messages call it. Never throws for what the text says: all problems come at once,
 * with line, column, key and hint, but for a syntax error, which hides the rest.
 */
export async function parseManifest(
  source: string | Uint8Array,
  file: string,
): Promise<Result<LoadedManifest>> {
  const decoded = typeof source === 'string' ? ok(source) : decodeManifest(source, file)
  if (!decoded.ok) return decoded
  const text = decoded.value
  const raw = parseToml(text, file)
  if (!raw.ok) return raw
  const read = manifestSchema.safeParse(raw.value, { reportInput: true })
  const byKey = read.success ? [] : schemaFaults(read.error.issues, manifestSchema)
  const parts = read.success ? wholeParts(read.data) : soundParts(raw.value, byKey)
  const faults = allFaults(byKey, ruleFaults(parts))
  if (!read.success || faults.length > 0) return located(faults, text, file)
  const lines = scanLines(text, read.data) ?? (await exactLines(text, read.data))
  return ok({ manifest: read.data, file, lines })
}

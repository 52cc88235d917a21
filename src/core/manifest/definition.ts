import type { Manifest, ManifestBenchmark } from './schema.js'

/** What decides the numbers of a benchmark, as text by part; parts that are not declared are absent. */
export type Definition = Readonly<Record<string, string>>

/** JSON with the keys of every object in order, so that the same content is the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

function corpus({ corpus_path: path, corpus_hash: hash, corpus_type: type }: ManifestBenchmark) {
  return path === undefined ? undefined : { path, hash, type: type ?? 'bytes' }
}

const filled = (items: readonly unknown[]) => (items.length > 0 ? items : undefined)

/**
 * What the definition hash covers: kind, command, entry, input and environment. How the numbers are judged, how
 * often they are taken and how long that may take is left out, because it does not change them.
 */
export function definitionOf({ project }: Manifest, benchmark: ManifestBenchmark): Definition {
  const parts: Record<string, unknown> = {
    kind: benchmark.kind,
    invocation: benchmark.kind === 'protocol' ? project.invocation : undefined,
    entry_point: benchmark.entry_point,
    command: benchmark.command,
    format: benchmark.format,
    files: filled(benchmark.files),
    suite: benchmark.suite,
    seeds: filled(benchmark.baseline_seeds),
    corpus: corpus(benchmark),
    env: Object.keys(project.env).length > 0 ? project.env : undefined,
  }
  const declared = Object.entries(parts).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    declared.map(([part, value]) => [part, typeof value === 'string' ? value : canonical(value)]),
  )
}

/**
 * `sha256:<hex>` of a definition.
 *
 * @param sha256 lower-case hexadecimal SHA-256 of the UTF-8 bytes of a text
 */
export const definitionHash = (definition: Definition, sha256: (text: string) => string): string =>
  `sha256:${sha256(canonical(definition))}`

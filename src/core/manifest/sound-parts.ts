import * as z from 'zod/mini'
import { benchmarkTable } from './benchmark-table.js'
import type { Fault } from './fault.js'
import { gateTable, policyTable } from './gate-table.js'
import { projectTable } from './project-table.js'
import type { Manifest } from './schema.js'
import { extensionTable } from './service-tables.js'
import { rankingTable, subjectsTable } from './subject-tables.js'
import { isTable, type RawTable } from './toml.js'

/** An element of an array of tables, with its position in the manifest; keys that did not read are absent. */
export interface Sound<T> {
  readonly index: number
  readonly table: Partial<T>
}

/** What could be read of a manifest, so that rules between keys are checked even beside other mistakes. */
export interface SoundParts {
  readonly project: Partial<Manifest['project']>
  readonly gate: Partial<Manifest['gate']>
  readonly benchmarks: readonly Sound<Manifest['benchmarks'][number]>[]
  readonly policy: readonly Sound<Manifest['policy'][number]>[]
  readonly subjects: readonly Sound<Manifest['subjects'][number]>[]
  readonly rankings: readonly Sound<Manifest['rankings'][number]>[]
  readonly extensions: readonly Sound<Manifest['extensions'][number]>[]
}

const tables = {
  benchmarks: benchmarkTable,
  policy: policyTable,
  subjects: subjectsTable,
  rankings: rankingTable,
  extensions: extensionTable,
} as const

/** The parts of a manifest that has no fault. */
export function wholeParts(manifest: Manifest): SoundParts {
  const numbered = <T>(tables: readonly T[]) => tables.map((table, index) => ({ index, table }))
  return {
    project: manifest.project,
    gate: manifest.gate,
    benchmarks: numbered(manifest.benchmarks),
    policy: numbered(manifest.policy),
    subjects: numbered(manifest.subjects),
    rankings: numbered(manifest.rankings),
    extensions: numbered(manifest.extensions),
  }
}

/** Reads a table without the keys that `bad` names; what even so does not read is taken as empty. */
function readable<T>(schema: z.ZodMiniObject, raw: unknown, bad: ReadonlySet<string>): Partial<T> {
  if (!isTable(raw)) return {}
  const kept = Object.fromEntries(Object.entries(raw).filter(([key]) => !bad.has(key)))
  const read = z.partial(schema).safeParse(kept)
  return (read.success ? read.data : {}) as Partial<T>
}

/** Names of the keys with a fault directly in or below the table at `prefix`. */
function badKeys(faults: readonly Fault[], ...prefix: (string | number)[]): ReadonlySet<string> {
  const inside = faults.filter(({ path }) => prefix.every((part, index) => path[index] === part))
  return new Set(inside.map(({ path }) => String(path[prefix.length])))
}

function readArray<T>(
  raw: RawTable,
  faults: readonly Fault[],
  key: keyof typeof tables,
): readonly Sound<T>[] {
  const elements = raw[key]
  if (!Array.isArray(elements)) return []
  return elements.map((table, index) => ({
    index,
    table: readable<T>(tables[key], table, badKeys(faults, key, index)),
  }))
}

/** The parts of a manifest with faults that can still be read. */
export function soundParts(raw: RawTable, faults: readonly Fault[]): SoundParts {
  return {
    project: readable(projectTable, raw['project'], badKeys(faults, 'project')),
    gate: readable(gateTable, raw['gate'] ?? {}, badKeys(faults, 'gate')),
    benchmarks: readArray(raw, faults, 'benchmarks'),
    policy: readArray(raw, faults, 'policy'),
    subjects: readArray(raw, faults, 'subjects'),
    rankings: readArray(raw, faults, 'rankings'),
    extensions: readArray(raw, faults, 'extensions'),
  }
}

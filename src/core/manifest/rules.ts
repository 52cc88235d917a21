import { benchmarkFaults } from './benchmark-rules.js'
import type { Fault } from './fault.js'
import { presets } from './gate-table.js'
import { invocationFaults } from './kind-rules.js'
import { absoluteFaults, type MarginKeys, type Margins, marginFaults, narrowed } from './margins.js'
import type { Sound, SoundParts } from './sound-parts.js'
import { knownWords } from './suggestion.js'

function gateFaults({ gate }: SoundParts): readonly Fault[] {
  const { min_pairs: least, max_pairs: most } = gate
  const path = ['gate']
  const margins = marginFaults(path, narrowed(presets.strict, gate), gate)
  if (least === undefined || most === undefined || least <= most) return margins
  const what = `is ${least}, more than max_pairs ${most}`
  return [...margins, { path: [...path, 'min_pairs'], what, hint: 'lower min_pairs or raise max_pairs' }]
}

/** Margins that one rule makes on top of those of the gate. */
function ruleMargins(gate: Margins, rule: MarginKeys, path: Fault['path']): readonly Fault[] {
  const own = rule.preset !== undefined || rule.tolerance !== undefined || rule.limit !== undefined
  return own ? marginFaults(path, narrowed(gate, rule), rule) : []
}

function exceptionFaults({ gate, benchmarks, policy }: SoundParts): readonly Fault[] {
  const defaults = narrowed(presets.strict, gate)
  const metrics = benchmarks.flatMap(({ index, table }) =>
    (table.metrics ?? []).flatMap((metric, at) =>
      ruleMargins(defaults, metric, ['benchmarks', index, 'metrics', at]),
    ),
  )
  const policies = policy.flatMap(({ index, table }) => [
    ...ruleMargins(defaults, table, ['policy', index]),
    ...absoluteFaults(['policy', index], table),
  ])
  return [...metrics, ...policies]
}

/** Names that an earlier table of the same array has taken. */
function twins<T>(tables: readonly Sound<T>[], array: string, key: keyof T & string): readonly Fault[] {
  const names = tables.map(({ table }) => table[key])
  return tables.flatMap(({ index, table }, order) => {
    const first = names.indexOf(table[key])
    if (table[key] === undefined || first === order) return []
    const what = `"${String(table[key])}" is the name of ${array}[${tables[first]!.index}] already`
    return [{ path: [array, index, key], what, hint: 'give each one a name of its own' }]
  })
}

function nameFaults({ benchmarks, subjects, rankings, extensions }: SoundParts): readonly Fault[] {
  return [
    ...twins(benchmarks, 'benchmarks', 'name'),
    ...twins(subjects, 'subjects', 'set'),
    ...twins(rankings, 'rankings', 'name'),
    ...twins(extensions, 'extensions', 'name'),
  ]
}

function subjectFaults({ benchmarks, subjects }: SoundParts): readonly Fault[] {
  const sets = subjects.flatMap(({ table }) => (table.set === undefined ? [] : [table.set]))
  const unknown = benchmarks.flatMap(({ index, table: { subjects: set } }) => {
    if (set === undefined || sets.includes(set)) return []
    const hint = `${knownWords(set, sets)}; declare it as [[subjects]] with set = "${set}"`
    return [{ path: ['benchmarks', index, 'subjects'], what: `no subject set is called "${set}"`, hint }]
  })
  return [...unknown, ...subjects.flatMap(sourceFaults)]
}

const sources = ['registry', 'ids', 'glob', 'command'] as const

function sourceFaults({ index, table }: SoundParts['subjects'][number]): readonly Fault[] {
  const given = sources.filter((key) => table[key] !== undefined)
  const path = ['subjects', index]
  if (given.length !== 1) {
    const what =
      given.length === 0 ? 'a subject set without a source' : `${given.join(' and ')} stand together`
    return [{ path, what, hint: `write exactly one of ${sources.join(', ')}` }]
  }
  if (table.where === undefined || given[0] === 'registry' || given[0] === 'command') return []
  const what = `has no meaning beside ${given[0]}: such subjects have no attributes`
  return [{ path: [...path, 'where'], what, hint: 'remove it, or list the subjects in a registry' }]
}

function rankingFaults({ rankings }: SoundParts): readonly Fault[] {
  const needs = { weighted: 'weights', lexicographic: 'by' } as const
  return rankings.flatMap(({ index, table }) => {
    const key = table.method && needs[table.method]
    if (!key) return []
    const value = table[key]
    const filled = Array.isArray(value)
      ? value.length > 0
      : Object.values(value ?? {}).some((weight) => weight > 0)
    if (filled) return []
    const hint = key === 'by' ? 'add by = ["metric"]' : 'add weights = { metric = 1 }, at least one above 0'
    return [{ path: ['rankings', index, key], what: `method "${table.method}" needs it`, hint }]
  })
}

/** Every fault between the keys of a manifest whose keys by themselves are right. */
export function ruleFaults(parts: SoundParts): readonly Fault[] {
  return [
    ...gateFaults(parts),
    ...invocationFaults(parts),
    ...parts.benchmarks.flatMap(({ index, table }) => benchmarkFaults(table, ['benchmarks', index])),
    ...exceptionFaults(parts),
    ...nameFaults(parts),
    ...subjectFaults(parts),
    ...rankingFaults(parts),
  ]
}

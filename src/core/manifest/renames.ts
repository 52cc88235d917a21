import { type Rename, wildcardsOf } from '../model/rename.js'
import type { Fault, KeyPath } from './fault.js'
import type { Manifest, ManifestBenchmark, ManifestMetric } from './schema.js'

const nameOf = ({ name, match }: ManifestMetric): string | undefined => name ?? match

/** What the `aliases` of a benchmark's metrics say. */
export const renamesOf = ({ metrics }: Pick<ManifestBenchmark, 'metrics'>): readonly Rename[] =>
  metrics.flatMap((metric) =>
    (metric.aliases ?? []).map((before) => ({ before, now: nameOf(metric)!, judgedBefore: false })),
  )

const same = (a: Rename, b: Rename): boolean => a.before === b.before && a.now === b.now
const undone = (a: Rename, b: Rename): boolean => a.before === b.now && a.now === b.before

type Declared = Pick<ManifestBenchmark, 'metrics'>

/** What head renames and base does not. */
export function newRenames(base: Declared, head: Declared): readonly Rename[] {
  const known = renamesOf(base)
  return renamesOf(head).filter((rename) => !known.some((one) => same(one, rename)))
}

/**
 * The renames of a benchmark where base's policy judges head: names are what head's manifest says they are, and what
 * head newly renames base's policy knows by the old name. What only base renames still holds for its history.
 */
export function renamesAcross(base: Declared, head: Declared): readonly Rename[] {
  const [fresh, after] = [newRenames(base, head), renamesOf(head)]
  return [
    ...after.map((rename) => ({ ...rename, judgedBefore: fresh.some((one) => same(one, rename)) })),
    ...renamesOf(base).filter((rename) => !after.some((one) => same(one, rename) || undone(one, rename))),
  ]
}

/** Aliases that say nothing, or two things. */
export function aliasFaults(metrics: readonly ManifestMetric[], path: KeyPath): readonly Fault[] {
  const names = metrics.map(nameOf)
  const all = metrics.flatMap(({ aliases = [] }) => aliases)
  return metrics.flatMap((metric, index) => {
    const name = nameOf(metric)
    return (metric.aliases ?? []).flatMap((alias, at): readonly Fault[] => {
      const place = [...path, index, 'aliases', at]
      const clash = clashOf(alias, name ?? '', { names, all })
      if (clash) return [{ path: place, ...clash }]
      const [here, there] = [wildcardsOf(alias), wildcardsOf(name ?? '')]
      if (here === there) return []
      const what = `"${alias}" has the wildcards "${here}", and "${name}" has "${there}"`
      const hint = 'give both the same wildcards in the same order: what they stand for is carried over'
      return [{ path: place, what, hint }]
    })
  })
}

interface Names {
  readonly names: readonly (string | undefined)[]
  readonly all: readonly string[]
}

function clashOf(alias: string, name: string, { names, all }: Names): Omit<Fault, 'path'> | null {
  if (alias === name)
    return { what: `"${alias}" is the metric itself`, hint: 'write what it was called before' }
  if (names.includes(alias)) {
    return { what: `"${alias}" is declared as a metric of its own`, hint: 'remove the one that is no more' }
  }
  if (all.indexOf(alias) === all.lastIndexOf(alias)) return null
  return { what: `"${alias}" is an alias of two metrics`, hint: 'leave it with one of them' }
}

/** What the benchmarks of a manifest rename. */
export const renamingOf = ({ benchmarks }: Pick<Manifest, 'benchmarks'>) =>
  benchmarks.map((benchmark) => ({ name: benchmark.name, renames: renamesOf(benchmark) }))

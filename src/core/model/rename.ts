/** What a metric was called before and is called now: two names, or two patterns with the same wildcards in the same order. */
export interface Rename {
  readonly before: string
  readonly now: string
  /** True where the policy in force still speaks of the old name: the change under judgement brings the new one. */
  readonly judgedBefore: boolean
}

/** The wildcards of a pattern, in order. */
export const wildcardsOf = (pattern: string): string => pattern.replace(/[^*?]/g, '')

/** `name` of the pattern `from` as the pattern `to` has it; undefined where it does not fit. */
function carried(from: string, to: string, name: string): string | undefined {
  const source = from
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '(.*)')
    .replace(/\?/g, '(.)')
  const parts = new RegExp(`^${source}$`, 's').exec(name)?.slice(1)
  if (parts === undefined) return undefined
  const rest = parts.values()
  return to.replace(/[*?]/g, () => rest.next().value ?? '')
}

/** What `metric` is called now, over any number of renames. */
export function nameNow(renames: readonly Rename[], metric: string): string {
  const seen = new Set([metric])
  let name = metric
  for (;;) {
    const next = renames
      .map(({ before, now }) => carried(before, now, name))
      .find((found) => found !== undefined && !seen.has(found))
    if (next === undefined) return name
    seen.add(next)
    name = next
  }
}

/** What `metric` was called before, over any number of renames. */
export function namesBefore(renames: readonly Rename[], metric: string): readonly string[] {
  const names = new Set([metric])
  for (const name of names)
    for (const { before, now } of renames) {
      const older = carried(now, before, name)
      if (older !== undefined) names.add(older)
    }
  return [...names].slice(1)
}

/** By which older names the policy in force may speak of `metric`. */
export const namesJudged = (renames: readonly Rename[], metric: string): readonly string[] =>
  renames.flatMap(({ before, now, judgedBefore }) =>
    judgedBefore ? (carried(now, before, metric) ?? []) : [],
  )

/** Those that stand under one name now, in order of first appearance. */
export function groupedNow<T>(
  renames: readonly Rename[],
  items: readonly T[],
  nameOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, readonly T[]>()
  for (const item of items) {
    const name = nameNow(renames, nameOf(item))
    groups.set(name, [...(groups.get(name) ?? []), item])
  }
  return groups
}

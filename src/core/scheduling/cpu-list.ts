/** The processors of a kernel's list such as `0-3,8`; null for an empty one and for what is no list. See cpuset(7). */
export function cpusOf(list: string): ReadonlySet<number> | null {
  const parts = list.trim().split(',').map(rangeOf)
  if (parts.some((part) => part === null)) return null
  return new Set(parts.flatMap((part) => part ?? []))
}

/** More than any kernel is built for: a broken list must not fill the memory. */
const mostCpus = 65_536

function rangeOf(part: string): readonly number[] | null {
  const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? []
  if (from === undefined || Number(to) < Number(from) || Number(to) >= mostCpus) return null
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index)
}

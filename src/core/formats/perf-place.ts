/**
 * What `perf stat` counts apart stands before each of its values: `CPU0` (`-A`), `S0` (`--per-socket`), `S0-D0`,
 * `S0-D0-C0`, `S0-D0-CLS0`, `S0-D0-L3-ID0`, `N0`, or a thread as `NAME-ID`.
 */
export const placePattern = String.raw`CPU\d+|[SN]\d+(?:-[A-Z]+\d+)*|[^\s,;|<]{1,32}-\d{1,10}`

const kinds = [
  ['cpu', /^CPU(\d+)$/],
  ['socket', /^(S\d+)$/],
  ['die', /^(S\d+-D\d+)$/],
  ['core', /^(S\d+-.*C\d+)$/],
  ['cluster', /^(S\d+-.*CLS\d+)$/],
  ['cache', /^(S\d+-.*L\d+-ID\d+)$/],
  ['node', /^(N\d+)$/],
  ['thread', /^(.+)$/],
] as const

/** What `perf stat -j` calls these. */
export const placeNames = [...kinds.map(([name]) => name), 'cgroup'] as const

/** The dimension that a place is; none where a value is of the whole program. */
export function placeOf(place: string | undefined): Readonly<Record<string, string>> {
  for (const [name, pattern] of place === undefined ? [] : kinds) {
    const value = pattern.exec(place!)?.[1]
    if (value !== undefined) return { [name]: value }
  }
  return {}
}

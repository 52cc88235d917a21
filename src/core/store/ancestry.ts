/** What ancestry needs of a session. */
interface Descended {
  readonly id: string
  /** Everything in the store that it was appended to descends to these. */
  readonly parents: readonly string[]
}

/**
 * Ids of the sessions all of whose ancestors are among `sessions`. A session's parents are all heads of the store that
 * it was appended to, so whoever holds its whole ancestry holds all of that store.
 */
export function wholeAncestry(sessions: readonly Descended[]): ReadonlySet<string> {
  const whole = new Set(sessions.map(({ id }) => id))
  const children = new Map<string, string[]>()
  for (const { id, parents } of sessions)
    for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), id])
  const missing = [...children.keys()].filter((id) => !whole.has(id))
  for (let lacking = missing.pop(); lacking !== undefined; lacking = missing.pop())
    for (const child of children.get(lacking) ?? []) if (whole.delete(child)) missing.push(child)
  return whole
}

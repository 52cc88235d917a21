import type { SessionSource, StoreProblem } from '../../app/world.js'
import { graftSchema } from '../../core/store/grafting.js'
import { takeIn } from './append.js'
import { readContent, type SessionEntry, sessionEntries } from './content-store.js'
import { createEngine, type Engine, openEngine } from './engine.js'

/** A fresh store with every session of a damaged one that its id proves, and what was wrong with the others. */
export interface Rescued {
  readonly engine: Engine
  readonly good: readonly string[]
  readonly lost: readonly StoreProblem[]
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}

// Sessions are read through indexes; made anew in our copy, a damaged index costs no session. Each alone, since one
// whose table is damaged too cannot be made.
function reindex(engine: Engine): void {
  const names = attempt(() => engine.rows("SELECT name FROM sqlite_schema WHERE type = 'index'"), [])
  for (const [name] of names)
    attempt(() => engine.rows(`REINDEX "${String(name).replaceAll('"', '""')}"`), [])
}

function entryAt(engine: Engine, local: bigint): SessionEntry[] {
  const found = attempt(() => engine.rows('SELECT hash FROM sessions WHERE id = ?', [local])[0], undefined)
  return found ? [{ local, id: String(found[0]) }] : []
}

/** Sessions one by one where the list of them breaks off. */
function entries(engine: Engine): readonly SessionEntry[] {
  const listed = attempt(() => sessionEntries(engine), null)
  if (listed !== null) return listed
  const last = (column: string, table: string): number =>
    Number(attempt(() => engine.rows(`SELECT max(${column}) FROM ${table}`)[0]?.[0] ?? 0n, 0n))
  const most = Math.max(last('id', 'sessions'), last('session', 'run_sets'), last('session', 'reports'))
  return Array.from({ length: Math.min(most, 10_000_000) }, (_, index) => BigInt(index + 1)).flatMap(
    (local) => entryAt(engine, local),
  )
}

function sourceIn(damaged: Engine): SessionSource {
  reindex(damaged)
  const places = new Map(entries(damaged).map(({ local, id }) => [id, local]))
  return {
    ids: () => [...places.keys()],
    content: (id) => readContent(damaged, places.get(id)!),
  }
}

/**
 * Everything that can be proven of `bytes`: first as they are, then with the schema that every store has in place of
 * theirs. `damaged`: the bytes as opened, or null where they cannot be.
 */
export async function rescue(bytes: Uint8Array, damaged: Engine | null): Promise<Rescued> {
  const fresh = await createEngine()
  const grafted = await openEngine(graftSchema(bytes, fresh.bytes()))
  const refused = new Set<string>()
  const good: string[] = []
  for (const engine of damaged === null ? [grafted] : [damaged, grafted]) {
    const taken = takeIn(fresh, sourceIn(engine))
    good.push(...taken.added)
    for (const id of taken.refused) refused.add(id)
  }
  grafted.close()
  const lost = [...refused].filter((id) => !good.includes(id))
  return {
    engine: fresh,
    good,
    lost: lost.map((session) => ({ session, what: 'its content is not what its id says' })),
  }
}
